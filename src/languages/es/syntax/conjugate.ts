// All forms of a Spanish verb from its infinitive.

import {families, odd, regular, stressed, vowels} from "./verbs.ts"

type Kind = "ar" | "er" | "ir"

const split = (endings: string): readonly string[] => endings.split(" ")
const past = {ar: split("é aste ó amos asteis aron"), er: split("í iste imos isteis"), ir: split("í iste imos isteis")} // prettier-ignore
const strong = split("e iste o imos isteis ieron")
const imperfect = {ar: split("aba abas ábamos abais aban"), er: split("ía ías íamos íais ían"), ir: split("ía ías íamos íais ían")} // prettier-ignore
const future = split("é ás á emos éis án ía ías íamos íais ían")
// Of the present: forms with the stress on the stem, then the others; first those before a or o of the other kind.
const stemmed = {ar: split("as a an"), er: split("es e en"), ir: split("es e en")}
const ended = {ar: split("amos áis ad ados"), er: split("emos éis ed"), ir: split("imos ís id")}
const wished = {ar: split("e es en"), er: split("a as an"), ir: split("a as an")}
const wishedTogether = {ar: split("emos éis"), er: split("amos áis"), ir: split("amos áis")}
const might = {ar: split("ara aras áramos aran ase ases ásemos asen are aren"), er: split("iera ieras iéramos ieran iese ieses iésemos iesen iere ieren")} // prettier-ignore

/** Every form of the verb, the infinitive first; with pronouns behind it there are more. */
export function conjugate(infinitive: string): ReadonlySet<string> {
  const kind = infinitive.slice(-2).replace("í", "i") as Kind
  const stem = infinitive.slice(0, -2)
  const family = familyOf(infinitive)
  const forms = new Set([infinitive, ...(oddForms.get(infinitive) ?? [])])
  future.forEach((ending) => forms.add(futureStem(infinitive) + ending))
  const part = kind === "ar" ? "ad" : /[aeo]$/.test(stem) ? "íd" : "id"
  for (const ending of ["o", "a", "os", "as"]) forms.add(stem + part + ending)
  if (short.has(infinitive)) {
    if (kind === "ar") for (const ending of [...imperfect.ar, "ando"]) forms.add(stem + ending)
    return forms
  }
  const add = (base: string, endings: readonly string[]): void =>
    endings.forEach((ending) => forms.add(write(base, ending, kind)))
  const strongStem = stressedStem(infinitive, stem)
  const first = family?.[1] ?? ""
  const before = infinitive.slice(0, -(family?.[0].length ?? 0))
  const presentStem = first === "" ? null : before + first
  add(strongStem, stemmed[kind])
  add(stem, ended[kind])
  const soft = presentStem ?? (/[aeou](?:c)$/.test(stem) && kind !== "ar" && infinitive !== "mecer" && infinitive !== "cocer" ? `${stem.slice(0, -1)}zc` : strongStem) // prettier-ignore
  const softTogether = soft === strongStem ? weakStem(infinitive, stem, kind) : soft
  if (presentStem === null) {
    forms.add(write(soft, "o", kind))
    add(soft, wished[kind])
    add(softTogether, wishedTogether[kind])
  } else for (const ending of ["o", ...wished[kind], ...wishedTogether[kind]]) forms.add(presentStem + ending) // "diga" keeps its g
  if (family !== undefined && family[2] !== "") {
    const base = before + family[2]
    const j = base.endsWith("j")
    strong.forEach((ending) => forms.add(base + (j ? ending.replace("ieron", "eron") : ending)))
    might.er.forEach((ending) => forms.add(base + (j ? ending.replace(/^i([eé])/, "$1") : ending)))
  } else {
    add(stem, past[kind])
    const low = kind === "ir" ? weakStem(infinitive, stem, kind) : stem
    if (kind !== "ar") add(low, ["ió", "ieron"])
    add(kind === "ar" ? stem : low, kind === "ar" ? might.ar : might.er)
  }
  add(seeing.test(infinitive) ? `${stem}e` : stem, imperfect[kind])
  forms.add(gerundOf(infinitive))
  return forms
}

/** The gerund: "liberando", "diciendo". */
export function gerundOf(infinitive: string): string {
  const odd = oddForms.get(infinitive)?.find((form) => /endo$/.test(form))
  if (odd !== undefined) return odd
  const kind = infinitive.slice(-2).replace("í", "i") as Kind
  const stem = infinitive.slice(0, -2)
  return write(kind === "ir" ? weakStem(infinitive, stem, kind) : stem, kind === "ar" ? "ando" : "iendo", kind)
}

// Verbs too short to follow any rule but those of the future, the participle and "daba".
const short = new Set(["ser", "ir", "dar", "estar"])
const seeing = /^(?:pre|entre)?ver$/

// "Mandar" does not go like "andar", nor "volver" like "ver".
function familyOf(infinitive: string): (typeof families)[number] | undefined {
  const whole = (ending: string): boolean => (ending === "andar" ? infinitive === ending : ending === "ver" ? seeing.test(infinitive) : true) // prettier-ignore
  return families.find(([ending]) => infinitive.endsWith(ending) && whole(ending))
}

// The forms that no rule gives, with all of an odd participle.
const oddForms: ReadonlyMap<string, readonly string[]> = new Map(
  odd.map(([infinitive = "", ...forms]) => [infinitive, forms.flatMap((form) => (/(?:to|cho|so)$/.test(form) && form.length > 3 ? ["o", "a", "os", "as"].map((end) => form.slice(0, -1) + end) : [form]))]), // prettier-ignore
)

