// Files of graded tables, see `evaluation/graded/tables`: lists of words, frames that cross them, and what must be told.
// A "¶" in a frame or a row begins a paragraph.

/** What must hold of the claim that a sentence tells. Of several values each is enough; null asks nothing. */
export type Expected = {
  /** Kinds of happening; empty: none may be told. */
  readonly kinds: readonly string[]
  /** Words of those whom it befalls or who do it; empty: anybody at all. */
  readonly who: readonly string[]
  /** Words of those whom it befalls, and of those who do it: any of these, in no other role. */
  readonly whom: readonly string[] | null
  readonly by: readonly string[] | null
  /** "author", "unnamed", or words of a name. */
  readonly voice: readonly string[] | null
  readonly polarity: readonly string[] | null
  /** Certainty and modality, as "certain fact"; "*" for either stands for any. */
  readonly certainty: readonly string[] | null
  /** How the first day of its time begins, as "2025-09-08"; "none" for no time. */
  readonly when: readonly string[] | null
  /** The lowest number it is about; "none" for no number. */
  readonly count: readonly string[] | null
  /** Words of the place where it happened, from where or where to. */
  readonly where: readonly string[] | null
}

/** One sentence of a table, the rows it is made of, and what must hold of it. */
export type Cell = {
  readonly text: string
  readonly frame: string
  readonly rows: readonly string[]
  readonly expected: Expected
}

/** A table: its title, its language and its sentences. */
export type Table = {readonly title: string; readonly language: string; readonly cells: readonly Cell[]}

type Row = {
  readonly line: string
  readonly kind: string | null
  readonly forms: Readonly<Record<string, string>>
  readonly who: readonly string[]
  /** Which form of "was/were" and of "detenido/detenida/detenidos/detenidas" goes with it. */
  readonly number: "s" | "p"
  readonly gender: "m" | "f"
  readonly asks: Asks
}
type Asks = Readonly<Partial<Record<"voice" | "polarity" | "certainty" | "when" | "count" | "where" | "who" | "whom" | "by" | "kind", readonly string[]>>> // prettier-ignore

/** The tables of a file, in its order. Throws RangeError on a line that belongs nowhere or a slot without a list. */
export function readTables(content: string): Table[] {
  const tables: {title: string; language: string; lists: Map<string, string[]>}[] = []
  let list: string[] | undefined
  for (const raw of content.split("\n")) {
    const line = raw.trim()
    const table = tables.at(-1)
    const [, title] = /^## (?:table )?(.+)$/.exec(line) ?? []
    const [, language] = /^language (\w\w)$/.exec(line) ?? []
    const [, name] = /^\[([a-z]+)\]$/.exec(line) ?? []
    if (title !== undefined) {
      tables.push({title, language: "en", lists: new Map()})
      list = undefined
    } else if (line === "" || line.startsWith("#")) continue
    else if (language !== undefined && table !== undefined && list === undefined) table.language = language
    else if (name !== undefined && table !== undefined) {
      list = table.lists.get(name) ?? []
      table.lists.set(name, list)
    } else if (list === undefined) throw new RangeError(`No table or list for the line: ${line}`)
    else list.push(line)
  }
  return tables.map(({title, language, lists}) => ({title, language, cells: cellsOf(lists)}))
}

function cellsOf(lists: ReadonlyMap<string, readonly string[]>): Cell[] {
  const rows = new Map([...lists].filter(([name]) => name !== "frame").map(([name, lines]) => [name, lines.map((line) => readRow(line, name))])) // prettier-ignore
  return (lists.get("frame") ?? []).flatMap((line) => {
    const {text: frame, asks} = readAsks(line)
    const slots = [...new Set([...frame.matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot.toLowerCase()))]
    const used = [...rows].filter(([, all]) => all.some(({forms}) => slots.some((slot) => forms[slot] !== undefined)))
    const missing = slots.find((slot) => !used.some(([, all]) => all.some(({forms}) => forms[slot] !== undefined)))
    if (missing !== undefined) throw new RangeError(`No list has the form {${missing}} of the frame: ${line}`)
    return crossed(used.map(([, all]) => all.filter(({forms}) => slots.some((slot) => forms[slot] !== undefined))))
      .filter((chosen) => slots.every((slot) => chosen.some(({forms}) => forms[slot] !== undefined)))
      .map((chosen) => cellOf(frame, asks, chosen))
  })
}

