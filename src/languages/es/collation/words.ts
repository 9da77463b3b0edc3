// Spanish words for collation: what says nothing, what sort of people or place a noun tells of. All are folded.

import {conceptOf} from "./concepts.ts"
import {stem} from "./stem.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that say nothing by themselves. */
export const idle: ReadonlySet<string> = new Set(
  words(`el la los las un una unos unas lo de del al a en y e o u que se su sus con por para sin sobre entre hasta desde hacia contra tras ante
  bajo segun como cuando donde mientras si no ni pero sino aunque porque pues ya aun todavia tambien tampoco mas menos muy tan tanto casi solo
  me te nos le les yo tu el ella ellos ellas usted ustedes nosotros nosotras mi mis tus nuestro nuestra nuestros nuestras este esta estos
  estas ese esa esos esas aquel aquella aquellos eso esto aquello quien quienes cual cuales cuyo cuya es son era eran fue fueron ser sido
  esta estan estaba estaban estar ha han habia habian haber he hay hubo sera seran seria podria habria puede pueden debe todo toda todos
  todas cada algun alguna algunos algunas ningun ninguna otro otra otros otras mismo misma mismos mismas uno dos tres cuatro cinco seis
  siete ocho nueve diez docena docenas mucho muchos muchas poco pocos varios varias dijo dice dicen dijeron afirmo sr sra don dona`),
)

const sorts: Readonly<Record<string, readonly string[]>> = {
  captive:
    words(`civil aldeano transeunte rehen prisionero preso detenido cautivo recluso interno convicto refugiado exiliado activista disidente fugitivo asilado
    heroe opositor deportado migrante secuestrado excarcelado liberado retenido pasajero ciudadano compatriota persona hombre mujer familia
    trabajador colega estudiante manifestante abogado periodista artista adulto familiar criminal terrorista hijo hija hermano residente
    sindicalista dirigente beneficiado miembro asesor colaborador desaparecido indultado`),
  soldier: words(`soldado tropa marinero guardia policia agente militar miliciano comando general oficial custodio`),
  child: words(`menor nino nina adolescente bebe`),
  site: words(`prision carcel penal embajada consulado estacion comisaria hospital clinica aeropuerto cuartel campamento centro edificio celda
    tribunal juzgado ministerio residencia casa hotel convento iglesia catedral escuela universidad plaza calle puente`),
}

// "Preso" is somebody, "prisión" a place: who is counted is somebody before it is a place.
const sortByStem = new Map<string, string>()
for (const [sort, list] of Object.entries(sorts))
  for (const word of list) if (!sortByStem.has(stem(word))) sortByStem.set(stem(word), sort)

/** What sort of people or place a noun's stem tells of; null when it tells nothing. */
export function sortOf(stemmed: string): string | null {
  return sortByStem.get(stemmed) ?? null
}

/** Words around a place's name that are no part of it. */
export const placeWords: ReadonlySet<string> = new Set(
  words(`suelo territorio ciudad pueblo villa capital pais republica reino costa region provincia distrito zona vecino vecina
    departamento municipio afueras el la los las de del`),
)

/** Words that tell no more than that something is done or is there. */
export const light: ReadonlySet<string> = new Set(
  words(`hacer hace hacen hizo hicieron hecho hecha usar uso usaron usado usada dar dio dieron dado recibir recibio recibieron recibido suficiente suficientes hubo hay habia haber habido
  ocurrio tener tiene tuvo tuvieron lugar existe existen existio encontro encontrado encontrada hallado hallada tipo alguno alguna cualquier nadie nada alguien algo solo sola unico unica`),
)

const alleged = words("informe denuncia acusacion rumor version afirmacion relato reporte")

/** Words for what somebody says, whether it be so or not, by their stems. */
export const hearsay: ReadonlySet<string> = new Set(
  [...alleged, ...words("senalamiento insinuacion idea especulacion critica queja")].map(stem),
)

/** Words for what may be granted or denied to somebody, by their stems: to deny it is to refuse it. */
export const granted: ReadonlySet<string> = new Set(
  words(`acceso entrada visa visado permiso fianza asilo tratamiento atencion audiencia medicina medicamento solicitud peticion recurso apelacion
  derecho licencia salvoconducto paso prestacion ingreso visita indulto extradicion amparo libertad`).map(stem),
)

/** What an act is done with or without, and what is done with it that tells no more than that it is there; by their stems. */
export const leaves: ReadonlySet<string> = new Set(
  words(`orden permiso autorizacion consentimiento mandato`).map(conceptOf),
)
export const leaving: ReadonlySet<string> = new Set(words(`escrito escrita judicial registro firmar firmo firmado mostrar mostro mostraron presentar presento presentaron emitir emitio existir tener tenia tenian llevar llevaban`).map(conceptOf)) // prettier-ignore

