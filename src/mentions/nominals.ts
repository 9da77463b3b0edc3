// Nominals: people, groups, bodies and sites that are called by a noun or a number: "the five opposition aides".

import {countOf} from "./count.ts"
import {Capital, Small, touching, wording, type Line} from "./line.ts"
import {lonePart} from "./lone-parts.ts"
import {isNumber, leftSide, rightEnd} from "./noun-phrase.ts"
import type {MentionPack, Noun} from "./pack.ts"
import {phraseOf, type Phrase, type Picks} from "./phrase.ts"
import {isOneParty, numberedEnd} from "./parties.ts"
import type {Mention} from "./mention.ts"
import type {Span} from "../text/span.ts"

/**
 * Adds the nominals of a line to `found`. `taken` marks tokens that are part of a name; `peoples` are words for a people that
 * the document itself taught; `amounts` are the amounts already read, from which counts are taken.
 */
export function findNominals(
  line: Line,
  pack: MentionPack,
  taken: Uint8Array,
  peoples: ReadonlyMap<string, "one" | "many" | null>,
  amounts: readonly Mention[],
  found: Phrase[],
): void {
  const start = found.length
  for (let i = 0; i < line.tokens.length; i++) {
    if (taken[i] === 1) continue
    const head = headAt(line, i, pack, peoples)
    if (head !== null) {
      const phrase = nominal(line, i, head, pack, amounts)
      // "Two convicted clerks": the number was theirs, and nobody by itself.
      const last = found.length > start ? found.at(-1) : undefined
      if (phrase !== null && last?.noun === null && last.from >= phrase.from && last.to <= phrase.headFrom) found.pop()
      if (phrase !== null) found.push(phrase)
      i = head.to - 1
    } else {
      const phrase = numeral(line, i, pack, amounts)
      if (phrase !== null) found.push(phrase)
    }
  }
}

type Head = {readonly to: number; readonly noun: Noun}

function headAt(
  line: Line,
  at: number,
  pack: MentionPack,
  peoples: ReadonlyMap<string, "one" | "many" | null>,
): Head | null {
  const token = line.tokens[at]
  const word = line.words[at]
  if (token === undefined || word === undefined || line.casing[at] === 0) return null
  const listed = word.people || peoples.size > 0
  const named =
    listed && (line.casing[at] !== Small || token.upos === "NOUN" || (token.upos === "ADJ" && isNumber(line, at - 1))) // "los venezolanos", "124 venezolanos"
  const nation = named ? (pack.nations.get(token.text)?.number ?? peoples.get(token.text) ?? null) : null
  // "Granted the Ortegas asylum": a plural behind its article stands for itself, in a language that puts heads last.
  const plural =
    pack.headFirst !== true && token.text.endsWith("s") && line.words[at - 1]?.determiner?.kind === "definite"
  if (nation === "many" && (plural || !compounds(line, at + 1, pack))) {
    return {
      to: at + 1,
      noun: {
        sort: "person",
        lemma: token.text,
        number: "many",
        gender: null,
        loose: pack.nations.has(token.text) || pack.demonym(token.text) !== null,
        kin: false,
        role: false,
        corporate: false,
        family: null,
        size: null,
      },
    }
  }
  if (line.tokens[at + 1]?.text === "-")
    for (const length of [5, 3]) {
      const to = at + length
      if (to > line.tokens.length || !hyphened(line, at, to)) continue
      const noun = pack.word(wording(line, at, to).toLowerCase()).noun
      if (noun !== null) return compounds(line, to, pack) ? null : {to, noun}
    }
  if (at > 1 && line.tokens[at - 1]?.text === "-" && touching(line, at - 1) && hyphened(line, at - 2, at + 1)) {
    if (pack.word(wording(line, at - 2, at + 1).toLowerCase()).noun !== null) return null
  }
  const {noun} = word
  if (noun === null) return null
  // "La mencionada ciudadana": whichever of the two was taken for the noun.
  const pointed = at > 1 && pack.pointing.has(line.tokens[at - 1]!.lower) && line.words[at - 2]?.determiner != null
  if ((!isParty(line, at, noun, pack) && ((!pointed && !isNounHere(line, at, noun)) || compounds(line, at + 1, pack)))) return null // prettier-ignore
  if (noun.sort === "person" && pack.isRidden?.(line.tokens, at) === true) return null
  // "The Minister of Justice": what the office is of is nobody by itself.
  const of = line.words[at - 1]?.leads === "of" && line.words[at - 2]?.noun?.role === true
  if (of && noun.sort === "person" && noun.number === "one" && line.casing[at] === Capital) return null
  return {to: at + 1, noun}
}

