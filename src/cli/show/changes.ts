// What a document more has changed, on paper: a line for each question.

import type {Changes} from "../../collation/changes.ts"
import type {Comparison} from "../../collation/collation.ts"
import {flow, type Paper, run, type Run} from "../terminal/paper.ts"
import {safe} from "../terminal/safe.ts"
import {outcomes} from "../terminal/words.ts"

/** The lines of changes; one that says so where nothing has changed. */
export function showChanges(page: Paper, {appeared, moved, settled, gone}: Changes): string[] {
  const line = (what: string, one: Comparison, told: readonly Run[]): string[] =>
    flow(page, [run("strong", what.padEnd(9)), run("plain", safe(one.question)), run("plain", " "), ...told], "", "  ")
  const from = (was: Comparison, now: Comparison): Run[] =>
    was.outcome === now.outcome ? [outcome(now)] : [outcome(was), run("plain", " → "), outcome(now)]
  const lines = [
    ...appeared.flatMap((one) => line("appeared", one, [outcome(one)])),
    ...moved.flatMap(({before, after}) => line("moved", after, from(before, after))),
    ...settled.flatMap(({before, after}) => line("settled", after, from(before, after))),
    ...gone.flatMap((one) => line("gone", one, [outcome(one)])),
  ]
  return lines.length === 0 ? ["nothing changes in what the accounts say of one another"] : lines
}

const outcome = ({outcome: one}: Comparison): Run => run(outcomes[one].tone, outcomes[one].word)
