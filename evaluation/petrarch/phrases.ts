// The lines of a PETRARCH dictionary: comments go, words are set in capitals and parted, whatever joined them.

/** The lines of a dictionary without comments, each with its first blanks. */
export function linesOf(text: string): string[] {
  const lines = text.replaceAll(/<\s?!\s?--[\s\S]*?-->/g, "").split("\n")
  return lines.map((line) => line.replace(/(?:^|\s)#.*$/, "").trimEnd()).filter((line) => line.trim() !== "")
}

/** The words of a phrase: "FOREIGN_MINISTER" and "FOREIGN MINISTER" are the same two; a hyphen is a word, as in our tokens. */
export function wordsOf(phrase: string): string[] {
  return phrase.toUpperCase().split(/[_\s]+|(?<=\S)(-)(?=\S)/).filter((word) => word) // prettier-ignore
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Value> = ReadonlyMap<
  string,
  readonly {readonly words: readonly string[]; readonly value: Value}[]
>

/** An index of phrases; of two that are the same the first counts. */
export function indexPhrases<Value>(
  phrases: readonly {readonly words: readonly string[]; readonly value: Value}[],
): PhraseIndex<Value> {
  const index = new Map<string, {words: readonly string[]; value: Value}[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ""
    index.set(first, [...(index.get(first) ?? []), phrase])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest phrase that begins at word `at` of `text`, or null. */
export function longestAt<Value>(
  index: PhraseIndex<Value>,
  text: readonly string[],
  at: number,
): {readonly value: Value; readonly length: number} | null {
  const found = index.get(text[at] ?? "")?.find(({words}) => words.every((word, i) => text[at + i] === word))
  return found === undefined ? null : {value: found.value, length: found.words.length}
}
