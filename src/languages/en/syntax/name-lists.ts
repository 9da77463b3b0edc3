// The lists a name's words may stand in, as one small number for each token: what it is in, and whether it begins there.

import type {Token} from "../../../language/analysis.ts"
import type {Lists} from "../../../language/name-features.ts"
import {bodies, bodyFamilies, papers, sites} from "../mentions/body-nouns.ts"
import {cities, countries, regions} from "../mentions/countries.ts"
import {both, men, women} from "../mentions/given-names.ts"
import {knownBodies} from "../mentions/known-bodies.ts"
import {titles} from "../mentions/titles.ts"

// One bit for each list; `Inside` is added from the second word of an entry on.
const [Given, Place, People, Body, BodyNoun, Title, Calendar, Firm, Site, Inside] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
]

const words = (list: string): string[] => list.split(" ")
const calendar = words("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.") // prettier-ignore
const firms = words("inc inc. corp corp. co co. ltd ltd. llc plc ag sa s.a. gmbh nv bv group holdings bank motors airlines airways systems industries oil gas energy pharmaceuticals insurance securities capital partners brothers sons associates stores media pictures records electronics telecom software technologies motor steel bros") // prettier-ignore
const clubs = words("fc united city rovers athletic county town wanderers albion sporting real dynamo inter giants yankees cubs reds rangers cup league open championship olympics games grand prix university college school institute hospital church") // prettier-ignore

type Entry = {readonly words: readonly string[]; readonly bit: number}

const forms = (noun: string): string[] => noun.split("/")
const byFirst = new Map<string, Entry[]>()
function enter(bit: number, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const parts = phrase
      .toLowerCase()
      .split(/[\s]+|(?<=-)|(?=-)/)
      .filter((part) => part !== "")
    const first = parts[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [{words: parts, bit}])
    else known.push({words: parts, bit})
  }
}
enter(Given, [...women, ...men, ...both])
enter(Place, [...countries.flatMap(({names, capitals}) => [...names, ...capitals]), ...regions, ...cities])
enter(
  People,
  countries.flatMap(({peoples}) => peoples.flatMap((people) => [people, `${people}s`])),
)
enter(Body, knownBodies)
enter(BodyNoun, [...Object.values(bodyFamilies).flat(), ...bodies, ...papers, ...clubs].flatMap(forms))
enter(Site, sites.flatMap(forms))
enter(Title, Object.values(titles).flat())
enter(Calendar, calendar)
enter(Firm, firms)

/** Writes for each token the lists it stands in; an entry of many words counts only when all of them stand there. */
export const nameLists: Lists = (tokens: readonly Token[], out: Int32Array): void => {
  out.fill(0, 0, tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const entries = byFirst.get(tokens[i]!.lower)
    if (entries === undefined) continue
    for (const {words: parts, bit} of entries) {
      let k = 1
      while (k < parts.length && tokens[i + k]?.lower === parts[k]) k++
      if (k < parts.length) continue
      out[i]! |= bit
      for (let n = 1; n < k; n++) out[i + n]! |= bit | Inside
    }
  }
}