function cellOf(frame: string, asks: Asks, chosen: readonly Row[]): Cell {
  const filled = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const form = chosen.find(({forms}) => forms[slot.toLowerCase()] !== undefined)?.forms[slot.toLowerCase()] ?? ""
    return /^[A-Z]/.test(slot) ? form.replace(/^[\p{L}]/u, (letter) => letter.toUpperCase()) : form
  })
  const subject = chosen.find(({kind}) => kind === null)
  const told = chosen.find(({kind}) => kind !== null)
  const all: Asks = Object.assign({}, ...chosen.map((row) => row.asks), asks) as Asks
  const kinds = all.kind ?? (told?.kind ?? "none").split("//").map((one) => one.trim())
  return {
    text: inflected(filled.replace(/ ?¶ ?/g, "\n\n"), subject?.number ?? "s", subject?.gender ?? "m"),
    frame,
    rows: chosen.map(({line}) => line),
    expected: {
      kinds: kinds.filter((kind) => kind !== "none"),
      who: all.who ?? chosen.flatMap(({who}) => who),
      whom: all.whom ?? null,
      by: all.by ?? null,
      voice: all.voice ?? null,
      polarity: all.polarity ?? null,
      certainty: all.certainty ?? null,
      when: all.when ?? null,
      count: all.count ?? null,
      where: all.where ?? null,
    },
  }
}

/** "was/were" and "detenido/detenida/detenidos/detenidas" as number and gender want them. */
function inflected(text: string, number: "s" | "p", gender: "m" | "f"): string {
  return text.replace(/[\p{L}']+(?:\/[\p{L}']+)+/gu, (word) => {
    const forms = word.split("/")
    const at = forms.length === 4 ? (number === "p" ? 2 : 0) + (gender === "f" ? 1 : 0) : number === "p" ? 1 : 0
    return forms[at] ?? word
  })
}

function readRow(line: string, name: string): Row {
  const {text: rest, asks} = readAsks(line)
  const [, tag] = /, (plural|ms|fs|mp|fp)$/.exec(rest) ?? []
  const bare = tag === undefined ? rest : rest.slice(0, -tag.length - 2)
  const [, kind, said = bare] = /^([a-z-]+(?: \/\/ [a-z-]+)*): (.+)$/.exec(bare) ?? []
  const named = said.split(" ; ").map((part) => /^([a-z]+) = (.+)$/.exec(part.trim()))
  const forms = named.every((one) => one !== null) ? named.map(([, form = "", text = ""]) => [form, text]) : [[name, said]] // prettier-ignore
  return {
    line,
    kind: kind ?? null,
    forms: Object.fromEntries(forms.map(([form = "", text = ""]) => [form, text.replace(/[[\]]/g, "")])),
    who: [...new Set([...said.matchAll(/\[(.+?)\]/g)].map(([, who = ""]) => who))],
    number: tag === "plural" || tag?.endsWith("p") === true ? "p" : "s",
    gender: tag?.startsWith("f") === true ? "f" : "m",
    asks,
  }
}

const positions = ["voice", "polarity", "certainty"] as const

/** A line's text, and what it asks for behind it: `| voice | polarity | certainty modality`, or `| when=…` by name. */
export function readAsks(line: string): {text: string; asks: Asks} {
  const [text = "", ...fields] = line.split(" | ").map((field) => field.trim())
  const asks: Record<string, readonly string[]> = {}
  fields.forEach((field, at) => {
    const [, name, value = field] =
      /^(when|count|where|whom|who|by|kind|voice|polarity|certainty)=(.+)$/.exec(field) ?? []
    const of = name ?? positions[at]
    if (of === undefined) throw new RangeError(`Nothing is asked for by “${field}” in: ${line}`)
    if (value !== "*") asks[of] = value.split("//").map((one) => one.trim())
  })
  return {text, asks}
}

const crossed = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]])
