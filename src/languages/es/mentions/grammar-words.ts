// Spanish words of grammar, and the small closed lists that the mention floor asks for.

import {conjugate} from "../syntax/conjugate.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const forms = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].flatMap((infinitive) => [...conjugate(infinitive)]))

/** Never the first or last word of a name, whatever its capitals. */
export const grammar = words(`
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras cuyo cuya
  todo toda todos todas cada ambos ambas algún alguna algunos algunas ningún ninguna mucho mucha muchos muchas poco pocos varios varias otro otra otros otras tal tales mismo misma demás más menos
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce docena centenar cien cientos mil millón millones
  yo me mí tú te ti usted ustedes él ella ello ellos ellas se sí le les nos nosotros nosotras vosotros que qué quien quién quienes quiénes cual cuál cuales cuáles cuando cuándo donde dónde como cómo
  cuanto cuánto cuántos por-qué y e o u ni pero mas sino aunque porque pues si mientras luego según para por con sin desde hasta tras ante bajo entre sobre contra durante mediante excepto salvo en de del a al
  hacia es son fue fueron era eran ser sido siendo está están estaba estaban ha han había habían hay haber he hemos no sí ya también tampoco además asimismo así entonces después antes ahora hoy ayer mañana
  anoche aquí allí allá ahí siempre nunca jamás quizá quizás tal-vez acaso sólo solo solamente aún todavía casi muy tan tanto embargo obstante nadie nada alguien algo primero primera segundo tercera último
  última gracias horas días semanas meses años minutos medio media
`)

/** Small words that stand inside a person's name. */
export const particles = words(`de del la las los da do dos das di van von der den el al ibn bin ben san santa mac o' d'`) // prettier-ignore

/** Months, days and feasts: no names, though some are written with capitals. */
export const calendar = words(`
  lunes martes miércoles jueves viernes sábado sábados domingos enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  navidad nochebuena nochevieja pascua ramadán cuaresma pentecostés utc gmt
`)

/** Number words for what counts people. */
export const numbers: ReadonlyMap<string, number> = new Map<string, number>([
  ...`cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés
  veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`
    .split(/\s+/)
    .map((word, i) => [word, i] as const),
  ...`treinta cuarenta cincuenta sesenta setenta ochenta noventa`.split(" ").map((word, i) => [word, 30 + 10 * i] as const),
  ...`cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos`
    .split(" ")
    .map((word, i) => [word, 100 * (i + 1)] as const),
  ...`doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas`
    .split(" ")
    .map((word, i) => [word, 100 * (i + 2)] as const),
  ["dieciseis", 16], ["veintidos", 22], ["veintitres", 23], ["veintiseis", 26], ["veintiún", 21], ["veintiuna", 21], ["ciento", 100], ["mil", 1000], ["millón", 1_000_000], ["millones", 1_000_000],
]) // prettier-ignore

/** Forms of verbs of saying, thinking and deciding: what a person or a body does, and a place does not. */
export const speech = forms(`
  decir afirmar señalar indicar anunciar informar declarar asegurar explicar denunciar acusar admitir agregar añadir aclarar advertir alegar apuntar argumentar comentar comunicar
  concluir confirmar considerar contar contestar criticar destacar detallar desmentir escribir estimar exigir expresar insistir jurar lamentar manifestar mencionar negar observar
  opinar ordenar pedir precisar preguntar prometer proponer publicar recalcar rechazar reclamar reconocer recordar reiterar relatar replicar reportar responder revelar solicitar sostener subrayar
  sugerir suponer temer celebrar condenar repudiar creer pensar calcular cifrar agradecer reportar avisar alertar sentenciar ratificar matizar puntualizar narrar testificar pronunciar
`)

/** Verbs whose subject lives: "fue herido", "murió". */
export const living = words(`
  detenido detenida detenidos detenidas arrestado arrestada liberado liberada liberados liberadas excarcelado excarcelada encarcelado encarcelada secuestrado secuestrada herido herida
  asesinado asesinada nacido nacida nació murió muere falleció falleció vive vivía vivió huyó regresó volvió llegó salió escapó desapareció caminó condujo durmió sonrió lloró rió estudió
  trabajó trabaja trabajaba renunció dimitió visitó llamó bebió comió habló habla fue sabía sabe quiere quería necesita golpeado golpeada torturado torturada condenado condenada deportado deportada
  trasladado trasladada salieron llegaron regresaron murieron huyeron
`)
