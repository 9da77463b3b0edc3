// A candidate is a part of a run that may be one name, cut from the titles, peoples and offices it stands with.

import {calledAfter} from "./evidence.ts"
import {AllCaps, Small, touching, wording, type Line} from "./line.ts"
import type {KnownName, MentionPack, Noun, Word} from "./pack.ts"
import {begins, type Run} from "./run.ts"

/** What a name can be of. */
export type NameKind = "person" | "organization" | "place"

/**
 * One candidate: the tokens of the name, and `roleFrom` ≤ `from` where its title begins inside the run.
 * `kind` is what its own words say, or null when the text around it has to tell. `people` are words like
 * "Valdorian" that name no one alone. `sure` is false where only its place may have given it its capital.
 */
export type Candidate = {
  readonly line: Line
  readonly roleFrom: number
  readonly from: number
  readonly to: number
  readonly units: readonly string[]
  readonly key: string
  readonly kind: NameKind | "thing" | "people" | "office" | null
  readonly noun: Noun | null
  readonly sure: boolean
  readonly rule: string
}

/**
 * The candidates of one run, in order. `next` is the first token that no candidate has taken; `wholes` are runs as they
 * stand inside the document's sentences.
 */
export function candidatesOf(
  line: Line,
  run: Run,
  pack: MentionPack,
  wholes: ReadonlySet<string>,
): {readonly found: readonly Candidate[]; readonly next: number} {
  let {from} = run
  const {to} = run
  const words = (at: number): Word => line.words[at] ?? pack.word("")
  const make = (
    a: number,
    b: number,
    kind: Candidate["kind"],
    rule: string,
    roleFrom = a,
    noun: Noun | null = null,
  ): Candidate => {
    const units = unitsOf(line, a, b)
    const sure = !(run.opens && a === run.from)
    return {line, roleFrom, from: a, to: b, units, key: units.join(" "), kind, noun, sure, rule}
  }

  if (pack.bearing?.has(line.tokens[from - 1]?.lower ?? "") === true) return {found: [make(from, to, "thing", "borne by a thing")], next: to} // prettier-ignore
  // "El ministro de Defensa Pedro Ruiz": what a small office is of is cut from the name.
  const office = pack.headFirst === true && words(from - 1).leads === "of" && words(from - 2).noun?.sort === "person" && words(from - 2).noun?.role === true // prettier-ignore
  // "La jueza de Paso Hondo": a place's own name is not cut.
  const behind = office ? (givenWithin(line, from, to) ?? (words(from).site ? null : nameAfterOffice(line, from, to, pack))) : null // prettier-ignore
  if (behind !== null && behind > from) return {found: [make(behind, to, "person", "office-and-name")], next: to}
  const known = knownAt(line, from, pack)
  if (known !== null && known.to >= to)
    return {found: [make(from, known.to, kindOfKnown(known.name), "known-name")], next: Math.max(to, known.to)}

  // A word of everyday use that only opens the sentence is no part of the name after it.
  if (
    run.opens &&
    to - from > 1 &&
    (strips(words(from)) || isVerbAhead(line, from, pack) || isManyAhead(line, from)) &&
    known === null &&
    !touching(line, from) &&
    !wholes.has(wording(line, from, to)) &&
    !isBodyBehind(line, to) &&
    !(from === 0 && to === line.tokens.length)
  ) {
    from++
    // "Soltaron al Ruso": nor is the small word that led to it.
    while (from < to - 1 && line.casing[from] === Small && words(from).particle && !touching(line, from)) from++
  }

  // "Communiqué No. 88", "Boletín N.º 5": what is numbered names nobody.
  if (/^(?:No|Nº|N°|Nr|Núm|Num)\.?$/.test(line.tokens[to - 1]?.text ?? "") && /^\d/.test(line.tokens[to]?.text ?? "")) return {found: [make(from, to, "thing", "number")], next: to} // prettier-ignore

  // "Eleven are from Wing C. Orr is there": a part of a house, and its letter.
  if (words(from).noun?.sort === "site" && to - from > 2 && /^\p{Lu}\.$/u.test(line.tokens[from + 1]?.text ?? "")) {
    const rest = candidatesOf(line, {from: from + 2, to, opens: false}, pack, wholes)
    return {found: [make(from, from + 2, "place", "place-word"), ...rest.found], next: rest.next}
  }
  const last = words(to - 1)
  if (
    to - from > 1 &&
    last.paper &&
    last.noun?.sort === "person" &&
    !looksPersonal(line, from, to) &&
    words(from).title === null
  )
    return {found: [make(from, to, "organization", "paper-word")], next: to}
  // "The Justice Ministry": nobody of that name is called "the" justice.
  const bodied = to - from > 1 && (last.noun?.sort === "body" || last.noun?.sort === "site") && last.given === null && words(from - 1).determiner?.kind === "definite" // prettier-ignore
  // "Dzela General Hospital", but "Colonel House".
  const titled = bodied ? null : lastTitle(line, from, to, pack)
  const title = titled !== null && titled > from && titled === to - 2 && last.given === null && /^(?:body|site)$/.test(last.noun?.sort ?? "") ? null : titled // prettier-ignore
  if (title !== null && title + 1 < to) {
    const start = afterOffice(line, title + 1, to, pack)
    if (start < to) return {found: [make(start, to, "person", "title-and-name", from, words(title).noun)], next: to}
  }
  if (title === to - 1) {
    const office = linkedEnd(line, to)
    const named = office === null ? null : nameAfterOffice(line, office.from, office.to, pack)
    if (named !== null && office !== null)
      return {found: [make(named, office.to, "person", "office-and-name", from, words(title).noun)], next: office.to}
    // "The Minister of Justice": what the office is of is nobody by itself.
    const of = office !== null && line.words.slice(office.from, office.to).every(({common, noun, given, people}) => (common || noun !== null) && given === null && !people) // prettier-ignore
    if (of && line.words[to]?.leads === "of")
      return {found: [make(from, office.to, "office", "office", from, words(title).noun)], next: office.to}
    if (to - from === 1 || !looksPersonal(line, from, to))
      return {found: [make(from, to, "office", "office", from, words(title).noun)], next: to}
  }

  // "El Procurador de los Derechos Humanos", "el Ministro de Defensa Juan Soto": an office of somebody, and no body.
  const held = pack.headFirst === true ? officeWithOf(line, from, to) : null
  if (held !== null) {
    const named = nameAfterOffice(line, held, to, pack)
    if (named !== null) return {found: [make(named, to, "person", "office-and-name", from, words(from).noun)], next: to}
    return {found: [make(from, to, "office", "office", from, words(from).noun)], next: to}
  }

  // "Marek Hall" is somebody, or a hall: what stands around it tells.
  const borneBy =
    to - from === 2 && words(from).given !== null && pack.surnames?.has(line.tokens[to - 1]!.lower) === true
  const keyword = borneBy ? null : (pack.headFirst === true ? firstKeyword : keywordIn)(line, from, to)
  if (keyword !== null) {
    const end = linked(line, to, pack)
    if (isBodyBehind(line, end)) return {found: [make(from, end, "organization", "called a body")], next: end} // "Quiet Street Kitchen, a charity,"
    return {found: [make(from, end, keyword.kind, `${keyword.kind}-word`, from, words(keyword.at).noun)], next: end}
  }
  if (to - from === 1 && isPeople(line, from, pack)) return {found: [make(from, to, "people", "people")], next: to}
  const borne = known?.name.kind === "place" && known.to === from + 1 && isBorne(line, from, to)
  if (known !== null && known.to > from && known.to < to && !borne) {
    const rest = {from: known.to, to, opens: false}
    const first = make(from, known.to, kindOfKnown(known.name), "known-name")
    const more = candidatesOf(line, rest, pack, wholes)
    return {found: [first, ...more.found], next: more.next}
  }
  if (to - from > 1 && isPeople(line, from, pack)) {
    const more = candidatesOf(line, {from: from + 1, to, opens: false}, pack, wholes)
    return {found: [make(from, from + 1, "people", "people"), ...more.found], next: more.next}
  }
  if (words(from).site && to - from > 1 && !looksPersonal(line, from, to))
    return {found: [make(from, to, isCalled(line, from, to) ? null : "place", "place-word")], next: to}
  return {found: [make(from, to, null, "capitals")], next: to}
}

