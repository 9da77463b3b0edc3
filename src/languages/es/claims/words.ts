// Spanish small words by what they do to a claim, and the modals and hedges that make it less than certain.

import type {Certainty} from "../../../attribution/attribution.ts"
import type {Modality, Role} from "../../../claims/claim.ts"
import type {FreeOrder, Stance} from "../../../claims/pack.ts"
import type {Status} from "../../../claims/status.ts"
import {endings} from "../attribution/endings.ts"
import * as verbs from "../attribution/words.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const runs = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)
const stance = (certainty: Certainty, modality: Modality): Stance => ({polarity: "+", certainty, modality})

/** Forms that make a passive or a state of the word behind them. */
export const be: ReadonlySet<string> = new Set([
  ...verbs.be,
  ...set(`seguir sigo sigue seguimos siguen seguía seguían siguió siguieron siga sigan seguirá seguirán
    continuar continúa continúan continuaba continuaban continuó continuaron continúe continúen
    permanecerá permanecerán continuará continuarán mantendrá mantendrán quedará quedarán
    permanecer permanece permanecen permanecía permanecían permaneció permanecieron permanezca permanezcan
    encuentra encuentran encontraba encontraban halla hallan hallaba hallaban
    mantenerse mantiene mantienen viene vienen venía venían lleva llevan llevaba llevaban llevo llevamos llevábamos
    cumplir cumple cumplen cumplió cumplieron cumplía cumplían cumplirá cumplirán
    acaba acaban acabó acabaron acabaría acabarían acabará acabarán termina terminan terminó terminaron terminaría terminará terminarán
    cae caen cayó cayeron caía caían sale salen salió salieron salía salían vive viven vivía vivían vivió vivieron`),
])

/** Forms of the perfect. */
export const have: ReadonlySet<string> = new Set([...verbs.have, "hay"])
export const linking = set(
  "ser estar seguir continuar permanecer quedar resultar mantener llevar cumplir acabar terminar caer salir vivir",
)
export const beOrHave: ReadonlySet<string> = new Set()

const unlikely = "habría habrían habríamos"

/** Helping verbs and what they leave of the clause they stand in. */
export const modals: ReadonlyMap<string, Stance> = new Map([
  ...unlikely.split(" ").map((word) => [word, stance("possible", "fact")] as const),
  ...["podría", "podrían", "podríamos", "puede", "pueden", "podía", "podían", "pudiera", "pudieran", "pueda", "puedan"].map((word) => [word, stance("possible", "fact")] as const),
  ...["podrá", "podrán", "va", "van", "voy", "vamos", "iba", "iban", "íbamos"].map((word) => [word, stance("probable", "planned")] as const),
  ...["pudo", "pudieron"].map((word) => [word, stance("certain", "fact")] as const),
  ...["debe", "deben", "debería", "deberían", "debía", "debían", "deberá", "deberán"].map((word) => [word, stance("unknown", "demanded")] as const),
  ...["hubiera", "hubieran", "hubiese", "hubiesen"].map((word) => [word, stance("unknown", "conditional")] as const),
  ...["habrá", "habrán"].map((word) => [word, stance("probable", "fact")] as const),
]) // prettier-ignore

