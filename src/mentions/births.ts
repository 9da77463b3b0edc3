// "Ana Ruiz (b. 2004) was arrested": the day of somebody's birth is the day of nothing else, and no other is counted from it.

/** Whether the time that begins at token `from` is told to be that of a birth; `born` are the words that say so. */
export function isOfBirth(
  tokens: readonly {readonly lower: string}[],
  from: number,
  born: ReadonlySet<string>,
): boolean {
  let at = from - 1
  while (at > 0 && /^(?:[.:]|in|on|en|el|año)$/.test(tokens[at]?.lower ?? "")) at--
  return born.has(tokens[at]?.lower ?? "")
}
