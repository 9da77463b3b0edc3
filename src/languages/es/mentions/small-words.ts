// Spanish determiners, pronouns and prepositions, as the mention floor asks for them.

import type {Determiner, Pronoun, Word} from "../../../mentions/pack.ts"

const each = <T>(list: string, value: T): readonly (readonly [string, T])[] =>
  list.split(" ").map((word) => [word, value])

/** Determiners by what they tell of who is meant. "del" and "al" hold the article of the noun after them. */
export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...each<Determiner>("el la los las del al este esta estos estas ese esa esos esas aquel aquella aquellos aquellas ambos ambas dicho dicha dichos dichas", {kind: "definite"}),
  ...each<Determiner>("un una uno otro otra", {kind: "indefinite"}),
  ...each<Determiner>("todo toda todos todas cada", {kind: "all"}),
  ...each<Determiner>("unos unas algún alguna alguno algunos algunas varios varias muchos muchas pocos pocas otros otras ciertos ciertas numerosos numerosas diversos diversas bastantes", {kind: "some"}),
  ...each<Determiner>("ningún ninguna ninguno cualquier no", {kind: "none"}),
  ...each<Determiner>("mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra cuyo cuya cuyos cuyas", {kind: "whose"}),
]) // prettier-ignore

const he: Pronoun = {person: 3, number: "one", gender: "male", possessive: false, subject: true}
const base = {...he, gender: null}
const object = {...base, subject: false}

/**
 * Personal pronouns and possessives. "Se" is part of its verb, a subject that is not written is nobody's mention, and
 * "lo", "la", "los", "las" are pronouns only beside a verb: see `clitics.ts`.
 */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["yo", {...base, person: 1}],
  ["me", {...object, person: 1}],
  ["mí", {...object, person: 1}],
  ["conmigo", {...object, person: 1}],
  ["mi", {...object, person: 1, possessive: true}],
  ["mis", {...object, person: 1, possessive: true}],
  ["nosotros", {...base, person: 1, number: "many"}],
  ["nosotras", {...base, person: 1, number: "many", gender: "female"}],
  ["nos", {...object, person: 1, number: "many"}],
  ...each<Pronoun>("nuestro nuestra nuestros nuestras", {...object, person: 1, number: "many", possessive: true}),
  ["tú", {...base, person: 2}],
  ["te", {...object, person: 2}],
  ["ti", {...object, person: 2}],
  ["tu", {...object, person: 2, possessive: true}],
  ["tus", {...object, person: 2, possessive: true}],
  ["usted", {...base, person: 2}],
  ["ustedes", {...base, person: 2, number: "many"}],
  ["vosotros", {...base, person: 2, number: "many"}],
  ["él", he],
  ["ella", {...he, gender: "female"}],
  ["ellos", {...base, number: "many"}],
  ["ellas", {...base, number: "many", gender: "female"}],
  ["ello", {...he, gender: "thing"}],
  ["le", object],
  ["les", {...object, number: "many"}],
  ["su", {...object, possessive: true}],
  ["sus", {...object, possessive: true}],
])

/** Prepositions by what they lead to. */
export const leads: ReadonlyMap<string, Word["leads"]> = new Map<string, Word["leads"]>([
  ...each<Word["leads"]>("en dentro fuera cerca", "in"),
  ...each<Word["leads"]>("desde hacia hasta vía a al rumbo", "toward"),
  ...each<Word["leads"]>("de del", "of"),
  ...each<Word["leads"]>("para", "for"),
  ...each<Word["leads"]>("con contra ante bajo entre por según sin sobre tras durante mediante excepto salvo", "other"),
])
