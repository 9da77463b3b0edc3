// A reading on paper: what the page states, who is in it, and who says what in which words.

import type {AttributionView, ClaimView, DocumentView, EntityView} from "../../api/reading.ts"
import {flow, type Paper, run, type Run} from "../terminal/paper.ts"
import {safe} from "../terminal/safe.ts"
import {acts, quoted, showBounds, showCount, showMembers, showStamp, spaced, sureness} from "../terminal/words.ts"

/** The lines of one document. */
export function showReading(page: Paper, document: DocumentView): string[] {
  const names = new Map(document.entities.map((one) => [one.id, one.name]))
  return [
    ...showHead(page, document),
    ...document.faults.flatMap((one) => flow(page, [run("differ", `${one.code}: ${safe(one.message)}`)], "! ", "  ")),
    ...section(
      page,
      "People and groups",
      document.entities.flatMap((one) => showEntity(page, one, names)),
    ),
    ...section(page, "Who says what", showAttributions(page, document)),
  ]
}

/** The lines that name a document: its title, and where and when it stood. */
export function showHead(page: Paper, document: Omit<DocumentView, "text" | "blocks"> | Head): string[] {
  const {title, outlet, byline, published, language, url} = document
  const about = [outlet, byline, published === null ? "date unknown" : showStamp(published), language]
  const line = about.filter((one) => one !== null).map(safe)
  return [
    ...flow(page, [run("title", safe(title ?? "(no title)"))]),
    ...flow(page, [run("dim", line.join(" · "))]),
    ...(url === null ? [] : flow(page, [run("dim", safe(url))])),
  ]
}

type Head = Pick<DocumentView, "title" | "outlet" | "byline" | "published" | "language" | "url">

function section(page: Paper, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", page.tint("strong", title), ...lines]
}

function showEntity(page: Paper, entity: EntityView, names: ReadonlyMap<string, string>): string[] {
  if (!["person", "group", "organization"].includes(entity.kind)) return []
  const {size, members, roles, aliases} = entity
  if (entity.kind !== "group" && !entity.named) return []
  const count = size === null ? "" : ` (${safe(size.text)})`
  const more = [
    roles.length === 0 ? "" : roles.map(safe).join(", "),
    aliases.length === 0 ? "" : `also ${aliases.map(safe).join(", ")}`,
    showMembers(
      members.map((id) => names.get(id) ?? id),
      size,
    ),
  ].filter((one) => one !== "")
  const runs = [
    run("strong", safe(entity.name)),
    run("plain", count),
    run("dim", more.length ? ` — ${more.join("; ")}` : ""),
  ]
  return flow(page, runs, "  ", "      ")
}

// In the order of the text; what somebody is made to say inside another's words stands under those, indented.
function showAttributions(page: Paper, document: DocumentView): string[] {
  const claims = Map.groupBy(document.claims, (claim) => claim.attribution)
  const inside = Map.groupBy(document.attributions, (one) => one.inside)
  const lines: string[] = []
  const stack = [...(inside.get(null) ?? [])].reverse().map((one) => ({one, depth: 1}))
  const seen = new Set<string>()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {one, depth} = next
    if (seen.has(one.id)) continue
    seen.add(one.id)
    lines.push(...showAttribution(page, one, claims.get(one.id) ?? [], "  ".repeat(Math.min(depth, 6))))
    for (const inner of [...(inside.get(one.id) ?? [])].reverse()) stack.push({one: inner, depth: depth + 1})
  }
  return lines
}

function showAttribution(page: Paper, one: AttributionView, claims: readonly ClaimView[], indent: string): string[] {
  const deeper = `${indent}    `
  const head = [...showVoice(one), run("dim", ` · ${one.manner} · ${sureness[one.certainty]}`)]
  const words =
    one.manner === "narration" ? [] : one.content.map((part) => part.text).filter((text) => text.trim() !== "")
  return [
    ...flow(page, head, indent, deeper),
    ...(words.length === 0 ? [] : flow(page, [run("quote", quoted(words.join(" … ")))], deeper)),
    ...claims.flatMap((claim) => showClaim(page, claim, one, deeper)),
  ]
}

function showVoice({voice, act, channel, silent, polarity, manner}: AttributionView): Run[] {
  const name = safe(voice.name)
  const by = channel === null ? "" : ` on ${safe(channel)}`
  const not = polarity === "-" && act !== "deny" && act !== "silence" ? " (that it is not so)" : ""
  if (silent !== null) return [run("voice", safe(silent.name)), run("plain", ` keeps silent${by}`)]
  if (manner === "narration") return [run("voice", name || "The document"), run("plain", " tells")]
  const who = voice.kind === "unnamed" ? (name === "" ? "somebody unnamed" : `unnamed: ${name}`) : name || "the writer"
  return [run("voice", who), run("plain", ` ${acts[act]}${by}${not}`)]
}

function showClaim(page: Paper, claim: ClaimView, of: AttributionView, indent: string): string[] {
  const roles = Object.entries(claim.roles).map(([role, fillers]) => {
    return `${role} ${(fillers ?? []).map((one) => safe(one.text)).join(", ")}`
  })
  const when =
    claim.time === null ? "" : showBounds(claim.time.from, claim.time.to) || `${safe(claim.time.text)} (no date)`
  const facts = [
    claim.modality === "fact" ? "" : claim.modality,
    claim.polarity === "-" ? "said not to be so" : "",
    claim.certainty === of.certainty ? "" : sureness[claim.certainty],
    ...roles,
    claim.count === null ? "" : `how many: ${showCount(claim.count)}`,
    when === "" ? "" : `when: ${when}`,
  ].filter((one) => one !== "")
  const own = of.manner === "narration" ? [run("quote", ` ${quoted(claim.span.text, 160)}`)] : []
  const type = run("strong", spaced(claim.type))
  return flow(
    page,
    [type, run("dim", facts.length === 0 ? "" : ` · ${facts.join(" · ")}`), ...own],
    `${indent}→ `,
    `${indent}  `,
  )
}
