// Signs that steer the writing, or that nobody sees, are shown by their number and not obeyed.

// C0 and C1 controls but for tab and line breaks, bidi controls, zero-width signs, soft hyphens, lone surrogates and
// tag signs. Joiners (U+200C, U+200D) stay: letters and emoji need them.
const Hidden =
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A stretch of plain text, or one hidden sign by its number (`U+202E`). */
export type Shown = {readonly text: string} | {readonly code: string}

/** Parts `text` into what may be shown as it is and signs that may not. */
export function showSigns(text: string): Shown[] {
  const parts: Shown[] = []
  let from = 0
  for (const {0: sign, index} of text.matchAll(Hidden)) {
    if (index > from) parts.push({text: text.slice(from, index)})
    parts.push({code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`})
    from = index + sign.length
  }
  if (from < text.length) parts.push({text: text.slice(from)})
  return parts
}

/** `text` in one line with hidden signs as `<U+202E>`: for titles and labels, where no element can stand. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, " ")
  return showSigns(line).map((part) => ("code" in part ? `<${part.code}>` : part.text)).join("") // prettier-ignore
}
