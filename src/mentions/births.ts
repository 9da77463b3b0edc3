// "Ana Ruiz (b. 2004) was arrested": the day of somebody's birth is the day of nothing else, and no other is counted from it.

/** Words before the day of somebody's birth, and those that may stand between: "born in". */
export type Births = {readonly words: ReadonlySet<string>; readonly leading: ReadonlySet<string>}

/** Whether the time that begins at token `from` is told to be that of a birth. */
export function isOfBirth(
  tokens: readonly {readonly lower: string}[],
  from: number,
  {words, leading}: Births,
): boolean {
  let at = from - 1
  while (at > 0 && leading.has(tokens[at]?.lower ?? "")) at--
  return words.has(tokens[at]?.lower ?? "")
}