/** The parts of a name: tokens, with hyphened ones and particles with an apostrophe made whole. */
export function unitsOf(line: Line, from: number, to: number): string[] {
  const units: string[] = []
  for (let i = from; i < to; i++) {
    const text = line.tokens[i]?.text ?? ""
    if (i > from && touching(line, i - 1)) units.push((units.pop() ?? "") + text)
    else units.push(text)
  }
  return units
}

function kindOfKnown(known: KnownName): Candidate["kind"] {
  return known.kind === "organization" || known.kind === "place" || known.kind === "thing" ? known.kind : null
}

// The longest known name that begins at a token, or null.
function knownAt(line: Line, from: number, pack: MentionPack): {readonly name: KnownName; readonly to: number} | null {
  for (const name of pack.known.get(line.tokens[from]?.text ?? "") ?? []) {
    const to = from + name.words.length
    if (name.words.every((word, i) => line.tokens[from + i]?.text === word)) return {name, to}
  }
  return null
}

// "Former", "Jailed", "Yesterday's": everyday words that head nothing themselves.
// "Murió Ana Ruiz": where verbs may stand first, one that opens the sentence has a capital like the name behind it.
function isVerbAhead({tokens, words}: Line, at: number, {headFirst}: MentionPack): boolean {
  const token = tokens[at]
  const word = words[at]
  const next = words[at + 1]?.particle === true && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1
  return headFirst === true && token?.upos === "VERB" && /^VB[DZP]$/.test(token.xpos) && tokens[next]?.upos === "PROPN" && word?.given === null && word.title === null && !word.site // prettier-ignore
}

