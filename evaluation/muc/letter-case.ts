// Reports that came over a teleprinter are all capitals. The grammar and the names were learnt from mixed letters, so
// the words of everyday use are put into small letters and names keep their first capital. Every unit keeps its place:
// spans found in the mixed text are spans of the report.

import {commonWords} from "../../src/languages/en/mentions/common-words.ts"
import {fixed, loose} from "../../src/languages/en/mentions/human-nouns.ts"

// Words such reports are full of and everyday newspapers are not.
const fieldWords = new Set(
  `march may ambush ambushed ambushes assassin assassinate assassinated assassination bodyguard bullet burned cartridge
  clandestine clash clashed combatant comrade curfew dawn detachment detonate detonated detonation dynamite dynamited
  embassy explode exploded explosive extremist extremists gunfire gunman gunmen grenade guerrilla guerrillas gunshot
  hooded kidnap kidnapped kidnapper kidnapping landmine machine machinegun machinegunned masked massacre mercenary
  mortar municipality murderer newsman newsmen outskirts paramilitary paramilitaries patrol peasant peasants pistol
  policeman policemen priest priests pylon repression rifle riddled rocket sabotage saboteur shrapnel spokesman
  spokesmen subversion subversive subversives suburb submachinegun terrorism terrorist terrorists tortured townspeople
  trafficker traffickers unidentified vehicle warhead whereabouts wounded`.split(/\s+/),
)
const people = new Set([...fixed, ...loose].flatMap((noun) => noun.split("/")))
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/
const ending = /^(.{3,}?)(?:s|es|ed|d|ing|ly|er|ers|ness|ment|ments)$/

/** The text with names in capitalised and all else in small letters, as long as before. */
export function mixLetters(text: string): string {
  const acronyms = new Set(Array.from(text.matchAll(/\[([A-Z]{2,6})\]/g), ([, letters]) => letters))
  let last = 0
  let out = ""
  for (const match of text.matchAll(/[A-Z][A-Z']*/g)) {
    const {0: word, index: at} = match
    const between = text.slice(last, at)
    out += between
    last = at + word.length
    out += acronyms.has(word) ? word : mixWord(word, opensSentence(text, at), /\d\s*$/.test(between))
  }
  return out + text.slice(last)
}

function mixWord(word: string, opening: boolean, afterNumber: boolean): string {
  const small = word.toLowerCase()
  const name = word.slice(0, 1) + small.slice(1)
  if (months.test(small) && (afterNumber || (small !== "may" && small !== "march"))) return name
  if (isCommon(small)) return opening || small === "i" ? name : small
  return /[AEIOUY]/.test(word) || word.length === 1 ? name : word
}

function isCommon(small: string): boolean {
  const [bare = small] = small.split("'")
  if (bare.length === 1) return bare === "a"
  if (known(bare)) return true
  const stem = ending.exec(bare)?.[1]
  return stem !== undefined && (known(stem) || known(`${stem}e`) || known(`${stem.replace(/i$/, "y")}`))
}

function known(word: string): boolean {
  return commonWords.has(word) || fieldWords.has(word) || people.has(word)
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]["')]*\s+|\[TEXT\]\s+|\n\s*\n\s*|--\s+)["'(]*$/.test(text.slice(Math.max(0, at - 12), at))
}