function hyphened(line: Line, from: number, to: number): boolean {
  if (from < 0) return false
  for (let i = from; i < to - 1; i++) if (!touching(line, i)) return false
  return line.tokens[from + 1]?.text === "-"
}

function isNounHere(line: Line, at: number, noun: Noun): boolean {
  const upos = line.tokens[at]?.upos ?? ""
  if (upos === "NOUN" || upos === "PROPN" || upos === "")
    return !(
      (noun.lemma.endsWith("ed") || noun.lemma.endsWith("ing")) &&
      (line.words[at - 1]?.determiner ?? null) === null
    )
  // "Los hoy imputados": an adverb stands between.
  if (line.tokens[at - 1]?.upos === "ADV" && line.words[at - 2]?.determiner?.kind === "definite" && (upos === "ADJ" || line.tokens[at]?.xpos === "VBN")) return !/^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[at + 1]?.upos ?? "") // prettier-ignore
  const before = line.words[at - 1]
  return (
    before !== undefined &&
    (before.determiner !== null || isNumber(line, at - 1)) &&
    (upos !== "VERB" || (isTaken(line, at) && before.determiner?.kind !== "whose")) &&
    upos !== "AUX" &&
    upos !== "ADV"
  )
}

// "Accused no. 1 beat him", "(first accused)": a participle that a number makes a party of.
function isParty(line: Line, at: number, noun: Noun, pack: MentionPack): boolean {
  if (!pack.parties.alike.has(noun.lemma)) return false
  const numbers = pack.parties.numbering.has(line.tokens[at + 1]?.lower.replace(/\.$/, "") ?? "") || line.tokens[at]?.upos !== "VERB" // prettier-ignore
  return (numbers && numberedEnd(line, at + 1, noun, pack) > at + 1) || (at > 0 && pack.parties.ranks.has(line.tokens[at - 1]?.lower ?? "")) // prettier-ignore
}

// "The accused was freed", "four wounded were flown out": a participle that stands where a noun does, not beside a name.
function isTaken({tokens}: Line, at: number): boolean {
  const token = tokens[at]
  return token?.xpos === "VBN" && /^(?:nsubj|obj|iobj|obl|nmod)/.test(token.rel) && tokens[at + 1]?.upos !== "PROPN"
}

// "police van": the noun after it is the head.
function compounds(line: Line, next: number, pack: MentionPack): boolean {
  const token = line.tokens[next]
  if (token === undefined || line.casing[next] === 0) {
    if (token?.text === "-" && touching(line, next - 1) && touching(line, next)) return true
    return false
  }
  if (line.casing[next] !== Small) return false
  if (token.upos === "NOUN" || token.upos === "PROPN")
    return !(line.words[next]?.calendar ?? false) && line.words[next]?.leads === null
  const noun = line.words[next]?.noun ?? null
  return token.upos === "" && noun !== null && !noun.lemma.endsWith("ed") && !pack.possessive(token)
}

