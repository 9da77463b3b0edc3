// The adapter that a corpus of odd and hostile inputs starts once for each of its files: reads it and prints what
// came of it. The corpus is no part of this repository; it is run by its own program:
//
//   node …/run.mjs --cmd "node evaluation/hostile-adapter.ts" --only T,Q,P,H,M

import {createHash} from "node:crypto"
import {readFileSync} from "node:fs"
import {Fault, type FaultView} from "../src/base/fault.ts"
import {openCapture} from "../src/capture/open.ts"
import {takeCapture} from "../src/capture/take.ts"

// The corpus' names for what ours are called.
const Warnings: Readonly<Record<string, string>> = {
  BYTES_INVALID: "invalid_bytes",
  CHARSET_WRONG: "invalid_encoding",
  CHARSET_DOUBTFUL: "charset_mismatch",
  TEXT_MENDED: "invalid_text",
  TEXT_TURNED: "bidi_control",
  METADATA_IGNORED: "metadata_ignored",
  METADATA_CONFLICT: "metadata_conflict",
  TEXT_MISSING: "no_article_text",
  FILE_EMPTY: "empty_input",
  FILE_BINARY: "binary_content",
  FORMAT_UNKNOWN: "unsupported_type",
  HTML_TOO_DEEP: "limit_exceeded",
  TEXT_TOO_LARGE: "limit_exceeded",
  FILE_TOO_LARGE: "limit_exceeded",
}

type Meta = {readonly kind: string; readonly media_type: string; readonly filename: string}

const [, , file = "", given = "{}"] = process.argv
const meta = JSON.parse(given) as Meta
const bytes = readFileSync(file)
console.log(JSON.stringify(await answer()))

async function answer(): Promise<object> {
  try {
    const capture = takeCapture(bytes, {name: meta.filename})
    const {documents, faults} = await openCapture(capture, bytes)
    const first = documents[0]
    return {
      outcome: "accepted",
      archived_sha256: createHash("sha256").update(bytes).digest("hex"),
      text: documents.map((one) => one.text).join("\n\n"),
      title: first?.title ?? null,
      published: first?.published ?? null,
      authors: first?.byline?.split(", ") ?? [],
      warnings: faults.map((one: FaultView) => Warnings[one.code] ?? one.code),
      captures: documents.length,
      claims: [],
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return {outcome: "rejected", error: {code: Warnings[error.code] ?? error.code, message: error.message}}
  }
}
