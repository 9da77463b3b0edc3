// What befell somebody told by a word beside the noun for them: "the detained lawyer", "those freed".

import type {Draft} from "./draft.ts"
import type {Arguments} from "./arguments.ts"
import type {Role} from "./claim.ts"
import {holds, pickedFrom} from "./fill.ts"
import {near} from "./near.ts"
import type {ClaimPack} from "./pack.ts"
import {predicatedOf} from "./predicated.ts"
import {phraseBeginningAt, type Phrase, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {nounStance, type Bounds} from "./stance.ts"
import type {Hit} from "./triggers.ts"
import type {Holder} from "./voices.ts"
import {finish} from "./finish.ts"

/** The claim of a participle or an adjective beside a noun: whom the noun means underwent it, or is in it; null where it tells none. */
export function attributive(scene: Scene, row: Row, hit: Hit, held: Holder, voice: Bounds): Draft | null {
  const {frame} = hit.entry
  const whole = row.phrases[row.phraseAt[hit.at] ?? -1] ?? describedAt(row, hit.at, scene.pack) ?? undefined
  // "Those freed", "the kidnapped" are somebody themselves.
  const itself = scene.pack.free === null && whole?.head === hit.at && scene.pack.definite.has(row.lower[row.tokens[hit.at - 1]?.upos === "NUM" ? hit.at - 2 : hit.at - 1] ?? "") && row.tokens[hit.at]?.xpos === "VBN" && hit.words.length === 1 && hit.entry.happening.speech === undefined // prettier-ignore
  const alone = whole?.head === hit.at && isTold(row, whole, scene.pack)
  if (whole === undefined || (!itself && !alone && (whole.head <= hit.at || hit.to > whole.head))) return null
  const phrase = itself || alone ? whole : ownerIn(row, whole, hit.to)
  // "The alleged detention" only makes the noun less sure.
  if (scene.pack.adjectives.has(row.lower[hit.at] ?? "")) return null
  // "The wounded poet", but "the escaped prisoners" did it themselves.
  const own = frame.part === "adjective" || (frame.subject === "patient" && frame.object !== "patient")
  const role = own ? frame.subject : frame.object
  if (role == null || (frame.part === "verb" && row.tokens[hit.at]?.xpos === "VBG")) return null
  const about: Arguments = {subject: [], object: [phrase], second: [], obliques: [], from: phrase.from, to: phrase.to}
  // "They are free men": said of them.
  const said = phrase === whole && !alone ? predicatedOf(row, whole, scene.pack) : []
  const told = alone ? pickedFrom(row, phrase, scene.pack) : said.length > 0 ? said : [phrase]
  const parts = new Map<Role, readonly Phrase[]>([[role, told]])
  if ((!alone && !holds(row, frame, parts, scene.pack)) || !near(row, hit, about, scene.pack)) return null
  const stance = nounStance(
    row,
    {...about, owner: null, phrase, governor: -1, when: null, charged: false},
    voice,
    scene.pack,
  )
  return finish(scene, row, hit, held, about, parts, stance, null)
}

// "Los rescatados son 41", "entre los deportados está Ruiz": a participle that stands for people of whom it says who or how
// many they are.
function isTold(row: Row, {from, head, to}: Phrase, {among, be, definite, free}: ClaimPack): boolean {
  if (free === null || from === head || !free.befallen.test(row.lower[head] ?? "")) return false
  const tells = (at: number): boolean => be.has(row.lower[at] ?? "") || free.totals.has(row.tokens[at]?.lemma ?? "")
  const before = row.amounts[row.amountOn[from - 1] ?? -1]
  if (before?.to === from && definite.has(row.lower[from] ?? "") && (tells(before.from - 1) || tells(before.from - 2))) return true // prettier-ignore
  return from <= 1 && (among.has(row.lower[from - 1] ?? "") || (from === 0 && tells(to) && /^(?:DET|NUM|PROPN)$/.test(row.tokens[to + 1]?.upos ?? ""))) // prettier-ignore
}

// "The dead man's brother": it is not the brother who is dead.
function ownerIn(row: Row, whole: Phrase, from: number): Phrase {
  for (let i = from + 1; i <= whole.head; i++) {
    if (row.tokens[i]?.xpos !== "POS") continue
    const inner = row.inner.get(whole.from)
    return inner?.to === i ? inner : {from: whole.from, to: i, head: i - 1, mention: null}
  }
  return whole
}

/** The noun that a participle before it describes, where no article makes them one phrase: "the number of freed people"; else null. */
export function describedAt(row: Row, at: number, {free}: ClaimPack): Phrase | null {
  const token = row.tokens[at]
  const of = free === null && token?.xpos === "VBN" && token.rel === "amod" && (row.phraseAt[at] ?? -1) < 0 && row.tokens[at - 1]?.upos === "ADP" // prettier-ignore
  const phrase = of ? phraseBeginningAt(row, at + 1) : null
  return phrase !== null && phrase.head === token?.head ? phrase : null
}
