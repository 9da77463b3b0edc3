// The forms of a Spanish verb or noun, by the rules of the three conjugations and of spelling, with the odd ones told by their stems.

/** Every form of a verb, the lemma first, those with "se", "lo" and the like joined on among them: "liberar", "liberó", "liberarlos". */
export function verbForms(lemma: string): readonly string[] {
  return [...new Set([lemma, ...conjugate(lemma.replace(/(?<=[aeií]r)se$/, ""))])]
}

/** Every form of a noun, the lemma first: "rehén", "rehenes"; of one that ends in -o, -or or -és the feminine too. */
export function nounForms(lemma: string): readonly string[] {
  const feminine =
    /(?:[^aeiou]o|ado|ido|ario|eno|ino)$/.test(lemma) && people.has(lemma) ? [`${lemma.slice(0, -1)}a`] : []
  const more = /(?:[dst]or)$/.test(lemma) && people.has(lemma) ? [`${lemma}a`] : []
  return [...new Set([lemma, ...feminine, ...more].flatMap((one) => [one, plural(one)]))]
}

// Nouns of people that have a feminine in -a: "preso", "presa", but not "traslado".
const people = new Set(
  `preso detenido recluso interno cautivo prisionero secuestrado desaparecido deportado exiliado asilado refugiado liberado
  excarcelado encarcelado retenido expulsado desterrado trasladado muerto fallecido herido asesinado condenado procesado
  acusado imputado indultado amnistiado capturado arrestado rescatado fugado prófugo secuestrador captor mediador negociador`.split(/\s+/),
) // prettier-ignore

