// Reads tables of pairs: families of wordings that tell one thing, crossed with one another in pairs of sentences.
//
// `[taken]` begins a family, `[taken es]` its Spanish wordings, one a line: "was/were arrested", what stands before the
// slash said of one, behind it of many. `not = …` and `to = …` tell how it is denied and how planned, where that is not
// "was not arrested" and "be arrested". `[pair]` begins pairs asked of every family, `[pair taken freed]` of those
// named: "grades | one text | other text". A text may begin with its outlet and day ("Radio Sur @ 2031-05-20:") and
// with its language ("es:"). Its slots are {one}, {many}, {not one}, {not many}, {to one}, {to many}; {freed: one}
// takes a wording of another family. A pair without slots stands by itself.

import {isGrade, type ShortText, type TextPair} from "./text-pairs.ts"

/** A pair made of a table, and which of its rows it was made of. */
export type TablePair = TextPair & {readonly pair: string; readonly family: string; readonly rows: readonly string[]}

/** Whether a file holds tables rather than pairs. */
export const isPairTable = (content: string): boolean => /^\[pair\b/m.test(content)

type Forms = Readonly<Record<string, string>>
type Families = ReadonlyMap<string, readonly Forms[]>

// Each wording meets itself, the next, and the second after that.
const Steps = [0, 1, 3]

const pages = ["The Arden Post @ 2031-05-14", "Radio Sur @ 2031-05-14"] as const

/** The pairs of a table, in its order. Throws RangeError, naming the line, when something else stands there. */
export function readPairTable(content: string): TablePair[] {
  const families = new Map<string, Forms[]>()
  const pairs: {line: string; of: readonly string[]}[] = []
  let section = ""
  for (const line of content.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue
    const head = /^\[(.+)\]$/.exec(line)?.[1]
    if (head !== undefined) section = head
    else if (/^pair\b/.test(section)) pairs.push({line, of: section.split(" ").slice(1)})
    else if (section === "") throw new RangeError(`No family: ${line}`)
    else families.set(section, [...(families.get(section) ?? []), formsOf(line, section.endsWith(" es"))])
  }
  return pairs.flatMap(({line, of}) => crossed(line, of.length > 0 ? of : namesIn(families), families))
}

const namesIn = (families: Families): string[] => [...new Set([...families.keys()].map((one) => one.replace(/ es$/, "")))] // prettier-ignore

// "was/were arrested", "came home ; not = did not come home ; to = come home".
function formsOf(line: string, spanish: boolean): Forms {
  const [told = "", ...others] = line.split(/\s*;\s*/)
  const given = Object.fromEntries(others.map((one) => one.split(/\s*=\s*/, 2) as [string, string]))
  const not = given.not ?? (spanish ? `no ${told}` : told.replace(/^(\S+)/, "$1 not"))
  const to = given.to ?? (spanish ? "" : told.replace(/^(?:was\/were|is\/are)/, "be"))
  const all: Record<string, string> = {}
  for (const [name, text] of [
    ["", told],
    ["not ", not],
    ["to ", to],
  ] as const) {
    all[`${name}one`] = text.replace(/(\S+)\/(\S+)/g, "$1")
    all[`${name}many`] = text.replace(/(\S+)\/(\S+)/g, "$2")
  }
  return all
}

function crossed(line: string, of: readonly string[], families: Families): TablePair[] {
  const fields = line.split(/\s*\|\s*/)
  const [grades = "", ...texts] = fields
  const grade = grades.split("/")
  if (texts.length !== 2 || !grade.every(isGrade)) throw new RangeError(`No pair: ${line}`)
  const sides = texts.map((text, i) => sideOf(text, pages[i as 0 | 1]))
  const slotted = sides.some(({text}) => text.includes("{"))
  return (slotted ? of : [""]).flatMap((family) => {
    const [left = [], right = []] = sides.map(({text, language}) => filled(text, family, language, families))
    return left.flatMap((one, i) => {
      const met = left.length === 1 ? right : [...new Set(Steps.map((step) => right[(i + step) % right.length]))]
      return met.flatMap((other): TablePair[] => {
        if (other === undefined) return []
        const [a, b] = [sides[0], sides[1]] as [ShortText, ShortText]
        return [{grade, texts: [{...a, text: one.text}, {...b, text: other.text}], pair: line, family, rows: [one.row, other.row]}] // prettier-ignore
      })
    })
  })
}

function sideOf(field: string, page: string): ShortText & {readonly language: "en" | "es"} {
  const [, own, rest = field] = /^([^:{]+ @ \d{4}-\d\d-\d\d): (.+)$/.exec(field) ?? []
  const [outlet = "", date = ""] = (own ?? page).split(" @ ")
  const language = rest.startsWith("es: ") ? "es" : "en"
  return {outlet, date, language, text: language === "es" ? rest.slice(4) : rest}
}

// The text with each wording of the family whose slots it holds; all slots of one text take the same row.
function filled(text: string, family: string, language: string, families: Families): {text: string; row: string}[] {
  const named = [...text.matchAll(/\{(?:([^:{}]+): )?([^{}]+)\}/g)].map(([whole, own = family, form = ""]) => ({whole, own, form})) // prettier-ignore
  const rowsOf = (own: string): readonly Forms[] => {
    const rows = families.get(language === "es" ? `${own} es` : own)
    if (rows === undefined) throw new RangeError(`No family ${own}: ${text}`)
    return rows
  }
  if (named.length === 0) return [{text, row: ""}]
  const most = Math.max(...named.map(({own}) => rowsOf(own).length))
  return Array.from({length: most}, (_, i) => {
    const forms = named.map(({whole, own, form}) => {
      const rows = rowsOf(own)
      const words = rows[i % rows.length]?.[form]
      if (words === undefined) throw new RangeError(`No form ${form}: ${text}`)
      return {whole, words}
    })
    if (forms.some(({words}) => words === "")) return null
    const written = forms.reduce((so, {whole, words}) => so.replace(whole, () => words), text)
    return {text: written, row: forms.map(({words}) => words).join(" + ")}
  }).filter((one) => one !== null)
}