/** With a perfect after them the thing did not happen. */
export const unreal = set("hubiera hubieran hubiese hubiesen hubiéramos")
export const unrealIf: ReadonlySet<string> = new Set()
export const later = set("VBC")
export const not: ReadonlySet<string> = new Set([...set("no nunca jamás tampoco ni sin"), "lejos de"])
/** Those of them that may stand before a verb whose subject follows. */
export const leading: ReadonlySet<string> = new Set()
export const whole = set("todos todas ambos ambas cada")
export const neverAlone: ReadonlySet<string> = new Set()
export const hardlyAlone: ReadonlySet<string> = new Set()
export const onlyDone: ReadonlySet<string> = new Set()
export const instead: ReadonlySet<string> = new Set(["en vez de", "en lugar de", "lejos de", "antes que"])
export const likewise: ReadonlySet<string> = new Set()
export const also: ReadonlySet<string> = new Set()
export const able: ReadonlySet<string> = new Set()
export const mightHave = set("pudo pudieron")
export const unwilled = set(
  "ahogar morir fallecer perecer desaparecer extraviar naufragar caer asesinar matar ahorcar suicidar torturar",
)
export const inferring = set("debe deben debió debieron")
export const pending = {links: set("por"), yet: set("aún todavía"), remaining: set("quedar faltar restar estar")}
export const apart = {
  units: new Map([["día", 1], ["semana", 7]]),
  single: set("el un al"),
  after: set("después siguiente"),
  before: set("antes anterior"),
} // prettier-ignore
export const closing = {
  now: new Set(runs("de publicar | al publicar | de escribir")),
  of: new Set(["al cierre"]),
  writings: set("edición nota informe boletín crónica artículo publicación comunicado reporte emisión parte"),
}
export const unreached: ReadonlySet<string> = new Set()
export const letting: ReadonlySet<string> = new Set()
export const asides: ReadonlySet<string> = new Set(["de hecho", "en efecto", "en realidad", "por fin", "por tanto", "sin embargo", "al fin", "por ahora", "en secreto", "otra vez", "de nuevo", "al final", "en masa", "a golpes", "sin más", "sin violencia", "hace poco", "en parte", "desde luego"]) // prettier-ignore
export const notOnly = set("solo sólo solamente únicamente meramente simplemente")
export const almost: ReadonlySet<string> = new Set(["casi", "por poco"])
export const it: ReadonlySet<string> = new Set()
export const turning: ReadonlySet<string> = new Set()
export const caseOpening: ReadonlySet<string> = new Set()
export const ordering: ReadonlySet<string> = new Set()
export const inverting = set("tampoco ni nunca jamás")
export const none = set("ningún ninguna ninguno nadie nada")
export const hardly: ReadonlySet<string> = new Set()
export const any: ReadonlySet<string> = new Set()
export const granting = new Set("a causa de|a causa del|causa de|causa del|debido a|debido al|raíz de|raíz del|motivo de|motivo del|pese a|pese al|a pesar de|a pesar del|pesar de|pesar del|protesta por|repudio por|duelo por".split("|")) // prettier-ignore
export const coming = new Set(["tras", "después de", "después del", "luego de", "luego del", "desde"])
export const grounding = set("por")
export const hoped = set("liberación libertad excarcelación regreso retorno vuelta aparición canje intercambio rescate indulto amnistía repatriación desaparición traslado salida búsqueda") // prettier-ignore
export const reasons = set("razón motivo causa circunstancia pormenor detalle fundamento fecha hora responsable autor culpable móvil consecuencia consternación preocupación alarma indignación pesar conmoción tristeza alivio júbilo inquietud estupor") // prettier-ignore
export const such = set("tal tales semejante semejantes")
/** Words that stand for all that was just told. */
export const pointing = set("lo esto eso ello aquello")
/** Nouns of what somebody told. */
export const tellings = set(
  "afirmación afirmaciones denuncia denuncias versión versiones acusación acusaciones rumor rumores información informaciones noticia",
)
export const condition = set("si salvo ojalá caso condición supuesto")
export const conceding = set("bien")
export const even = set("incluso aun aún ni")
export const until = set("hasta")
export const awaited = set("cuando cuanto apenas")
export const open = set("desconoce desconocen ignora ignoran")
export const spells = set(
  // "A eso de las seis" is at six.
  "ese hora minuto mañana tarde noche madrugada día semana mes curso fin final comienzo principio inicio mitad víspera amanecer",
)
export const existing = {words: new Set<string>(), verbs: set("hay existe existen")}
export const scoffing = set("qué cuál")
export const including = set("incluido incluida incluidos incluidas incluyendo")
export const included = set("incluido incluida incluidos incluidas")
export const both = set("ambos ambas")
export const question = set("si")
export const relative = set("que quien quienes cual cuales")
export const personalRelative = set("quien quienes")
export const whose = set("cuyo cuya cuyos cuyas")
export const by = new Set(["por", "por parte"])
export const of = set("de del")
export const laughing = /^(?:(?:a?j+[aeiou]+){2,}j*|lo+l+|xd+|lmao+)$/i
export const bidden = set("atrapar agarrar llevar aprovechar pillar")
export const speaker = set("yo me mí mi mis conmigo")
export const speakers = set("nosotros nosotras nos nuestro nuestra nuestros nuestras")
export const addressed = set("tú tu tus usted ustedes vosotros vosotras vos te ti")
export const asking = set("quién quiénes qué cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas adónde")
export const one = set("uno una otro otra segundo segunda tercero tercera cuarto cuarta quinto quinta")
export const single = set("solo sola único única")
export const numbered: ReadonlySet<string> = new Set()
export const selves: ReadonlySet<string> = new Set()
export const joining: ReadonlySet<string> = new Set()
export const wanted = {
  who: set("quién quiénes"),
  many: set("cuántos cuántas"),
  time: set("cuándo"),
  place: set("dónde"),
}
export const yes = set("sí afirmativo correcto claro efectivamente exacto")
export const no = set("no nunca jamás negativo")
export const people = set(
  `que quien quienes él ella ellos ellas lo la los las le les me nos te os se yo nosotros nosotras tú usted ustedes ambos ambas todos
  todas muchos muchas algunos algunas varios varias otro otra otros otras nadie ninguno ninguna alguien cada uno una aquellos
  aquellas estos estas esos esas este esta ese esa su sus mi mis nuestro nuestra nuestros nuestras tu tus`,
)
export const demands = set("exigir reclamar pedir demandar")
/** Words for how games go. */
export const games = {
  words: set("empate empates gol goles penales penaltis prórroga set sets goleada marcador"),
  after: set("tras durante antes después por"),
}
/** Lemmas behind which something is asked for. */
export const askedFor = set(
  "querer exigir pedir reclamar demandar solicitar demanda exigencia petición pedido reclamo condición",
)
export const attesting = set("constar indicar sugerir demostrar probar comprobar acreditar evidenciar apuntar")
export const evidence = set("registro constancia prueba evidencia señal indicio rastro noticia elemento dato")
export const objective: ReadonlySet<string> = new Set()
/** Nouns for words about a happening. */
export const mentioning = set("mención referencia alusión relato nota noticia informe anuncio")
/** Verbs that leave a deed as told. */
export const owning = set("reivindicar adjudicar mencionar explicar comentar abordar justificar ignorar")
export const definite = set(
  "el la los las este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas",
)
export const everTime = set("nunca jamás siempre")
export const since = {words: set("desde"), then: set("entonces"), bare: false}
export const lasting = set("permanecer continuar seguir mantener")
export const already = set("ya")
export const countries = set(
  "país países territorio territorios patria nación república suelo frontera fronteras extranjero exterior aeropuerto avión vuelo exilio",
)