// The stem under stress: "piens-", "cuent-", "pid-", "envíe".
function stressedStem(infinitive: string, stem: string): string {
  const root = infinitive.replace("ír", "ir")
  if (vowels.ie.includes(root)) return root === "adquirir" ? "adquier" : stem.replace(/e([^e]*)$/, "ie$1")
  if (vowels.ue.includes(root))
    return stem
      .replace(/[ou]([^ou]*)$/, "ue$1")
      .replace("gue", "güe")
      .replace(/^ue/, "hue")
  if (vowels.i.includes(infinitive) || vowels.i.includes(root)) return stem.replace(/e([^e]*)$/, stem.endsWith("e") ? "í$1" : "i$1") // prettier-ignore
  if (stressed.includes(infinitive))
    return stem.replace(/[iu]([^iu]*)$/, (vowel) => vowel.replace("i", "í").replace("u", "ú"))
  return stem
}

// The stem of verbs in -ir where neither the stress nor an i of the ending keeps its vowel: "sint-", "durm-", "pid-".
function weakStem(infinitive: string, stem: string, kind: Kind): string {
  if (kind !== "ir") return stem
  const root = infinitive.replace("ír", "ir")
  if (vowels.ie.includes(root) || vowels.i.includes(infinitive) || vowels.i.includes(root)) return stem.replace(/e([^e]*)$/, "i$1") // prettier-ignore
  return vowels.ue.includes(root) ? stem.replace(/o([^o]*)$/, "u$1") : stem
}

// Stem and ending as they are spelled together: "busqué", "llegue", "exija", "construyó", "leyó".
function write(stem: string, ending: string, kind: Kind): string {
  const soft = /^[eéií]/.test(ending)
  const i = /^i[eéó]/.test(ending)
  if (i && /[aeo]$/.test(stem)) return stem + ending.replace(/^i/, "y")
  if (i && /i$/.test(stem) && kind === "ir") return stem + ending.slice(1)
  if (i && /(?:ñ|ll)$/.test(stem)) return stem + ending.slice(1)
  if (/[^gq]u$/.test(stem) && kind === "ir") return i ? stem + ending.replace(/^i/, "y") : /^[aeoáé]/.test(ending) ? `${stem}y${ending}` : stem + ending // prettier-ignore
  if (kind === "ar" && soft) {
    if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu${ending}`
    if (stem.endsWith("g")) return `${stem}u${ending}`
    if (stem.endsWith("z")) return `${stem.slice(0, -1)}c${ending}`
    if (stem.endsWith("gu")) return `${stem.slice(0, -1)}ü${ending}`
  }
  if (kind !== "ar" && /^[aoáó]/.test(ending)) {
    if (stem.endsWith("gu")) return stem.slice(0, -1) + ending
    if (/[^z]g$/.test(stem) && !/(?:[aeo]i|n|l)g$/.test(stem)) return `${stem.slice(0, -1)}j${ending}`
    if (/ng$/.test(stem) && !/(?:ten|ven|pon)g$/.test(stem)) return `${stem.slice(0, -1)}j${ending}`
    if (/[rnlue]c$/.test(stem)) return `${stem.slice(0, -1)}z${ending}`
    if (stem.endsWith("qu")) return `${stem.slice(0, -2)}c${ending}`
  }
  return /[aeo]$/.test(stem) && /^i(?:ste|mos)/.test(ending) && kind !== "ar"
    ? stem + ending.replace(/^i/, "í")
    : stem + ending
}

let known: ReadonlyMap<string, readonly string[]> | null = null

/** The infinitives of all known forms. Made once, when first asked for. */
export function knownForms(): ReadonlyMap<string, readonly string[]> {
  return (known ??= gather())
}

function gather(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  const add = (form: string, infinitive: string): void => {
    const known = all.get(form)
    if (known === undefined) all.set(form, [infinitive])
    else if (!known.includes(infinitive)) known.push(infinitive)
  }
  for (const [infinitive, forms] of oddForms) for (const form of forms) add(form, infinitive)
  for (const infinitive of infinitives()) for (const form of conjugate(infinitive)) add(form, infinitive)
  return all
}

const infinitives = (): ReadonlySet<string> =>
  new Set([...odd.map(([first = ""]) => first), ...vowels.ie, ...vowels.ue, ...vowels.i, ...stressed, ...regular])

let plain: ReadonlyMap<string, PlainTag> | null = null

/** A tag that the letters of a form can give away: future, conditional, past subjunctive. */
export type PlainTag = "VBF" | "VBC" | "VBS"

/** The tag of a form of a known verb that can have no other; null for any other form. */
export function plainTag(lower: string): PlainTag | null {
  plain ??= new Map(
    [...infinitives()].flatMap((infinitive) => [
      ...future.map((ending): [string, PlainTag] => [
        futureStem(infinitive) + ending,
        ending.startsWith("ía") ? "VBC" : "VBF",
      ]),
      ...pastSubjunctives(infinitive).map((form): [string, PlainTag] => [form, "VBS"]),
    ]),
  )
  return plain.get(lower) ?? null
}

function pastSubjunctives(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith("ar") && !/^(?:d|est|and)ar$/.test(infinitive)) return might.ar.slice(0, 8).map((ending) => stem + ending) // prettier-ignore
  const present = ["a", "as", "an"].map((ending) => stressedStem(infinitive, stem) + ending) // "quiera"
  return [...conjugate(infinitive)].filter((form) => PastSubjunctive.test(form) && !present.includes(form))
}

const PastSubjunctive = /(?:i|y|j|ñ|ll)[eé](?:ra|ras|ran|ramos|se|ses|sen|semos)$/

function futureStem(infinitive: string): string {
  const family = familyOf(infinitive)
  return family === undefined || family[3] === ""
    ? infinitive.replace("ír", "ir")
    : infinitive.slice(0, -family[0].length) + family[3]
}
