// The words that belong to a name: its title, its role, its article.

import type {Candidate} from "./candidate.ts"
import {Small, wording, type Line} from "./line.ts"
import {fieldRule} from "./name-fields.ts"
import {generationOf} from "./namesakes.ts"
import {leftSide, nounEndingAt} from "./noun-phrase.ts"
import type {MentionPack, Word} from "./pack.ts"
import {phraseOf, type Phrase} from "./phrase.ts"
import type {NameKind} from "./candidate.ts"

/** The phrase of a name with its title, role and article; `surname` is one it shares with the name behind it. */
export function namePhrase(candidate: Candidate, kind: NameKind, pack: MentionPack, surname: string | null): Phrase {
  const {line, to} = candidate
  // "Informó el Ministerio": cut off from the word before it, the name does not begin with its article.
  const led = line.casing[candidate.from] === Small && pack.article(line.tokens[candidate.from]!) && candidate.from + 1 < to // prettier-ignore
  const from = led ? candidate.from + 1 : candidate.from
  const units = led ? candidate.units.slice(1) : candidate.units
  const {start, role} = kind === "person" ? titled(candidate, pack) : {start: article(line, from, to, pack), role: null}
  const all = surname === null ? units : [...units, surname]
  const roleNoun = role === null ? null : nounOfRole(line, role.from, from, pack)
  const age = kind === "person" && generationOf(line, to, pack) !== null && line.tokens[to]?.text !== "," ? 1 : 0
  return phraseOf(line, {
    from: start,
    to: to + age,
    headFrom: from,
    headTo: to,
    kind,
    form: "name",
    name:
      candidate.rule === fieldRule
        ? units.join(" ")
        : surname === null
          ? wording(line, from, to + age)
          : `${wording(line, from, to)} ${surname}`,
    units: all,
    gender: kind === "person" ? genderOf(candidate, roleNoun?.gender ?? null, pack) : null,
    role: role === null ? null : wording(line, role.from, from),
    roleNoun,
    noun: candidate.kind === "person" || kind === "person" ? null : candidate.noun,
    rule: candidate.rule,
  })
}

// In "the Kalt government" the article is the noun's.
function article(line: Line, from: number, to: number, pack: MentionPack): number {
  if (line.casing[to] === Small && line.tokens[to]?.upos === "NOUN") return from
  const before = line.tokens[from - 1]
  return before !== undefined && pack.article(before) ? from - 1 : from
}

// Where the title or role before the name begins: "the Merenian coast guardsman", "his wife", "former premier".
function titled(candidate: Candidate, pack: MentionPack): {start: number; role: {from: number} | null} {
  const {line, roleFrom, from} = candidate
  // "No fue liberada Ana Ruiz": what a verb helps is no role, though "una liberada" is somebody.
  const helped = line.tokens[roleFrom - 1]?.upos === "VERB" && line.tokens[roleFrom - 2]?.upos === "AUX"
  const noun = line.casing[roleFrom - 1] === Small && !helped ? nounEndingAt(line, roleFrom - 1, pack) : null
  const role = noun !== null && noun.sort === "person" && noun.number === "one"
  if (!role && roleFrom === from) return {start: from, role: null}
  // "El dirigente campesino Juan Soto": where adjectives follow, the first of two nouns is who somebody is.
  const ahead = role && pack.headFirst === true && line.casing[roleFrom - 2] === Small ? nounEndingAt(line, roleFrom - 2, pack) : null // prettier-ignore
  const lead = ahead?.sort === "person" && ahead.number === "one" ? roleFrom - 2 : role ? roleFrom - 1 : roleFrom
  const side = leftSide(line, lead, pack)
  let bare = side.from
  while (bare < from && (line.words[bare]?.determiner ?? null) !== null) bare++
  return {start: side.from, role: {from: bare}}
}

function nounOfRole(line: Line, from: number, to: number, pack: MentionPack): Phrase["roleNoun"] {
  for (let i = to - 1; i >= from; i--) {
    const noun = nounEndingAt(line, i, pack)
    if (noun?.sort === "person") return noun
  }
  return null
}

function genderOf(
  {line, roleFrom, from, units}: Candidate,
  role: Word["given"] | null,
  pack: MentionPack,
): Phrase["gender"] {
  for (let i = roleFrom; i < from; i++) {
    const gender = line.words[i]?.title?.gender ?? null
    if (gender !== null) return gender
  }
  const title = line.words[from - 1]?.title?.gender ?? null
  if (title !== null) return title
  if (role === "female" || role === "male") return role
  if (units.length < 2) {
    const alone = pack.word((units[0] ?? "").toLowerCase()).given
    return alone === "female" || alone === "male" ? alone : null
  }
  const given = pack.word((units[0] ?? "").toLowerCase()).given
  return given === "female" || given === "male" ? given : null
}
