// Words that accounts use for one another when they speak of one matter. Each line is one concept; a word in two
// lines would join them, so none may.

import {stem} from "./stem.ts"

const lines = `
cut interrupt restrict sever disconnect withhold shut switch
electricity power water light supply gas utility
beat mistreat torture abuse assault batter maltreat
ransom money sum cash payment pay
arrest detain hold custody imprison jail apprehend capture lock
leave depart exit
surround besiege cordon blockade encircle siege ring
negotiate talk mediate broker bargain deal
release free liberate
exchange swap trade
die kill perish decease
murder assassinate
try trial convict court sentence tribunal verdict
food bread meal ration
abduct kidnap seize snatch
confirm acknowledge admit recognise recognize
reject refuse decline rebuff spurn
expel deport banish
injure wound hurt
camera equipment
tear canister gas-canister teargas
escape flee abscond
weapon gun rifle pistol
shoot fire shot
soldier troop
lawyer attorney counsel
photographer cameraman
minor child kid
ship vessel ferry boat trawler
body corpse remains cadaver
telephone phone mobile
vehicle car van lorry truck bus minibus
aircraft plane airplane jet
hospital clinic infirmary
warn alert
throw hurl fling lob
stone rock
sack dismiss
tow drag
engine motor
missile rocket
handcuff shackle
blindfold hood
destroy smash wreck
border frontier
`

const concepts: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ").map(stem)
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)

/** The stem that stands for a word's concept, or the word's own stem. */
export function conceptOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const own = stem(word)
  const found = concepts.get(own) ?? own
  if (known.size >= Remembered) known.clear()
  known.set(word, found)
  return found
}

// The words of a case come again and again; what each stands for never changes.
const known = new Map<string, string>()
const Remembered = 50_000 // words
