// Spanish months that are given names too: "Abril Sosa".

import {givenMonths, type MonthNames} from "../../../mentions/month-names.ts"
import {cities, countries, regions} from "./countries.ts"
import {knownBodies} from "./known-bodies.ts"
import {wordOf} from "./lexicon.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const placed = [...countries.flatMap(({names, capitals}) => [...names, ...capitals]), ...regions, ...cities]

const months: MonthNames = {
  names: new Map([
    ["abril", "female"],
    ["julio", "male"],
  ]),
  leads: words("en desde hasta este pasado próximo durante tras entre hacia cada para"),
  of: "de",
  parts: words(
    "fin fines final finales principio principios comienzo comienzos inicio inicios mediado mediados mes meses día días semana semanas mitad resto primero quincena partir",
  ),
  known: new Set([...placed, ...knownBodies].map((name) => name.split(" ")[0]!.toLowerCase())),
  small: true,
}

/** The month at a token as the given name of somebody; null where it is a month, or no month. */
export const givenMonthAt = givenMonths(months, wordOf)
