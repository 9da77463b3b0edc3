// What Spanish tells the mention floor.

import {parties} from "./parties.ts"
import {befallen, pointing} from "./befallen.ts"
import {columns} from "../columns.ts"
import type {MentionKind} from "../../../mentions/mention.ts"
import type {Demonym, KnownName, MentionPack} from "../../../mentions/pack.ts"
import {byArticle, formOf, saidOf} from "./agreement.ts"
import {fields} from "../attribution/fields.ts"
import {apart} from "./apart.ts"
import {amountPack} from "./amounts.ts"
import {befalls, isBuilding, isGoing, isOwn, isTaking, ownerClue} from "./clues.ts"
import {encliticOf} from "./clitics.ts"
import {cities, countries, regions} from "./countries.ts"
import {fellows, gatherings, kinship, sorts} from "./human-nouns.ts"
import {channels, knownBodies} from "./known-bodies.ts"
import {wordAt, wordOf} from "./lexicon.ts"
import {givenMonthAt} from "./month-names.ts"
import {nameLabels} from "./name-labels.ts"
import {nations} from "./nations.ts"
import {timePack} from "./times.ts"
import {anybodys, titleNouns} from "./titles.ts"

const including = new Set(["incluido", "incluida", "incluidos", "incluidas", "entre"])
const relatives = new Set(["quien", "quienes", "cuyo", "cuya", "cuyos", "cuyas"])

function knownNames(): ReadonlyMap<string, readonly KnownName[]> {
  const byFirst = new Map<string, KnownName[]>()
  const add = (written: string, kind: MentionKind, name: string): void => {
    const words = written.split(/\s+/)
    const first = words[0] ?? ""
    const list = byFirst.get(first) ?? []
    const spaced = words.join(" ")
    if (list.some((one) => one.spaced === spaced)) return
    list.push({words, spaced, kind, name})
    byFirst.set(first, list)
  }
  for (const country of countries) {
    for (const name of country.names) add(name, "place", country.name)
    for (const name of country.capitals) add(name, "place", name)
  }
  for (const name of [...regions, ...cities]) add(name, "place", name)
  for (const name of knownBodies) add(name, "organization", name)
  for (const name of channels) add(name, "thing", name)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

// "altamorano", "nordano", "brenés", "sarratí": an ending that makes a people of a place, and what is before it.
const People = /^(\p{L}{3,24}?)(?:([ei]?an|eñ|ens)([oae])(s?)|(és|esa|eses|esas|ense|enses)|í(e?s)?)$/u

function readDemonym(word: string): Demonym | null {
  const found = People.exec(word)
  if (found === null) return null
  const stem = found[1] ?? ""
  const plural = found[4] === "s" || /^(?:eses|esas|enses)$/.test(found[5] ?? "") || found[6] !== undefined
  return {stem: stem.charAt(0).toUpperCase() + stem.slice(1), number: plural ? "many" : "one", telling: false}
}

/** Spanish, for the mention floor. */
export const mentionPack: MentionPack = {
  code: "es",
  times: timePack,
  amounts: amountPack,
  word: wordOf,
  wordAt: (tokens, at) => givenMonthAt(tokens, at) ?? wordAt(tokens, at),
  nations,
  nameLabels,
  columns,
  fields,
  known: knownNames(),
  demonym: readDemonym,
  smallPeoples: true,
  possessive: () => false,
  enclitic: encliticOf,
  and: ({text}) => text === "y" || text === "e" || text === "o" || text === "u" || text === "&",
  copula: ({lemma, upos}) => (lemma === "ser" || lemma === "estar") && upos !== "NOUN",
  article: ({text}) => /^(?:el|la|los|las)$/i.test(text),
  ownerClue,
  isOwn,
  isGoing,
  befalls,
  isTaking,
  byArticle,
  bearing: new Set("pesquero camaronero buque barco barca lancha yate velero carguero petrolero fragata corbeta patrullera remolcador atunero ferry goleta submarino crucero portaaviones embarcación panga bote ballenero arrastrero operación huracán".split(" ")), // prettier-ignore
  twoSurnames: true,
  formOf,
  saidOf,
  isBuilding,
  headFirst: true,
  // "Lo subieron a un patrullero" is a car, "el patrullero Yesid Olarte" somebody.
  isRidden: (tokens, at) => /^patruller[oa]s?$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.upos !== "PROPN",
  befallen,
  pointing,
  naming: new Set(["nombre"]),
  named: new Set(["llamado", "llamada", "llamados", "llamadas"]),
  sorts,
  titleNouns,
  anybodys,
  aliasing: new Set(["alias", "conocido como", "conocida como", "apodado", "apodada", "más conocido como", "más conocida como", "mejor conocido como", "también conocido como", "a quien llaman", "de apodo", "de sobrenombre"]), // prettier-ignore
  has: new Set(["ha", "han", "había", "habían"]),
  identified: new Set([
    "identificado",
    "identificada",
    "identificados",
    "identificadas",
    "identificó",
    "identificaron",
    "nombrado",
    "nombrada",
    "nombrados",
    "nombradas",
    "reconocido",
    "reconocida",
    "reconocidos",
    "reconocidas",
  ]),
  as: "como",
  remainders: new Map([...["resto", "demás", "otros", "otras", "restantes"].map((word) => [word, "many"] as const), ["otro", "one"], ["otra", "one"]]), // prettier-ignore
  ranks: new Map([["último", "last"], ["última", "last"]]), // prettier-ignore
  remaining: new Set("otros otras restantes últimos últimas primeros primeras demás".split(" ")),
  both: new Set(["ambos", "ambas"]),
  parties,
  trusting: new Set(["confianza", "confiar", "creer", "fe", "desconfianza"]),
  apart,
  besides: new Set(["vecina", "vecino", "hermana"]),
  fellows,
  gatherings,
  kinship,
  including: ({text}) => including.has(text.toLowerCase()),
  relative: ({text}) => relatives.has(text),
}
