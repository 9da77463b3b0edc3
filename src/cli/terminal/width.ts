// How many columns of a terminal a text takes: a letter with its accents is one, a wide sign two.

// East Asian wide and full-width signs (Unicode 16, UAX #11: W and F), emoji apart.
const Wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u
const Nothing = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const Plain = /^[\x20-\x7e]*$/

// Made when the first text comes that is not plain: that takes as long as a page takes to be shown.
let segmenter: Intl.Segmenter | undefined
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", {granularity: "grapheme"})
  return segmenter.segment(text)
}

/** The columns `text` takes; it holds no line breaks and no colours. */
export function widthOf(text: string): number {
  if (Plain.test(text)) return text.length
  let width = 0
  for (const {segment} of graphemesOf(text)) width += graphemeWidth(segment)
  return width
}

/** The parts `text` falls into when no part may take more than `columns` (at least 2), cut between letters. */
export function cutToWidth(text: string, columns: number): string[] {
  if (widthOf(text) <= columns) return [text]
  const parts: string[] = []
  let [part, width] = ["", 0]
  for (const {segment} of graphemesOf(text)) {
    const more = graphemeWidth(segment)
    if (width + more > columns && part !== "") {
      parts.push(part)
      ;[part, width] = ["", 0]
    }
    part += segment
    width += more
  }
  return part === "" ? parts : [...parts, part]
}

/** `text` with its end replaced by `…` when it takes more than `columns`. */
export function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  return `${cutToWidth(text, Math.max(2, columns - 1))[0]?.trimEnd() ?? ""}…`
}

/** `text` followed by spaces up to `columns`; a longer one stays as it is. */
export function padTo(text: string, columns: number, width = widthOf(text)): string {
  return text + " ".repeat(Math.max(0, columns - width))
}

function graphemeWidth(grapheme: string): number {
  if (Wide.test(grapheme)) return 2
  return Nothing.test(grapheme) ? 0 : 1
}
