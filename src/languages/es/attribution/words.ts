// Spanish small words by what they do about a cue, and the nouns of those who tell without a name.

import {conjugate} from "../syntax/conjugate.ts"
import {endings} from "./endings.ts"
import type {GrammarWords, Habits, PhraseWords} from "../../../attribution/pack.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of the verbs that make a passive. */
export const be: ReadonlySet<string> = new Set([
  ...["ser", "estar", "quedar"].flatMap((verb) => [...conjugate(verb)]),
  ...["resultar", "resultó", "resultaron"],
])

/** Forms of "haber" that make a perfect. */
export const have = set(
  "haber he has ha hemos han había habías habíamos habían hubo hubieron haya hayan hayamos hubiera hubieran hubiese hubiesen habrá habrán habría habrían habiendo",
)

const denying =
  "tampoco|nunca|jamás|en ningún momento|en ningún caso|de ninguna manera|de ningún modo|en modo alguno|en absoluto|bajo ningún concepto|ni una vez|ni una sola vez|lejos de"
    .split("|")
    .map((run) => run.split(" "))

/** The words of grammar that attribution turns on. */
export const grammar: GrammarWords = {
  that: set("que"),
  question: set("si qué quién quiénes cuál cuáles cómo cuándo dónde adónde cuánto cuánta cuántos cuántas por"),
  relative: set("que quien quienes cual cuales cuyo cuya cuyos cuyas"),
  what: "lo",
  not: set("no nunca jamás tampoco ni sin"),
  denying,
  denyingEnds: new Set(denying.map((run) => run.at(-1) ?? "")),
  turned: new Set(),
  by: set("por"),
  as: set("como"),
  to: set("a"),
  be,
  have,
  conditional: set("habría habrían habríamos podría podrían debería deberían"),
  only: set("solo sólo"),
  condition: set("si salvo ojalá"),
  evenThough: set("bien"),
  conceding: set("aunque"),
  inverted: new Set(),
  and: set("y e pero o u ni sino"),
  both: "y",
  besides: set("mientras"),
  adding: set("añadir agregar"),
  conversing: {verbs: set("hablar conversar charlar platicar comunicar"), links: set("con")},
  goingOn: set("añadir agregar subrayar recalcar precisar matizar advertir apuntar"),
  withholding: set("negar denegar"),
  entitlements: set(
    "abogado acceso agua alimento alimentación asilo asistencia atención auxilio ayuda ciudadanía comida contacto educación entrada fianza ingreso libertad licencia medicamento medicina médico pasaporte paso pensión permiso refugio salida servicio tratamiento visado visa visita petición solicitud pedido salvoconducto amparo prórroga excarcelación extradición indulto traslado suspensión",
  ),
  taken: set(
    "comida comidas alimento alimentos agua desayuno almuerzo cena pan bebida bebidas líquido líquidos ración raciones medicación medicamento medicamentos medicina medicinas pastilla pastillas tratamiento transfusión",
  ),
  otherwise: new Map([
    ["admitir", set("paciente persona herido herida migrante refugiado alumno superviviente miembro")],
  ]),
  befalling: set(
    "secuestrar arrestar agredir enterrar capturar deportar detener evacuar expulsar liberar hospitalizar encarcelar herir matar linchar asesinar rescatar torturar apuñalar",
  ),
  dashed: set(
    "abogado abogada abogados defensa policía ministerio ministro ministra ejército gobierno fiscalía juzgado fuente fuentes testigo testigos informe prensa medios radio agencia agencias portavoz familia familiares padre madre hermano hermana esposa ong onu sindicato mediadores rebeldes milicia hospital médicos activistas vecinos embajada presidencia alcalde gobernador",
  ),
  seeking: set("rastrear rebuscar"),
  moving: set("enviar mandar trasladar conducir arrastrar"),
  uttered: set(
    "palabra palabras mensaje mensajes carta cartas nota notas señal señales telegrama correo saludo saludos pésame",
  ),
  unsaying: ["dicho esto", "dicho sea de paso", "es decir", "por así decirlo", "por decirlo así", "mejor dicho", "que digamos", "como quien dice", "hablando claro"].map((run) => run.split(" ")), // prettier-ignore
  comparing: set("siempre nunca antes ahora mínimo máximo mucho"),
  pointing: set("este esta"),
  down: new Set(),
  offices: new Set(),
  fearing: set("temor miedo"),
  prosecuting: set("imputar"),
  reflexive: set("mismo misma mismos mismas"),
  uttering: set(
    "expresar manifestar emitir formular hacer lanzar publicar presentar reiterar plantear enviar transmitir",
  ),
  retracting: set("retirar retractar desdecir"),
  hearing: set("oír escuchar saber enterar conocer"),
  from: set("de del por"),
  someOf: new Set(),
  driven: new Set(),
  subordinating: new Set(),
  neverNouns: new Set(),
  media: {links: set("en por"), nouns: set("diario periódico radio noticiero noticias televisión tele prensa boletín")},
  hearsay: set("oír escuchar leer"),
  quoting: set("citar"),
  calling: set("llamar denominar identificar"),
  gestures: set("sonreír reír suspirar llorar sollozar asentir encoger menear sacudir fruncir"),
  figure: set("en a"),
  counted: set("balance cifra cifras número total saldo recuento lo"),
  objective: new Set(),
  firstPerson: set("yo nosotros nosotras me nos mí conmigo"),
  firstPlural: set("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
  firstOwner: set("nuestro nuestra nuestros nuestras mi mis"),
  owned: (owner, noun) => `${noun} ${owner.startsWith("el ") ? `del ${owner.slice(3)}` : `de ${owner}`}`,
  secondPerson: set("tú usted ustedes vos"),
  none: set("nadie nada ningún ninguna ninguno"),
  hardlyAny: [
    ["ni", "uno"],
    ["ni", "una"],
    ["ni", "un", "solo"],
    ["ni", "una", "sola"],
    ["casi", "nadie"],
    ["pocos"],
    ["pocas"],
  ],
  yet: set("aún todavía"),
  owner: set("su sus"),
  definite: set("el la los las"),
}

/** The words by which noun phrases are cut. */
export const phraseWords: PhraseWords = {
  of: set("de del"),
  and: set("y e o u"),
  opening: set("y e pero o sino"),
  alone: set("todos todas ambos ambas algunos algunas muchos muchas varios varias otros otras otro otra este esta estos estas ese esa esos esas aquel aquella cada ninguno ninguna uno una"),
  all: set("todos todas"),
  counts: set("uno una dos tres cuatro cinco varios varias algunos algunas muchos muchas ninguno ninguna cada cualquiera"),
  near: set("cercano cercana cercanos cercanas próximo próxima próximos próximas vinculado vinculados vinculadas leal leales"),
  relative: set("que quien quienes cuyo cuya cuyos cuyas cual cuales"),
  asides: ["por su parte", "en cambio", "sin embargo", "no obstante", "a su vez", "por el contrario", "en tanto", "por otra parte", "por otro lado", "entre tanto", "mientras tanto", "al respecto", "en consecuencia", "con todo", "de hecho", "por ejemplo"].map((run) => run.split(" ")),
  that: set("que"),
  resuming: set("que quien quienes mientras tras según como cuando aunque pese"),
  parting: set("cuando donde como así entonces aquí allí cómo dónde cuándo"),
  before: set("de del en para a al desde hacia cerca con sobre dentro por bajo contra entre"),
  behind: set("de del en con para contra"),
} // prettier-ignore

/** How Spanish orders its words. */
export const habits: Habits = {
  bareClauses: false,
  adjectivesBehind: true,
  dropsSubjects: true,
  clitics: set("me te se nos os le les lo la los las"),
  impersonal: set("se"),
  dative: set("le les"),
  neuter: new Set(["lo"]),
  helpers: set("poder deber querer lograr conseguir soler"),
  personal: set("a al"),
  going: set("circular trascender constar figurar"),
  evident: set("constar"),
  showing: set("ver apreciar observar constar figurar leer desprender mostrar recoger reflejar aparecer escuchar oír advertir deducir inferir poder"),
  where: set("donde adonde"),
  yardsticks: set("ley leyes norma normas normativa reglamento protocolo protocolos calendario cronograma agenda costumbre costumbres tradición caso casos circunstancia circunstancias necesidad necesidades plan planes guion horario edad edades día días hora horas momento época zona zonas región lugar procedimiento legislación derecho constitución código rito previsión previsiones gustos sexo tamaño mes año tiempo"),
  phases: new Set(
    `volver a|llegar a|alcanzar a|limitar a|limitarse a|atrever a|atreverse a|animar a|animarse a|apresurar a|apresurarse a|proceder a
    |pasar a|poner a|ponerse a|empezar a|comenzar a|salir a|venir a|acabar de|acabar por|terminar de|terminar por|optar por|haber de
    |cansar de|cansarse de|dudar en|vacilar en|tardar en|tener que|seguir +|continuar +|venir +|llevar +|andar +|acabar +|terminar +
    |empezar +|comenzar +`.split(/\s*\|/),
  ),
  gauging: set("señalar indicar registrar apuntar"),
  meaning: {before: "quiere", verb: "decir"},
  accords: set("acuerdo acuerdos pacto convenio tratado trato contrato sentencia fallo cláusula resolución decreto"),
  pointers: set("así eso esto"),
  showingOneself: set("mostrar declarar manifestar"),
  toldOnly: new Set(["por lo que", "hasta donde", "a lo que"]),
  mute: set("algo nada esto eso aquello todo"),
  former: new Map([
    ["la primera", "female"],
    ["aquella", "female"],
    ["aquélla", "female"],
    ["el primero", "male"],
    ["aquel", "male"],
    ["aquél", "male"],
  ]),
  latter: new Map([
    ["la segunda", "female"],
    ["esta última", "female"],
    ["ésta", "female"],
    ["la última", "female"],
    ["el segundo", "male"],
    ["este último", "male"],
    ["éste", "male"],
    ["el último", "male"],
  ]),
  timeNouns: set("día días noche noches mañana mañanas tarde tardes semana semanas mes meses año años vez veces momento momentos"),
  manner: /mente$/,
  performing: set("anunciar comunicar informar advertir recordar aclarar exhortar invitar agradecer notificar hacer avisar ratificar"),
  endings,
} // prettier-ignore

/** Words before a noun that leave open which one is meant. */
export const indefinite = set(
  `un una unos unas algún alguna algunos algunas varios varias muchos muchas pocos pocas dos tres cuatro cinco seis siete
  ocho nueve diez once doce decenas cientos alguien nadie otro otra otros otras cualquiera cierto cierta ciertos ciertas
  diversos diversas numerosos numerosas ambos ambas todos todas uno quien quienes`,
)

/** Nouns of somebody who tells without giving a name. */
export const anonymous = set(`
fuente fuentes testigo testigos informante informantes vecino vecinos vecina vecinas familiar familiares pariente parientes
allegado allegados allegada allegadas alguien diplomático diplomáticos diplomática analista analistas experto expertos
experta expertas crítico críticos observador observadores conocido conocidos colega colegas lugareño lugareños
sobreviviente sobrevivientes superviviente supervivientes residente residentes poblador pobladores hombre hombres mujer mujeres pasajero pasajeros pasajera pasajeras
`)

/** Words that tell that a name is kept back. */
export const withheld = set(
  "anonimato anónimo anónima anónimos anónimas anónimamente identificado identificada identificados reserva reservamos omite omiten omitimos",
)

/** Nouns of something that tells by itself, without a name. */
export const documents = set(`
informe informes reporte reportes rumor rumores información informaciones versión versiones filtración filtraciones
despacho despachos medios prensa boletas boleta registro registros documento documentos acta actas expediente
`)

/** Words that make an unnamed source of the noun beside them. */
export const unofficial = set(
  "extraoficial extraoficiales anónimo anónima anónimos anónimas oficiosas oficiosa confidencial confidenciales reservadas diplomáticas militares policiales judiciales",
)

/** Words for a source that nobody stands for, with how sure they leave what it tells. */
export const unverified: ReadonlyMap<string, "unknown" | "possible"> = new Map([
  ...["sin confirmar", "no confirmado", "no confirmada", "no confirmados", "no confirmadas", "sin verificar", "no verificado", "no verificada", "no verificados", "no verificadas", "sin corroborar", "no corroboradas", "no corroborada"].map((words) => [words, "unknown"] as const), // prettier-ignore
  ...["rumor", "rumores", "habladurías", "bulo", "bulos"].map((word) => [word, "possible"] as const),
])

/** What is asked for by somebody who keeps a name back. */
export const namelessness = [
  "no ser identificado", "no ser identificada", "no ser identificados", "no ser identificadas", "no ser nombrado", "no ser nombrada",
  "no ser citado", "no ser citada", "permanecer en el anonimato", "mantener el anonimato", "no revelar su nombre", "no dar su nombre",
  "que no se revele su nombre", "que no se publique su nombre", "omitir su nombre", "reservar su nombre", "reservar su identidad", "que se omita su nombre",
  "no decir su nombre", "no decir cómo se llama", "no poner su nombre", "no publicar su nombre", "no mencionar su nombre", "no dar su apellido",
  "guardar su identidad", "proteger su identidad", "ocultar su nombre", "cambiar su nombre", "no aparecer con su nombre", "que no se le nombre",
  "que no se le identifique", "que no se la nombre", "que no se la identifique", "que no digamos su nombre", "que no pongamos su nombre",
  "que no pusiéramos su nombre", "que no diéramos su nombre", "que no demos su nombre",
  "que se omitiera su nombre", "el anonimato", "anonimato", "reserva de su nombre", "reserva de su identidad",
].map((run) => run.split(" ")) // prettier-ignore

/** Nouns of somebody who speaks for a body. */
/** "La familia", "la madre": nouns for those who are somebody's. */
export const families = set(
  "familia familiares padres madre padre esposa esposo marido viuda viudo hermana hermano hijo hija abogado abogada abogados",
)
/** Those of them that need no article. */
export const relatives = set("familiares")
export const mouthpieces = set("portavoz portavoces vocero vocera voceros voceras")

/** Words that open a letter. */
export const salutations = set(
  `señor señora señores señoras estimado estimada estimados estimadas querido querida queridos queridas apreciado apreciada distinguido
  distinguida respetado respetada excelentísimo excelentísima excelencia honorable sr. sra. sr sra`,
)

/** Words of time that end the masthead of a paper or the title of a programme. */
export const mastheads = set("hoy ahora diario semanal")

/** Nouns of what is written, read or told as a thing. */
export const texts = set(`
nota notas carta cartas historia historias cuento cuentos palabra palabras libro libros novela novelas poema poemas verso versos canción
canciones papel papeles documento documentos contrato contratos diario diarios postal postales artículo artículos chiste chistes nombre nombres
cuerpo cuerpos cadáver cadáveres restos osamenta osamentas
`)

/** Nouns of what somebody puts out. */
export const publications = set(`
comunicado carta mensaje publicación boletín nota aviso informe declaración artículo editorial panfleto petición escrito
circular oficio manifiesto vídeo video grabación audio despacho correo parte
`)

/** Nouns of what somebody holds, when "fue que" follows. */
export const standpoints = set(
  "línea posición postura versión historia argumento explicación respuesta mensaje tesis defensa relato lectura excusa consejo",
)
/** Lemmas of verbs that go on being. */
export const remaining = set("seguir permanecer")
/** Nouns of what is told from mouth to mouth, and lemmas of verbs by which it goes on. */
export const talk = set(
  "acusación acusaciones denuncia denuncias rumor rumores bulo bulos versión versiones noticia noticias voz voces especie",
)
export const spreading = set("circular correr llegar propagar difundir surgir extender")
/** Words that lead to what something told treats of, and those that call it untrue. */
export const about = set("sobre acerca respecto")
export const untrue = set("rumor rumores falacia fantasía ficción invención inventos inventado inventada inventadas fabricación absurda absurdas descabellada descabellado tendenciosa tendenciosas malintencionada malintencionadas mentirosa mentirosas engañosa engañosas difamación disparate falso falsa falsos falsas inexacto inexacta infundado infundada infundados infundadas errónea erróneo mentira mentiras invento bulo montaje patraña patrañas calumnia calumnias infundio infundios") // prettier-ignore
/** The words that lead from a noun of saying to its clause wherever it stands. */
export const effect = ["en", "el", "sentido", "de", "que"]
/** Nouns of what a page may call itself beside these. */
export const pages = set(
  "boletín revista programa pódcast columna agencia sitio portal publicación página medio semanario redacción",
)
/** Nouns of media that people speak on. */
export const media = set(
  "radio televisión emisora canal cadena periódico periódicos diario diarios prensa medios blog revista semanario portal noticiero informativo gaceta medio",
)

/** How a title or a first line tells that a page is what a body has issued, and what bylines of its offices hold. */
export const issued = {
  bodies:
    /(?<!\p{L})(?:Ministerio|Oficina de|Embajada|Consulado|Dirección|Departamento|Secretar[ií]a|Fiscal[ií]a|Policía|Gendarmería|Servicio Penitenciario|Comisión|Presidencia|Cancillería|Procuradur[ií]a)(?!\p{L})/u,
  kinds:
    /^(?:nota|comunicado|bolet[ií]n|declaraci[oó]n|aviso|circular|pronunciamiento|alerta|acci[oó]n urgente|parte|informe|oficio|carta abierta|manifiesto|resoluci[oó]n)(?![\p{L}’'])/iu,
  desks:
    /(?<!\p{L})(?:departamento|oficina|direcci[oó]n|unidad|equipo|servicio|secretar[ií]a|prensa|despacho|registro|vocer[ií]a|ministerio|comunicaci[oó]n|informaci[oó]n|redacci[oó]n|comit[eé]|comisi[oó]n|consejo|gabinete)(?!\p{L})/iu,
}

/** How a title tells whose testimony a page is, and how an oath does that opens it. */
export const testimony = {
  titles: /^(?:[Dd]eclaración(?:\s+(?:jurada|testimonial|ampliatoria))?|[Tt]estimonio|[Dd]eposición|DECLARACIÓN|TESTIMONIO)\s+(?:del?|DEL?)\s+((?:(?:la |el )?(?:testigo|sobreviviente|superviviente|víctima|detenid[oa]|pres[oa]) )?(?!(?:Principios|Independencia|Derechos|Guerra)(?!\p{L}))\p{Lu}[\p{L}\d.'’-]*(?:\s+(?:(?:de|del|de la)\s+)?[\p{Lu}\d][\p{L}\d.'’-]*){0,5})[.:]?$/u, // prettier-ignore
  oaths: /^Yo,\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|del|de la)\s+)?\p{Lu}[\p{L}.'’-]+){1,4})\s*,/u,
  relays: /^[Tt]exto (?:completo |íntegro )?(?:del|de la|de un|de una) (?:comunicado|declaración|carta|mensaje|discurso|nota|informe|editorial|pronunciamiento) (?:(?:emitid|difundid|publicad|leíd)[oa] )?(?:por|del?) (?:(?:el|la|los|las) )?(?:[\p{Ll}-]+ )*?(\p{Lu}[\p{L}\d.'’-]*(?: (?:(?:de|del|la|las|los|y|e) )*[\p{Lu}\d][\p{L}\d.'’-]*){0,8})(?:,? (?:el|del|en|sobre)(?!\p{L})[^.]*)?[.:]?$/u, // prettier-ignore
}

