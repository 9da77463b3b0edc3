// Whose statement a page is that somebody else keeps: "Statement of witness K-14", "I, Ana Ruiz, state as follows".

import type {AttributionPack} from "./pack.ts"
import type {Document} from "../text/document.ts"

const Heads = 5 // blocks in which a page may tell whose it is
const HeadLength = 400 // units of them that are looked at

/** Whose words a page says that it gives in full, by its title or its first line: "Full text of the statement by the Guild"; or null. */
export function relayedOf({title, blocks, text}: Document, {relays}: AttributionPack["testimony"]): string | null {
  const first = blocks[0]?.span
  const line = first === undefined ? "" : text.slice(first.from, Math.min(first.to, first.from + HeadLength)).trim()
  return (relays.exec(title ?? "") ?? relays.exec(line))?.[1]?.trim() ?? null
}

/** Who testifies in a page, by its title, one of its first lines or its oath, as it names them; or null. */
export function deponentOf(
  {title, blocks, text}: Document,
  {titles, oaths}: AttributionPack["testimony"],
): string | null {
  // prettier-ignore
  const heads = blocks.slice(0, Heads).map(({span: {from, to}}) => text.slice(from, Math.min(to, from + HeadLength)).trim()) // prettier-ignore
  for (const head of heads) {
    const sworn = oaths.exec(head)?.[1]
    if (sworn !== undefined) return sworn.trim()
  }
  for (const head of [title ?? "", ...heads]) {
    const named = titles.exec(head)?.[1]
    if (named !== undefined) return named.trim()
  }
  return null
}
