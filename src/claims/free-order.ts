// Who does and who undergoes where the order of words does not tell: by what marks an object, by pronouns that lean on
// the verb, and by its ending where nobody stands there.

import {isOfOtherNumber} from "./agreement.ts"
import type {Arguments} from "./arguments.ts"
import {antecedent} from "./antecedent.ts"
import {isPeople} from "./climb.ts"
import type {ClaimPack} from "./pack.ts"
import type {Oblique} from "./right.ts"
import {isTensed, isVerb, phraseBeginningAt, phraseEndingAt, timeAt, type Phrase, type Row} from "./row.ts"
import type {VerbGroup} from "./verb-group.ts"

// What a frame has for an object: somebody, whom a preposition may mark, or something while that is who gets it.
type Undergoing = "somebody" | "something" | null

/** The arguments of an active verb in their places; as they came in a language of fixed order. */
export function inOrder(
  row: Row,
  group: VerbGroup,
  found: Arguments,
  undergoing: Undergoing,
  pack: ClaimPack,
  end = -1,
): Arguments {
  const {free} = pack
  if (free === null) return found
  const transitive = undergoing === "somebody"
  const taken = transitive ? markedIn(row, found.obliques, pack) : []
  const marked = taken.length === 0 ? undefined : {phrases: taken.flatMap(({phrases}) => phrases)}
  const [origin] = found.obliques.filter((one) => pack.of.has(one.word) && !isOfNoun(row, one, pack))
  const about = {
    ...found,
    obliques: found.obliques.filter((one) => !taken.includes(one) && (one === origin || one.at === end || !pack.of.has(one.word))), // prettier-ignore
  }
  const {object: behind} = found
  if (!transitive && isDative(row, group, pack)) return inOrder(row, {...group, object: -1}, withReceiver(row, group, found, pack), undergoing, pack) // prettier-ignore
  if (!transitive) {
    // "Exigimos la libertad": who speaks demands it, whatever stands behind.
    const carrier = row.tokens[group.tensed]
    const own = carrier !== undefined && /^(?:I|we)$/.test(free.ending(carrier) ?? "")
    // "Retiraron los cargos": what cannot will anything is what it is done to.
    const thing = undergoing === "something" && behind.length > 0 && !behind.some((one) => isWilled(row, one, pack))
    // "Se les denegó la gracia": nobody is named for it.
    if (thing && group.reflexive && about.subject.length === 0) return {...about, object: behind}
    if (thing && about.subject.length === 0) return {...about, subject: orEnding(row, group, [], pack), object: behind}
    // "A mi hermano lo entregaron los militares": whom the pronoun means is done it to.
    if (undergoing === "something" && !group.reflexive && free.accusative.has(row.lower[group.object] ?? "")) {
      const whom = doubled(row, group, pack)
      const doers = about.subject.filter((one) => one !== whom)
      return {...about, subject: orEnding(row, group, doers.length > 0 ? doers : behind, pack), object: [whom]}
    }
    // "La monja está herida, murió un monje", "si muere el poeta, la ministra será acusada": whom the next clause is about.
    const late = undergoing === null && behind.length > 0 && about.subject.every((one) => isOfNextClause(row, group, one)) && behind.every((one) => isPeople(row, one, pack)) && !isOfOtherNumber(row, group, behind[0]!, pack) // prettier-ignore
    if (late) return {...about, subject: behind, object: []}
    // "Murió en el hospital base el ciclista que fue arrollado": whom the tree knows farther behind.
    const subject = about.subject.length > 0 || own ? about.subject : behind.length > 0 || undergoing !== null ? behind : farBehind(row, group, pack, true) // prettier-ignore
    return {...about, subject: orEnding(row, group, subject, pack), object: about.subject.length > 0 ? behind : []}
  }
  if (group.reflexive) {
    // "Unos hombres se llevaron a los maestros", "se los llevaron": some verbs are never without it, and have an object.
    if (marked !== undefined && about.subject.length > 0) return {...about, object: marked.phrases}
    if (group.object >= 0) {
      const known = about.subject.length > 0 ? about.subject : behind.filter((one) => isWilled(row, one, pack))
      // "Se les acusa", "se lo detuvo": in the singular nobody is named for it.
      const nobody = known.length === 0 && !/Number=Plur/.test(row.tokens[group.tensed]?.feats ?? "")
      return {...about, subject: nobody ? [] : orEnding(row, group, known, pack), object: allDoubled(row, group, pack)}
    }
    // "Se liberó a 53 personas", "se revisarán los expedientes", "los presos se liberaron": nobody is named for it.
    const undergone = marked?.phrases ?? (behind.length > 0 ? behind : about.subject)
    return {...about, subject: [], object: undergone}
  }
  // "A Ruiz lo tienen": whom the pronoun repeats is no subject.
  if (group.object >= 0 && about.subject.length === 1 && doubled(row, group, pack) === about.subject[0])
    return {...about, subject: orEnding(row, group, behind, pack), object: allDoubled(row, group, pack)}
  // "La helada nos mató las papas", "me devolvieron el pasaporte": who is touched by it is not what it is done to.
  const thing = marked === undefined ? thingBehind(row, group, pack) : null
  if (thing !== null) return {...about, subject: about.subject.filter((one) => one !== thing), object: [thing]}
  // "Iba al trabajo y lo agarró la policía": who stands behind does it to whom the pronoun means.
  if (
    group.object >= 0 &&
    free.accusative.has(row.lower[group.object] ?? "") &&
    marked === undefined &&
    isLeft(row, group, about.subject) &&
    behind.length > 0 &&
    behind.every((one) => isWilled(row, one, pack) && pack.definite.has(row.lower[one.from] ?? ""))
  )
    // prettier-ignore
    return {...about, subject: behind, object: allDoubled(row, group, pack)}
  // "El ejército los rescató sanos y salvos": what is said of them behind the verb is nobody else.
  const told = behind.some((one) => isWilled(row, one, pack)) && about.subject.length > 0
  const leaning = group.object >= 0 && (behind.length === 0 || !told) ? allDoubled(row, group, pack) : null
  const object = marked?.phrases ?? leaning ?? behind
  const subject = about.subject.length > 0 || object === behind ? about.subject : behind
  return {...about, subject: orEnding(row, group, subject, pack), object}
}

