// Posts that no time heads: comments under the line that counts them, replies, pictures of posts typed out by hand, and
// what forums quote between marks.

import {slice, span, type Span} from "../text/span.ts"
import type {PostHead} from "./post-heads.ts"

const Longest = 60 // units of a line that only says what follows, and of a name with what stands beside it
const Fewest = 2 // comments under such a line

const Counted = /^\P{L}{0,12}(?:(?:top|most relevant|all|latest|pinned|ver|los|las)\s+)?(?:comments?|replies|comentarios|respuestas)(?!\p{L})(?![^\n]*:\s+\p{L})[^.!?:\n]*:?$/iu // prettier-ignore
const Picture = /^(?:screen(?:shot)?|captura|pantallazo|pantalla|imagen|image|img|picture|foto|photo)s?\s*(?:n[º°o]\.?\s*)?#?\d{1,3}(?!\d)[\s.,:–—(-]*(.*)$/iu // prettier-ignore
const Label = /^[^\p{L}\p{N}@_"“«¿¡\n]{0,8}(@?[\p{L}\p{N}_][^:\n(]{0,40}?)\s*(?:\((?:replying to|reply to|in reply to|en respuesta a|respondiendo a|responde a|op|author|autora?|mod|moderadora?|moderator|pinned|fijado|edited|editado)[^()\n]*\))?:[ \t]+(?=\S)/iu // prettier-ignore
const Answer = /^[^\p{L}\p{N}@_"“«¿¡\n]{0,8}(?:reply|comment|caption|post|pinned|tweet|respuesta|comentario|publicación|fijado|tuit)\s+(?:by|from|of|de|por)\s+(@?[\p{L}\p{N}_][^:\n(]{0,40}?)\s*:[ \t]+(?=\S)/iu // prettier-ignore
const Handle = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]|(?<![\p{L}\p{N}_.])\p{Ll}[\p{Ll}\p{N}]*[._][\p{Ll}\p{N}_.]*[\p{Ll}\p{N}]/u // prettier-ignore
const Day = /(?:\d{1,2}(?:\s?(?:st|nd|rd|th|º))?\s(?:de\s)?\p{L}{3,10}|(?<!\p{L})\p{L}{3,9}\s\d{1,2})(?:,?\s(?:del?\s)?\d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/u // prettier-ignore
const Same = /(?<!\p{L})(?:same|misma?)\s(?:account|user|person|cuenta|usuari[oa]|persona)(?!\p{L})/iu
const Own = /(?<!\p{L})(?:story|stories|post|selfie|reel|status|caption|tweet|historia|publicación|estado|tuit)(?!\p{L})/iu // prettier-ignore
const NoName = /^(?:edit(?:ed|ado)?|update|actualización|upd|ps|pd|nb|note|nota|source|fuente|music|música|tags?)(?!\p{L})|^\d[\d:.]*$/iu // prettier-ignore

/**
 * Who posts in each of `lines` that begins a comment or that only says whose picture stands below it; null for the others.
 * `account` is whom the page is about, where its title names a handle.
 */
export function untimedHeads(lines: readonly string[], title: string | null): (PostHead | null)[] {
  const heads: (PostHead | null)[] = lines.map(() => null)
  const account = Handle.exec(title ?? "")?.[0] ?? null
  let [commented, last]: [boolean, string | null] = [false, account]
  lines.forEach((line, i) => {
    const picture = line.length > 2 * Longest ? null : Picture.exec(line)
    const counts = picture !== null ? Counted.test((picture[1] ?? "").replace(/\)$/, "")) : line.length <= Longest && Counted.test(line) // prettier-ignore
    if (picture !== null || counts) {
      const about = picture?.[1] ?? ""
      const named = Handle.exec(about)?.[0] ?? (Same.test(about) ? last : Own.test(about) ? account : null)
      if (!counts && named !== null) last = named
      commented = counts && lines.slice(i + 1, i + 8).filter((next) => labelIn(next) !== null).length >= Fewest
      heads[i] = {name: counts ? "" : (named ?? ""), when: Day.exec(about)?.[0] ?? "", length: 0}
      return
    }
    const label = Answer.exec(line) ?? (commented ? labelIn(line) : null)
    if (label !== null) heads[i] = {name: label[1] ?? "", when: "", length: label[0].length}
  })
  // One reply alone is as well a sentence with a colon.
  return heads.some((head) => head !== null && head.length === 0) ? heads : heads.map(() => null)
}

const Hour = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?h(?:rs|oras)?\b\.?)?(?:[ \t]+|$)[^\p{L}\p{N}"“«¿¡(#@[\n]*/u
const OnlyDay = /^[^\p{L}\p{N}\n]*(?:\p{L}+,?\s+)?((?:\d{1,2}(?:st|nd|rd|th|º)?\s(?:de\s|of\s)?\p{L}{3,10}|\p{L}{3,9}\s\d{1,2})(?:,?\s(?:del?\s)?\d{4})?)[^\p{L}\p{N}\n]*$/u // prettier-ignore
const Notices = 3 // lines with their hour that make a channel

/** The hours, and the lines that are a day, by which a channel of notices parts them: "07:20 ❗ …"; all null where a text is none. */
export function noticeHeads(text: string, lines: readonly string[]): (PostHead | null)[] {
  const none = lines.map(() => null)
  if (!/\p{Extended_Pictographic}/u.test(text)) return none
  const hours = lines.map((line) => Hour.exec(line)?.[0].length ?? 0)
  // "0:00 Intro" begins the list of a film's places.
  if (hours.filter((length) => length > 0).length < Notices || lines.some((line) => /^0?0:00(?!\d)/.test(line))) return none // prettier-ignore
  return lines.map((line, i) => {
    if (hours[i]! > 0) return {name: "", when: "", length: hours[i]! < line.length ? hours[i]! : 0}
    const day = line.length > Longest ? undefined : OnlyDay.exec(line)?.[1]
    return day === undefined ? null : {name: "", when: day, length: 0}
  })
}

function labelIn(line: string): RegExpExecArray | null {
  const found = Label.exec(line)
  const name = found?.[1] ?? ""
  return found === null || name.split(/\s+/).length > 4 || NoName.test(name) ? null : found
}

/** A line that quotes a post between marks, and nothing else: whose it is, where its words stand, and where the marks end. */
export type QuotedPost = {readonly author: string; readonly words: Span}

const Tagged =
  /^\[quote(?:\s*=\s*|\s+(?:author|name)\s*=\s*)["“]?([^\]"”\n;,]{1,40})[^\]\n]*\]\s*(.+?)\s*\[\/quote\]$/iu
const Cited = /^(?:cita(?:ndo)?(?:\s+de|\s+a)|quote(?:\s+from)?|quoting|originally posted by|publicado originalmente por)\s+(@?[\p{L}\p{N}_][^:\n]{0,39}?)\s*:\s*["“«](.+?)["”»]\.?$/iu // prettier-ignore

/** What `line`, the text of which begins at `from`, quotes of an earlier post, or null. */
export function quotedPostIn(line: string, from: number): QuotedPost | null {
  const found = Tagged.exec(line) ?? Cited.exec(line)
  const [author = "", words = ""] = found?.slice(1) ?? []
  if (found === null) return null
  const at = from + line.lastIndexOf(words)
  return {author: author.trim(), words: {from: at, to: at + words.length}}
}

/** The parts of `at` that `quoted` leaves: the marks before its words and those behind. */
export function marksAround(text: string, at: Span, {words}: QuotedPost): readonly Span[] {
  const before = slice(text, span(at.from, words.from)).trimEnd().length
  const behind = slice(text, span(words.to, at.to)).trimStart().length
  return [
    ...(before > 0 ? [span(at.from, at.from + before)] : []),
    ...(behind > 0 ? [span(at.to - behind, at.to)] : []),
  ]
}