function nominal(line: Line, at: number, head: Head, pack: MentionPack, amounts: readonly Mention[]): Phrase | null {
  const side = leftSide(line, at, pack)
  const one = isOneParty(line, at, head.noun, side.number !== null, pack)
  const noun: Noun = one ? {...head.noun, number: "one"} : head.noun
  const numbered = noun.number === "one" ? numberedEnd(line, head.to, noun, pack) : head.to
  const party = numbered > head.to || (one && pack.parties.ranks.has(line.tokens[side.from]?.lower ?? ""))
  const count =
    noun.sort === "person" || noun.sort === "people"
      ? (countOf(line, side, head.to, amounts, pack) ??
        sizeOf(line, at, noun, pack.both.has(line.tokens[side.from]?.lower ?? "")))
      : null
  if (side.picks === "none") return null
  const singular = noun.number === "one"
  const kind =
    noun.sort === "site"
      ? "place"
      : noun.sort === "body"
        ? "organization"
        : noun.sort === "people" || !singular
          ? "group"
          : "person"
  // Bare plurals of bodies and sites are seldom anybody: "services", "roofs"; the police and the authorities are.
  if (
    !singular &&
    kind !== "group" &&
    side.picks === "bare" &&
    side.from === at &&
    line.casing[at] === Small &&
    !Standing.has(noun.family ?? "")
  )
    return null
  // Bare singulars name offices and materials, not somebody: "as president", "by force".
  if (
    singular &&
    !party &&
    side.picks === "bare" &&
    side.from === at &&
    line.casing[at] === Small &&
    !(kind === "person" && line.tokens[head.to]?.text === ",")
  )
    return null
  if (kind === "person" && side.picks === "all") return null
  const past = rightEnd(line, head.to, pack)
  return phraseOf(line, {
    from: side.from,
    to: numbered > head.to ? numbered : spanEnd(line, head.to, past, pack),
    headFrom: at,
    headTo: head.to,
    past,
    kind,
    form: "nominal",
    number: kind === "person" ? "one" : "many",
    gender: noun.gender ?? (kind === "person" ? (pack.byArticle?.(line.tokens, side.from, at) ?? null) : null),
    picks: party && side.picks === "bare" ? "definite" : side.picks,
    count,
    noun,
    name: wording(
      line,
      side.from,
      pack.headFirst === true && noun.role && numbered === head.to ? officeEnd(line, at) : numbered,
    ),
    rule: `${noun.sort}-noun`,
  })
}

// "El Ministro de Defensa", "la Procuradora de los Derechos Humanos": capitals behind "of" are what the office is of.
function officeEnd({words, casing, tokens}: Line, at: number): number {
  let end = at + 1
  if (words[end]?.leads !== "of") return end
  for (let i = end; i < Math.min(tokens.length, at + 12); i++) {
    if (casing[i] !== 0 && casing[i] !== Small) end = i + 1
    else if (i > end + 2) break
    else if (words[i]?.grammar !== true || tokens[i]?.upos === "VERB" || tokens[i]?.upos === "AUX") break
  }
  return end
}

// "members of her team" is one phrase; places and clauses that follow stay outside.
function spanEnd(line: Line, from: number, past: number, pack: MentionPack): number {
  let to = from
  for (let i = from; i < past; i++) {
    const leads = line.words[i]?.leads ?? null
    if (leads !== null && leads !== "of") break
    if ((leads === null && i === from) || line.tokens[i]?.upos === "VERB") break
    if (pack.relative(line.tokens[i]!)) break
    to = i + 1
  }
  return to > from && line.words[to - 1]?.leads === null ? to : from
}

// "The couple", "both nurses".
function sizeOf(line: Line, at: number, noun: Noun, both: boolean): Phrase["count"] {
  const size = noun.size ?? (both && noun.number === "many" ? 2 : null)
  if (size === null) return null
  return {
    type: "quantity",
    low: size,
    high: size,
    unit: null,
    relation: "exact",
    text: line.tokens[at]?.text ?? "",
  }
}

const Standing = new Set(["police", "authorities", "army"])