/** What opens a clause that leaves open whether somebody is right, and how it ends. */
export const supposing = {
  opens: set("si"),
  true: new Set([
    "correcta",
    "correcto",
    "cierta",
    "cierto",
    "ciertas",
    "ciertos",
    "exacta",
    "exacto",
    "verdad",
    "fiable",
    "fiables",
  ]),
  passed: set("realmente en efecto"),
}
/** Words before and nouns by which something is told as somebody tells it. */
export const telling = {
  before: set("en a por"),
  nouns: set("palabras relato cuenta juicio opinión versión entender parecer decir testimonio recuento estimación"),
}

/** Nouns of papers that tell by themselves, whoever wrote them. */
export const papers = set(`
formulario certificado registro libro bitácora orden auto sentencia fallo boleta boletas ficha recibo contrato
etiqueta placa inscripción autopsia
`)

/** Nouns for several people by what they do or are. */
export const people = set(`
mujeres hombres pastores pescadores campesinos conductores médicos enfermeras vendedores comerciantes turistas feligreses
maestros madres padres jóvenes peatones obreros trabajadores pobladores transeúntes
`)
/** What somebody says of the own name alone. */
export const nameKept =
  /\b(?:su nombre|sus nombres|su identidad|no se le|no se les)[^.;]{0,30}(?:no |reserva|identifi|citad|anonim|public)/
