// English determiners, pronouns and prepositions, as the mention floor asks for them.

import type {Determiner, Pronoun, Word} from "../../../mentions/pack.ts"

const each = <T>(list: string, value: T): readonly (readonly [string, T])[] =>
  list.split(" ").map((word) => [word, value])

/** Determiners by what they tell of who is meant. */
export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...each<Determiner>("the this that these those both", {kind: "definite"}),
  ...each<Determiner>("a an another", {kind: "indefinite"}),
  ...each<Determiner>("all each every", {kind: "all"}),
  ...each<Determiner>("some several many few other others more most certain various numerous", {kind: "some"}),
  ...each<Determiner>("no neither any either", {kind: "none"}),
  ...each<Determiner>("my our your his her its their whose", {kind: "whose"}),
])

const he: Pronoun = {person: 3, number: "one", gender: "male", possessive: false, subject: true}
const base = {...he, gender: null}

/** Personal pronouns and possessives. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["i", {...base, person: 1}],
  ["me", {...base, person: 1, subject: false}],
  ["my", {...base, person: 1, possessive: true, subject: false}],
  ["mine", {...base, person: 1, possessive: true, subject: false}],
  ["myself", {...base, person: 1, subject: false}],
  ["we", {...base, person: 1, number: "many"}],
  ["us", {...base, person: 1, number: "many", subject: false}],
  ["our", {...base, person: 1, number: "many", possessive: true, subject: false}],
  ["ours", {...base, person: 1, number: "many", possessive: true, subject: false}],
  ["ourselves", {...base, person: 1, number: "many", subject: false}],
  ["you", {...base, person: 2}],
  ["your", {...base, person: 2, possessive: true, subject: false}],
  ["yours", {...base, person: 2, possessive: true, subject: false}],
  ["he", he],
  ["him", {...he, subject: false}],
  ["his", {...he, possessive: true, subject: false}],
  ["himself", {...he, subject: false}],
  ["she", {...he, gender: "female"}],
  ["her", {...he, gender: "female", possessive: true, subject: false}],
  ["hers", {...he, gender: "female", possessive: true, subject: false}],
  ["herself", {...he, gender: "female", subject: false}],
  ["they", {...base, number: "many"}],
  ["them", {...base, number: "many", subject: false}],
  ["their", {...base, number: "many", possessive: true, subject: false}],
  ["theirs", {...base, number: "many", possessive: true, subject: false}],
  ["themselves", {...base, number: "many", subject: false}],
  ["it", {...he, gender: "thing"}],
  ["its", {...he, gender: "thing", possessive: true, subject: false}],
  ["itself", {...he, gender: "thing", subject: false}],
])

/** Prepositions by what they lead to. */
export const leads: ReadonlyMap<string, Word["leads"]> = new Map<string, Word["leads"]>([
  ...each<Word["leads"]>("in at inside within near outside across throughout into", "in"),
  ...each<Word["leads"]>("from", "from"),
  ...each<Word["leads"]>("to toward towards through via leaving off around", "toward"),
  ...each<Word["leads"]>("of", "of"),
  ...each<Word["leads"]>("for", "for"),
  ...each<Word["leads"]>(
    "with by against on about over under between among behind beside besides before after during without upon least",
    "other",
  ),
])