function plural(noun: string): string {
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`
  if (/[aeiouáéó]$/.test(noun)) return `${noun}s`
  if (/[íú]$/.test(noun)) return `${noun}es`
  if (/[áéíóú][ns]$/.test(noun)) return `${plain(noun)}es`
  return noun.endsWith("s") ? noun : `${noun}es`
}

const plain = (word: string): string => word.replace(/[áéíóú]/g, (letter) => "aeiou"["áéíóú".indexOf(letter)] ?? letter)

// What a verb does that the rules do not tell, by the end of its lemma: "detener" goes like "tener". `present` is the
// first person, `stem` the stem under stress, `weak` that of "pidió", `past` that of "tuvo", `ahead` that of "tendrá".
type Odd = {
  readonly present?: string
  readonly stem?: string
  readonly weak?: string
  readonly past?: string
  readonly ahead?: string
  readonly done?: string
  readonly also?: string
}

const odd: Readonly<Record<string, Odd>> = {
  tener: {present: "tengo", stem: "tien", past: "tuv", ahead: "tendr"},
  venir: {present: "vengo", stem: "vien", weak: "vin", past: "vin", ahead: "vendr"},
  poner: {present: "pongo", past: "pus", ahead: "pondr", done: "puesto"},
  salir: {present: "salgo", ahead: "saldr"},
  hacer: {present: "hago", past: "hic", ahead: "har", done: "hecho", also: "hizo"},
  decir: {present: "digo", stem: "dic", weak: "dic", past: "dij", ahead: "dir", done: "dicho"},
  traer: {present: "traigo", past: "traj", also: "trayendo trayéndolo trayéndolos"},
  caer: {present: "caigo", also: "cayó cayeron cayendo cayera cayeran"},
  oír: {present: "oigo", also: "oye oyen oyes oyó oyeron oyendo oímos oía oían oyera oyeran oirá oirán oiría"},
  ver: {present: "veo", done: "visto", also: "ve ves vemos ven vio vieron vi veía veían viendo viera vieran"},
  dar: {present: "doy", also: "da das damos dan dio dieron di dimos diera dieran dé den diese diesen"},
  ir: {also: "voy va vas vamos van fui fue fuimos fueron iba iban íbamos yendo vaya vayan vayamos fuera fueran irá irán iremos iría irían ido irse"},
  estar: {present: "estoy", past: "estuv", also: "está están estás esté estén"},
  andar: {past: "anduv"},
  haber: {also: "he ha has hemos han hay hubo hubieron había habían habíamos haya hayan hubiera hubieran hubiese hubiesen habrá habrán habría habrían habido"},
  saber: {past: "sup", ahead: "sabr", also: "sé sepa sepan sepamos"},
  caber: {past: "cup", ahead: "cabr", present: "quepo"},
  poder: {stem: "pued", past: "pud", ahead: "podr", weak: "pud"},
  querer: {stem: "quier", past: "quis", ahead: "querr"},
  ducir: {present: "duzco", past: "duj"},
  escribir: {done: "escrito"},
  cubrir: {done: "cubierto"},
  abrir: {done: "abierto"},
  romper: {done: "roto"},
  morir: {stem: "muer", weak: "mur", done: "muerto"},
  dormir: {stem: "duerm", weak: "durm"},
  volver: {stem: "vuelv", done: "vuelto"},
  solver: {stem: "suelv", done: "suelto"},
  mover: {stem: "muev"},
  pedir: {stem: "pid", weak: "pid"},
  medir: {stem: "mid", weak: "mid"},
  rendir: {stem: "rind", weak: "rind"},
  petir: {stem: "pit", weak: "pit"},
  seguir: {present: "sigo", stem: "sigu", weak: "sigu"},
  elegir: {present: "elijo", stem: "elig", weak: "elig"},
  corregir: {present: "corrijo", stem: "corrig", weak: "corrig"},
  mentir: {stem: "mient", weak: "mint"},
  sentir: {stem: "sient", weak: "sint"},
  vertir: {stem: "viert", weak: "virt"},
  gerir: {stem: "gier", weak: "gir"},
  ferir: {stem: "fier", weak: "fir"},
  herir: {stem: "hier", weak: "hir"},
  querir: {present: "quiero", stem: "quier", weak: "quir"},
  servir: {stem: "sirv", weak: "sirv"},
  impedir: {stem: "impid", weak: "impid"},
  negar: {stem: "nieg"},
  rogar: {stem: "rueg"},
  cerrar: {stem: "cierr"},
  pensar: {stem: "piens"},
  fesar: {stem: "fies"},
  menzar: {stem: "mienz"},
  pezar: {stem: "piez"},
  soltar: {stem: "suelt"},
  contar: {stem: "cuent"},
  contrar: {stem: "cuentr"},
  cordar: {stem: "cuerd"},
  mostrar: {stem: "muestr"},
  probar: {stem: "prueb"},
  colgar: {stem: "cuelg"},
  rendar: {stem: "riend"},
  temblar: {stem: "tiembl"},
  perder: {stem: "pierd"},
  tender: {stem: "tiend"},
  fender: {stem: "fiend"},
  enviar: {stem: "enví"},
  fiar: {stem: "fí"},
  tuar: {stem: "tú"},
  luar: {stem: "lú"},
  nuar: {stem: "nú"},
  reunir: {stem: "reún"},
  hibir: {stem: "híb"},
  terrar: {stem: "tierr"},
  forzar: {stem: "fuerz"},
  volar: {stem: "vuel"},
  huir: {also: "huye huyen huyó huyeron huyendo huyera huya huyan huyo"},
} // prettier-ignore

// Verbs whose letters end many others: "protestar" does not go like "estar".
const alone = new Set(["ir", "dar", "estar", "andar", "ver", "haber", "saber", "caber"])

function oddOf(lemma: string): {readonly head: string; readonly one: Odd} | null {
  for (let from = 0; from < lemma.length - 1; from++) {
    const one = odd[lemma.slice(from)]
    if (one !== undefined && (from === 0 || !alone.has(lemma.slice(from)) || lemma === "prever"))
      return {head: lemma.slice(0, from), one}
  }
  return null
}

function conjugate(lemma: string): string[] {
  const kind = plain(lemma).slice(-2)
  const root = lemma.slice(0, -2)
  if (kind !== "ar" && kind !== "er" && kind !== "ir") return []
  const found = oddOf(lemma)
  const head = found?.head ?? ""
  const one = found?.one ?? {}
  const joined = (part: string | undefined): string | undefined => (part === undefined ? undefined : head + part)
  const stressed = joined(one.stem) ?? root
  const weak = joined(one.weak) ?? root
  const forms = [...tenses(kind, root, stressed, weak, joined(one.present))]
  const past = joined(one.past)
  if (past !== undefined) forms.push(...strong(past))
  const ahead = joined(one.ahead) ?? plain(lemma)
  for (const end of ["é", "ás", "á", "emos", "án", "ía", "ías", "íamos", "ían"]) forms.push(ahead + end)
  forms.push(...participles(joined(one.done) ?? root + (kind === "ar" ? "ado" : /[aeo]$/.test(root) ? "ído" : "ido")))
  forms.push(...clitics(lemma, kind, weak))
  for (const form of one.also?.split(" ") ?? []) forms.push(head + form)
  return forms
}

function* tenses(kind: string, root: string, stressed: string, weak: string, present?: string): Generator<string> {
  const a = kind === "ar"
  const before = (stem: string, end: string): string => spelled(kind, stem, end) + end
  for (const end of a ? ["as", "a", "an"] : ["es", "e", "en"]) yield before(stressed, end)
  yield root + (a ? "amos" : kind === "er" ? "emos" : "imos")
  for (const end of a ? ["e", "es", "en"] : ["a", "as", "an"]) yield before(present?.slice(0, -1) ?? softened(kind, stressed), end)
  yield before(present?.slice(0, -1) ?? softened(kind, root), a ? "emos" : "amos")
  yield present ?? softened(kind, stressed) + "o"
  for (const end of a ? ["aba", "abas", "ábamos", "aban"] : ["ía", "ías", "íamos", "ían"]) yield root + end
  if (a) for (const end of ["é", "aste", "ó", "amos", "aron", "ara", "aran", "áramos", "ase", "asen", "ando"]) yield before(root, end)
  else {
    for (const end of ["í", "iste", "imos"]) yield root + end
    const glide = /[aeou]$/.test(weak) && !/[gq]u$/.test(weak) ? "y" : "i"
    for (const end of ["ó", "eron", "era", "eran", "éramos", "ese", "esen", "endo"]) yield weak + glide + end
    if (glide === "y" && kind === "ir") for (const end of ["e", "en", "o", "a", "an"]) yield `${root}y${end}`
  }
} // prettier-ignore

// "tuve, tuvo, tuvieron", and after j "dijeron".
function strong(past: string): string[] {
  const glide = past.endsWith("j") ? "" : "i"
  return ["e", "iste", "o", "imos", `${glide}eron`, `${glide}era`, `${glide}eran`, `${glide}ese`, `${glide}esen`].map(
    (end) => past + end,
  )
}

// c, g and z keep their sound before e: "publique", "entregue", "rechace".
function spelled(kind: string, stem: string, end: string): string {
  if (kind !== "ar" || !/^[eé]/.test(end)) return stem
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith("g")) return `${stem}u`
  return stem.endsWith("z") ? `${stem.slice(0, -1)}c` : stem
}

// Before o and a: "ofrezco", "exija", "persiga".
function softened(kind: string, stem: string): string {
  if (kind === "ar") return stem
  if (/[aeou]c$/.test(stem)) return `${stem.slice(0, -1)}zc`
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}z`
  if (stem.endsWith("gu")) return stem.slice(0, -1)
  return stem.endsWith("g") ? `${stem.slice(0, -1)}j` : stem
}

function participles(done: string): string[] {
  const stem = done.slice(0, -1)
  return ["o", "a", "os", "as"].map((end) => stem + end)
}

// "liberarlo", "liberándolos", "entregarse".
function clitics(lemma: string, kind: string, weak: string): string[] {
  const glide = /[aeou]$/.test(weak) ? "y" : "i"
  const gerund = kind === "ar" ? `${lemma.slice(0, -2)}ándo` : `${weak}${glide}éndo`
  return ["se", "lo", "la", "los", "las", "le", "les", "nos", "me", "te"].flatMap((one) => [lemma + one, gerund + one])
}