// The object that stands behind a verb to which a pronoun of the other case leans; or null.
function thingBehind(row: Row, group: VerbGroup, pack: ClaimPack): Phrase | null {
  if (!isDative(row, group, pack)) return null
  for (let i = group.at + 1; i < Math.min(row.tokens.length, group.at + Clause); i++) {
    const token = row.tokens[i]
    if (token?.upos === "PUNCT" || isVerb(row, i)) return null
    if (!/^(?:obj|nsubj)$/.test(token?.rel ?? "") || token?.head !== group.at || timeAt(row, i) !== null) continue
    const phrase = phraseAt(row, i)
    if (row.tokens[phrase.from - 1]?.upos === "ADP") return null
    // "Le mataron un hijo": one does nothing that many did.
    if (row.tokens[phrase.to]?.upos !== "CCONJ" && row.tokens[phrase.to]?.text !== "," && phrase.mention?.form !== "name" && isOfOtherNumber(row, group, phrase, pack)) return phrase // prettier-ignore
    return token.rel === "nsubj" || isWilled(row, phrase, pack) ? null : phrase
  }
  return null
}

const Clause = 8 // tokens between a verb and its object

// Whether a verb of its own stands between a verb and those before it that it may be said of.
const isLeft = (row: Row, {from}: VerbGroup, [first]: readonly Phrase[]): boolean => first !== undefined && row.tokens.slice(first.to, from).some((_, i) => isVerb(row, first.to + i)) // prettier-ignore

// "A Ruiz le rompieron dos dedos", "nos quitaron el pasaporte": whose fingers they are, who gets it or loses it.
const isDative = ({lower}: Row, {object, reflexive}: VerbGroup, {free}: ClaimPack): boolean => free !== null && object >= 0 && !reflexive && !free.accusative.has(lower[object] ?? "") // prettier-ignore

function withReceiver(row: Row, group: VerbGroup, found: Arguments, pack: ClaimPack): Arguments {
  const to = pack.receiver
  const whom = doubled(row, group, pack)
  const subject = found.subject.filter((one) => one !== whom)
  if (found.obliques.some(({word}) => word === to)) return {...found, subject}
  return {...found, subject, obliques: [...found.obliques, {word: to, at: group.object, phrases: [whom]}]}
}

const isWilled = (row: Row, phrase: Phrase, pack: ClaimPack): boolean => isPeople(row, phrase, pack) || phrase.mention?.kind === "organization" // prettier-ignore

