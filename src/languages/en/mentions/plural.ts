// The plural of English nouns.

/** The regular plural of an English noun; a hyphened one changes its first part only when a list says so. */
export function pluralOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}
