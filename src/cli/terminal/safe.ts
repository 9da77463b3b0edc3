// What came from a report never steers the terminal: controls are shown by their number, not obeyed.

// C0, C1, line separators, lone surrogates, everything that turns the direction of writing, and tag signs.
// White space that merely breaks lines becomes a space. Joiners stay: letters and emoji need them.
const Steering =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const Break = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g

/** `text` on one line, with controls as `<U+202E>`. */
export function safe(text: string): string {
  return text.replace(Break, " ").replace(Steering, (sign) => {
    return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
  })
}
