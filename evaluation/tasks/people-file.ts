// Reads tables of short texts about people: rows crossed with frames, and behind each frame who must be in which state.
//
//   ## English: named again            a table; `language es` for Spanish
//   [who]
//   Marta Kolb, a nurse, | Kolb | she  a row, its fields told apart by bars: {who}, {who2}, {who3}
//   [frame]
//   {Who} was arrested on Monday. On Friday {who2} was freed. => Kolb: detained released
//
// Behind `=>`, told apart by semicolons: `WORDS: status status @voice` for everybody who has a state (`-` for none; `?`
// behind a status that may be told or not), `A = B` and `A != B` where two wordings are one or are not, `A > B, C` for
// the members of a group. A slot with a capital ({Who}) begins with one.

const words = ["free", "detained", "besieged", "in-asylum", "missing", "hostage", "released", "in-exile", "deported", "dead", "unknown"] // prettier-ignore

/** That somebody is in a state, in the words of `voice` where one is asked for. */
export type WantedState = {readonly status: string; readonly voice: string | null; readonly may: boolean}

/** One thing asked of a text. `of` are words that its names or wordings must hold. */
export type Asked =
  | {readonly kind: "states"; readonly of: string; readonly states: readonly WantedState[]}
  | {readonly kind: "same" | "apart"; readonly of: string; readonly other: string}
  | {readonly kind: "members"; readonly of: string; readonly members: readonly string[]}

/** A text, where it comes from, and what is asked of it. */
export type PeopleText = {
  readonly table: string
  readonly language: string
  readonly frame: string
  readonly rows: readonly string[]
  readonly text: string
  readonly asked: readonly Asked[]
}

type Table = {readonly name: string; language: string; readonly lists: Map<string, string[]>}

/** The texts of all tables of a file, in its order. Throws RangeError where something else stands there. */
export function readPeople(content: string): PeopleText[] {
  const texts: PeopleText[] = []
  let table: Table | null = null
  let list: string[] | null = null
  const close = (): void => {
    if (table !== null) texts.push(...crossed(table))
  }
  for (const line of content.split("\n").map((one) => one.trim())) {
    if (line === "" || /^#(?!#)/.test(line)) continue
    if (line.startsWith("## ")) {
      close()
      table = {name: line.slice(3), language: "en", lists: new Map()}
      list = null
    } else if (table === null) throw new RangeError(`Outside a table: ${line}`)
    else if (/^language \w+$/.test(line)) table.language = line.slice(9)
    else if (/^\[\w+\]$/.test(line)) table.lists.set(line.slice(1, -1), (list = []))
    else if (list === null) throw new RangeError(`In no list: ${line}`)
    else list.push(line)
  }
  close()
  return texts
}

function crossed({name, language, lists}: Table): PeopleText[] {
  return (lists.get("frame") ?? []).flatMap((frame) => {
    const used = [...lists.keys()].filter((one) => one !== "frame" && new RegExp(`\\{${one}\\d?\\}`, "i").test(frame))
    let all: (readonly string[])[] = [[]]
    for (const one of used) all = all.flatMap((rows) => (lists.get(one) ?? []).map((row) => [...rows, row]))
    return all.map((rows): PeopleText => {
      let filled = frame
      used.forEach((one, i) => (filled = fill(filled, one, (rows[i] ?? "").split(" | "))))
      const [text = "", told] = filled.split(" => ")
      if (told === undefined) throw new RangeError(`Nothing is asked: ${frame}`)
      return {table: name, language, frame, rows, text: text.trim(), asked: told.split(";").map(askedOf)}
    })
  })
}

function fill(frame: string, list: string, fields: readonly string[]): string {
  return frame.replace(new RegExp(`\\{(${list})(\\d?)\\}`, "gi"), (_, slot: string, n: string) => {
    const field = fields[n === "" ? 0 : Number(n) - 1]?.trim()
    if (field === undefined) throw new RangeError(`No field ${n}: ${fields.join(" | ")}`)
    return slot.startsWith(list.slice(0, 1)) ? field : field.slice(0, 1).toUpperCase() + field.slice(1)
  })
}

/** One item of what is asked of a text (see the head of this file). Throws RangeError where it is not understood. */
export function askedOf(item: string): Asked {
  const [, a, sign, b] = /^\s*(.+?)\s*(!=|=|>|:)\s*(.*?)\s*$/.exec(item) ?? []
  if (a === undefined || b === undefined) throw new RangeError(`Not understood: ${item}`)
  if (sign === "=") return {kind: "same", of: a, other: b}
  if (sign === "!=") return {kind: "apart", of: a, other: b}
  if (sign === ">") return {kind: "members", of: a, members: b.split(",").map((one) => one.trim())}
  const states: WantedState[] = []
  for (const word of b.split(/\s+/)) {
    const may = word.endsWith("?")
    const status = may ? word.slice(0, -1) : word
    if (word.startsWith("@")) states.push(toldBy(states.pop()!, word.slice(1)))
    else if (words.includes(status)) states.push({status, voice: null, may})
    else if (states.at(-1)?.voice != null) states.push(toldBy(states.pop()!, word))
    else if (word !== "-") throw new RangeError(`No status: ${word} in ${item}`)
  }
  return {kind: "states", of: a, states}
}

const toldBy = (state: WantedState, word: string): WantedState => ({...state, voice: [state.voice ?? "", word].join(" ").trim()}) // prettier-ignore
