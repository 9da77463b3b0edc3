// Questions about somebody known and how they are kept, and the words by which an account answers them, in Spanish.

import type {Stance, Topic} from "../../../collation/topics.ts"

const words = (...parts: readonly string[]): RegExp => new RegExp(parts.map((part) => String.raw`(?<![\p{L}-])(?:${part})(?!\p{L})`).join("|"), "iu") // prettier-ignore
const arms = String.raw`(?:armas?(?: de fuego)?|pistolas?|fusil(?:es)?|rifles?|escopetas?|revólver(?:es)?|machetes?|cuchillos?|granadas?|explosivos?)`
const papers = String.raw`(?:permisos?(?: de (?:residencia|trabajo|reunión))?|papeles|visas?|visados?|pasaportes?|documentos? de (?:identidad|viaje)|cédulas?|carné(?:s)?|documentación)`
const lawyer = String.raw`(?:abogad[oa]s?|defensor(?:a|es|as)?|asistencia (?:letrada|legal|jurídica))`
const care = String.raw`(?:atención(?: médica)?|asistencia médica|tratamiento(?: médico)?|medicinas?|medicamentos?|insulina)`
const meals = String.raw`(?:comida|alimentos?|comidas|raciones)`
const limb = String.raw`(?:brazos?|piernas?|costillas?|nariz|mandíbula|dedos?|dientes|muñecas?|tobillos?|clavícula|cadera)`
const kin = String.raw`(?:familias?|familiares|parientes|padres|esposa|esposo|marido|mujer|madre|padre|viuda|hermanas?|hermanos?)`
const goods = String.raw`(?:comida|alimentos|medicinas|medicamentos|ayuda|víveres|suministros|convoyes|convoy|agua|harina|pan|combustible|insulina)`
const own = String.raw`(?:un |una |su |sus |el |la |los |las |ningún |ninguna )?`

const yes = (key: string, denied: string, text: RegExp): Stance => ({key, says: "sí", words: text, denied, no: false})
const no = (key: string, text: RegExp): Stance => ({key, says: "no", words: text, denied: null, no: true})
const topic = (name: string, question: string, lasting: boolean, stances: readonly Stance[]): Topic => ({name, slot: "whether", of: "known", question, taken: null, agreed: null, about: null, lasting, stances}) // prettier-ignore

const ofCase = (name: string, question: string, stances: readonly Stance[]): Topic => ({...topic(name, question, false, stances), of: "case"}) // prettier-ignore