// Whom the preposition of objects marks, with those that a comma or "and" joins: "a dos médicos y a una enfermera".
function markedIn(row: Row, obliques: readonly Oblique[], pack: ClaimPack): readonly Oblique[] {
  const objects = obliques.filter((one) => pack.free?.personal.has(one.word) === true && isMarked(row, one, pack) && !isRepeated(row, one, pack)) // prettier-ignore
  const joins = ({at}: Oblique): boolean => row.tokens[at - 1]?.upos === "CCONJ" || row.tokens[at - 1]?.text === ","
  // "Entregaron a la Cruz Roja a los dos policías": of two that nothing joins, the people are who it is done to.
  const start = Math.max(
    0,
    objects.findIndex(({phrases}) => phrases.some((one) => isPeople(row, one, pack))),
  )
  const end = objects.findIndex((one, i) => i > start && !joins(one))
  return objects.slice(start, end < 0 ? objects.length : end)
}

// "A uno lo mataron, a dos los soltaron": whom the next verb's pronoun repeats is the next verb's.
function isRepeated(row: Row, {phrases}: Oblique, {free}: ClaimPack): boolean {
  let next = phrases.at(-1)?.to ?? 0
  if (free === null || row.tokens[next]?.upos !== "PRON" || !free.objects.has(row.lower[next] ?? "")) return false
  while (free.objects.has(row.lower[next] ?? "")) next++
  return isVerb(row, next) || row.tokens[next]?.upos === "AUX"
}

/** "Tras el pago de un rescate", "según el parte de la policía": what belongs to a thing is not where anybody came from. */
export function isOfNoun(row: Row, {at, phrases}: Oblique, pack: ClaimPack): boolean {
  const before = row.phrases[row.phraseAt[at - 1] ?? -1]
  const [head, noun] = [row.tokens[phrases[0]?.head ?? -1], row.tokens[at - 1]]
  if (head?.rel !== "nmod" || noun?.upos !== "NOUN" || timeAt(row, at - 1) !== null) return false
  return before === undefined || !isPeople(row, before, pack)
}

// "A Ruiz", "a los cinco", but not "a Madrid" and "a la medida".
function isMarked(row: Row, {phrases}: Oblique, pack: ClaimPack): boolean {
  const [first] = phrases
  if (first === undefined || first.mention?.kind === "place") return false
  const token = row.tokens[first.head]
  return isPeople(row, first, pack) || token?.upos === "NUM" || token?.upos === "PROPN" || token?.text.startsWith("@") === true || pack.peopleNouns.has(token?.lemma ?? "") // prettier-ignore
}

// "A Ruiz la detuvieron": the one before the verb whom the pronoun repeats, else the pronoun.
function doubled(row: Row, group: VerbGroup, pack: ClaimPack): Phrase {
  let end = (group.object < 0 ? group.from : Math.min(group.from, group.object)) - 1
  while (row.tokens[end]?.upos === "ADV" || row.tokens[end]?.text === ",") end--
  const before = row.phrases[row.phraseAt[end] ?? -1]
  const title = before?.mention?.form === "name" && row.tokens[before.from - 1]?.upos === "NOUN" ? 2 : 1 // "a don Juan Soto"
  const link = row.lower[(before?.from ?? 0) - title] ?? ""
  // "A uno de ellos, don Juan Soto, aún lo tienen": the name is set beside whom the pronoun repeats.
  const beside = before !== undefined && link === "," && row.tokens[before.to]?.text === "," ? row.phrases[row.phraseAt[before.from - title - 1] ?? -1] : undefined // prettier-ignore
  if (before !== undefined && beside !== undefined && pack.free?.personal.has(row.lower[beside.from - 1] ?? "") === true && isPeople(row, before, pack)) return before // prettier-ignore
  const named = pack.free?.personal.has(pack.free.contracted.get(link) ?? link) === true
  // "A siete los mataron", "a dos de ellas las soltaron".
  if ((before === undefined || before.from === end) && row.tokens[end]?.upos === "NUM" && timeAt(row, end) === null && pack.free?.personal.has(row.lower[end - 1] ?? "") === true) return {from: end, to: end + 1, head: end, mention: null} // prettier-ignore
  return before !== undefined && named && isPeople(row, before, pack) ? before : phraseAt(row, group.object)
}