/** Words for giving a name, and for keeping back, in a clause about somebody. */
export const naming = set(
  "nombre nombres identidad identificarse identificado identificada citado citada anonimato nombrado nombrada",
)
export const keeping = set("no nunca sin reserva condición anonimato prefiere prefirió evitar")

/** Nouns of people by what they do or are, without an office that tells which one. */
export const callings = set(`
enfermera enfermero doctor doctora cirujano cirujana camillero camillera matrona partera intérprete traductor traductora guardia
custodio celador celadora vigilante portero portera chofer chófer conductor conductora empleado empleada soldado pescador
campesino campesina pastor pastora tendero tendera vendedor vendedora niño niña niños niñas muchacho muchacha muchachos
muchachas joven amigo amiga amigos amigas paciente
`)

/** What stands before the name that a body gives itself. */
export const selfNaming = ["que se hace llamar", "que se hacen llamar", "que se autodenomina", "que se llama a sí mismo", "que se llama a sí misma", "autodenominado", "autodenominada", "autodenominados"] // prettier-ignore

/** Nouns of what somebody tells, whose voice it is. */
export const accounts = set(
  "relato relatos testimonio testimonios versión versiones palabras declaración declaraciones",
)

/** Nouns of what somebody has counted, kept or looked into. */
export const findings = set(`
recuento recuentos conteo conteos registro registros dato datos cifra cifras estadística estadísticas lista listas listado
archivo archivos documentación investigación investigaciones pesquisa pesquisas análisis encuesta encuestas monitoreo
hallazgo hallazgos información evaluación revisión auditoría informe informes estimación estimaciones cálculo cálculos
estudio estudios balance balances
`)

/** What only stresses whose something is. */
export const own = set("propio propia propios propias")
