// What one sentence says of two of its own phrases: that they are one, or that one belongs to the other.
//
// "His wife, Sonia Garro, said", "The aides are A, B and C", "one of the five": by commas, copulas and "of".

import {aliasBonds} from "./aliases.ts"
import {Capital, Small, type Line} from "./line.ts"
import {lonePart} from "./lone-parts.ts"
import {endsBeforeNaming} from "./named-behind.ts"
import {definedBonds} from "./parties.ts"
import type {MentionPack} from "./pack.ts"
import type {Phrase} from "./phrase.ts"
import {agree, copulas, identifiedBefore} from "./said-to-be.ts"

/** `same`: both are one; `alias`: though each has a name. `member`: `a` belongs to group `b`, by name. `part`: `a` is some of `b`; `summand`: one of those that make it up. Indices are of the phrases. */
export type Bond = {
  readonly kind: "same" | "alias" | "member" | "part" | "summand"
  readonly a: number
  readonly b: number
  readonly reason: string
}

/** The bonds among phrases `first` to before `end`, all of one line and in order; `lists` are the lists of names among them. */
export function bondsOf(
  line: Line,
  phrases: readonly Phrase[],
  first: number,
  end: number,
  lists: readonly List[],
  pack: MentionPack,
): Bond[] {
  const bonds: Bond[] = []
  let people = 0
  for (let i = first; i < end; i++) if (phrases[i]?.kind === "person" || phrases[i]?.kind === "group") people++
  if (people < 2) return bonds
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  const groups = new Map<number, number>()
  let whole = -1 // the group that was last said to have parts
  for (let i = first; i < end; i++) {
    const phrase = phrases[i]
    if (phrase === undefined || (phrase.kind !== "person" && phrase.kind !== "group")) continue
    if (!starts.has(phrase.from)) starts.set(phrase.from, i)
    if (phrase.kind === "group" && !groups.has(phrase.from)) groups.set(phrase.from, i)
    for (const at of [phrase.past, phrase.to]) {
      const known = ends.get(at)
      const outer = known === undefined ? undefined : phrases[known]
      if (outer === undefined || (phrase.form === "nominal" && (outer.form !== "nominal" || phrase.from < outer.from)))
        ends.set(at, i)
    }
  }
  const inList =
    lists.length === 0 ? noLists : new Map(lists.flatMap((list) => list.items.map((item) => [item, list] as const)))
  const heads = lists.length === 0 ? noHeads : new Set(lists.map((list) => list.from))
  bonds.push(...aliasBonds(line, phrases, first, end, pack), ...definedBonds(line, phrases, first, end, pack))
  for (const list of lists) for (const bond of listBonds(line, phrases, list, starts, ends, pack)) bonds.push(bond)
  for (let i = first; i < end; i++) {
    const phrase = phrases[i]
    if (phrase === undefined) continue
    if (phrase.form === "name" && phrase.kind === "person" && !inList.has(i)) {
      const whole = picksFrom(line, phrases, phrase.from, starts, pack)
      if (whole !== null) bonds.push({kind: "member", a: i, b: whole, reason: "named as included"})
    }
    if (phrase.form === "name" && phrase.kind === "person")
      bonds.push(...appositions(line, phrases, i, starts, ends, inList, pack))
    if (phrase.kind === "person" || phrase.kind === "group") bonds.push(...copulas(line, phrases, i, starts, pack))
    if (phrase.kind === "group" && phrase.form === "nominal")
      bonds.push(
        ...groupAppositions(line, phrases, i, starts, heads, pack),
        ...summands(line, phrases, i, groups, pack),
      )
    if (phrase.noun?.sort === "people" && line.words[phrase.headTo]?.leads === "of") {
      const inner = starts.get(phrase.headTo + 1)
      const owners = phrase.noun.kin && /^(?:definite|whose)$/.test(phrases[inner ?? -1]?.picks ?? "") // "the families of the four men"
      if (inner !== undefined && phrases[inner]?.kind === "group" && phrases[inner]?.form === "nominal" && !owners)
        bonds.push({kind: "same", a: inner, b: i, reason: "a group of them"})
    }
    // "All of them were freed": no part, but they.
    const all = phrase.rule === "number" && line.words[phrase.headFrom]?.quantifier === "all" ? groups.get(phrase.headTo + 1) : undefined // prettier-ignore
    if (all !== undefined) bonds.push({kind: "same", a: i, b: all, reason: "all of them"})
    if (phrase.part && phrase.rule !== lonePart) {
      const found = line.words[phrase.headTo]?.leads === "of" ? parts(line, phrases, i, groups) : another(i, whole)
      for (const bond of found) whole = bond.b
      bonds.push(...found)
    }
  }
  return bonds
}

