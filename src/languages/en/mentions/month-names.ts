// English months that are given names too: "June Holt".

import {givenMonths, type MonthNames} from "../../../mentions/month-names.ts"
import {cities, countries, regions} from "./countries.ts"
import {knownBodies} from "./known-bodies.ts"
import {wordOf} from "./lexicon.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const placed = [...countries.flatMap(({names, capitals}) => [...names, ...capitals]), ...regions, ...cities]

const months: MonthNames = {
  names: new Map([
    ["april", "female"],
    ["may", "female"],
    ["june", "female"],
    ["august", "male"],
  ]),
  leads: words(
    "in on by since until till last next early late mid from through between after before during around this that past each every",
  ),
  of: "of",
  parts: words(
    "end beginning start middle half month months day days week weeks weekend first second third last rest early late sunday monday tuesday wednesday thursday friday saturday heat",
  ),
  known: new Set([...placed, ...knownBodies].map((name) => name.split(" ")[0]!.toLowerCase())),
  small: false,
}

/** The month at a token as the given name of somebody; null where it is a month, or no month. */
export const givenMonthAt = givenMonths(months, wordOf)
