// What English papers call the parties of a case.

import type {Parties} from "../../../mentions/parties.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const ranks = "first second third fourth fifth sixth seventh eighth ninth tenth"

/** English, for `src/mentions/parties.ts`. */
export const parties: Parties = {
  nouns: set("accused accuser appellant applicant claimant co-accused co-defendant complainant deceased defendant deponent detainee petitioner plaintiff respondent suspect victim witness"), // prettier-ignore
  alike: set("accused co-accused deceased"),
  ranks: new Map(ranks.split(" ").map((word, i) => [word, String(i + 1)])),
  numbering: set("no nos number nr"),
}