/** Whether an object is one that a preposition marks, or a pronoun that leans on its verb: "se detuvo a tres", "se los detuvo". */
export function isMarkedObject(row: Row, [first]: readonly Phrase[], {free}: ClaimPack): boolean {
  if (first === undefined || free === null) return false
  let link = first.from - 1
  while (/^(?:DET|ADJ|NUM|ADV)$/.test(row.tokens[link]?.upos ?? "")) link--
  const word = row.lower[link] ?? ""
  return (
    free.personal.has(free.contracted.get(word) ?? word) ||
    (free.objects.has(row.lower[first.from] ?? "") && row.tokens[first.from]?.upos === "PRON")
  )
}

// "A Jana Ritter y a Pedro Lind los detuvieron": with those that are joined to the one before the pronoun.
function allDoubled(row: Row, group: VerbGroup, pack: ClaimPack): readonly Phrase[] {
  const phrases = [doubled(row, group, pack)]
  for (let tries = 0; tries < 12; tries++) {
    const {from} = phrases[0]!
    const [join, link] = [row.tokens[from - 2], row.lower[from - 1] ?? ""]
    if (pack.free?.personal.has(pack.free.contracted.get(link) ?? link) !== true || (join?.upos !== "CCONJ" && join?.text !== ",")) break // prettier-ignore
    const left = phraseEndingAt(row, from - 3)
    if (left === null || !isPeople(row, left, pack)) break
    phrases.unshift(left)
  }
  return phrases
}

const phraseAt = (row: Row, at: number): Phrase =>
  row.phrases[row.phraseAt[at] ?? -1] ?? row.inner.get(at) ?? {from: at, to: at + 1, head: at, mention: null}

/** "De Ruiz no sabemos nada": of whom something is told, where a clause may begin with it; or null. */
export function fronted(row: Row, {from}: VerbGroup, pack: ClaimPack): Oblique | null {
  const apart = frontedApart(row, from, pack)
  if (apart !== null) return apart
  const phrase = phraseEndingAt(row, from - 1)
  const link = phrase === null ? -1 : phrase.from - 1
  if (phrase === null || !pack.of.has(row.lower[link] ?? "") || (!isPeople(row, phrase, pack) && !pack.peopleNouns.has(row.tokens[phrase.head]?.lemma ?? ""))) return null // prettier-ignore
  return link === 0 || /^[.;:,]$/.test(row.lower[link - 1] ?? "") ? {word: row.lower[link] ?? "", at: link, phrases: [phrase]} : null // prettier-ignore
}

// "De Ruiz, que iba con ella, no se sabe nada", "Ruiz, de quien hasta hoy se desconoce el paradero".
function frontedApart(row: Row, from: number, pack: ClaimPack): Oblique | null {
  for (let i = from - 1; i > Math.max(0, from - Apart) && !isVerb(row, i) && row.tokens[i]?.upos !== "PUNCT"; i--) {
    if (!pack.relative.has(row.lower[i] ?? "")) continue
    const link = row.tokens[i - 1]?.upos === "DET" ? i - 2 : i - 1
    const nearest = pack.of.has(row.lower[link] ?? "") ? antecedent(row, link, pack) : null
    // "Rutilo Tapia, chofer, de quien": what a comma only says somebody is.
    const named = nearest !== null && nearest.from === nearest.head && row.tokens[nearest.from - 1]?.text === "," ? phraseEndingAt(row, nearest.from - 2) : null // prettier-ignore
    const over = named?.mention?.form === "name" ? named : nearest
    return over !== null && isPeople(row, over, pack) ? {word: row.lower[link] ?? "", at: link, phrases: [over]} : null
  }
  const word = row.lower[0] ?? ""
  if (from < 4 || row.tokens[from - 1]?.text !== "," || !pack.of.has(word)) return null
  const first = phraseBeginningAt(row, 1)
  const aside = first !== null && row.tokens[first.to]?.text === "," && pack.relative.has(row.lower[first.to + 1] ?? "")
  return aside && isPeople(row, first, pack) ? {word, at: 0, phrases: [first]} : null
}

const Apart = 14 // tokens between a relative of whom something is told and its verb