// "Brothers Ivo and Lev Lund": a noun for many is no part of one name.
const isManyAhead = ({words}: Line, at: number): boolean => words[at]?.noun?.sort === "person" && words[at].noun.number === "many" && words[at].given === null && words[at + 1]?.given != null // prettier-ignore

function strips(word: Word): boolean {
  return (
    word.grammar ||
    (word.common &&
      word.noun === null &&
      word.title === null &&
      word.given === null &&
      !word.site &&
      !word.paper &&
      !word.thing)
  )
}

function lastTitle(line: Line, from: number, to: number, pack: MentionPack): number | null {
  let found: number | null = null
  for (let i = from; i < to; i++) {
    const word = line.words[i]
    if (word === undefined) continue
    if (word.grammar && i > from) return null // "Lawyers Beyond Bars"
    if (pack.headFirst === true && i > from && found !== i - 1) break // "Partido Liberal" holds no liberal
    const noun = word.noun
    const title = word.title !== null && (word.title.short || i === from || found === i - 1 || noun !== null)
    const office = noun !== null && noun.sort === "person" && noun.number === "one" && !noun.kin
    if ((title || office) && !(word.given !== null && found === null && i === from && to - from > 1 && !title)) {
      if (i + 1 === to && i > from && found === null && (line.words[i - 1]?.given ?? null) !== null) continue // a surname: "Stephen King"
      found = i
    }
  }
  return found
}

// "General", "of State" and the like go on with the office: the name begins after them.
function afterOffice(line: Line, from: number, to: number, pack: MentionPack): number {
  let at = from
  while (at < to - 1) {
    const word = line.words[at]
    if (word === undefined) break
    const office = (word.title !== null || word.noun !== null || isPeople(line, at, pack)) && word.given === null
    if (!office) break
    at++
  }
  return at
}