/** Stems of words for one way of dying, by the English word. */
export const narrow: ReadonlyMap<string, string> = new Map(
  words(
    `matar/kill matado/kill ejecutar/execute ejecucion/execute fusilar/execute asesinar/murder asesinato/murder ahogar/drown linchar/lynch ahorcar/hang degollar/behead masacrar/massacre masacre/massacre suicidar/suicide suicidio/suicide`,
  ).map((pair): [string, string] => [stem(pair.split("/")[0] ?? ""), pair.split("/")[1] ?? ""]),
)

/** Concepts of people by that of whom they are some. */
export const broader: ReadonlyMap<string, string> = new Map(
  words(
    `nino/civil nina/civil menor/civil mujer/civil bebe/civil aldeano/civil campesino/civil paciente/civil enfermera/civil maestro/civil vecino/civil`,
  ).map((pair): [string, string] => [conceptOf(pair.split("/")[0] ?? ""), conceptOf(pair.split("/")[1] ?? "")]),
)

/** Words by which an outlet is somebody's own. */
export const pages: ReadonlySet<string> = new Set(
  words(`blog bitacora cuaderno vlog facebook twitter x instagram telegram mastodon bluesky tiktok carta cartas`),
)

/** Words for what is told, whatever it is, by their stems. */
export const tidings: ReadonlySet<string> = new Set(
  [...alleged, ...words(`informacion noticia dato anterior previo inicial medios prensa
  video foto fotografia grabacion documento carta cifra numero imagen`)].map(stem), // prettier-ignore
)

/** Nouns that take a side, by their stems. */
export const loaded: ReadonlySet<string> = new Set(
  words(`rehen refugiado exiliado fugitivo heroe heroina terrorista criminal delincuente disidente martir saboteador espia traidor patriota
    rebelde separatista mercenario victima secuestrado cautivo prisionero preso conspirador golpista extremista vandalo opresor tirano
    asesino infiltrado desertor libertador combatiente guerrillero insurgente detenido deportado beneficiado secuestrador enemigo
    condenado convicto acusado encarcelado buscado perseguido`).map(stem),
)

/** Nouns that say nothing of people, by their stems. */
export const neutral: ReadonlySet<string> = new Set(
  words(`persona gente hombre mujer individuo miembro pareja grupo familia equipo ciudadano numero colega amigo adulto parte
    participante total resto cifra nombre lista caso`).map(stem),
)

/** Words in a place's name that make it a country. */
export const countryWords: ReadonlySet<string> = new Set(
  words(`republica federacion reino union estados emirato emiratos confederacion principado imperio sultanato`),
)

/** Words that make the place they are said of a country: its president, its army. */
export const stateWords: ReadonlySet<string> = new Set(
  words(`presidente presidenta presidencia gobierno regimen republica reino rey reina embajador embajada consulado parlamento ciudadanos
    constitucion ejercito canciller cancilleria`),
)

/** Words of outlets that are papers, agencies and stations. */
export const pressWords: readonly string[] = words(
  `periodico diario semanario revista agencia noticias redaccion corresponsales blog boletin podcast canal radio television emisora portal
  faro meridiano heraldo tribuna prensa gaceta observador correo tiempo mundo nacional universal mercurio cronica voz eco`,
).filter((word) => !["nacional", "tiempo", "voz", "universal"].includes(word))

/** Verbs by which somebody who publishes takes a stand. A paper does so only of its own affairs. */
export const stances: ReadonlySet<string> = new Set(
  words(
    `condena exige exhorta reitera celebra saluda deplora lamenta rechaza denuncia repudia insta llama reclama apoya insiste solicita urge`,
  ),
)

/** Outlets that are some of those concerned, and how they speak of themselves. */
export const parties = {
  words: new Set(
    words(`familias familiares madres padres abuelas viudas hijos parientes vecinos vecinas comunidad comunidades pueblo pueblos sindicato gremio cooperativa asociacion frente
    movimiento colectivo colectiva coordinadora union federacion confederacion liga alianza red comite partido iglesia parroquia diocesis obispado cabildo ayllu resguardo
    trabajadores obreros maestros estudiantes presos desplazados organizacion fundacion plataforma asamblea`),
  ),
  ours: /(?<![\p{L}])(?:nosotr[oa]s|nuestr[oa]s?|somos|exigimos|pedimos|demandamos|denunciamos|llamamos|rechazamos|queremos)(?![\p{L}])/iu,
}

