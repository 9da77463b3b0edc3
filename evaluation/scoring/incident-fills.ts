// What a fill of a response is worth against a fill of the key, slot by slot (sections 3.1 and 3.2 of the MUC-4 scoring
// guidelines, version 7).

import {compareStrings, type Credit} from "./incident-strings.ts"
import {readFill, slots, type Alternative, type Fill, type Slot} from "./incident.ts"

// A wider response is partly right where the guidelines name the pair: response → keys. Instruments follow the tree of the
// task documentation (part 1, version 7); a letter bomb, which only keys have, is taken for a bomb.
const bombs = ["VEHICLE BOMB", "LETTER BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"]
const wider: Readonly<Partial<Record<Slot, Readonly<Record<string, readonly string[]>>>>> = {
  "INCIDENT: INSTRUMENT TYPE": {
    GUN: ["MACHINE GUN", "RIFLE", "HANDGUN", "MORTAR"],
    BOMB: bombs,
    EXPLOSIVE: ["BOMB", ...bombs, "GRENADE", "MOLOTOV COCKTAIL"],
    PROJECTILE: ["MISSILE", "ROCKET"],
  },
  "PERP: ORGANIZATION CONFIDENCE": {"SUSPECTED OR ACCUSED": ["SUSPECTED OR ACCUSED BY AUTHORITIES"]},
  "PHYS TGT: TYPE": {"POLITICAL FIGURE OFFICE OR RESIDENCE": ["GOVERNMENT OFFICE OR RESIDENCE"]},
  "PHYS TGT: EFFECT OF INCIDENT": {DESTROYED: ["SOME DAMAGE"]},
  "HUM TGT: TYPE": {
    "GOVERNMENT OFFICIAL": ["FORMER GOVERNMENT OFFICIAL"],
    "ACTIVE MILITARY": ["FORMER ACTIVE MILITARY"],
    "POLITICAL FIGURE": ["GOVERNMENT OFFICIAL"],
  },
  "HUM TGT: EFFECT OF INCIDENT": {"NO INJURY": ["NO INJURY OR DEATH"], "NO DEATH": ["NO INJURY OR DEATH"]},
}

const read = new Map<string, Fill>() // one fill is compared with very many

/** Reads a fill of a slot. */
export function readSlotFill(slot: Slot, written: string): Fill {
  const plain = slot === "INCIDENT: LOCATION" || slot === "INCIDENT: DATE"
  const name = `${plain} ${written}`
  const fill = read.get(name) ?? readFill(written, plain)
  read.set(name, fill)
  return fill
}

/** The credit of a response's fill for a fill of the key: that of the alternative that suits it best. */
export function compareFills(slot: Slot, response: Fill, key: Fill): Credit {
  const [given] = response.alternatives
  if (given === undefined) return 0
  let best: Credit = 0
  for (const wanted of key.alternatives) {
    const credit = compareAlternatives(slot, given, wanted)
    if (credit > best) best = credit
  }
  return best
}

function compareAlternatives(slot: Slot, given: Alternative, wanted: Alternative): Credit {
  const credit = compareValues(slot, given.value, wanted.value)
  return credit === 1 && !agreeTags(given.tags, wanted.tags) ? 0.5 : credit
}

function compareValues(slot: Slot, given: string, wanted: string): Credit {
  switch (slots[slot]) {
    case "date":
      return compareDates(given, wanted)
    case "location":
      return compareLocations(given, wanted)
    case "number":
      return given === wanted ? 1 : isAnchor(given, wanted) ? 0.5 : 0
    case "name":
    case "string":
      return compareStrings(given, wanted, slots[slot] === "name")
    case "set":
      if (given === wanted) return 1
      if (slot === "INCIDENT: TYPE") return given === "ATTACK" ? 0.5 : 0
      return wider[slot]?.[given]?.includes(wanted) === true ? 0.5 : 0
  }
}

// A tag is right when it names the same thing in full; "-" is written where there is nothing to name.
function agreeTags(given: readonly string[], wanted: readonly string[]): boolean {
  const named = (tags: readonly string[]) => tags.filter((tag) => tag !== "-")
  const [a, b] = [named(given), named(wanted)]
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return a.some((one) => b.some((other) => compareStrings(one, other, true) === 1))
}

// "7" against "~7", "5-7" or "7-" (at least seven): sections 3.2.14, 3.2.17, 3.2.21 and 3.2.24.
function isAnchor(given: string, wanted: string): boolean {
  return /^\d+$/.test(given) && /[-~]/.test(wanted) && wanted.split(/\D+/).includes(given)
}

type Days = {readonly from: number | null; readonly to: number}

/** Section 3.2.2: a day inside the key's stretch, or an open stretch ("- 26 AUG 89") with the key's last day, is half right. */
export function compareDates(given: string, wanted: string): Credit {
  const [a, b] = [readDays(given), readDays(wanted)]
  if (a === null || b === null) return given === wanted ? 1 : 0
  if (a.from === b.from && a.to === b.to) return 1
  if (a.from === null) return a.to === b.to ? 0.5 : 0
  return a.from === a.to && a.to <= b.to && (b.from === null || b.from <= a.from) ? 0.5 : 0
}

function readDays(written: string): Days | null {
  const days = Array.from(written.matchAll(/(\d{1,2}) ([A-Z]{3}) (\d\d)/g), ([, day, month, year]) =>
    Date.parse(`${day} ${month} 19${year} UTC`),
  )
  const [first, last = first] = days
  if (first === undefined || last === undefined || Number.isNaN(first + last)) return null
  return {from: /^\s*-/.test(written) ? null : first, to: last}
}

/**
 * Section 3.2.3: half when the country alone is given or right, when all but the country is right, or when one of the two
 * ends of a way is given. Towns, cities and villages are one kind of place: the keys call one place by several.
 */
export function compareLocations(given: string, wanted: string): Credit {
  const [a, b] = [placesOf(given), placesOf(wanted)]
  if (a.join(":") === b.join(":")) return 1
  if (a[0] === b[0]) return 0.5
  return a.length > 1 && a.slice(1).join(":") === b.slice(1).join(":") ? 0.5 : 0
}

function placesOf(written: string): readonly string[] {
  return written
    .split(/\s*:\s*/)
    .map((place) => place.replace(/\((?:CITY|TOWN|VILLAGE|MUNICIPALITY)\)/g, "(CITY)").trim())
}