// "Secretary of Home Security Viktor Lund": after "of", everyday words are the office; the rest is the name.
function nameAfterOffice(line: Line, from: number, to: number, pack: MentionPack): number | null {
  let at = from
  const known = knownAt(line, at, pack)
  if (known !== null) at = known.to
  while (at < to) {
    const word = line.words[at]
    if (word === undefined || word.given !== null) break
    if (!word.common && !word.grammar && word.noun === null && !word.thing) break
    at++
  }
  if (at >= to) return null
  if (at === from) {
    // an unknown place and then a name: "of Karsland Jana Ritterby" needs a known given name to be cut
    for (let i = from + 1; i < to - 1; i++) if ((line.words[i]?.given ?? null) !== null) return i
    return null
  }
  return at
}

// "De Villa Osta Juan Paz": the given name behind the place, but not that of "San Pedro".
function givenWithin({words, tokens}: Line, from: number, to: number): number | null {
  for (let i = from + 1; i < to - 1; i++) if (words[i]?.given != null && words[i - 1]?.title === null && !/^(?:San|Santa|Santo|São)$/.test(tokens[i - 1]?.text ?? "")) return i // prettier-ignore
  return null
}

// Where what an office is of begins: "los Derechos" of "Procurador de los Derechos"; null when no office opens the run.
function officeWithOf({words}: Line, from: number, to: number): number | null {
  const noun = words[from]?.noun
  if (noun?.sort !== "person" || !noun.role || noun.corporate || noun.number !== "one" || words[from]?.site === true) return null // prettier-ignore
  let at = from + 1
  while (at < to - 1 && words[at]?.leads === null && words[at]?.noun?.sort === "person") at++ // "Fiscal General de"
  if (words[at]?.leads !== "of" || at + 1 >= to) return null
  return words[at + 1]?.determiner?.kind === "definite" && at + 2 < to ? at + 2 : at + 1
}

type Linked = {readonly from: number; readonly to: number}

// What "of" or "for" joins to a capitalised head: the next run.
function linkedEnd(line: Line, at: number): Linked | null {
  const link = line.words[at]?.leads
  if (link !== "of" && link !== "for") return null
  if (line.casing[at] !== Small) return null
  let from = at + 1
  if (line.words[from]?.determiner?.kind === "definite") from++
  if (!begins(line, from)) return null
  let to = from + 1
  while (
    to < Math.min(line.tokens.length, from + 16) &&
    (begins(line, to) || (isHyphenBetween(line, to) && begins(line, to + 1)))
  )
    to++
  return {from, to}
}

function isHyphenBetween(line: Line, at: number): boolean {
  return line.tokens[at]?.text === "-" && touching(line, at - 1) && touching(line, at)
}

// The whole of "Ministry of Foreign Relations of the Republic of Valdoria", "Committee for Families of the Missing".
function linked(line: Line, from: number, pack: MentionPack): number {
  let to = from
  for (let n = 0; n < 6; n++) {
    const more = linkedEnd(line, to)
    if (more !== null) {
      to = more.to
      continue
    }
    const joined = pack.and(line.tokens[to] ?? line.tokens[0]!) && to > from && begins(line, to + 1)
    if (!joined || line.words[to - 1]?.common !== true || line.words[to + 1]?.common !== true) return to
    to += 2
    for (let n = 0; n < 8 && begins(line, to); n++) to++
  }
  return to
}

type Keyword = {readonly at: number; readonly kind: "organization" | "place" | "thing"}

// The last telling word decides: "Harbour Security Act" is a thing, "State Protection Service" a body.
function keywordIn(line: Line, from: number, to: number): Keyword | null {
  for (let i = to - 1; i >= from; i--) {
    const word = line.words[i]
    if (word === undefined || (line.casing[i] === AllCaps && to - from > 1)) continue
    const sort = word.noun?.sort
    // "The Ministry" is no name, "the Ministry of Justice" is one.
    if (to - from === 1 && (word.noun !== null || word.thing) && !(sort === "body" && line.words[to]?.leads === "of" && linkedEnd(line, to) !== null)) return null // prettier-ignore
    if (sort === "body" && word.noun?.family === "state") return {at: i, kind: "place"}
    if (sort === "body" || (sort === "people" && to - from > 1)) return {at: i, kind: "organization"}
    if (word.thing && i > from) return {at: i, kind: "thing"}
    if (sort === "site" && (i > from || word.site === false)) return {at: i, kind: "place"}
    if (word.paper && (i > from || to - from > 1) && word.given === null) return {at: i, kind: "organization"}
    if (word.noun?.sort === "person" && word.noun.number === "many" && to - from > 1)
      return {at: i, kind: "organization"}
    if (word.grammar && i > from && i < to - 1 && !word.particle) return {at: i, kind: "organization"}
  }
  return null
}

