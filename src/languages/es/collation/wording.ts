// Collation's questions and reasons in Spanish.

import type {Status} from "../../../claims/status.ts"
import type {Exit, Pace} from "../../../collation/pack.ts"
import type {Wording} from "../../../collation/wording.ts"
import {withArticle} from "./called.ts"

const exits: Readonly<Record<Exit, string>> = {
  rescue: "por una operación de rescate",
  escape: "por una fuga",
  permit: "con salvoconductos",
  release: "por una liberación",
  clemency: "por indulto o como gesto",
  talks: "por una negociación",
  expulsion: "por expulsión o deportación",
  exchange: "por un canje",
  payment: "por dinero",
}

const paces: Readonly<Record<Pace, string>> = {
  staggered: "de forma escalonada",
  together: "a la vez",
  operation: "en una sola operación",
}

const statuses: Readonly<Record<Status, string>> = {
  free: "en libertad",
  detained: "bajo detención",
  besieged: "bajo asedio",
  "in-asylum": "en asilo",
  missing: "en paradero desconocido",
  hostage: "en manos de captores",
  released: "con la libertad recuperada",
  "in-exile": "fuera del país",
  deported: "fuera, por deportación",
  dead: "sin vida",
  unknown: "en estado desconocido",
}

const nameReasons = {
  same: "los nombres son iguales",
  order: "los nombres son iguales en otro orden",
  fuller: "un nombre es el otro con una parte omitida",
  initials: "un nombre da las iniciales del otro",
  spelling: "los nombres difieren solo en una letra",
  short: "el apellido no es de nadie más del caso",
  "given-only": "el nombre de pila no es de nadie más del caso",
  "second-surname": "los segundos apellidos difieren",
  "given-differs": "los nombres de pila difieren",
  "surname-differs": "los apellidos difieren",
} as const

const groupReasons = {
  members: "comparten miembros con nombre",
  size: "son tantos unos como otros",
  noun: "se les llama con la misma palabra",
  happening: "se cuenta lo mismo de ellos",
  place: "se les sitúa en el mismo lugar",
} as const

const eventReasons = {
  type: "la misma clase de hecho",
  participants: "las mismas personas",
  time: "tiempos que pueden ser uno",
  place: "lugares que pueden ser uno",
} as const

// Families of happenings as nouns, so that no question depends on anybody's gender or number.
const nouns: Readonly<Record<string, string>> = {
  detention: "la detención",
  abduction: "el secuestro",
  disappearance: "la desaparición",
  siege: "el asedio",
  asylum: "el asilo",
  arrival: "la llegada",
  departure: "la salida",
  transfer: "el traslado",
  deportation: "la deportación",
  release: "la liberación",
  rescue: "el rescate",
  escape: "la fuga",
  exchange: "el canje",
  "exchange-offer": "la oferta de canje",
  rejection: "el rechazo de la oferta",
  "safe-conduct": "el salvoconducto",
  pardon: "el indulto",
  negotiation: "la negociación",
  charge: "la imputación",
  sentence: "la condena",
  mistreatment: "el maltrato",
  eviction: "el desalojo o desplazamiento",
  threat: "la amenaza",
  death: "la muerte",
  injury: "la lesión",
  demand: "la exigencia",
  accusation: "la acusación",
  denial: "el desmentido",
  recognition: "el reconocimiento",
  ransom: "el pago de un rescate",
  "supply-cut": "el corte de suministros",
  whereabouts: "el paradero",
  gunfire: "el tiroteo",
  attack: "el ataque",
  "hunger-strike": "la huelga de hambre",
  visit: "la visita",
  "travel-ban": "la prohibición de salida",
  denationalisation: "la privación de la nacionalidad",
  sanction: "la sanción",
  ceasefire: "el alto el fuego",
}

