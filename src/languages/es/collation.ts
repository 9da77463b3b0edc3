// Spanish for the collation floor, put together from the files of `collation/`.

import {fold} from "../../collation/fold.ts"
import type {CollationPack} from "../../collation/pack.ts"
import {issued} from "./attribution/words.ts"
import {countries as englishCountries} from "../en/mentions/countries.ts"
import * as families from "../families.ts"
import {kinds} from "../kinds.ts"
import {conceptOf, shared as sharedConcepts} from "./collation/concepts.ts"
import * as signs from "./collation/signs.ts"
import {shared} from "./collation/shared.ts"
import {stem} from "./collation/stem.ts"
import {conditions} from "./collation/conditions.ts"
import {topics} from "./collation/topics.ts"
import {towns} from "./collation/towns.ts"
import * as words from "./collation/words.ts"
import {wording} from "./collation/wording.ts"
import {countries} from "./mentions/countries.ts"
import {formsOf} from "./mentions/noun-forms.ts"
import {titles} from "./mentions/titles.ts"

// A country goes by its English name wherever accounts are set side by side, so that accounts in two languages meet:
// "Estados Unidos" is "United States". The regions of ISO 3166 have their names in both.
type Geography = {
  readonly nations: ReadonlyMap<string, string>
  readonly holders: ReadonlyMap<string, readonly string[]>
}

let geography: Geography | null = null

// Made when first asked for: an English case need not know it.
function places(): Geography {
  return (geography ??= readCountries())
}

function readCountries(): Geography {
  const english = namesByRegion()
  const nations = new Map<string, string>()
  const holders = new Map<string, string[]>()
  for (const {name, names, peoples, capitals} of countries) {
    const key =
      english.get(fold(name)) ??
      names.map((one) => english.get(fold(one))).find((one) => one !== undefined) ??
      fold(name)
    for (const word of [...new Set([name, ...names])]) nations.set(fold(word).replace(/^(?:el|la|los|las) /, ""), key)
    for (const people of peoples)
      for (const {form} of formsOf(people.endsWith("o") ? `${people.slice(0, -1)}@` : people))
        if (!nations.has(fold(form))) nations.set(fold(form), key)
    for (const capital of capitals) holders.set(fold(capital), [key])
  }
  return {nations, holders}
}

function namesByRegion(): ReadonlyMap<string, string> {
  const [spanish, other] = ["es", "en"].map((code) => new Intl.DisplayNames(code, {type: "region", fallback: "none"}))
  const known = new Map(englishCountries.flatMap(({name, names}) => [name, ...names].map((one): [string, string] => [fold(one), fold(name)]))) // prettier-ignore
  const map = new Map<string, string>()
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const [here, there] = [spanish?.of(code), other?.of(code)]
    if (here !== undefined && there !== undefined) map.set(fold(here), known.get(fold(there)) ?? fold(there))
  }
  return map
}

/** Spanish. */
export const collationPack: CollationPack = {
  ...signs,
  kinds,
  names: {
    titles: new Set([...titles.female, ...titles.male, ...titles.either].map((word) => fold(word).replace(/\.$/, ""))),
    particles: new Set(["de", "del", "la", "las", "los"]),
    shortForms: new Map(),
    legal: families.legalForms,
  },
  bodies: {sorts: words.bodySorts, matters: words.bodyMatters, idle: words.bodyIdle, shared},
  idle: words.idle,
  stem,
  concept: conceptOf,
  shared: sharedConcepts,
  rare: families.rare,
  pools: families.pools,
  within: (place) => places().holders.get(place) ?? [],
  nation: (word) => places().nations.get(word) ?? null,
  towns,
  placeWords: words.placeWords,
  sortOf: words.sortOf,
  grave: families.grave,
  weighty: families.weighty,
  contested: families.contested,
  termed: families.termed,
  spoken: families.spoken,
  seeking: families.seeking,
  moving: families.moving,
  offices: words.offices,
  owners: words.owners,
  homeland: words.homeland,
  press: new Set(words.pressWords),
  collective: words.collective,
  parties: words.parties,
  stances: words.stances,
  issuedForm: issued,
  begun: families.begun,
  moments: families.moments,
  carried: families.carried,
  running: families.running,
  estimated: families.estimated,
  dwindling: families.dwindling,
  loaded: words.loaded,
  neutral: words.neutral,
  light: new Set([...words.light, ...[...words.light].map(stem)]),
  tidings: words.tidings,
  hearsay: words.hearsay,
  granted: words.granted,
  apart: words.apart,
  kin: words.kin,
  spouses: words.spouses,
  relatives: words.relatives,
  pages: words.pages,
  agencies: words.agencies,
  media: words.media,
  governing: words.governing,
  broader: words.broader,
  narrow: words.narrow,
  leaves: words.leaves,
  leaving: words.leaving,
  countryWords: words.countryWords,
  stateWords: words.stateWords,
  of: new Set(["de", "del"]),
  looks: /^.{2,}(?:[aeo]s?|[aeiou][nrldz]|ion(?:es)?)$/,
  exclusive: families.exclusive,
  topics: [...topics, ...conditions],
  wording,
}
