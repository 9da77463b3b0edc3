// Folding makes words that differ only in their writing equal: accents, case, stroked letters, apostrophes.

// Letters that no accent-stripping decomposes.
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "ng",
  ə: "a",
  ʼ: "'",
  "’": "'",
  "‘": "'",
  "`": "'", // prettier-ignore
}

const plain = /^[\t\n\r -~]*$/ // most of English: nothing to strip

/** The text in lower case without accents, with plain apostrophes and single spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, " ").trim()
  const bare = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
  return bare
    .replace(/[øđðłßæœþıħŋəʼ’‘`]/g, (letter) => letters[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim()
}

/** The folded words of a text, in order: letters and digits, with apostrophes and hyphens as breaks. */
export function wordsOf(text: string): string[] {
  if (plain.test(text))
    return (
      text
        .toLowerCase()
        .replace(/['`]s\b/g, "")
        .match(/[a-z0-9]+/g) ?? []
    )
  return (
    fold(text)
      .replace(/'s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
