// Words that tell how people came out, at what pace, and that something is denied or left unsaid.

import type {CollationPack} from "../../../collation/pack.ts"

// No \b stands beside a letter with an accent, so words are bounded by what is no letter.
const told = (words: string, flags = "iu"): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags)

/** Words of the ways out, the most telling first. */
export const exits: CollationPack["exits"] = [
  {exit: "rescue", words: told("rescat(?:ó|aron|ad[oa]s?|ar)|(?<!pag\\p{L}* (?:el|un) )rescate de|operativo de rescate|comando")},
  {exit: "escape", words: told("escap(?:ó|aron|ad[oa]s?|ar)|huy(?:ó|eron)|huid[oa]s?|huir|se fug(?:ó|aron)|fuga de")},
  {exit: "permit", words: told("salvoconductos?|permisos? de salida")},
  {exit: "exchange", words: told("canje[sd]?|canjead[oa]s?|canjear(?:on)?|canjeó|intercambio de (?:presos|prisioneros|rehenes|detenidos)|intercambiad[oa]s|a cambio de")},
  {exit: "clemency", words: told("indult(?:o|os|ó|ad[oa]s?|ar)|amnist(?:ía|ió|iad[oa]s?)|clemencia|gesto humanitario|medida de gracia")},
  {exit: "talks", words: told("negoci(?:ó|aron|aciones|ación|ad[oa]s?|ar)|medi(?:ó|ación|adores?|ar)|buenos oficios|conversaciones|diálogo")},
  {exit: "expulsion", words: told("expuls(?:ó|aron|ión|ad[oa]s?|ar)|deport(?:ó|aron|ación|ad[oa]s?|ar)|desterr(?:ó|ad[oa]s?|ar)|destierro")},
  {exit: "payment", words: told("pag(?:ó|aron|ar|o) (?:de )?(?:un |el )?rescate")},
] // prettier-ignore

/** Words of pace. */
export const paces: CollationPack["paces"] = [
  {pace: "staggered", words: told("escalonad[oa]s?|escalonadamente|un[oa] por un[oa]|un[oa]s? tras otr[oa]s?|por (?:etapas|tandas|grupos)|en (?:tandas|etapas|varios grupos|grupos pequeños)|por separado|no (?:todos|todas) (?:salieron|partieron|se fueron) (?:juntos|juntas|a la vez)|poco a poco", "giu")},
  {pace: "together", words: told("(?:salieron|partieron|viajaron|llegaron|cruzaron) (?:todos |todas )?(?:juntos|juntas|a la vez|al mismo tiempo)|en (?:un|el mismo|un solo) (?:vuelo|avión|autobús|convoy)", "giu")},
  {pace: "operation", words: told("(?:una|esta|la) (?:sola |precisa |impecable |discreta |audaz |conjunta |encubierta )*operación|un (?:solo )?operativo", "giu")},
] // prettier-ignore

/** Words that deny. */
export const denying = told("no|nunca|jamás|ningun[oa]|ningún|nadie|nada|tampoco|ni|sin|neg(?:ó|aron|ar)|niegan?|desmi(?:ente[n]?|ntió|ntieron)|desmentir|fals[oa]s?|infundad[oa]s?|inexact[oa]s?|incorrect[oa]s?|erróne[oa]s?") // prettier-ignore

/** What stands between two numbers that are told together. */
export const plus = /^\s*(?:,|y|e|más|además de)\s*$/iu

/** A word before a name by which it is somebody else's. */
export const another = /^otr[oa]$/i

/** How a clause begins, right behind a noun, that tells which of many are meant. */
export const which = /^,?\s+(?:(?:a )?(?:los|las )?que|(?:a )?quien(?:es)?)(?=\s)/iu

/** Words by which those who are counted are some beside others. */
export const further = told("otr[oa]s?|más(?! de)|adicional(?:es)?")

/** Words by which a number is one of those still being counted. */
export const counting = told("saldo|balance|cifra|sub(?:ió|e|ieron)|aument(?:ó|a|aron)|ascend(?:ió|ieron|ía)|asciende[n]?|elev(?:ó|a|aron)|ya|van|hasta (?:ahora|el momento)|aún|todavía|provisional(?:es)?|actualiz\\p{L}+") // prettier-ignore