/** Each with its stances; where a denial and its contrary share words, the denial stands first. */
export const conditions: readonly Topic[] = [
  topic("arms", "¿Iban armados?", false, [
    no("unarmed", words(`desarmad[oa]s?`, `no (?:\\p{L}+ )?armad[oa]s?`, `sin (?:\\p{L}+ )?${arms}`, `no (?:llevaban?|portaban?|tenían?|cargaban?) (?:ning[uú]n |ninguna |un |una )?${arms}`)), // prettier-ignore
    yes("armed", "unarmed", words(`(?:estaban?|iban?|fue|fueron|va|van) (?:fuertemente )?armad[oa]s?`, `(?:llevaban?|portaban?|tenían?|cargaban?|empuñaban?|sacó|sacaron|en posesión de) (?:un |una |unos |dos |tres |sus? )?${arms}`, `(?:disparó|dispararon|abrió fuego|abrieron fuego) primero`)), // prettier-ignore
  ]),
  topic("papers", "¿Tenían papeles?", false, [
    no("without", words(`(?:sin|carecían? de|no (?:tenían?|tenía|llevaban?|portaban?|presentó|presentaron)|falsos?|vencidos?) ${own}${papers}`, `indocumentad[oa]s?`, `(?:en el país|entr\\p{L}+|ingres\\p{L}+|viv\\p{L}+|trabaj\\p{L}+) (?:de (?:forma|manera) )?(?:ilegalmente|ilegal|irregular(?:mente)?)`)), // prettier-ignore
    yes("with", "without", words(`(?:tenían?|llevaban?|portaban?|presentó|presentaron|poseían?|cuenta con|contaba con) ${own}${papers}`, `(?:papeles|documentos|visas?|permisos?) en regla`, `(?:en el país|entr\\p{L}+|ingres\\p{L}+|viv\\p{L}+|trabaj\\p{L}+) (?:de (?:forma|manera) )?(?:legalmente|legal|regular)`)), // prettier-ignore
  ]),
  topic("counsel", "¿Tienen abogado?", true, [
    no("none", words(`(?:no (?:ha|han|le|les|se le|se les)? ?(?:visto|podido ver|tenido acceso a|permit\\p{L}+ ver|permit\\p{L}+ hablar con|dej\\p{L}+ ver|tienen?|tiene)|sin|negaron|niegan|negó|impid\\p{L}+ ver)(?: acceso)?(?: a)? ?${own}${lawyer}`)), // prettier-ignore
    yes("some", "none", words(`(?:ha visto|han visto|vio|vieron|habló con|hablaron con|ha hablado con|visitad[oa]s? por|asistid[oa]s? por|representad[oa]s? por|acceso a|tienen?|recibió la visita de) ${own}${lawyer}`)), // prettier-ignore
  ]),
  topic("health", "¿Están bien de salud?", true, [
    no("ill", words(`(?:gravemente|seriamente|muy) (?:enferm[oa]s?|mal|débil(?:es)?)`, `(?:en )?(?:mal|grave|delicado|crítico) estado(?: de salud)?`, `(?:perdido|perdió|perdieron|bajado|bajó) (?:más de |casi |unos )?(?:\\d+|\\p{L}+) (?:kilos|kilogramos|libras)`, `necesitan? (?:atención|tratamiento) (?:médica |médico )?urgente`, `salud (?:se )?(?:ha |está )?(?:deterior\\p{L}+|empeor\\p{L}+|delicada|mala)`, `no pueden? (?:caminar|ponerse en pie)`, `(?:un|una|el|la|los|las|dos|tres|varias) ${limb} (?:rot|fracturad|quebrad)[oa]s?`, `en camilla`, `inconscientes?`)), // prettier-ignore
    yes("well", "ill", words(`san[oa]s? y salv[oa]s?`, `(?:en )?(?:buen|perfecto|estable|excelente) estado(?: de salud)?`, `(?:en estado )estable`, `goz\\p{L}+ de buena salud`, `(?:está|están|se encuentran?|estaban?) (?:muy |perfectamente )?(?:bien|san[oa]s?|estables?|iles[oa]s?)(?=$|[.,;]| y| de salud)`)), // prettier-ignore
  ]),
  topic("food", "¿Reciben comida suficiente?", true, [
    no("hungry", words(`pasan? hambre|pasaban? hambre`, `una (?:sola )?comida al día`, `(?:sin|no les? dan|no les? daban|no reciben?|les? niegan|privad[oa]s? de|poca|falta de) (?:suficiente )?${meals}`, `matando de hambre`)), // prettier-ignore
    yes("fed", "hungry", words(`(?:dos|tres) comidas (?:al día|diarias)`, `(?:comida|alimentación|alimentos?) (?:suficientes?|adecuad[oa]s?)|suficiente (?:comida|alimento)`, `bien alimentad[oa]s?|come bien|comen bien|se alimentan? (?:bien|con normalidad)`)), // prettier-ignore
  ]),
  topic("care", "¿Reciben atención médica?", true, [
    no("refused", words(`(?:sin|no (?:ha|han|le|les|se le|se les)? ?(?:recib\\p{L}+|dan|daban|dieron|permit\\p{L}+|prest\\p{L}+)|negaron|niegan|negó|privad[oa]s? de|falta de) (?:la |el |sus? |ningun[ao]? )?${care}`, `no (?:lo|la|los|las) (?:ha|han) (?:visto|atendido|examinado) (?:un |ningún )?médico`)), // prettier-ignore
    yes("given", "refused", words(`(?:recib\\p{L}+|bajo) (?:la |el |sus? )?${care}`, `(?:atendid|examinad|vist|tratad)[oa]s? por (?:un |una |el |la |los |las |personal )?(?:médic[oa]s?|doctor(?:a|es)?|enfermer[oa]s?)`)), // prettier-ignore
  ]),
  topic("warrant", "¿Había una orden de detención?", true, [
    no("no warrant", words(`(?:sin|no (?:hay|hubo|había|existe|existía|tenían?|mostraron|presentaron)) (?:ninguna |una )?orden(?:es)? (?:de (?:captura|detención|arresto|aprehensión)|judicial)`, `no (?:es|está|era|estaba) (?:buscad|requerid)[oa]`)), // prettier-ignore
    yes("warrant", "no warrant", words(`(?:es|está|era|estaba) (?:buscad|requerid)[oa]s? (?:por|como)`, `(?:pesa|pesaba|existe|existía|se (?:dictó|emitió|libró)|había) (?:sobre él |sobre ella |en su contra )?(?:una )?orden (?:de (?:captura|detención|arresto|aprehensión)|judicial)`, `con (?:una )?orden (?:de (?:captura|detención|arresto|aprehensión)|judicial)`)), // prettier-ignore
  ]),
  ofCase("notice", "¿Se avisó a la familia?", [
    no("not told", words(
      `nadie (?:nos|me|le|les|la|lo) (?:\\p{L}+ )?(?:avisó|dijo nada|informó|llamó|notificó|comunicó)`,
      `no (?:se )?(?:le|les|nos|me)? ?(?:avis|inform|notific|comunic)\\p{L}+ (?:nada )?a (?:la|los|su|sus) ${kin}`,
      `(?:se enter(?:ó|aron)|supo|supieron|nos enteramos|me enteré)(?: de (?:su|la) (?:muerte|detención|captura|traslado))? por (?:la|el|un|una|los|las) (?:\\p{L}+ )?(?:prensa|periódicos?|diarios?|radio|televisión|noticias|vecin[oa]s?|redes)`,
    )), // prettier-ignore
    yes("told", "not told", words(
      `(?:se (?:avisó|informó|notificó|comunicó)|(?:avisó|informó|notificó)) (?:\\p{L}+ ){0,3}a (?:la|los|su|sus) ${kin}`, `(?:la|los|su|sus) ${kin} (?:fue|fueron|ha sido|han sido) (?:\\p{L}+ )?(?:avisad|informad|notificad)[oa]s?`,
    )), // prettier-ignore
  ]),
  ofCase("supplies", "¿Pasan los suministros?", [
    no("blocked", words(
      `no (?:ha |había )?(?:entr|pas|lleg)(?:ado|ó|a|aba) nada`, `no (?:dejan|dejaban|permiten|permitían) (?:entrar|pasar) (?:ni )?(?:la |los |el )?${goods}`, `no (?:ha |han |había )?(?:entr|pas|lleg)(?:ado|ó|aron|an?) (?:ningún |ninguna |ni )?${goods}`, `${goods} (?:está|están|fue|fueron|ha sido) (?:bloquead|detenid|retenid)[oa]s?`,
    )), // prettier-ignore
    yes("through", "blocked", words(
      `${goods}(?: y (?:las? |los? )?${goods})? (?:entran?|pasan?|llegan?|circulan?) (?:\\p{L}+ )?(?:libremente|sin (?:\\p{L}+ )?(?:restricciones|trabas|obstáculos|problemas)|con normalidad|a diario|todos los días)`, `(?:libre|normal) (?:paso|entrada|ingreso) de (?:\\p{L}+ )?${goods}`,
    )), // prettier-ignore
  ]),
]
