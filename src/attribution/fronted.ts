// "Nor did the minister say that", "at no point has she claimed": what denies a verb from before its subject, or by several words.

import type {Line} from "./line.ts"
import type {AttributionPack} from "./pack.ts"
import {isFinite, phraseBeginning, phraseEnding} from "./phrase.ts"

const Reach = 14 // tokens between a helper and its verb: the subject

/** Where a run of words that deny begins whose last word stands right before `to`; −1 where none ends. */
export function denialEnding({lower}: Line, to: number, {words}: AttributionPack): number {
  const last = lower[to - 1] ?? ""
  if (!words.denyingEnds.has(last)) return -1
  const run = words.denying.find((one) => one.every((word, i) => lower[to - one.length + i] === word))
  return run === undefined ? -1 : to - run.length
}

/**
 * The helper that a denial draws before the subject of the verb at `at`, whose words begin at `from`: "did" in "nor did the
 * minister say"; −1 without one.
 */
export function helperDenied(line: Line, from: number, at: number, pack: AttributionPack): number {
  if (pack.habits.dropsSubjects) return -1
  for (let i = from - 1; i > 0 && i >= from - Reach && line.quote[i] === line.quote[at]; i--) {
    if (!isFinite(line, i)) continue
    const one = line.tokens[i]!
    const helps = one.upos === "AUX" || helpers(pack, one.lower)
    if (!helps || denialEnding(line, i, pack) < 0) return -1
    return one.head === at || phraseBeginning(line, i + 1, from)?.to === from ? i : -1
  }
  return -1
}

// The tree may have read the helper as a verb of its own.
const helpers = ({words}: AttributionPack, word: string): boolean =>
  words.turned.has(word) || words.have.has(word) || words.be.has(word)

/** Whether the subject right before the words of a verb has a denial before it: "en ningún momento la ministra dijo". */
export function isDeniedBefore(line: Line, from: number, pack: AttributionPack): boolean {
  if (!pack.habits.dropsSubjects) return false
  const subject = from < 1 ? null : phraseEnding(line, from - 1)
  return subject !== null && denialEnding(line, subject.from, pack) >= 0
}