/** Words that call not so what a sentence tells of. */
export const refuting = told("(?:es|son|era|eran|fue|fueron|resultó|resultaron) (?:(?:totalmente|completamente|absolutamente|rotundamente) )?(?:fals[oa]s?|mentiras?|infundad[oa]s?|inexact[oa]s?|incorrect[oa]s?|erróne[oa]s?|un invento|inventos)") // prettier-ignore

/** Verbs beside the one that tells what was done or is so. */
export const auxiliary = told(
  "es|son|era[n]?|fue(?:ron)?|sea[n]?|sido|está[n]?|estaba[n]?|estuvo|estuvieron|ha[n]?|había[n]?|haya[n]?|hubiera[n]?",
  "giu",
)

/** How the words behind "denuncia" begin that tell what is alleged. */
export const hearsayOf = told("de|del|que|sobre")

/** How a text ends before what somebody says to be so. */
export const thatClause = /(?<!\p{L})que$/iu

/** Words that deny what comes right behind them. */
export const negating = told("no|nunca|jamás|ningun[oa]|ningún|nadie|nada|tampoco|ni|sin", "giu")

/** Words that deny no more than what stands right behind them: "sin aviso". */
export const lacking = /^sin/i

/** Words that deny of some only, until later, or that somebody knows: "no solo", "ya no", "no sabe". */
export const softly = told(
  "ya no|(?:no|nunca|nadie|nada) (?:(?:se|lo|la|le|les) )?(?:sol[oa]|solamente|menos|más|obstante|tod[oa]s?|siempre|sab\\p{L}+|cre[eyó]\\p{L}*|quier\\p{L}+|respond\\p{L}+|contest\\p{L}+|confirm\\p{L}+|descart\\p{L}+|(?:ha|han|había|habían) (?:respondido|informado|comentado|confirmado))|no (?:hay|había|hubo|queda|quedaba|cabe|tiene|tienen) (?:ning[uú]na? |otra )?(?:dudas?|manera|forma|necesidad|motivos?|razón|razones|opción|alternativa|remedio|prisa|salida|confirmación)|sin (?:embargo|duda|comentarios)",
  "giu",
)

/** Verbs beside which a "no" denies a whole sentence: in Spanish any, so what follows must be no noun with its article. */
export const beVerb = /^ (?!(?:el|la|los|las|una?|por|en|de|del|al|a|con|para|como|sólo|solo)(?!\p{L}))\p{L}/iu

