// Stems of Spanish words, crude on purpose: they only have to bring the forms of a word together.

const irregular: ReadonlyMap<string, string> = new Map([
  ["muerto", "mor"], ["muerta", "mor"], ["muertos", "mor"], ["muertas", "mor"], ["murio", "mor"], ["murieron", "mor"], ["muerte", "mor"], ["muere", "mor"], ["mueren", "mor"], ["morir", "mor"],
  ["dijo", "dec"], ["dice", "dec"], ["dicen", "dec"], ["dijeron", "dec"], ["dicho", "dec"],
  ["fue", "ser"], ["fueron", "ser"], ["puesto", "pon"], ["puesta", "pon"], ["puso", "pon"], ["detuvo", "deten"], ["detuvieron", "deten"], ["detiene", "deten"],
  ["mujeres", "mujer"], ["hizo", "hac"], ["hecho", "hac"], ["luz", "luz"], ["paz", "paz"], ["mayor", "mayor"],
].map(([a, b]) => [a ?? "", b ?? ""])) // prettier-ignore

const endings = [
  "aciones", "iciones", "uciones", "amientos", "imientos", "adores", "adoras", "idores", "acion", "icion", "ucion", "amiento", "imiento",
  "ciones", "siones", "cion", "sion", "mente", "ieron", "aron", "ando", "iendo", "ador", "adora", "idor", "ados", "adas", "idos", "idas",
  "ado", "ada", "ido", "ida", "iera", "ieran", "iese", "iesen", "ara", "aran", "aria", "eria", "iria", "aba", "aban", "ar", "er", "ir", "an", "en", "ios", "ias", "os", "as", "es",
  "io", "ia", "o", "a", "e", "s",
] // prettier-ignore

/** The stem of a folded word: its common endings taken off. */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 5 || /^\d/.test(word)) return word.length === 4 && /[oa]s$/.test(word) ? word.slice(0, -2) : word
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 4)
      return word.slice(0, -ending.length).replace(/tien$/, "ten")
  return word
}