// "the five", "all 58", "two of the five", "another in Lusania", "Forty-two came out".
function numeral(line: Line, at: number, pack: MentionPack, amounts: readonly Mention[]): Phrase | null {
  const token = line.tokens[at]
  const word = line.words[at]
  if (token === undefined || word === undefined) return null
  const share = shareOf(line, at, amounts, pack) ?? loneAt(line, at, amounts, pack)
  if (share !== null) return share
  // "Two men aged 23 and 31 were": an age is nobody.
  if (amounts.some(({span, maker}) => maker.rule === "age" && span.from <= token.from && token.to <= span.to)) return null // prettier-ignore
  const number = isNumber(line, at) && !/^\d{4}$|[.:/%]/.test(token.text)
  // "Por parte de los guardias": a word of a set phrase counts nobody.
  const quantifier = token.rel === "fixed" ? null : word.quantifier
  const some = word.determiner?.kind === "some" || quantifier !== null
  if (!number && !some) return null
  // "decenas de presos" is headed by the noun; "las 6 de la tarde" and "el 24 y 25 de julio" are times.
  if (pack.headFirst === true && number && (token.upos === "NOUN" || !counts(token, amounts))) return null
  const collective = number && token.upos === "NOUN" && line.words[at + 1]?.leads === "of"
  if (collective && (line.words[at + 2]?.determiner ?? null) === null && line.words[at + 2]?.pronoun === null)
    return null // "dozens of clerks"
  // "Ni uno solo de los rehenes"
  const alone = number && pack.headFirst === true && line.tokens[at + 1]?.upos === "ADJ" ? at + 1 : at
  const next = line.words[alone + 1]
  const value = word.number ?? Number(token.text.replace(/,/g, ""))
  const picksOf = line.words[at - 1]?.determiner ?? null
  if (next?.leads === "of" && (number || some)) {
    const whole = wholeAfter(line, alone + 2, pack)
    if (whole === null) return null
    let {from} = leftSide(line, at, pack)
    while (from < at && line.tokens[from]?.upos === "NOUN") from++ // "by midday 30 of those"
    const one = value === 1 || quantifier === "another" || quantifier === "one"
    return quantified(
      line,
      from,
      at,
      whole,
      {one, picks: picksOf?.kind ?? "indefinite", part: quantifier !== "all"},
      amounts,
      pack,
    )
  }
  // "one of the exiles is in Spain and another in Portugal"
  if (quantifier === "another" && endsHere(line, at + 1)) {
    return quantified(line, at, at, at + 1, {one: true, picks: "indefinite", part: true}, amounts, pack)
  }
  if (
    number &&
    value >= 2 &&
    picksOf !== null &&
    picksOf.kind !== "none" &&
    picksOf.kind !== "indefinite" &&
    endsHere(line, at + 1)
  ) {
    const side = leftSide(line, at, pack)
    return quantified(line, side.from, at, at + 1, {one: false, picks: side.picks, part: false}, amounts, pack)
  }
  // "Two others, Ruiz and Orr, were freed", "Ruiz and eleven others are aboard".
  const further = number && value >= 2 && next?.determiner?.kind === "some" && endsHere(line, at + 2)
  if (further && clauseStart(line, at) && (line.tokens[at + 2]?.text === "," || verbHere(line, at + 2)))
    return quantified(line, at, at, at + 2, {one: false, picks: "indefinite", part: false}, amounts, pack)
  if (number && value >= 2 && value < 1_000_000 && clauseStart(line, at) && verbHere(line, at + 1))
    return quantified(line, at, at, at + 1, {one: false, picks: "indefinite", part: false}, amounts, pack)
  return null
}

// "Half of the detainees", "60 percent of them", "la mitad de los presos": a part, of which nothing tells how many it is.
function shareOf(line: Line, at: number, amounts: readonly Mention[], pack: MentionPack): Phrase | null {
  if (amounts.length === 0) return null
  const from = line.tokens[at]?.from ?? -1
  const share = amounts.find(({span, value}) => span.from === from && value?.type === "quantity" && value.unit === "%")
  if (share === undefined) return null
  let to = at + 1
  while ((line.tokens[to]?.from ?? Infinity) < share.span.to) to++
  const of = line.words[to]?.leads === "of"
  const whole = of || line.words[to]?.determiner?.kind === "definite" ? wholeAfter(line, of ? to + 1 : to, pack) : null
  if (whole === null) return null
  const side = leftSide(line, at, pack)
  return quantified(line, side.from, to - 1, whole, {one: false, picks: "indefinite", part: true}, noCounts, pack)
}

const noCounts: readonly Mention[] = []

// "One was freed", "the others are held", "the remaining three": some of those told of before, by no noun of their own.
function loneAt(line: Line, at: number, amounts: readonly Mention[], pack: MentionPack): Phrase | null {
  const token = line.tokens[at]
  const word = line.words[at]
  if (token === undefined || word === undefined) return null
  const left = pack.ranks.has(token.lower) ? "one" : pack.remainders.get(token.lower)
  if (left === undefined && word.number !== 1 && !isNumber(line, at)) return null
  const next = line.tokens[at + 1]
  const lone = (from: number, to: number, one: boolean): Phrase => ({...quantified(line, from, at, to, {one, picks: one ? "indefinite" : "definite", part: true}, amounts, pack), rule: lonePart}) // prettier-ignore
  const article = at > 0 ? line.words[at - 1]?.determiner?.kind : undefined
  const behind = line.words[at + 1]
  if (left !== undefined && article === "definite") {
    if (!endsHere(line, at + 1) || behind?.leads === "of" || (behind?.noun ?? null) !== null) return null
    const singular = next?.xpos === "VBZ" || next?.text === "was"
    return left === "many" && singular && word.quantifier !== null ? null : lone(at - 1, at + 1, left === "one")
  }
  if (word.number === 1 && /^nsubj/.test(token.rel)) {
    const before = line.tokens[at - 1]
    const free = before === undefined || before.upos === "PUNCT" || pack.and(before)
    const named = next?.text === "," && line.casing[at + 2] === Capital
    return free && ((verbHere(line, at + 1) && next?.xpos !== "MD") || named) ? lone(at, at + 1, true) : null
  }
  if ((word.number ?? 0) < 2 || !isNumber(line, at)) return null
  let from = at - 1
  while (from >= Math.max(0, at - 2) && pack.remaining.has(line.tokens[from]?.lower ?? "")) from--
  const tail = pack.remainders.get(next?.lower ?? "") === "many" && from === at - 1 ? 1 : 0
  if ((from === at - 1 && tail === 0) || line.words[from]?.determiner?.kind !== "definite" || !endsHere(line, at + 1 + tail)) return null // prettier-ignore
  return line.words[at + 1 + tail]?.leads === "of" ? null : lone(from, at + 1 + tail, false)
}

