// The English words beside a number that say what kind of amount it is.

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([words, unit]) => words.split(" ").map((word) => [word, unit] as const)))

/** Nouns that a number after them names and does not count: "Flight 370", "Article 5". */
export const labels: ReadonlySet<string> = new Set(
  `no no. nos. number numbers article articles section sections room flight page pages chapter route highway gate platform line channel
  boeing airbus type figure table block cell phase ward district zone sector camp apartment apt. floor level grade class
  division brigade battalion regiment squadron resolution decree law act bill case file docket item step part volume
  paragraph clause version model mark chapter verse psalm studio track lot bus train tram road street avenue age ages
  q f-16 mig sukhoi formula area terminal stage round game test pier hangar building tower`.split(/\s+/),
)

/** Verbs behind which a number "from" is the former one: "rose from 12 to 15". */
export const changes: ReadonlySet<string> = new Set(
  `rise grow climb increase jump leap soar surge swell creep inch go fall drop decline decrease shrink dwindle sink slip plunge
  revise raise lower cut reduce change correct update`.split(/\s+/),
)

/** Signs of money before a number. */
export const currencySigns = table([
  ["$ us$ usd", "dollars"],
  ["c$ ca$", "Canadian dollars"],
  ["a$ au$", "Australian dollars"],
  ["€ eur", "euros"],
  ["£ gbp", "pounds"],
  ["¥", "yen"],
  ["₹", "rupees"],
  ["₽", "roubles"],
  ["₩", "won"],
  ["₺", "lira"],
  ["₪", "shekels"],
  ["₴", "hryvnias"],
  ["r$", "reais"],
  ["chf", "francs"],
  ["sek nok dkk", "kroner"],
])

/** Names of money after a number. */
export const currencies = table([
  ["dollar dollars usd", "dollars"],
  ["euro euros eur", "euros"],
  ["pound pounds gbp sterling", "pounds"],
  ["yen jpy", "yen"],
  ["yuan renminbi cny", "yuan"],
  ["peso pesos", "pesos"],
  ["bolivar bolivars bolívar bolívares bolivares", "bolívars"],
  ["real reais", "reais"],
  ["rupee rupees", "rupees"],
  ["rouble roubles ruble rubles", "roubles"],
  ["franc francs", "francs"],
  ["lira liras", "lira"],
  ["shekel shekels", "shekels"],
  ["krona kronor krone kroner", "kroner"],
  ["dirham dirhams", "dirhams"],
  ["dinar dinars", "dinars"],
  ["riyal riyals rial rials", "riyals"],
  ["shilling shillings", "shillings"],
  ["rand", "rand"],
  ["naira", "naira"],
  ["cent cents", "cents"],
  ["pence", "pence"],
  ["hryvnia hryvnias", "hryvnias"],
])

/** Measures after a number, by their plural. */
export const measures = table([
  ["km kilometre kilometres kilometer kilometers", "kilometres"],
  ["m metre metres meter meters", "metres"],
  ["cm centimetre centimetres centimeter centimeters", "centimetres"],
  ["mm millimetre millimetres millimeter millimeters", "millimetres"],
  ["mile miles", "miles"],
  ["foot feet ft", "feet"],
  ["inch inches", "inches"],
  ["yard yards", "yards"],
  ["kg kilo kilos kilogram kilograms kilogramme kilogrammes", "kilograms"],
  ["g gram grams gramme grammes", "grams"],
  ["tonne tonnes ton tons", "tons"],
  ["lb lbs", "pounds of weight"],
  ["ounce ounces oz", "ounces"],
  ["litre litres liter liters", "litres"],
  ["barrel barrels", "barrels"],
  ["acre acres", "acres"],
  ["hectare hectares", "hectares"],
  ["kph mph knots", "an hour"],
  ["degree degrees", "degrees"],
  ["megawatt megawatts mw", "megawatts"],
])