/** Words that tell that there are none of something, and that something is not what it is called. */
export const noneThere = told("no (?:hay|había|hubo|ha habido)(?: ning[uú]na?)?")
export const notCalled =
  /^["“«]?(?:eso |esto |aquello )?no (?:es|son|era|eran|fue|fueron|ha sido) (?:(?:una?|el|la|los|las|ning[uú]na?) )?\p{Ll}+$/iu

/** How words begin that point at what was told before. */
export const pointing =
  /^(?:lo|la|los|las)$|^haber(?:lo|la|los|las) (?:dicho|hecho|escrito|ordenado|prometido|pedido)(?!\p{L})|^(?:haber (?:dicho|hecho|escrito|ordenado|prometido|pedido) |que (?:hubiera|haya) (?:dicho|hecho) )?(?:nada (?:parecido|semejante|similar|de eso|por el estilo|de ese tipo)|(?:tal|semejante) cosa|algo (?:as[ií]|semejante|parecido)|esto|eso|ello|lo anterior|tod[oa]s? (?:esto|eso|ello)|(?:la|las|esa|esas|esta|estas|dicha|dichas|el|los|ese|esos|tales) (?:acusaci[oó]n|acusaciones|denuncias?|versi[oó]n|versiones|afirmaci[oó]n|afirmaciones|se[nñ]alamientos?|informaci[oó]n|informaciones|cargos?|informes?|rumores))(?!\s+(?:de|que|sobre)(?!\p{L}))(?=$|\P{L})/iu

/** How a text ends that calls what was told before something, and how words begin for what is not so. */
export const dismissing =
  /(?<!\p{L})(?:calific|tach|tild|catalog|desestim|descart|rechaz|describ)\p{L}+\s+(?:(?:tod[oa]s? )?(?:esto|eso|ello|lo anterior|(?:la|las|esa|esas|esta|estas|dichas?|el|los|ese|esos|tales|sus?) (?:acusaci[oó]n|acusaciones|denuncias?|versi[oó]n|versiones|afirmaci[oó]n|afirmaciones|se[nñ]alamientos?|informaci[oó]n|informaciones|informes?|rumores|relato|testimonio|video|cifras?))\s+)?(?:de|como)\s*["“«]?$/iu
export const untruth =
  /^["“«]?(?:(?:una?|los?|las?|mer[oa]s?|pur[oa]s?|simples?|vulgar|otr[oa]) ){0,2}(?:rumor(?:es)?|mentiras?|disparates?|cuentos?|invento|inventos|invenci[oó]n|invenciones|fantas[ií]as?|ficci[oó]n|propaganda|calumnias?|infamias?|montaje|bulos?|chisme|chismes|absurd[oa]s?|fals[oa]s?|falsedad(?:es)?|infundad[oa]s?|tonter[ií]as?|patra[nñ]as?|mitos?|desinformaci[oó]n|rid[ií]cul[oa]s?|sin fundamento)(?!\p{L})/iu

/** Where what they deny ends. */
export const negatedUntil =
  /[,;:()–—]| (?:pero|sino|y|e|o|u|ni|porque|hasta|antes|después|cuando|mientras|aunque|si|que|quien|quienes) /iu

/** How a denial goes on to another thing denied. */
export const either = /^,? (?:o|u|ni) (?:que )?/iu

/** How a text ends in a verb that makes a passive: in Spanish it stands behind the "no". */
export const be = /(?!)/u

/** Words that mean everybody beside a "no". */
export const everybody = told("nadie")

/** How somebody calls what was told right before not so. */
export const falsehood =
  /^["“«]?(?:(?:todo )?(?:eso|esto|ello) )?(?:es|fue)(?: (?:totalmente|completamente|absolutamente|rotundamente|pura))? (?:una? )?(?:fals[oa]|falsedad|mentiras?|invento|invenci[oó]n|calumnia)$|^["“«]?(?:(?:eso|esto) )?no (?:es|fue) (?:cierto|verdad|así)$|^["“«]?(?:nunca|jamás|no) (?:hubo|existió|se (?:dio|hizo|celebró|produjo)) (?:tal|semejante|esa|ese) [\p{L}]+$|^["“«]?(?:tal|semejante) [\p{L}]+ (?:nunca|jamás|no) (?:existió|hubo|se \p{L}+)$/iu

/** Words that call not so what stands behind them. */
export const untrueThat = told("(?:no (?:es|era|fue) (?:cierto|verdad|correcto)|(?:es|era|fue) (?:(?:totalmente|completamente|absolutamente|rotundamente) )?(?:falso|mentira|una mentira|un invento|incierto)) que") // prettier-ignore

/** How a text goes on from a wrong number to the right one, and how it comes to a wrong one. */
export const putRight =
  /^[^"“”«»\d]{0,90}?(?:(?:la cifra|el número|el dato|el total) (?:correct[oa]|exact[oa]|real|verdader[oa])(?: de [\p{L} ]{1,30})? (?:es|era|son)(?: de)?|(?:debe|debía|debió) decir|en realidad (?:son|eran|fueron)|(?:la|lo|los|las) (?:corrigi|rectific|rebaj|baj|redu|elev|subi)\p{L}+ (?:hasta |a )?) ?$|^[^"“”«»\d]{0,60}[.!?;:]\s+(?:no[,;.] )?(?:eran|fueron|son|éramos|fuimos) $/iu
export const wrongly = told("(?:escribimos|informamos|dijimos|publicamos|dimos)|(?:rectific[oó]|rectificaron|corrigi[oó]|corrigieron) (?:la|su) (?:cifra|cuenta|estimaci[oó]n)|(?:todos|todo el mundo|algunos|otros|primero|al principio|inicialmente) (?:dicen|dice|dijeron|dijo|hablan|hablaron|habl[oó]|escribi[oó]|inform[oó])|al principio (?:cre[ií]|cre[ií]mos|cre[ií]a(?:mos)?|pens[eé]|pensamos|pensaba(?:mos)?|cont[eé]|contamos|o[ií]mos)|correcci[oó]n|fe de erratas|fe de errores|hablamos de|anterior|por error|err[oó]nea(?:mente)?|equivocad[oa](?:mente)?|incorrect[oa](?:mente)?|donde (?:dice|decía)") // prettier-ignore

/** Words that tell whom somebody else's figures leave out. */
export const leftOut = told("(?:cifras?|cuentas?|listas?|n[uú]meros?|registros?|balances?|n[oó]minas?)(?: oficial(?:es)?)? (?:no (?:l[oa]s? )?(?:cuentan?|incluyen?|inclu[ií]an?)|dejan? fuera|omiten?|excluyen?)|no (?:figuran?|aparecen?|est[aá]n?) en (?:la|las|el|los|ninguna) (?:cifras?|cuentas?|listas?|n[oó]minas?|registros?)") // prettier-ignore

/** Words that tell that whoever gave a number has changed it; how a text comes to one that was, and goes on. */
export const corrected = told("escribimos|informamos|dijimos|publicamos|dimos|corrigi(?:ó|eron)|corrige[n]?|correcci[oó]n|rectific(?:ó|aron|aci[oó]n)|retir(?:ó|aron|ada)|revis(?:ó|ada|aron)|fe de erratas") // prettier-ignore
export const formerly =
  /(?<!\p{L})(?:(?:primera|anterior|inicial|vieja) (?:cifra|cuenta|estimaci[oó]n)|(?:cifra|cuenta|estimaci[oó]n|n[uú]mero|dato) (?:anterior|inicial|previ[oa]|original|preliminar))(?: de|,)? $/iu
export const withdrawn =
  /^[^.;]*(?<!\p{L})(?:retirad[oa]|err[oó]ne[oa]|equivocad[oa]|incorrect[oa]|corregid[oa]|rectificad[oa]|sin efecto|inexact[oa]|incomplet[oa]|ya no vale)(?!\p{L})/iu
export const outdated =
  /^[^"“”«»\d]*(?<!\p{L})(?:(?:primera|anterior|inicial|vieja) (?:cifra|cuenta|estimaci[oó]n)|(?:cifra|cuenta|estimaci[oó]n|n[uú]mero|dato) (?:anterior|inicial|previ[oa]|original|preliminar)) (?:era|es|fue|estaba|está|qued[oó]|queda) (?:\p{L}+ )?(?:retirad[oa]|err[oó]ne[oa]|equivocad[oa]|incorrect[oa]|corregid[oa]|rectificad[oa]|sin efecto|inexact[oa]|incomplet[oa])(?!\p{L})/iu

/** How words begin that tell why. Not "por la noche", "por agentes". */
export const because =
  /^\s*["“«]?(?:porque|debido a|a causa de|acusad[oa]s? de|bajo cargos de|por (?=\p{L}+(?:ar|er|ir)(?!\p{L})|haber(?!\p{L})|lo que(?!\p{L})))\s*/iu

/** What stands between a number and the one that it takes the place of. */
export const rather = /^[^.;:!?\d"“”«»]*\s(?:no|y no|en lugar de|en vez de) (?:(?:los|las|de) )?$/i

/** Where a sentence goes on to deny another thing. */
export const denyingMore = told(
  "(?:y|pero) que(?= (?:el|la|los|las|una?|su|sus|muchos|muchas|varios|varias|ellos|ellas|hay|había|hubo|\\d+) )|(?:y|pero|ni) (?:que )?(?:(?:él|ella|ellos|ellas) )?(?:no|nunca|nadie|ning[uú]n[oa]?)",
  "giu",
)

/** Words of a silence that may yet be broken. */
export const pending = told("aún|todavía|hasta (?:ahora|el momento)|no (?:se )?(?:ha|han|había|habían)|guard(?:a|an|ó|aron) silencio|no (?:respondió|respondieron|contestó)|sin (?:comentarios|respuesta)|no hay (?:declaración|comentario|respuesta|confirmación)\\p{L}*") // prettier-ignore

/** Words that tell a state as holding when it is told, and as over by then. */
export const present = told("es|está|están|son|sigue[n]?|continúa[n]?|permanece[n]?|queda[n]?|aún|todavía|ahora|actualmente|hoy|ha[n]? estado") // prettier-ignore
export const gone = told("había[n]?|era[n]?|estaba[n]?|fue(?:ron)?|estuv(?:o|ieron)|estaría[n]?|solía[n]?|antes")

/** Words of a night, which is of two days. */
export const nightly = told("(?:media)?noches?|anoche|madrugada")

/** Words of a denial in the plain past. */
export const outright = told("no (?:(?:lo|la|los|las|le|les|se|me|nos) )?(?:fue|fueron|hubo|eran?|\\p{L}+(?:ó|aron|ieron|eron)|(?!hab)\\p{L}+(?:aban?|ían?))|no (?:hay|había|habrá) \\p{L}+s|(?:nadie|nada|ning[uú]n[oa]?)(?: \\p{L}+){0,3} (?!hab)\\p{L}+(?:ó|aron|ieron|eron)|nunca|jamás") // prettier-ignore

/** How a text ends before somebody who is only named along. */
export const beside = /(?<!\p{L})(?:con|junto a|junto con|además de|como) $/iu

/** Pronouns of one person spoken of. */
export const single = /^(?:él|ella)$/iu

/** Pronouns that are no subjects. */
export const objective = /^(?:me|te|lo|la|le|nos|los|las|les|se)$/i

/** How somebody begins who means whoever it may be. */
export const anybody = /^(?:cualquier|cualquiera|ning[uú]n|ninguna|ninguno|nadie)(?!\p{L})/iu

/** How somebody or something begins of whom there is none. */
export const issued = /^(?:comunicado|declaraci[oó]n|nota|carta|statement)$/iu

/** Words by which a sentence tells who said or wrote a thing, and those by which it was published. */
export const citing =
  /(?<!\p{L})(?:dij(?:o|eron)|dicen?|escrib(?:e|ió|ieron)|inform(?:a|ó|aron)|public(?:a|ó|aron|ad[oa]s?)|publicaci[oó]n|difundi(?:ó|d[oa]s?)|emiti(?:ó|d[oa]s?)|transmiti(?:ó|d[oa]s?)|recogid[oa]|cit(?:a|ó|ando)|según|afirm(?:a|ó)|asegur(?:a|ó)|sostiene|sostuvo|anunci(?:a|ó)|denunci(?:a|ó)|entrevista|rectific(?:a|ó)|correcci[oó]n|corrigi(?:ó|eron)|desmient[ea]|desminti(?:ó|eron)|retir(?:ó|aron)|(?:cifra|sitúa|estima) en|eleva a|habla de)(?!\p{L})/iu
export const publishing =
  /(?<!\p{L})(?:escrib(?:e|ió|ieron)|public(?:a|ó|aron|ad[oa]s?)|publicaci[oó]n|difundi(?:ó|d[oa]s?)|alertas?|página web|sitio web|corrigi(?:ó|eron)|rectific(?:a|ó)|retir(?:ó|aron))(?!\p{L})/iu

/** Words by which a place's name is a country's. */
export const ground = /(?<!\p{L})(?:suelo|territorio)(?!\p{L})/iu
export const partly =
  /(?<!\p{L})(?:uno|una) de (?:los|las|sus) (?:\p{L}+ )?(?:cargos|causas|acusaciones|delitos)(?!\p{L})|(?<!\p{L})no\s+(?:(?:\p{L}+\s+)?tod[oa]s?|necesariamente|siempre)(?!\p{L})/iu
export const oneAlone =
  /^(?:(?:solo|sólo|solamente) )?(?:una?|1|una? sol[oa]) (?:persona|muert[oa]|herid[oa]|víctima)/iu
export const theOne = /^(?:el|la) \S+$/iu
export const anyone = /^una?\s/iu
export const nobody = /^(?:ning[uú]n|ninguna|ninguno|nadie)(?!\p{L})/iu

/** Pronouns of whoever speaks. */
export const self = /^(?:yo|me|mi|mí|conmigo)$/i

/** Words by which some are told to be still held, or still missing. */
export const remaining: CollationPack["remaining"] = [
  {
    way: "missing",
    question: "¿Cuántos siguen desaparecidos?",
    words:
      /(?<!\p{L})(?:(?:siguen?|contin[uú]an?|est[aá]n?|hay|permanecen?) (?:\p{L}+ )?desaparecid[oa]s?|(?:a[uú]n|todav[ií]a) no (?:han? )?(?:aparec\p{L}+|sido (?:hallad|encontrad|localizad)[oa]s?)|sin aparecer|en paradero desconocido)(?!\p{L})/iu,
  },
  {
    way: "held",
    question: "¿Cuántos siguen retenidos?",
    words:
      /(?<!\p{L})(?:(?:sigue[n]?|segu[ií]an?|contin[uú]an?|permanece[n]?|permanec[ií]an?|quedan?|quedaban?)(?: \p{L}+){0,5}? (?:pres[oa]s?|detenid[oa]s?|retenid[oa]s?|encarcelad[oa]s?|cautiv[oa]s?|secuestrad[oa]s?|rehenes|resguardo|custodia|celdas?|prisi[oó]n|c[aá]rcel|penal|base|cuartel|manos)|faltan(?= (?:por (?:salir|volver)|\p{L}+(?:,|\.|$| de| no| m[aá]s)))|(?:a[uú]n|todav[ií]a) no (?:han? )?(?:salido|vuelto|sido (?:liberad|puest)[oa]s?))(?!\p{L})/iu,
  },
]

/** How it is asked how many, how a text comes to a number that answers, and who is one or one more. */
export const howMany = told("cu[aá]nt[oa]s")
export const answering = /(?:^|[.!?:«“]\s*|(?<!\p{L})(?:dicen?|dijo|hablan? de|cuentan?|cont[oó]|afirman?)\s+)$/iu
export const singly = /(?<!\p{L})(?:un[oa]? sol[oa]|s[oó]lo un[oa]?|el [uú]ltimo|la [uú]ltima)(?!\p{L})/iu
export const along = /^\s+[\p{L}’'-]+(?: \p{L}+)? y (?:\p{L}+\.? )?$/iu
export const ofOne = /(?<!\p{L})(?:sigue|contin[uú]a|permanece|queda)(?!\p{L})/iu

/** How a text ends before what is only spoken of, whatever is denied of it: "nadie fue avisado del". */
export const spokenOf =
  /(?<!\p{L})(?:sobre|acerca de|respecto (?:de|a)|de|del|al|antes de|despu[eé]s de|durante|tras) (?:(?:el|la|los|las|este|esta|ese|esa|dich[oa]|ning[uú]n|ninguna|su|sus|un|una) )?(?:\p{Ll}+ )?$/iu
export const telling =
  /(?<!\p{L})(?:consult\p{L}+|avis\p{L}+|inform(?:ó|aron|ad[oa]s?)|notific\p{L}+|pregunt\p{L}+|advirt\p{L}+)(?!\p{L})/iu

/** How words begin, right behind what is denied, that only tell how or why. */
export const how =
  /^\s+(?:en (?:helicóptero|avión|tren|autobús|bus|camión|barco|lancha|ambulancia|público|secreto)(?!\p{L})|por (?:aire|mar|tierra|carretera|la fuerza|error|accidente|casualidad)(?!\p{L})|(?:libremente|voluntariamente|deliberadamente|intencionalmente|a propósito|de inmediato|inmediatamente)(?!\p{L})|por (?:sus?|mis?|nuestr[oa]s?) \p{Ll}+|por (?:motivos|razones|causas) |por \p{Ll}{2,}[aei]r(?!\p{L}))/iu

/** Words that tell that a state is over. */
export const noLonger = /(?<!\p{L})ya no(?!\p{L})/iu

/** How old somebody is, within what they are called and right behind it. */
export const ages = {within: /(?<=de )\d{1,2}(?= años)/iu, behind: /(?<=^,? \(?(?:de )?)\d{1,2}(?= años|[,)])/iu}

/** How words begin, right behind a word for dying, that tell of what. */
export const diedOf = /^\s+(?:de|del|por|a causa|tras|debido|a consecuencia|como consecuencia)(?!\p{L})/iu

/** Words that tell that something that went on has come to its end. */
export const ended =
  /(?<!\p{L})(?:levant(?:ó|aron|ad[oa]s?)|termin(?:ó|aron|ad[oa]s?)|finaliz(?:ó|aron|ad[oa]s?)|ces(?:ó|aron|ad[oa]s?)|concluy(?:ó|eron)|concluid[oa]s?|abandon(?:ó|aron|ad[oa]s?)|suspendi(?:ó|eron)|suspendid[oa]s?|depus(?:o|ieron)|depuest[oa]s?)(?!\p{L})/iu

/** Words by which a number is that of those up to now. */
export const soFar =
  /(?<!\p{L})(?:hasta (?:ahora|hoy|el momento|la fecha)|ya van|van|(?:han|ha) (?:sido )?\p{L}+[aei]do[s]?)(?!\p{L})/iu

/** How an amount is told that is only meant roughly. */
export const roughly = /^(?:una |media )?(?:docena|decena|veintena|par)(?!\p{L})/iu

/** Words by which what stands behind them is no more than a rumour. */
export const rumoured =
  /(?<!\p{L})(?:se rumorea|se rumoreaba|rumores? (?:de )?que|versiones? (?:sin|no) confirma\p{L}+|(?:informes|reportes) sin confirmar)(?!\p{L})/iu

/** Words by which a sentence tells what would be or is to come. */
export const unreal =
  /(?<!\p{L})(?:habría|habrían|sería|serían|(?:va|van|iba|iban) a \p{L}+r|de haber(?:se)? \p{L}+[aei]do|será|serán)(?!\p{L})/iu
