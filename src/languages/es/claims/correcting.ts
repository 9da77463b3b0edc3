// How Spanish takes back or sets right what was told.

import type {Correcting} from "../../../claims/retracted.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Spanish, for `src/claims/retracted.ts`. */
export const correcting: Correcting = {
  stories:
    set(`afirmación anuncio artículo aviso boletín bulo cable cifra comunicado dato declaración despacho especie información mensaje
    nota noticia parte publicación reporte rumor titular total tuit versión`),
  pointing: set("eso esto ello lo esa esta aquello"),
  untrue: set(`falso falsa falsos falsas infundado infundada infundados infundadas inexacto inexacta inexactos inexactas
    erróneo errónea erróneos erróneas incorrecto incorrecta incorrectos incorrectas mentira mentiras bulo bulos patraña patrañas
    invento inventos invención montaje falacia fantasía calumnia calumnias infundio infundios`),
  amiss: set("error equivocación equivocado equivocada equivocamos errado errada erramos"),
  so: set("así cierto cierta ciertos ciertas verdad verdadero verdadera correcto correcta exacto exacta"),
  lacking: {
    verbs: set("carecer"),
    nouns: set("verdad fundamento fundamentos base sustento asidero veracidad rigor validez"),
  },
  holding: set(
    "cierto cierta ciertos ciertas verdad correcto correcta exacto exacta confirma confirman confirmara confirmado",
  ),
  withdrawing: set("retirar retractar rectificar eliminar borrar desdecir"),
  recorded: set(""),
  gone: new Set(),
  versions: set("versión edición borrador"),
  before: set("anterior previa previo primera original"),
  wrongly: set("erróneamente equivocadamente falsamente incorrectamente"),
  own: set("este esta nuestro nuestra"),
  papers: set(
    "agencia blog boletín canal columna comunicado diario emisora gaceta medio organización página periódico portal programa pronunciamiento radio redacción revista semanario sitio",
  ),
  telling: set(
    "afirmar anunciar asegurar comunicar contar decir difundir escribir informar publicar reportar señalar sostener",
  ),
  ownTelling: set("dije dijimos"),
  verdicts: set("veredicto calificación conclusión resultado verificación"),
  owed: new Set(),
  reads: "decir",
  sorry: set("disculpar disculpa perdón excusa"),
  for: set("por"),
}