// The first telling word decides where a head stands first: "Tribunal Segundo", "Isla de los Cables".
function firstKeyword(line: Line, from: number, to: number): Keyword | null {
  if ((line.words[from]?.given ?? null) !== null && line.words[from]?.noun === null) return null // "Lucía de la Torre"
  for (let i = from; i < to; i++) {
    const word = line.words[i]
    if (word === undefined || line.casing[i] === AllCaps) continue
    if (to - from === 1 || (i > from && word.leads === "of")) return null // "Aurífera del Sur" is no south
    const {noun} = word
    if (word.paper && word.given === null) return {at: i, kind: "organization"}
    if (noun?.sort === "body") return {at: i, kind: noun.family === "state" ? "place" : "organization"}
    if (noun?.sort === "people") return {at: i, kind: "organization"}
    if (word.thing) return {at: i, kind: "thing"}
    if (noun?.sort === "site") return {at: i, kind: "place"}
    if (noun?.sort === "person" && noun.number === "many") return {at: i, kind: "organization"}
  }
  return null
}

// A given name first and no everyday word last: "Santiago Reyes" is somebody though Santiago is somewhere.
function looksPersonal(line: Line, from: number, to: number): boolean {
  const [first, last] = [line.words[from], line.words[to - 1]]
  return (
    (first?.given ?? null) !== null &&
    last !== undefined &&
    (!last.common || last.noun?.sort === "person") &&
    to - from < 5
  )
}

// "Open Gate, a relatives' group, said": the everyday word that opens the sentence is of the name.
function isBodyBehind(line: Line, to: number): boolean {
  return line.tokens[to]?.text === "," && (calledAfter(line, to + 1)?.organization ?? 0) > 0
}

// "The mate, Costa Brandt, said": what begins like the name of a place is somebody's behind what somebody is.
function isCalled({words, tokens}: Line, from: number, to: number): boolean {
  const before = tokens[from - 1]?.text === "," && /^[,.(]$/.test(tokens[to]?.text ?? "") ? words[from - 2] : words[from - 1] // prettier-ignore
  return to - from < 4 && before?.noun?.sort === "person" && before.noun.number === "one"
}

// "The presenter Milan Dresh": what is called as somewhere is begins somebody's name like any other.
function isBorne(line: Line, from: number, to: number): boolean {
  const rest = line.tokens.slice(from + 1, to)
  return to - from < 4 && looksPersonal(line, from, to) && !rest.some(({text}) => /^\p{Lu}+$|[^\p{L}'’-]/u.test(text))
}

/** Whether a token is a word for the people or things of a country by itself. */
export function isPeople(line: Line, at: number, pack: MentionPack): boolean {
  return line.words[at]?.people === true && pack.nations.has(line.tokens[at]!.text) && !isByname(line, at, pack)
}

// "Se llevaron al Ruso": where peoples are written small, one with a capital inside a sentence is what somebody is called.
function isByname({tokens, casing, opening, words}: Line, at: number, {headFirst}: MentionPack): boolean {
  if (headFirst !== true || casing[at] === Small || opening[at] === 1 || /s$/.test(tokens[at]!.text)) return false
  const before = words[at - 1]
  return (
    before?.determiner?.kind === "definite" && casing[at - 1] === Small && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")
  )
}

/** The words of a candidate as they stand. */
export function nameOf(candidate: Candidate): string {
  return wording(candidate.line, candidate.from, candidate.to)
}