/** Adverbs and fixed runs by how sure they leave the clause they stand in. */
export const hedges: ReadonlyMap<string, Certainty> = new Map([
  ...runs(`probablemente | presuntamente | aparentemente | al parecer | según parece | por lo visto | presumiblemente | previsiblemente |
    con toda probabilidad | todo indica que | todo apunta | parece que | se cree que | se presume que | seguramente | sin duda |
    casi con certeza | en principio | alegadamente`).map((word) => [word, "probable"] as const),
  ...runs(`posiblemente | quizá | quizás | tal vez | acaso | a lo mejor | supuestamente | puede que | pueda que | puede ser que | capaz que | a la mejor | es posible que | sin confirmar |
    cabe la posibilidad | eventualmente | pretendidamente`).map((word) => [word, "possible"] as const),
]) // prettier-ignore

/** The first words of the hedges. */
export const hedgeStarts: ReadonlySet<string> = new Set([...hedges.keys()].map((run) => run.split(" ")[0] ?? run))

/** Nouns for people that tell the state they are in. */
export const states: ReadonlyMap<string, Status> = new Map([
  ...["rehén", "cautivo", "secuestrado"].map((word) => [word, "hostage"] as const),
  ...["preso", "detenido", "recluso", "interno", "prisionero", "reo", "encarcelado"].map(
    (word) => [word, "detained"] as const,
  ),
  ...["exiliado", "desterrado"].map((word) => [word, "in-exile"] as const),
  ...["deportado", "expulsado"].map((word) => [word, "deported"] as const),
  ...["asilado"].map((word) => [word, "in-asylum"] as const),
  ...["desaparecido"].map((word) => [word, "missing"] as const),
  ...["excarcelado", "liberado"].map((word) => [word, "released"] as const),
])

/** Nouns for those who hold people against the law. */
export const captors = set(`captor captores secuestrador secuestradores raptor raptores pistolero pistoleros milicia milicias miliciano
  milicianos rebelde rebeldes insurgente insurgentes guerrilla guerrillas guerrillero guerrilleros yihadista yihadistas terrorista
  terroristas banda bandas cartel cártel pirata piratas brigada paramilitar paramilitares sicario sicarios frente columna`) // prettier-ignore