const noLists: ReadonlyMap<number, List> = new Map()
const noHeads: ReadonlySet<number> = new Set()

/** Names of people joined by commas or "and", by index; tokens `from` to before `to`. */
export type List = {readonly items: readonly number[]; readonly from: number; readonly to: number}

/** The lists of two names or more among phrases `first` to before `end` of one line. */
export function nameLists(
  line: Line,
  phrases: readonly Phrase[],
  first: number,
  end: number,
  pack: MentionPack,
): List[] {
  const lists: List[] = []
  let items: number[] = []
  const close = () => {
    const [a, b] = [phrases[items[0] ?? -1], phrases[items[items.length - 1] ?? -1]]
    if (items.length > 1 && a !== undefined && b !== undefined) lists.push({items, from: a.from, to: b.to})
    items = []
  }
  for (let i = first; i < end; i++) {
    const phrase = phrases[i]
    if (phrase === undefined || phrase.form !== "name" || phrase.kind !== "person") continue
    const last = phrases[items[items.length - 1] ?? -1]
    if (last !== undefined && !joined(line, last.to, phrase.from, pack)) close()
    items.push(i)
  }
  close()
  return lists
}

function joined(line: Line, from: number, to: number, pack: MentionPack): boolean {
  if (to <= from || to - from > 2) return false
  for (let i = from; i < to; i++) {
    const token = line.tokens[i]
    if (token === undefined || (token.text !== "," && token.text !== ";" && !pack.and(token))) return false
  }
  return true
}

