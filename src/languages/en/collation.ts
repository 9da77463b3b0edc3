// English for the collation floor, put together from the files of `collation/`.

import {fold} from "../../collation/fold.ts"
import type {CollationPack} from "../../collation/pack.ts"
import {issued} from "./attribution/words.ts"
import {conceptOf} from "./collation/concepts.ts"
import {kinds} from "../kinds.ts"
import * as families from "../families.ts"
import * as signs from "./collation/signs.ts"
import {stem} from "./collation/stem.ts"
import {conditions} from "./collation/conditions.ts"
import {topics} from "./collation/topics.ts"
import * as words from "./collation/words.ts"
import {wording} from "./collation/wording.ts"
import {initials} from "../known-initials.ts"
import {papers} from "./mentions/body-nouns.ts"
import {countries} from "./mentions/countries.ts"
import {particles} from "./mentions/grammar-words.ts"
import {fixed} from "./mentions/human-nouns.ts"
import {titles} from "./mentions/titles.ts"

const nations = new Map<string, string>()
const holders = new Map<string, string[]>()
for (const {name, names, peoples, capitals} of countries) {
  const key = fold(name)
  for (const word of [...names, ...peoples, ...peoples.map((people) => `${people}s`)]) {
    const folded = fold(word).replace(/^the /, "")
    if (!nations.has(folded)) nations.set(folded, key)
  }
  for (const capital of capitals) holders.set(fold(capital), [key])
}

const offices = fixed.map((word) => word.split("/")[0] ?? word)
const heldBack = new Set(["st", "saint", "e", "i", "y", "bar", "ben", "mc", "mac"]) // names as often as particles

/** English. */
export const collationPack: CollationPack = {
  ...signs,
  kinds,
  names: {
    titles: new Set(
      [...titles.female, ...titles.male, ...titles.either, ...offices].map((word) => fold(word).replace(/\.$/, "")),
    ),
    particles: new Set([...particles].filter((word) => !heldBack.has(word))),
    shortForms: words.shortForms,
    legal: families.legalForms,
  },
  bodies: {sorts: words.bodySorts, matters: words.bodyMatters, idle: words.bodyIdle, shared: initials},
  idle: words.idle,
  stem,
  concept: conceptOf,
  shared: new Set(),
  rare: families.rare,
  pools: families.pools,
  within: (place) => holders.get(place) ?? [],
  nation: (word) => nations.get(word) ?? null,
  towns: new Map(),
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
  press: new Set([...papers, ...words.pressWords]),
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
  exclusive: families.exclusive,
  topics: [...topics, ...conditions],
  wording,
  of: new Set(["of"]),
  looks: /./,
}