/** Nouns for works of art that tell something, with what stands before them; their frames know them. */
export const works = set("")
export const withinWork = set("")
export const recording = set("")

/** Nouns for what does nothing to anybody on purpose: "sequía". */
export const lifeless = set(
  "sequía helada tormenta lluvia calor viento crisis inflación noticia escándalo ley libro duda dudas",
)

/** Nouns for whom a deed befalls that stands behind "de": "víctima" de un secuestro. */
export const victims = set("víctima víctimas sobreviviente")

/** Pronouns that only stress whom they stand behind: none, "mismo" is an adjective. */
export const emphatic = set("")

/** Words beside other nouns that make them the same: hombres "armados". */
export const masked = set("enmascarado enmascarados encapuchado encapuchados armado armados desconocido desconocidos")

/** Nouns for those who hold people by the law, and for where. */
export const officials = set(`policía policías fiscal fiscales fiscalía tribunal tribunales juez jueza jueces soldado soldados gendarme
  gendarmes guardia guardias custodio custodios autoridad autoridades agente agentes prisión cárcel cárceles penal celda celdas comisaría`) // prettier-ignore

/** Nouns for who can forbid a deed by law. */
export const courts = set("juez jueza tribunal corte juzgado magistrado magistrada sala")

/** Nouns for where people are held by the law. */
export const decreeing = set("ordenar dictar decretar disponer imponer firmar autorizar")
export const prisons = set("prisión cárcel penal celda celdas calabozo presidio penitenciaría reclusorio")
export const helpers = set(
  "cruz cicr embajada consulado enviado enviados mediador mediadores diplomático diplomáticos defensoría",
)
export const includes = set("incluyen incluye incluían")
export const homes = set("casa hogar domicilio piso apartamento vivienda")

export const inside = set("dentro adentro ocupa ocupan ocupó ocuparon ocupaban ocupado ocupando")

export const among = set("entre")
export const beside = set("con")
export const jointly = set("junto junta juntos juntas")

export const but = set("sino")
export const knowing = new Set(
  "informar de|informar sobre|notificar de|notificar sobre|avisar de|enterar de|alertar de|alertar sobre|acusar de|acusar por|imputar por|inculpar por|procesar por|juzgar por|condenar por|sancionar por|castigar por|enjuiciar por|detener por".split(
    "|",
  ),
)
export const undisputed = set("discutir controvertir cuestionar disputar impugnar rebatir")
export const simulating = {
  verbs: set("simular ensayar escenificar recrear"),
  drills: set("simulacro ejercicio maniobra simulación ensayo entrenamiento"),
}
export const objectless: ReadonlySet<string> = new Set()
export const except = set("menos salvo excepto")
export const overruling: ReadonlySet<string> = new Set(["no ha lugar a", "no hay lugar a", "no hubo lugar a"])
export const sources = set("fuente")

/** Nouns for a count of people, and for how and not by whom. */
export const pastAlike: ReadonlySet<string> = new Set()
export const occasions = set("por tras")
export const sequence = {
  ordinals: set(
    "primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima undécimo duodécimo",
  ),
  units: set("día noche semana mes año"),
  ends: set("último última único única"),
}
export const instances = set("caso episodio incidente acto hecho")
export const tallies = set("número cifra total balance cuenta recuento")
export const counting = set("hablar")
export const means = set(
  "tierra mar aire error teléfono escrito carta correo vídeo video fuerza mensaje barco carretera helicóptero avión tren autobús pie caballo nado camión moto bicicleta",
)

/** Nouns for relatives. */
export const kin = set(`madre padre padres abuela abuelo abuelos tía tío hermana hermano esposa esposo marido mujer familia pariente
  parientes familiar familiares prima primo hijo hija hijos papá mamá`) // prettier-ignore

/** Nouns for those who are somebody's by their trade, and tell of them. */
export const counsel = set("abogado abogada letrado letrada defensor defensora médico médica doctor doctora")

/** Verbs that only lend their subject to the noun they govern. */
export const light = set(`llevar realizar efectuar hacer ejecutar emprender practicar perpetrar lanzar iniciar comenzar concluir dirigir
  encabezar ordenar autorizar supervisar facilitar organizar disponer decretar conceder dar mediar participar concretar consumar`) // prettier-ignore