const counts = (token: Span, amounts: readonly Mention[]): boolean =>
  amounts.some(({span}) => span.from <= token.from && token.to <= span.to)

type Quantified = {readonly one: boolean; readonly picks: Picks; readonly part: boolean}

function quantified(
  line: Line,
  from: number,
  at: number,
  to: number,
  told: Quantified,
  amounts: readonly Mention[],
  pack: MentionPack,
): Phrase {
  const side = {from, picks: told.picks, number: isNumber(line, at) ? at : null, owner: null}
  return phraseOf(line, {
    from,
    to,
    headFrom: at,
    headTo: at + 1,
    past: rightEnd(line, to, pack),
    kind: told.one ? "person" : "group",
    form: "nominal",
    number: told.one ? "one" : "many",
    picks: told.picks,
    count: told.one ? null : countOf(line, side, at + 1, amounts, pack),
    name: wording(line, from, to),
    part: told.part,
    rule: told.part ? "part-of" : "number",
  })
}

// What "of" takes a part of: people in the plural, a number of them, or a pronoun.
function wholeAfter(line: Line, from: number, pack: MentionPack): number | null {
  const word = line.words[from]
  if (word === undefined) return null
  if (word.pronoun?.number === "many" && !word.pronoun.possessive) return from + 1
  // "Thirty of those arrested", "three of the wounded": who they are is told by what befell them.
  const [befell, behind] = [line.tokens[from + 1], line.tokens[from + 2]]
  if (word.determiner?.kind === "definite" && /^VB[DN]$/.test(befell?.xpos ?? "") && !/^(?:NOUN|PROPN|ADJ)$/.test(behind?.upos ?? "")) return from + 2 // prettier-ignore
  for (let i = from; i < Math.min(from + 8, line.tokens.length); i++) {
    const noun = line.words[i]?.noun ?? null
    if (
      noun !== null &&
      (noun.sort === "person" || noun.sort === "people") &&
      noun.number === "many" &&
      !compounds(line, i + 1, pack)
    )
      return i + 1
    if (isNumber(line, i) && i > from && endsHere(line, i + 1)) return i + 1
    if (line.casing[i] === 0 && !isNumber(line, i) && !pack.possessive(line.tokens[i]!) && line.tokens[i]?.text !== "-")
      return null
    if (line.tokens[i]?.upos === "VERB" && line.words[i]?.speech === true) return null
    if (pack.headFirst === true && line.tokens[i]?.upos === "AUX") return null
  }
  return null
}

function endsHere(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || line.casing[at] === 0) return token?.text !== "%" && token?.text !== "-"
  if ((line.words[at]?.noun ?? null) !== null && token.upos === "NOUN") return false
  return (
    !["NOUN", "PROPN", "ADJ", "NUM", "SYM"].includes(token.upos) &&
    (token.upos !== "" || line.words[at]?.grammar === true)
  )
}

function clauseStart(line: Line, at: number): boolean {
  return line.opening[at] === 1 || /^[,;]$|^(?:and|but|that|yet|when|while)$/i.test(line.tokens[at - 1]?.text ?? "")
}

function verbHere(line: Line, at: number): boolean {
  const upos = line.tokens[at]?.upos
  return (upos === "AUX" || upos === "VERB") && line.tokens[at]?.xpos !== "VBG"
}
