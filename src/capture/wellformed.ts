// One well-formed text: what no text may hold is replaced unit by unit, so that every place stays where it was.

import {Fault, viewFault, type FaultView} from "../base/fault.ts"

// C0 controls but tab and the line ends, DEL, C1 controls but NEL, and surrogates that have lost their other half.
const Unsound =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const UnsoundEach = new RegExp(Unsound.source, "g")
const Direction = /[\u202A-\u202E\u2066-\u2069]/

/** `text`, of the same length, with U+FFFD for each unsound unit and a line feed for NEL (U+0085). */
export function mend(text: string): {readonly text: string; readonly mended: number} {
  const lined = text.includes("\u0085") ? text.replaceAll("\u0085", "\n") : text
  if (!Unsound.test(lined)) return {text: lined, mended: 0}
  let mended = 0
  const sound = lined.replace(UnsoundEach, () => {
    mended++
    return "\uFFFD"
  })
  return {text: sound, mended}
}

/** What a reader of `text` should be warned of: units that were replaced, and controls that turn its direction about. */
export function warningsOf(text: string, mended: number, name: string): FaultView[] {
  const faults: Fault[] = []
  if (mended > 0) faults.push(new Fault("TEXT_MENDED", {file: name, count: mended}))
  if (Direction.test(text)) faults.push(new Fault("TEXT_TURNED", {file: name}))
  return faults.map(viewFault)
}