/** Verbs whose subject undergoes the noun they govern, and nouns for what may befall somebody. */
export const undergoing = set("enfrentar afrontar sufrir padecer soportar evitar eludir")
export const perils = set("riesgo peligro")
export const inquiries = set(
  "investigación pesquisa indagación indagatoria peritaje explicación justificación disculpa indemnización compensación reparación sospechoso",
)
export const facing = set(
  "investigar indagar esclarecer aclarar explicar resolver registrar notificar comunicar presenciar sobrevivir condenar repudiar lamentar castigar sancionar vengar conmemorar recordar",
)

/** Infinitives follow a verb of keeping at once. */
export const awayFrom: ReadonlySet<string> = new Set()
/** Words from somebody to a deed that the verb before makes theirs. */
export const toDeed = set("de por")
export const failing: ReadonlySet<string> = new Set()

/** What prepositions lead to wherever a frame says nothing else. */
export const places: ReadonlyMap<string, Role> = new Map([
  ["en", "place"],
  ["desde", "origin"],
  ["hacia", "destination"],
  ["hasta", "destination"],
  ...["cerca de", "frente a", "junto a", "delante de", "detrás de", "dentro de", "lejos de"].map((words) => [words, "place"] as const), // prettier-ignore
])
export const purposes = set("para")
export const receiver = "a"
export const ruling = set("descartar excluir")

/** Words for doing what one wants. */
export const willingly: ReadonlySet<string> = new Set([
  "voluntariamente",
  "libremente",
  "propia voluntad",
  "voluntad propia",
  "libre voluntad",
  "buen grado",
])

/** Predicates that say nothing of a noun under them. */
export const clausal = set("dejar olvidar recordar ir")

/** Verbs whose object does what the infinitive behind them says. */
export const objectControl = set(`permitir dejar obligar forzar ordenar pedir instar exhortar exigir mandar animar invitar ayudar hacer
  impedir prohibir autorizar conminar urgir rogar suplicar aconsejar recomendar acusar culpar responsabilizar señalar sindicar inculpar
  sospechar incriminar tachar convencer persuadir encargar amenazar`) // prettier-ignore

/** Adjectives that make the noun they stand beside less than a fact. */
export const adjectives: ReadonlyMap<string, Stance> = new Map([
  ..."presunto presunta presuntos presuntas aparente aparentes probable probables".split(" ").map((word) => [word, stance("probable", "fact")] as const),
  ..."supuesto supuesta supuestos supuestas posible posibles eventual eventuales hipotético hipotética".split(" ").map((word) => [word, stance("possible", "fact")] as const),
  ..."prevista previsto previstas previstos próxima próximo próximas futura futuro anunciada anunciado prometida prometido inminente propuesta propuesto pretendida pretendido".split(" ").map((word) => [word, stance("probable", "planned")] as const),
  ..."fallida fallido fallidas fallidos frustrada frustrado frustradas frustrados abortada abortado".split(" ").map((word) => [word, {polarity: "-", certainty: "certain", modality: "fact"} as const] as const),
]) // prettier-ignore

export const titles = set("sr sr. sra sra. srta srta. dr dr. dra dra. lic lic. ing ing. d. dña. don doña alias")

/** Nouns of people that may stand without being a mention. */
export const peopleNouns = set(`persona gente hombre mujer niño niña menor adulto adulta civil trabajador trabajadora rehén preso presa detenido
  detenida cautivo cautiva recluso reclusa soldado militar policía ciudadano ciudadana miembro integrante activista periodista
  reportero reportera estudiante pasajero pasajera migrante refugiado refugiada otro otra resto mayoría mitad docena centenar cientos veintena treintena cincuentena centena
  decena millar familia pareja colega familiar víctima sospechoso herido opositor opositora dirigente disidente asesor colaborador médico enfermera maestro
  papá mamá restante primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo último cooperante ingeniero ingeniera obrero minero pescador marinero maestro profesor sindicalista campesino líder sacerdote obispo monja abogado abogada funcionario agente guardia custodio`) // prettier-ignore

export const offences = {
  words: set(
    "cargo cargos sospecha acusado acusada acusados acusadas imputado imputada culpable culpables condenado condenada delito delitos procesado procesada procesados procesadas imputados imputadas condenados condenadas control audiencia audiencias orden órdenes boleta mandamiento investigado investigada investigados sindicado sindicada sindicados sindicadas señalado señalada señalados sospechoso sospechosos sospechosa buscado buscada buscados",
  ),
  linked: set("por con"),
}
// Nouns behind "en" that tell what went on.
export const nowhere =
  set(`flagrancia canje operativo acto marcha protesta huelga juicio audiencia entrevista comunicado informe vídeo video mensaje carta texto caso
  proceso marco contexto intento medio momento lugar calidad condición virtud contra favor relación nombre manos poder ataque atentado enfrentamiento
  tiroteo accidente incendio motín redada diálogo operación reunión negociación manifestación liberación conversación sesión acuerdo rueda conferencia discurso`)