/** "En Arden fueron liberados", "en Arden, el ejército detuvo": the place that a sentence opens with, before its verb; or null. */
export function openingPlace(row: Row, {from}: VerbGroup, {places}: ClaimPack): Oblique | null {
  const word = row.lower[0] ?? ""
  const phrase = places.has(word) && row.tokens[0]?.upos === "ADP" ? phraseBeginningAt(row, 1) : null
  if (phrase === null || phrase.mention?.kind !== "place" || phrase.to > from) return null
  for (let i = phrase.to; i < from; i++) if (isVerb(row, i) || /^(?:SCONJ|CCONJ)$/.test(row.tokens[i]?.upos ?? "")) return null // prettier-ignore
  return {word, at: 0, phrases: [phrase]}
}

/** Who stands behind words set between commas: "siguen detenidas, según la lista, 612 personas". */
export function beyondCommas(row: Row, at: number, pack: ClaimPack): readonly Phrase[] {
  if (row.tokens[at]?.text !== ",") return []
  // The words between may have been walked over already.
  const opened = row.tokens.some(({text}, i) => i < at && i > at - 12 && text === ",")
  const close = opened ? at : row.tokens.findIndex(({text}, i) => i > at && i < at + 12 && text === ",")
  const open = opened ? row.tokens.findLastIndex(({text}, i) => i < at && text === ",") : at
  // "Fueron liberados, confirmó el obispo de Arden, monseñor Ruiz": another verb's words are no aside.
  if (close > open && row.tokens.slice(open + 1, close).some((_, i) => isTensed(row, open + 1 + i))) return []
  const phrase = close < 0 ? null : phraseBeginningAt(row, close + 1)
  return phrase !== null && isPeople(row, phrase, pack) ? [phrase] : []
}

/** "Fue detenido en el barrio Sur por agentes de la policía Luis Rey": whom the tree knows far behind a passive. */
export function farBehind(row: Row, {at}: VerbGroup, pack: ClaimPack, whole = false): readonly Phrase[] {
  // "Murió en combate un sexto sujeto": what befalls somebody has no object, whatever the tree says.
  const head = row.tokens.findIndex(({rel, head: over}, i) => i > at && over === at && (rel.startsWith("nsubj") || (whole && rel === "obj"))) // prettier-ignore
  const phrase = row.phrases[row.phraseAt[head] ?? -1]
  // "Fueron liberados, confirmó el obispo Ruiz": behind another verb stands whose that one is.
  if (phrase !== undefined && row.tokens.slice(at + 1, phrase.from).some((_, i) => isTensed(row, at + 1 + i))) return []
  const somebody = phrase !== undefined && (isPeople(row, phrase, pack) || (whole && pack.peopleNouns.has(row.tokens[phrase.head]?.lemma ?? ""))) // prettier-ignore
  return somebody && phrase.from > at && row.tokens[phrase.from - 1]?.upos !== "ADP" ? [phrase] : []
}

/** What stands there, or the verb itself for whoever its ending means: "salí el viernes", "fue liberado". */
export function orEnding(row: Row, group: VerbGroup, subject: readonly Phrase[], pack: ClaimPack): readonly Phrase[] {
  const token = row.tokens[group.tensed]
  if (subject.length > 0 || pack.free === null || token === undefined || group.infinitive) return subject
  if ((!group.helped && !isVerb(row, group.at)) || pack.free.ending(token) === null) return subject
  const opener = openerOf(row, group, pack)
  if (opener !== null) return [opener]
  const at = group.tensed
  return [{from: at, to: at + 1, head: at, mention: null}]
}

// "Nueve de los catorce sindicalistas que permanecían retenidos en la sede de Ostrava fueron liberados": who opens a sentence
// is whom its verb is said of, where all that stands between tells of them.
function openerOf(row: Row, group: VerbGroup, pack: ClaimPack): Phrase | null {
  const phrase = phraseBeginningAt(row, 0)
  if (phrase === null || phrase.to >= group.from || !isPeople(row, phrase, pack) || isOfOtherNumber(row, group, phrase, pack)) return null // prettier-ignore
  let open = 0
  for (let i = phrase.to; i < group.from; i++) {
    const {upos} = row.tokens[i]!
    if (pack.relative.has(row.lower[i] ?? "") && upos !== "SCONJ") open++
    else if (isTensed(row, i)) open--
    if (open < 0 || open > 1 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(upos)) return null
  }
  return open === 0 ? phrase : null
}

// Whether a subject stands behind its verb, or with another verb of its own time before that one.
function isOfNextClause(row: Row, {at, from}: VerbGroup, one: Phrase): boolean {
  if (one.from > at) return true
  for (let i = one.to; i < from; i++) if (isTensed(row, i)) return true
  return false
}
