// A test reporter that says what failed, why, and how many passed, and nothing of those that did.

import type {TestEvent} from "node:test/reporters"

/** Prints failures with their cause, then one line of counts. */
export default async function* summary(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0]
  for await (const event of events) {
    if (event.type === "test:pass" && event.data.details.type !== "suite") {
      if (event.data.skip !== undefined) {
        skipped++
        yield `\nskipped: ${event.data.name} (${String(event.data.skip)})\n`
      } else passed++
    }
    if (event.type === "test:fail") {
      failed++
      const error = event.data.details.error
      const cause =
        error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause ?? error)
      yield `\n✖ ${event.data.name}\n  ${event.data.file ?? ""}:${event.data.line ?? ""}\n${cause}\n`
    }
  }
  yield `\n${passed} passed, ${failed} failed, ${skipped} skipped\n`
}