// Families in questions after a number of people: "¿Cuántas personas murieron?"
const counts: Readonly<Record<string, string>> = {
  death: "murieron",
  disappearance: "están desaparecidas",
  injury: "resultaron heridas",
  detention: "fueron detenidas",
  abduction: "fueron secuestradas",
  release: "fueron liberadas",
  rescue: "fueron rescatadas",
  exchange: "fueron canjeadas",
  deportation: "fueron deportadas",
  transfer: "fueron trasladadas",
  departure: "salieron",
  arrival: "llegaron",
  escape: "escaparon",
  sentence: "fueron condenadas",
  charge: "fueron imputadas",
  mistreatment: "fueron maltratadas",
  "hunger-strike": "están en huelga de hambre",
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} y ${parts.at(-1) ?? ""}`
const who = (account: string): string => (account === "" ? "quien escribe" : withArticle(account))
const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
const quote = (words: string): string =>
  `«${words.length > 90 ? `${words.slice(0, 88).replace(/\s+\S*$/, "")} …` : words}»`
const of = (name: string): string => (/^el /.test(name) ? `d${name}` : `de ${name}`)
const to = (name: string): string => (/^el /.test(name) ? `al ${name.slice(3)}` : `a ${name}`)
const numbers = ["ninguno", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"] // prettier-ignore
const fact = (family: string): string => nouns[family] ?? "el hecho"

/** Spanish wording. */
export const wording: Wording = {
  samePerson: (a, b, why) => `Se toma a ${a} y ${b} por una sola persona: ${nameReasons[why]}.`,
  doubtful: (name, candidates) => `${name} puede ser ${candidates.join(" o ")}: nada dice cuál.`,
  sameGroup: (a, b, why) =>
    `Se toma a «${a}» y «${b}» por un solo grupo: ${list(why.map((one) => groupReasons[one]))}.`,
  sameBody: (a, b) => `Se toma a ${a} y ${b} por una sola entidad: nada en sus nombres lo impide.`,
  sameEvent: (why) => `Se toma por un solo hecho: ${list(why.map((one) => eventReasons[one]))}.`,
  exit: (exit, denied) => (denied ? `no ${exits[exit]}` : exits[exit]),
  pace: (pace) => paces[pace],
  status: (status, denied) => (denied ? `no ${statuses[status]}` : statuses[status]),
  questions: {
    where: (name, many) => `¿Dónde ${many && !isOne(name) ? "están" : "está"} ahora ${name}?`,
    exit: (name, many) => `¿Cómo ${many && !isOne(name) ? "salieron" : "salió"} ${name}?`,
    pace: (name) => `¿La salida ${of(name)} fue conjunta o escalonada?`,
    whether: (family, name, many, words) =>
      nouns[family] === undefined
        ? `¿Ocurrió esto: ${quote(words)}?`
        : family === "death"
          ? `¿${many && !isOne(name) ? "Murieron" : "Murió"} ${name}?`
          : `¿Hubo ${bare(family)} ${of(name)}?`,
    rare: (family) => (nouns[family] === undefined ? "¿Ocurrió?" : `¿Hubo ${bare(family)}?`),
    began: (family) => `¿Cuándo empezó ${fact(family)}?`,
    happened: (words) => `¿Ocurrió esto: ${quote(words)}?`,
    number: (family, noun) =>
      `¿${counts[family] === undefined && nouns[family] !== undefined ? "A cuántas" : "Cuántas"} personas${/^(?:personas?|people|persons?|)$/i.test(noun) ? "" : ` (${noun})`} ${counts[family] ?? (nouns[family] === undefined ? "son" : `alcanza ${fact(family)}`)}?`,
    portion: (name) => `¿Cuántas personas ${of(name)} están fuera?`,
    status: (name, many) => `¿En qué situación ${many && !isOne(name) ? "están" : "está"} ${name}?`,
    term: (name) => `¿De cuánto tiempo es la condena ${of(name)}?`,
    time: (family, name) => `¿Cuándo fue ${fact(family)} ${of(name)}?`,
    actor: (family, name) => `¿De quién fue obra ${fact(family)} ${of(name)}?`,
    cause: (family, name) => `¿Por qué ocurrió ${fact(family)} ${of(name)}?`,
    naming: (name) => `¿Cómo se llama ${to(name)}?`,
    spoken: (name) => `¿Se ha pronunciado ${withArticle(name)}?`,
  },
  steps: {
    says: (account, says) => `${account === "" ? "Quien escribe" : capital(account)}: ${says}.`,
    cannotBoth: (a, b) =>
      `Las versiones ${of(who(a))} y ${of(who(b))} no pueden ser ciertas a la vez en un mismo momento.`,
    memberOf: (some, all, here, there) =>
      `Si ${all} están donde dice una versión (${there}), nadie del grupo está en otra parte; de ${some} se dice que está en otra (${here}).`,
    insidePlace: (inner, outer) => `${inner} está en ${outer}.`,
    apartPlaces: (a, b) => `${a} no está en ${b}.`,
    hedged: (account) => `${capital(who(account))} no lo da por seguro, así que no hay contradicción.`,
    later: (account, other) =>
      account === other
        ? `${capital(who(account))} habla de un momento posterior: el estado posterior reemplaza al anterior.`
        : `${capital(who(account))} habla de un momento posterior al ${of(who(other))}: el estado posterior reemplaza al anterior.`,
    corrected: (account) =>
      `${capital(who(account))} dice algo distinto que antes: lo posterior reemplaza a lo anterior.`,
    same: (says) => `Todas dicen lo mismo: ${says}.`,
    within: (finer, wider) => `${finer} cabe en ${wider} y dice más.`,
    sum: (parts, total) => `${parts.join(" + ")} son ${total}.`,
    rest: (held, all, out) => `Si de ${all} siguen ${held} bajo detención, ${out} están fuera.`,
    bothPossible: "No dicen lo mismo, pero las dos cosas pueden ser.",
    alone: (account) => `Solo lo cuenta ${who(account)}; otros hablan de las mismas personas y lo omiten.`,
    namesOnly: "Difieren las palabras, no a quién se refieren.",
  },
  number: (low, high, about) => {
    if (low !== null && low === high) return about ? `unos ${low}` : String(low)
    if (low !== null && high === null) return `al menos ${low}`
    if (low === null && high !== null) return `a lo sumo ${high}`
    return low === null ? "un número que no se dice" : `de ${low} a ${high ?? ""}`
  },
  whether: (yes) => (yes ? "sí" : "no"),
  planned: "previsto",
  over: "ha terminado",
  silentSay: "sin pronunciarse",
  spoke: "se ha pronunciado",
  all: (name) => (/^(?:el|la|los|las|todos|todas|ambos|ambas) /i.test(name) ? name : /^\d+$/.test(name) || numbers.includes(name) ? `el grupo de ${name}` : `el grupo «${name}»`), // prettier-ignore
  some: (count) => numbers[count] ?? String(count),
}

// "El grupo de cinco" is one, however many are in it.
const isOne = (name: string): boolean => /^el grupo /.test(name)

// "¿Hubo detención …?"
function bare(family: string): string {
  return fact(family).replace(/^(?:el|la) /, "")
}
