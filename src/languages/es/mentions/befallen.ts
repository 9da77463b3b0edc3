// Spanish nouns for somebody by what befell them, with what tells it, and words that point back.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const killed = "matar morir fallecer perecer asesinar asesinato homicidio feminicidio muerte fallecimiento deceso ejecutar ejecución abatir ultimar victimar cadáver cuerpo" // prettier-ignore
const taken = "secuestrar secuestro raptar rapto plagiar plagio levantar levantón llevarse"
const gone = "desaparecer desaparición"
const hurt = "herir golpear torturar tortura agredir agresión atacar balear apuñalar lesionar violar violación atropellar arrollar" // prettier-ignore
const held =
  "detener detención arrestar arresto aprehender aprehensión capturar captura apresar encarcelar encarcelamiento"
const charged = "imputar imputación acusar acusación procesar procesamiento vincular vinculación formalizar investigar enjuiciar juicio" // prettier-ignore

const sorts: readonly (readonly [string, string])[] = [
  ["víctima agraviado ofendido", `${killed} ${taken} ${gone} ${hurt}`],
  ["occiso finado interfecto fallecido difunto", killed],
  ["desaparecido", gone],
  ["secuestrado plagiado", taken],
  ["detenido arrestado aprehendido capturado", held],
  ["imputado acusado procesado sospechoso inculpado indiciado sindicado encartado", `${charged} ${held}`],
  ["condenado sentenciado", "condenar condena sentenciar sentencia"],
  ["indultado", "indultar indulto"],
  ["liberado excarcelado", "liberar liberación excarcelar excarcelación"],
  ["deportado expulsado", "deportar deportación expulsar expulsión"],
  ["herido lesionado", hurt],
  ["testigo declarante", "declaración declarar testificar testimonio comparecencia comparecer"],
]

/** Nouns for somebody by what befell them, and the lemmas that tell it. */
export const befallen: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sorts.flatMap(([nouns, told]) => [...words(nouns)].map((noun) => [noun, words(told)] as const)),
)

/** Words by which a noun means whoever was named last. */
export const pointing = words(`nombrado nombrada prenombrado prenombrada mencionado mencionada citado citada referido referida aludido aludida susodicho susodicha antedicho antedicha dicho dicha`) // prettier-ignore
