// English verb forms back to their lemmas, so that a cue is known by its word even where no lemma was given.

import {verbTable} from "./verbs.ts"

const irregular = `
say said said|tell told told|write wrote written|swear swore sworn|speak spoke spoken|put put put|find found found
think thought thought|feel felt felt|hold held held|know knew known|learn learned learned|hear heard heard
see saw seen|understand understood understood|go went gone|run ran run|have had had|give gave given|begin began begun|let let let|shoot shot shot
deny denied denied|foresee foresaw foreseen|make made made|set set set|lay laid laid|hit hit hit|cast cast cast
take took taken|seek sought sought|read read read|beg begged begged|forecast forecast forecast|show showed shown
undertake undertook undertaken|teach taught taught|quip quipped quipped|admit admitted admitted|rebut rebutted rebutted
leak leaked leaked|weep wept wept|sob sobbed sobbed|slam slammed slammed|refer referred referred|infer inferred inferred
prefer preferred preferred|dub dubbed dubbed|plan planned planned|commit committed committed|concur concurred concurred
brag bragged bragged|chant chanted chanted|shrug shrugged shrugged|nod nodded nodded|grin grinned grinned
snap snapped snapped|rebuff rebuffed rebuffed|tip tipped tipped|log logged logged|broadcast broadcast broadcast
withdraw withdrew withdrawn|regret regretted regretted|lead led led|mean meant meant|forgive forgave forgiven|throw threw thrown|plead pleaded pleaded
`

const doubled = new Set(
  "run beg quip admit rebut sob slam refer infer prefer dub plan commit concur brag shrug nod grin snap tip log regret".split(
    " ",
  ),
)

const lemmas: ReadonlyMap<string, readonly string[]> = formsOf()

/** The cue verbs' lemmas (first words only) that `word`, in lower case, can be a form of. */
export function lemmasOf(word: string): readonly string[] {
  return lemmas.get(word) ?? []
}

function formsOf(): ReadonlyMap<string, readonly string[]> {
  const strong = new Map(
    irregular
      .split(/[|\n]/)
      .map((line) => line.trim().split(" "))
      .filter((line) => line.length === 3)
      .map((line) => [line[0] ?? "", line] as const),
  )
  const all = new Map<string, string[]>()
  const add = (form: string, lemma: string): void => {
    const known = all.get(form) ?? []
    if (!known.includes(lemma)) all.set(form, [...known, lemma])
  }
  for (const line of verbTable.split("\n")) {
    const lemma = line.trim().split(/\s+/)[0] ?? ""
    if (lemma === "") continue
    const past = strong.get(lemma)?.slice(1) ?? [regularPast(lemma)]
    for (const form of [lemma, third(lemma), ing(lemma), ...past]) add(form, lemma)
  }
  return all
}

function third(verb: string): string {
  if (verb === "go") return "goes"
  if (verb === "have") return "has"
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

function ing(verb: string): string {
  if (verb === "see" || verb === "foresee" || /[^e]ee$|ye$/.test(verb)) return `${verb}ing`
  if (doubled.has(verb)) return `${verb}${verb.slice(-1)}ing`
  if (verb === "begin" || verb === "put" || verb === "set" || verb === "hit" || verb === "let")
    return `${verb}${verb.slice(-1)}ing`
  return verb.endsWith("e") ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}
