// Words by what they do to the naming of a perpetrator, and the words for those who hold an office.

/** Kinds of words, each with its lemmas. */
export const cues: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  hedge: `alleged allege allegedly allegation apparently apparent presume presumed presumably suspect suspected suppose supposed supposedly believe
    reportedly think thought suspicion speculate speculation rumor evidently ostensibly probably probable likely seem appear assume`,
  maybe: "may might could possible possibly possibility whether if unconfirmed hypothesis investigate either or know",
  own: "claim credit admit accept acknowledge confess adjudicate vow threaten announce warn own",
  blame: `accuse blame attribute charge implicate responsible denounce condemn involvement involve implication guilt guilty hold link
    behind author connection`,
  deny: "deny denial reject not no",
  trial: "arrest capture detain detention sentence trial try convict judge identify",
}).map(([name, words]) => [name, new Set(words.split(/\s+/))])

/** The kinds a lemma belongs to. */
export function cuesOf(lemma: string): readonly string[] {
  const small = lemma.toLowerCase()
  return cues.flatMap(([name, words]) => (words.has(small) ? [name] : []))
}

/** Those who hold an office, as words in a wording. */
export const authority =
  /\b(?:police|policem[ae]n|minist(?:er|ry)|president|army|military|officials?|authorit\w+|government|general|colonel|gen|col|major|captain|lieutenant|commander|command|brigade|battalion|forces?|prosecutor|attorney|judge|court|governor|mayor|director|investigators?|troops|security|intelligence|administration|embassy|department|secretary)\b/i
