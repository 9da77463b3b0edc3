// The Spanish words beside a number that say what kind of amount it is.

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([words, unit]) => words.split(" ").map((word) => [word, unit] as const)))

/** Nouns that figures after them name and do not count: "artículo 5", "Comunicado 044". */
export const labels: ReadonlySet<string> = new Set(
  `artículo artículos comunicado resolución ley decreto número núm. n.º nº no. página páginas capítulo calle avenida carretera
  ruta vuelo sala tribunal juzgado expediente folio habitación celda pabellón módulo zona distrito sector canal kilómetro km convenio
  protocolo grupo g línea andén puerta autobús tren lote manzana parcela piso figura cuadro tabla tomo párrafo inciso numeral`.split(
    /\s+/,
  ),
)

/** Verbs behind which a number with "de" is the former one: "subió de 12 a 15". */
export const changes: ReadonlySet<string> = new Set(
  `subir pasar aumentar crecer ascender elevar elevarse incrementar incrementarse trepar escalar saltar bajar descender caer disminuir
  reducir reducirse corregir actualizar cambiar`.split(/\s+/),
)

/** Names of money after a number, as they are written there. */
export const currencies: ReadonlySet<string> = new Set(
  `dólar dólares euro euros peso pesos bolívar bolívares libra libras sol soles rublo rublos yuan yuanes quetzal quetzales lempira
  lempiras córdoba córdobas guaraní guaraníes real reales pesetas coronas francos marcos yenes rupias dinares dírhams
  liras séqueles grivnas centavos céntimos € $ us$`.split(/\s+/),
)

/** Measures after a number, by their plural. Feet stand apart: a "pie" is a foot of somebody as well. */
export const measures = table([
  ["km km. kilómetro kilómetros", "kilómetros"],
  ["m m. metro metros", "metros"],
  ["cm cm. centímetro centímetros", "centímetros"],
  ["mm mm. milímetro milímetros", "milímetros"],
  ["milla millas", "millas"],
  ["legua leguas", "leguas"],
  ["pulgada pulgadas", "pulgadas"],
  ["yarda yardas", "yardas"],
  ["nudo nudos", "nudos"],
  ["kg kg. kilo kilos kilogramo kilogramos", "kilogramos"],
  ["g gr gr. gramo gramos", "gramos"],
  ["tonelada toneladas", "toneladas"],
  ["quintal quintales", "quintales"],
  ["onza onzas", "onzas"],
  ["ml mililitro mililitros", "mililitros"],
  ["litro litros", "litros"],
  ["galón galones", "galones"],
  ["barril barriles", "barriles"],
  ["hectárea hectáreas ha", "hectáreas"],
  ["km2 km²", "kilómetros cuadrados"],
  ["m2 m²", "metros cuadrados"],
  ["m3 m³", "metros cúbicos"],
  ["grado grados", "grados"],
  ["megavatio megavatios mw", "megavatios"],
])