function isMark(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token === undefined || /^(?:[,.;:()\]"”’!?—–]|--|-|'')$/.test(token.text)
}

function listBonds(
  line: Line,
  phrases: readonly Phrase[],
  list: List,
  starts: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
  pack: MentionPack,
): Bond[] {
  const before = line.tokens[list.from - 1]
  const size = list.items.length
  const members = (group: number, reason: string): Bond[] =>
    list.items.map((a) => ({kind: "member", a, b: group, reason}))
  const isGroup = (at: number | undefined): at is number =>
    at !== undefined && phrases[at]?.kind === "group" && phrases[at].form !== "pronoun"
  const fits = (at: number) => {
    const count = phrases[at]?.count ?? null
    return count === null || count.low === null || (count.low === size && count.relation === "exact")
  }
  // "The nurses Ruiz and Orr"
  const trade = ends.get(list.from)
  if (
    isGroup(trade) &&
    fits(trade) &&
    phrases[trade]?.to === list.from &&
    /^(?:definite|whose)$/.test(phrases[trade].picks ?? "")
  )
    return members(trade, "named behind what they are")
  for (const end of endsBeforeNaming(line, list, pack)) {
    const called = ends.get(end)
    if (isGroup(called) && fits(called)) return members(called, "named right behind")
  }
  const whole = picksFrom(line, phrases, list.from, starts, pack)
  if (whole !== null) return members(whole, "named as included")
  if (before !== undefined && pack.copula(before)) {
    const group = ends.get(list.from - 1)
    if (group !== undefined && phrases[group]?.kind === "group" && fits(group))
      return members(group, "named by a list after the verb")
  }
  const identified = identifiedBefore(line, phrases, list.from, ends, pack)
  if (identified !== null && fits(identified)) return members(identified, "identified as they")
  if (before !== undefined && pack.including(before)) {
    const group = ends.get(list.from - 1) ?? ends.get(list.from - 2)
    if (isGroup(group)) return members(group, "named as included")
  }
  if (before !== undefined && /^(?:[,:(—–]|--)$/.test(before.text)) {
    const group = ends.get(list.from - 1)
    if (isGroup(group) && fits(group)) return members(group, "named beside the group")
    const over =
      before.text === "," && line.tokens[list.to]?.text === "," ? countedBefore(line, phrases, list, ends) : null
    if (over !== null) return members(over, "named beside the group")
    if (before.text === ":") {
      for (const at of new Set(ends.values())) {
        const phrase = phrases[at]
        if (isGroup(at) && phrase !== undefined && phrase.to < list.from && phrase.count?.low === size)
          return members(at, "named after a colon")
      }
    }
  }
  if (line.tokens[list.to]?.text === ",") {
    const group = starts.get(list.to + 1)
    if (isGroup(group) && fits(group) && phrases[group]?.picks !== "bare")
      return members(group, "called so after their names")
  }
  const verb = line.tokens[list.to]
  if (verb !== undefined && pack.copula(verb)) {
    const group = starts.get(list.to + 1)
    if (isGroup(group) && fits(group)) return members(group, "said to be the group")
  }
  return []
}

// "Two clerks held with her, Ruiz and Orr, were freed": as many as are named, with a participle between.
function countedBefore(
  line: Line,
  phrases: readonly Phrase[],
  list: List,
  ends: ReadonlyMap<number, number>,
): number | null {
  const verb = line.tokens[list.to + 1]
  if (verb?.upos !== "AUX" && !/^VB[DZP]$/.test(verb?.xpos ?? "")) return null
  for (let i = list.from - 2; i >= Math.max(0, list.from - 12); i--) {
    const phrase = phrases[ends.get(i) ?? -1]
    const token = line.tokens[i]
    if (phrase?.kind === "group" && phrase.form === "nominal" && phrase.count?.low === list.items.length)
      return phrase.count.relation === "exact" && /^VB[DN]$/.test(token?.xpos ?? "") ? (ends.get(i) ?? null) : null
    if (token === undefined || token.upos === "PUNCT" || token.upos === "AUX" || /^VB[DZP]$/.test(token.xpos))
      return null
  }
  return null
}

// "Among the nine freed on Monday were Ruiz and Orr", "Among them was the nurse Ruiz": the group at the beginning.
function picksFrom(
  line: Line,
  phrases: readonly Phrase[],
  name: number,
  starts: ReadonlyMap<number, number>,
  pack: MentionPack,
): number | null {
  const [opener, before] = [line.tokens[0], line.tokens[name - 1]]
  if (opener === undefined || before === undefined || !pack.including(opener) || !pack.copula(before)) return null
  const group = starts.get(1)
  return group !== undefined && phrases[group]?.kind === "group" ? group : null
}

// "El Fiscal General, Ana Ruiz": where heads stand first, capitals behind one belong to the office.
function roleBefore(line: Line, to: number, ends: ReadonlyMap<number, number>, pack: MentionPack): number | undefined {
  if (pack.headFirst !== true) return undefined
  for (let at = to - 1; at > to - 4 && line.casing[at] === Capital; at--) if (ends.has(at)) return ends.get(at)
  return undefined
}

function appositions(
  line: Line,
  phrases: readonly Phrase[],
  at: number,
  starts: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
  lists: ReadonlyMap<number, List>,
  pack: MentionPack,
): Bond[] {
  const name = phrases[at]
  if (name === undefined) return []
  const list = lists.get(at)
  const before = line.tokens[name.from - 1]?.text ?? ""
  const bonds: Bond[] = []
  const role = pack.headFirst === true && name.form === "name" ? calledBefore(line, phrases, name, ends) : undefined
  if (role !== undefined && agree(phrases[role]!, name)) bonds.push({kind: "same", a: at, b: role, reason: "named behind the role"}) // prettier-ignore
  if (list === undefined) {
    for (const end of endsBeforeNaming(line, name, pack)) {
      const called = ends.get(end)
      const who = phrases[called ?? -1]
      if (called === undefined || who?.kind !== "person" || who.form !== "nominal" || !agree(who, name)) continue
      bonds.push({kind: "same", a: at, b: called, reason: "named right behind"})
      break
    }
  }
  if (/^(?:[,(—–]|--)$/.test(before) && list === undefined && isMark(line, name.to)) {
    const other = roleBefore(line, name.from - 1, ends, pack) ?? ends.get(name.from - 1)
    const phrase = phrases[other ?? -1]
    if (
      other !== undefined &&
      phrase?.kind === "person" &&
      phrase.form === "nominal" &&
      agree(phrase, name) &&
      !opensClause(line, phrase, name, pack)
    )
      // prettier-ignore
      bonds.push({kind: "same", a: at, b: other, reason: "named beside the role"})
  }
  if (/^(?:,|—|–|--|-|\()$/.test(line.tokens[name.to]?.text ?? "")) {
    const age = /^\d{1,3}$/.test(line.tokens[name.to + 1]?.text ?? "") && line.tokens[name.to + 2]?.text === ","
    const from = age ? name.to + 3 : name.to + 1
    const other = starts.get(from)
    const phrase = phrases[other ?? -1]
    const last = list === undefined || list.items[list.items.length - 1] === at
    if (
      other !== undefined &&
      phrase !== undefined &&
      phrase.form === "nominal" &&
      phrase.kind === "person" &&
      last &&
      closes(line, phrase, pack)
    ) {
      // "The captain, Ana Ruiz, the mate, Ivo Lund": the role behind a name with one before it is of the next name.
      const next = phrases[starts.get(phrase.past + 1) ?? -1]
      if (bonds.length > 0 && line.tokens[phrase.past]?.text === "," && next?.form === "name" && next.kind === "person")
        return bonds
      if (phrase.part) bonds.push({kind: "same", a: at, b: other, reason: "said to be one of them"})
      else if (agree(phrase, name)) bonds.push({kind: "same", a: at, b: other, reason: "the role follows the name"})
    }
  }
  return bonds
}

// "According to her lawyer, Ana Ruiz, a nurse, was beaten": the verb behind has no other subject than the name.
function opensClause({tokens}: Line, role: Phrase, name: Phrase, {headFirst}: MentionPack): boolean {
  const top = tokens.slice(role.from, role.to).find(({head}) => head < role.from || head >= role.to)
  if (headFirst === true || top?.rel !== "obl" || top.head < name.to) return false
  return tokens.every(({head, rel}) => head !== top.head || !/^(?:[nc]subj|expl)/.test(rel))
}

// "La dirigente sindical Aurora Peña": where heads stand first, an adjective may part what somebody is from the name.
function calledBefore(
  line: Line,
  phrases: readonly Phrase[],
  name: Phrase,
  ends: ReadonlyMap<number, number>,
): number | undefined {
  const {from} = name
  let at = from
  while (at > from - 2 && line.tokens[at - 1]?.upos === "ADJ" && line.casing[at - 1] === Small) at--
  const other = ends.get(at)
  const phrase = phrases[other ?? -1]
  if (phrase?.kind === "person" && phrase.form === "nominal" && phrase.to === at && phrase.noun?.role !== undefined) return other // prettier-ignore
  return officeBefore(line, phrases, name, ends)
}

// "El juez de garantías Omar Paz", "la jefa de prensa Ana Solís": what the office is of stands bare before the name.
function officeBefore(
  line: Line,
  phrases: readonly Phrase[],
  {from: end, to}: Phrase,
  ends: ReadonlyMap<number, number>,
): number | undefined {
  let at = end
  while (at > end - 3 && /^(?:NOUN|ADJ|PROPN)$/.test(line.tokens[at - 1]?.upos ?? "") && line.words[at - 1]?.noun?.sort !== "person") at-- // prettier-ignore
  if (at === end || line.words[at - 1]?.leads !== "of") return undefined
  const role = ends.get(to) ?? ends.get(at - 1)
  const phrase = phrases[role ?? -1]
  const fits = phrase?.kind === "person" && phrase.form === "nominal" && phrase.headTo === at - 1 && phrase.number === "one" // prettier-ignore
  return fits && phrase.noun?.role === true && !phrase.noun.kin ? role : undefined
}

// The phrase after the name ends at a mark or goes on with "who": else it begins a clause of its own.
function closes(line: Line, phrase: Phrase, pack: MentionPack): boolean {
  const next = line.tokens[phrase.past]
  const participle = pack.headFirst !== true && /^acl(?!:relcl)/.test(line.tokens[phrase.to]?.rel ?? "")
  return (
    (participle && goesOnTo(line, phrase.to)) ||
    isMark(line, phrase.past) ||
    (next !== undefined && (pack.relative(next) || pack.and(next)))
  )
}

// ", the union leader sentenced in March, did": what befell them stands before the second comma.
function goesOnTo(line: Line, at: number): boolean {
  for (let i = at + 1; i < at + 14; i++) {
    const token = line.tokens[i]
    if (token === undefined || /^(?:AUX|SCONJ)$/.test(token.upos) || /^(?:VB[DZP]|[.;:!?])$/.test(token.xpos))
      return false
    if (token.text === ",") return true
  }
  return false
}

// "asylum seekers in the embassy, the collaborators of the leader, left": one group called twice.
function groupAppositions(
  line: Line,
  phrases: readonly Phrase[],
  at: number,
  starts: ReadonlyMap<number, number>,
  lists: ReadonlySet<number>,
  pack: MentionPack,
): Bond[] {
  const group = phrases[at]
  if (group === undefined || line.tokens[group.past]?.text !== ",") return []
  const other = starts.get(group.past + 1)
  const phrase = phrases[other ?? -1]
  if (
    other === undefined ||
    other === at ||
    phrase === undefined ||
    phrase.kind !== "group" ||
    phrase.form !== "nominal" ||
    phrase.part
  )
    return []
  if (lists.has(phrase.from)) return []
  const [a, b] = [group.count?.low ?? null, phrase.count?.low ?? null]
  if (a !== null && b !== null && a !== b) return []
  const after = line.tokens[phrase.past]?.text ?? ""
  const finite = line.tokens[phrase.past]?.upos
  const goesOn =
    phrase.picks === "bare" &&
    group.picks !== "bare" &&
    finite !== "VERB" &&
    finite !== "AUX" &&
    !(line.tokens[phrase.past] !== undefined && pack.and(line.tokens[phrase.past]!))
  if (after !== "," && after !== "." && after !== ";" && after !== ")" && !goesOn) {
    // "Asylum seekers at the embassy, the collaborators of the leader managed to leave": the comma is missing.
    if (phrase.picks !== "definite" || group.picks !== "bare" || line.opening[group.from] !== 1) return []
  }
  if (after === "," && line.tokens[phrase.past + 1] !== undefined && pack.and(line.tokens[phrase.past + 1]!)) return []
  if (phrase.noun !== null && group.noun !== null && phrase.noun.loose !== group.noun.loose) return []
  return [{kind: "same", a: other, b: at, reason: "called so in the same breath"}]
}

// "61 people: 58 adults and three children": groups behind a mark that add up to the one before it are what it is made of.
function summands(
  line: Line,
  phrases: readonly Phrase[],
  at: number,
  groups: ReadonlyMap<number, number>,
  pack: MentionPack,
): Bond[] {
  const whole = phrases[at]?.count
  if (whole?.low == null || whole.relation !== "exact") return []
  let mark = phrases[at]?.past ?? 0
  const most = Math.min(line.tokens.length, mark + 24)
  while (mark < most && !/^(?:[,:(—–]|--)$/.test(line.tokens[mark]?.text ?? "")) {
    if (/^[.;!?]$/.test(line.tokens[mark]?.text ?? "") || line.words[mark]?.noun?.sort === "people") return []
    mark++
  }
  const found: number[] = []
  let sum = 0
  for (let i = mark + 1; found.length < 6;) {
    const one = groups.get(i)
    const phrase = phrases[one ?? -1]
    if (one === undefined || phrase?.count?.low == null || phrase.count.relation !== "exact") break
    found.push(one)
    sum += phrase.count.low
    let next = phrase.to
    while (next < phrase.past + 8 && !joins(line, next, pack) && !/^[.;:!?)]$/.test(line.tokens[next]?.text ?? ""))
      next++
    if (!joins(line, next, pack)) break
    i = next + (line.tokens[next]?.text === "," && joins(line, next + 1, pack) ? 2 : 1)
  }
  if (found.length < 2 || sum !== whole.low) return []
  return found.map((a): Bond => ({kind: "summand", a, b: at, reason: `some of the ${whole.low}`}))
}

function joins(line: Line, at: number, pack: MentionPack): boolean {
  const token = line.tokens[at]
  return token !== undefined && (token.text === "," || pack.and(token))
}

function another(at: number, whole: number): Bond[] {
  return whole < 0 ? [] : [{kind: "part", a: at, b: whole, reason: "another of them"}]
}

function parts(line: Line, phrases: readonly Phrase[], at: number, groups: ReadonlyMap<number, number>): Bond[] {
  const part = phrases[at]
  const whole = groups.get((part?.headTo ?? 0) + 1)
  const phrase = phrases[whole ?? -1]
  if (part === undefined || phrase === undefined || whole === undefined || whole === at) return []
  const many = line.words[part.headFrom]?.number ?? Number(line.tokens[part.headFrom]?.text.replace(/,/g, "") ?? NaN)
  // "11 of its own citizens" counts them; "two of the five" takes two from more.
  if (phrase.count === null && phrase.picks === "whose" && phrase.pronoun === null && many > 9) return []
  return [{kind: "part", a: at, b: whole, reason: `${line.tokens[part.headFrom]?.lower ?? "some"} of them`}]
}
