// Spanish ways of not saying.

import type {SilencePack} from "../../../attribution/pack.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const runs = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => words(line))

const statement = words(
  `declaración declaraciones comentario comentarios comunicado comunicados respuesta respuestas explicación explicaciones detalle
  detalles versión reacción información informaciones cifra cifras confirmación palabra pronunciamiento nada más`,
)
const question = words("si qué quién quiénes cómo dónde cuándo cuánto cuántos cuántas cuál cuáles nada más palabra")

/** The verbs, refusals and set phrases of silence. `null` after a verb: its negation is silence whatever follows. */
export const silence: SilencePack = {
  verbs: new Map<string, readonly string[] | null>([
    ["comentar", null],
    ["responder", null],
    ["contestar", null],
    ["confirmar", null],
    ["reaccionar", null],
    ["pronunciarse", null],
    ["pronunciar", null],
    ["precisar", null],
    ["especificar", null],
    ["aclarar", null],
    ["detallar", null],
    ["mencionar", null],
    ["reconocer", null],
    ["corroborar", null],
    ["verificar", null],
    ["identificar", null],
    ["revelar", null],
    ["divulgar", null],
    ["desmentir", null],
    ["explicar", null],
    ["referirse", null],
    ["emitir", statement],
    ["publicar", [...statement, ...words("lista listas listado nombres informe")]],
    ["difundir", [...statement, ...words("lista listas listado nombres")]],
    ["divulgar", [...statement, ...words("lista listas listado nombres")]],
    ["hacer", words("público pública declaraciones comentarios comentario pronunciamiento")],
    ["dar", [...statement, ...words("nombre nombres razón razones motivo motivos cara")]],
    ["ofrecer", [...statement, ...words("pruebas prueba cifras")]],
    ["brindar", [...statement, ...words("cifras pruebas")]],
    ["rendir", words("declaración declaraciones cuentas")],
    ["proporcionar", [...statement, ...words("pruebas prueba")]],
    ["aportar", words("pruebas prueba detalles evidencia evidencias")],
    ["presentar", words("pruebas prueba evidencia evidencias")],
    ["decir", question],
    ["informar", words("si qué quién dónde cuándo cuántos nada sobre")],
    ["indicar", question],
    ["hablar", words("públicamente sobre del")],
    ["devolver", words("llamada llamadas mensaje mensajes")],
    ["coger", words("teléfono móvil llamada llamadas")],
    ["atender", words("teléfono móvil celular llamada llamadas consultas medios")],
    ["descolgar", words("teléfono")],
    ["levantar", words("teléfono tubo")],
    ["soltar", words("prenda")],
    ["abrir", words("boca")],
    ["opinar", null],
    ["anunciar", words("nada fecha fechas nombres medidas")],
    ["atribuir", words("autoría")],
    ["reivindicar", null],
  ]),
  checking: new Set(words("comprobar verificar confirmar corroborar contrastar establecer determinar constatar")),
  placed: new Set(words("condiciones posición disposición")),
  identity: new Set(words("nombre nombres apellido identidad")),
  perfectOnly: new Set(["reconocer", "desmentir"]),
  refusals: new Set(["declinar", "rehusar", "negar", "evitar", "omitir", "eludir", "querer"]),
  wishes: new Set(["querer"]),
  unable: new Set(["incapaz", "incapaces"]),
  able: new Set(),
  passives: new Map(
    words(
      "reconocer confirmar verificar corroborar anunciar divulgar publicar explicar admitir identificar acreditar",
    ).map((verb) => [verb, null]),
  ),
  phrases: runs(`
    no hubo comentarios
    quedó sin respuesta
    quedaron sin respuesta
    sigue sin responder
    siguen sin responder
    sigue sin pronunciarse
    siguen sin pronunciarse
    hizo mutis
    prefirió no opinar
    prefirió no hablar
    prefirió no declarar
    evitó pronunciarse
    optó por callar
    no hubo respuesta
    no hubo respuesta inmediata
    no ha habido respuesta
    guardó silencio
    guarda silencio
    guardan silencio
    guardaron silencio
    ha guardado silencio
    han guardado silencio
    mantiene silencio
    mantuvo silencio
    permanece en silencio
    no hizo comentarios
    no hicieron comentarios
    no ha hecho comentarios
    no han hecho comentarios
    no hizo declaraciones
    no ha hecho declaraciones
    no dio detalles
    no dio explicaciones
    no dieron explicaciones
    no ofreció detalles
    no dijo nada
    no ha dicho nada
    no estuvo disponible para
    no fue posible contactar
    no hay confirmación
    no hubo confirmación
    no existe confirmación
    no hay pronunciamiento
    no hubo respuesta
    no hay respuesta
    no ha habido confirmación
    no ha habido pronunciamiento
    sin confirmación oficial
    no hay información
    no hay versión oficial
    no hay cifras oficiales
    no ha habido respuesta
    se abstuvo de comentar
    se abstuvo de hacer comentarios
    se abstuvo de pronunciarse
    se abstuvo de responder
    prefirió no comentar
    prefirió no hacer comentarios
    prefirió no hacer declaraciones
    prefirió no pronunciarse
    prefirió no responder
    prefirieron no comentar
    prefirieron no hacer comentarios
    optó por no comentar
    optó por no responder
    optó por no pronunciarse
    optó por guardar silencio
    optó por el silencio
    se ha mantenido en silencio
    se mantiene en silencio
    permanecen en silencio
    ha permanecido en silencio
    han permanecido en silencio
    mantienen silencio
  `),
  unknown: runs(`
    no se sabe
    se desconoce
    se ignora
    se desconocía
    no se conoce
    no está claro
    no quedó claro
    no queda claro
    no estaba claro
    está por verse
    nadie sabe
    nadie quiere decir
    nadie quiso decir
    nadie supo decir
    tampoco se sabe
    tampoco está claro
    sigue sin saberse
    no ha podido establecerse
    no consta
    no me consta
    no nos consta
    no le consta
    no les consta
    nadie ha dicho que
    nadie dijo que
    nadie dice que
    no hay confirmación de
    no existe confirmación de
    no tenemos confirmación de
    no hay constancia de
    no hay certeza de
    no hay seguridad de
  `),
  open: new Set(),
}