// Forms are told by their vowel: "-en" of a verb in "-ar", "-an" of one in "-er" or "-ir"; not "tenían", "llegaran".
const isSubjunctive = (form: string, lemma: string): boolean =>
  !/^(?:ha|han|va|van|era|eran|iba|iban)$/.test(form) && (lemma.endsWith("ar") ? /en?$/.test(form) && !/sen?$/.test(form) : /[ei]r$/.test(lemma) && /an?$/.test(form) && !/(?:ía|ra)n?$/.test(form)) // prettier-ignore

/** How Spanish orders its words. */
export const free: FreeOrder = {
  objects: set("lo la los las me nos te os le les"),
  accusative: set("lo la los las"),
  reflexive: set("se"),
  oneself: set("encontrar hallar"),
  going: set("fui fue fuimos fueron"),
  circumstances: set("donde adonde"),
  around: set(
    "afueras salida entrada puerta puertas orilla orillas altura pie ribera inmediaciones cercanías alrededores margen lado",
  ),
  alike: {first: "tanto", then: "como"},
  pronominal: /[aeií]rse$/,
  agreeing: /(?:[dt]|ch)(?:os|as|a)$/,
  doubles: /^(?:vist|puest|suelt|herid|subid|batid|caíd)as?$/,
  befallen: /(?:[ai]d|^muert|^pres|^viv|^cautiv|^puest|^vist|^suelt|^san|^salv)[oa]s?$/,
  shared: /(?:ba|ía|ra|se)$/,
  personal: set("a"),
  part: {noun: "parte", led: "por parte"},
  contracted: new Map([
    ["del", "de"],
    ["al", "a"],
  ]),
  existing: set(
    "hay existe existen había habían hubo haya existía existían existió queda quedan quedaban tenemos tiene tienen teníamos tenían mantiene mantienen mantenemos retiene retienen",
  ),
  totals: set("sumar ascender llegar subir aumentar alcanzar elevar totalizar"),
  ways: set("fuerza vía vías medio motivo motivos razón razones causa culpa orden órdenes miedo temor falta"),
  grounds: set(
    "comisión participación delito delitos cargo cargos presunción sospecha violación infracción tráfico tenencia portación",
  ),
  occurring: set(
    "cumplir desarrollar celebrar desplegar practicar ejecutar llevar ocurrir registrar producir suceder acaecer acontecer perpetrar cometer efectuar realizar",
  ),
  settled: set("tras al después luego por"),
  noting: {
    leads: new Set([
      ...set("cabe conviene huelga vale baste basta quiere importante necesario preciso"),
      "hay que",
      "hace falta",
      "falta",
    ]),
    verbs: set(
      "recordar señalar decir destacar subrayar resaltar notar apuntar mencionar aclarar precisar añadir agregar advertir anotar",
    ),
  },
  denying: [
    ...verbs.grammar.denying.filter((run) => run.length > 1),
    ["sin", "que"],
    ["no", "es", "que"],
    ["no", "era", "que"],
  ],
  hearsay: set(unlikely),
  tenses: new Map([
    ["VBF", stance("probable", "planned")],
    ["VBC", stance("possible", "fact")],
  ]),
  wishes: ({text, lemma, xpos}) => isSubjunctive(text.toLowerCase(), lemma) && /^VB[PZS]$/.test(xpos),
  bids: ({text, lemma, xpos}) => xpos === "VBS" || (/^VB[PZ]$/.test(xpos) && isSubjunctive(text.toLowerCase(), lemma)),
  bidding: set(`decir advertir avisar indicar insistir gritar escribir comunicar recomendar aconsejar repetir contestar
    responder`),
  meant: set("para"),
  ending: (token) => {
    const person = endings?.person(token) ?? null
    if (person !== null) return person === "singular" ? "I" : "we"
    return /^VB[DZPFCS]$/.test(token.xpos) ? "other" : null
  },
}
export {born} from "../mentions/births.ts"
