// What Spanish words around a name tell of it, as the mention floor asks: who owns, who moves, what is a building.

import type {Token} from "../../../language/analysis.ts"
import type {Noun, OwnerClue} from "../../../mentions/pack.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const states = words(
  `ministro presidente embajador rey reina canciller secretario alcalde alcaldesa gobernador intendente obispo arzobispo concejal cónsul`,
)
const staffs = words(`editor director fundador corresponsal reportero empleado miembro gerente portavoz periodista`)
const counsel = words(`abogado letrado`)
const buildings =
  words(`embajada consulado cárcel prisión penal iglesia catedral mezquita templo sinagoga hospital hotel escuela teatro fábrica mina campamento cuartel comisaría estación
  monasterio convento villa búnker aeropuerto albergue museo recinto sede edificio reclusorio penitenciaría presidio`) // prettier-ignore
const own = words(
  `cara rostro mano manos cabeza voz cuerpo brazo brazos ojos muerte nacimiento nombre apellido pasaporte arresto detención vida restos paradero liberación`,
)
const going =
  /^(?:ir|viajar|volver|regresar|trasladar|deportar|llegar|salir|venir|llevar|volar|navegar|caminar|expulsar|extraditar|huir|partir|conducir|enviar|mandar|retornar)$/

/** Who has a wife is somebody; who has a director is a body; who has a minister is a country. */
export function ownerClue(noun: Noun): OwnerClue {
  if (noun.kin) return {person: 2.5}
  if (noun.sort === "people") return {person: 1.5}
  if (noun.sort === "site") return {person: 0.5, place: 0.5}
  if (noun.sort === "body") return noun.family === "ministry" || noun.family === "government" ? {place: 1.5} : {place: 1.2, organization: 0.5} // prettier-ignore
  if (states.has(noun.lemma)) return {place: 2, person: -0.5}
  if (staffs.has(noun.lemma)) return {organization: 2}
  if (counsel.has(noun.lemma)) return {person: 2}
  return noun.role ? {place: 0.8, organization: 0.4} : {person: 1.3}
}

/** Whether only somebody has it: a face, a death. */
export function isOwn(token: Token): boolean {
  return own.has(token.text)
}

/** Whether it is a form of a verb of going or bringing: "trasladado a", "salió de". */
export function isGoing(token: Token): boolean {
  return going.test(token.lemma)
}

const taking = new Set(
  `detener arrestar capturar apresar secuestrar raptar encarcelar liberar soltar excarcelar matar asesinar golpear torturar herir interrogar
  indultar amnistiar rescatar llevarse`.split(/\s+/),
)

/** Whether token `at` is done to somebody: "detuvieron a Ana", "se llevaron a Ana", but not "llevaron a Roma". */
export function isTaking(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^(?:VERB|AUX)$/.test(token.upos)) return false
  const own = /^(?:se|me|nos)$/.test(tokens[at - 1]?.lower ?? "") || token.text.endsWith("se")
  return taking.has(token.lemma) || (own && taking.has(`${token.lemma.replace(/se$/, "")}se`))
}

/** Whether people can be shut up in it, so that its name tells which people are meant. */
export function isBuilding(noun: Noun): boolean {
  return buildings.has(noun.lemma)
}

/** Words that stand for some or all of many by themselves, in lower case. */
export const quantifiers: ReadonlyMap<string, "one" | "many" | "all" | "another"> = new Map([
  ["otro", "another"],
  ["otra", "another"],
  // "Una de las monjas", "el último de los tres".
  ...["una", "uno", "cualquiera", "primero", "primera", "segundo", "segunda", "tercero", "tercera", "cuarto", "cuarta", "quinto", "quinta", "último", "última", "único", "única"].map((word) => [word, "one"] as const), // prettier-ignore
  ["ninguno", "many"],
  ["ninguna", "many"],
  ["ambos", "all"],
  ["ambas", "all"],
  ["todos", "all"],
  ["todas", "all"],
  ...["mayoría", "minoría", "parte", "resto"].map((word) => [word, "many"] as const),
] as const)

const befallen =
  /^(?:detenid|arrestad|encarcelad|secuestrad|raptad|esposad|interrogad|torturad|ahorcad|deportad|condenad|sentenciad|absuelt|enterrad|herid|asesinad|indultad|extraditad|hospitalizad|golpead|excarcelad)[oa]$/

/** "Fue detenido", "ha sido condenada", "sigue detenido": what befalls only one person. */
export function befalls(tokens: readonly Token[], at: number, verb: number): boolean {
  const aux = tokens[at]?.lower ?? ""
  return /^(?:es|fue|está|estaba|sigue|seguía|ha|había)$/.test(aux) && [verb, at + 1, at + 2].some((i) => i > at && befallen.test(tokens[i]?.lower ?? "")) // prettier-ignore
}
