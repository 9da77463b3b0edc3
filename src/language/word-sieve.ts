// A list of words that dismisses most others before they are looked up.
//
// Nearly every word of a text is asked of some list that it is not in. Its length and its first and last letter, which
// take no look-up, tell that of most.

/** A test for the words of a list, as quick as can be for those that are not in it. */
export function sieveOf(words: Iterable<string>): (word: string) => boolean {
  const listed = new Set(words)
  const lengths = new Int32Array(32 * 32) // by first and last letter, a bit for each length (32 and more begin anew)
  for (const word of listed) lengths[endsOf(word)]! |= 1 << word.length
  return (word) => ((lengths[endsOf(word)]! >>> word.length) & 1) === 1 && listed.has(word)
}

// The lower five bits of the first and last unit; of an empty word there is none, which counts as 0.
const endsOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31)
