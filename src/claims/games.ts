// "Rovers held United to a goalless draw", "Town beat Rovers 3-1": what a score or a word for it behind the verb makes a game.

import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

const Behind = 9 // tokens behind a verb in which the score stands

const Deeds = new Set(["detention", "mistreatment", "death", "injury", "attack", "abduction", "rescue"])

/** The drafts without those that tell how a game went. */
export function withoutGames(drafts: readonly Draft[], pack: ClaimPack): readonly Draft[] {
  return drafts.filter(({row, at, type}) => row === null || !Deeds.has(type) || row.tokens[at]?.upos !== "VERB" || !isGame(row, at, pack)) // prettier-ignore
}

function isGame(row: Row, at: number, {games}: ClaimPack): boolean {
  const {tokens, lower} = row
  for (let i = at + 1; i <= Math.min(at + Behind, tokens.length - 1); i++) {
    const {text, upos} = tokens[i]!
    if (/^[.;:!?]$/.test(text) || (/^(?:VERB|AUX|SCONJ)$/.test(upos) && /^\p{Ll}/u.test(text))) return false
    // "Fans were beaten after a draw".
    if (games.after.has(lower[i]!)) return false
    if (games.words.has(lower[i]!) && (upos === "NOUN" || upos === "ADJ")) return true
    const score = scoreAt(tokens, i)
    // "For 10-12 hours".
    if (score > 0 && tokens[i + score]?.upos !== "NOUN" && (row.timeOn[i] ?? -1) < 0) return true
  }
  return false
}

// How many tokens a score at `i` has: "3-1" as one word or as three; 0 where none stands.
function scoreAt(tokens: Row["tokens"], i: number): number {
  const [one = "", dash = "", two = ""] = tokens.slice(i, i + 3).map(({text}) => text)
  if (/^\d{1,2}[-–]\d{1,2}$/.test(one)) return 1
  return /^\d{1,2}$/.test(one) && /^[-–]$/.test(dash) && /^\d{1,2}$/.test(two) ? 3 : 0
}