/** Words of bylines that are no person's. */
export const collective: ReadonlySet<string> = new Set(
  words(`oficina departamento redaccion equipo direccion secretaria prensa agencia agencias corresponsales despacho unidad comite ministerio
    presidencia gobierno junta comunicacion comunicaciones documentacion vocero portavoz internacional delegacion consejo coordinacion
    coordinadora gabinete area asamblea directiva mesa`),
)

/** Words by which a service, an agency or an office is the state's. */
export const governing: ReadonlySet<string> = new Set(
  words(
    `prisiones penitenciario penitenciaria penitenciarias aduanas migracion migraciones inteligencia seguridad fronteras indultos
    gobernador presidente presidencial`,
  ),
)

/** Words that an outlet's name is shortened by, and words for what it is by which it is named. */
export const agencies: ReadonlySet<string> = new Set(words(`prensa noticias agencia`))
export const media: ReadonlySet<string> = new Set(
  words(`radio television tv gaceta blog boletin podcast periodico diario revista semanario emisora`),
)

/** What sort a body is by a word of its name; the sorts are those of English. */
export const bodySorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ministry: "ministerio ministerios cancilleria secretaria viceministerio",
    government: "gobierno regimen administracion gabinete ejecutivo dictadura",
    presidency: "presidencia",
    police: "policia gendarmeria carabineros comisaria",
    army: "ejercito fuerzas tropas armada",
    court: "tribunal corte juzgado",
    prosecution: "fiscalia fiscal procuraduria defensoria personeria",
    parliament: "parlamento congreso senado asamblea",
    embassy: "embajada consulado",
    agency: "agencia servicio direccion",
    committee: "comite comision consejo",
  }).flatMap(([sort, list]) => words(list).map((word): [string, string] => [word, sort])),
)

/** What a body is for; the matters are those of English. */
export const bodyMatters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foreign: "exterior exteriores relaciones cancilleria",
    interior: "interior gobierno gobernacion",
    defence: "defensa guerra",
    justice: "justicia",
    health: "salud sanidad",
    finance: "hacienda economia finanzas",
    border: "frontera aduana migracion extranjeria",
  }).flatMap(([matter, list]) => words(list).map((word): [string, string] => [word, matter])),
)

/** Words of a body's name that tell nothing apart. */
export const bodyIdle: ReadonlySet<string> = new Set(
  words(`asuntos oficina oficial oficiales autoridades cuenta general republica reino estado estados pueblo nacional federal ministerial
    portavoz vocero popular democratica bolivariana prensa de del la el los las y`),
)

/** Words that make somebody an official. */
export const offices: ReadonlySet<string> = new Set(
  words(`ministro ministra presidente presidenta canciller secretario secretaria gobernador gobernadora alcalde alcaldesa fiscal juez jueza
  magistrado magistrada embajador embajadora consul comisario comandante coronel general capitan mayor teniente brigadier almirante
  oficial diputado diputada senador senadora vicepresidente vicepresidenta`),
)

/** Words that tell whose somebody is. */
export const owners: ReadonlySet<string> = new Set(words(`su sus mi mis tu tus nuestro nuestra nuestros nuestras`))

/** Words for the country that an official is of without its being named. */
export const homeland: ReadonlySet<string> = new Set(words(`pais nacion estado patria`))

/** Words that tell things of one noun apart: which of several it is, and whose office it was. */
export const apart = {
  orders: new Set(words(`primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta ultimo ultima anterior proximo proxima`)), // prettier-ignore
  offices: new Set(words(`ex antiguo antigua vice`)),
}

/** Concepts of relatives. */
export const kin: ReadonlySet<string> = new Set(
  words(
    `marido esposo esposa conyuge padre madre hijo hija hermano hermana abuela abuelo tio tia primo prima sobrino sobrina novio novia viuda viudo`,
  ).map(conceptOf),
)

/** Those of them whom somebody is married to. */
export const spouses: ReadonlySet<string> = new Set(words(`esposo esposa marido conyuge viuda viudo`).map(conceptOf))

/** Concepts of relatives, with what those are to them to whom they are that. */
export const relatives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [`esposo esposa marido conyuge viuda viudo`, `esposo esposa marido conyuge`],
    [`padre madre`, `hijo hija`],
    [`hijo hija`, `padre madre`],
    [`hermano hermana`, `hermano hermana`],
  ].flatMap(([ones, others]) => words(ones ?? "").map((one) => [conceptOf(one), new Set(words(others ?? "").map(conceptOf))] as const)), // prettier-ignore
)
