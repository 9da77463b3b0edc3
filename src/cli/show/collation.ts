// A collation on paper: the documents, the people and what each account says of them, and where the accounts part.

import type {
  AccountView,
  CaseDocument,
  ClaimWords,
  CollationView,
  ComparisonView,
  LaneView,
} from "../../api/collation.ts"
import {flow, type Paper, run, type Run, sideBySide} from "../terminal/paper.ts"
import {safe} from "../terminal/safe.ts"
import {outcomes, quoted, showBounds, showStamp, silences, spaced, sureness} from "../terminal/words.ts"

type Outcome = ComparisonView["outcome"]

// What parts comes first; what only one account says is told last. Where nothing parts, the words are left out.
const sections: readonly {readonly title: string; readonly outcomes: readonly Outcome[]; readonly brief: boolean}[] = [
  {title: "Where accounts part", outcomes: ["contradict", "supersede", "differ"], brief: false},
  {title: "Where one account is more exact", outcomes: ["finer"], brief: false},
  {title: "Where accounts agree", outcomes: ["agree"], brief: true},
  {title: "What one account alone says", outcomes: ["alone"], brief: true},
]

/** From this width on, the sides of a question stand beside one another. */
const SideBySide = 120

/** The names that a collation's ids stand for. */
type Names = {
  readonly documents: ReadonlyMap<string, CaseDocument & {readonly number: number}>
  readonly accounts: ReadonlyMap<string, AccountView>
  /** The account that answers for each attribution. */
  readonly answering: ReadonlyMap<string, string>
}

/** The lines of a collation. `title` is the case's name, or null when there is no case. */
export function showCollation(page: Paper, collation: CollationView, title: string | null): string[] {
  const names: Names = {
    documents: new Map(collation.documents.map((one, i) => [one.id, {...one, number: i + 1}])),
    accounts: new Map(collation.accounts.map((one) => [one.id, one])),
    answering: new Map(
      collation.accounts.flatMap(({id, attributions}) => attributions.map((one) => [one.attribution, id])),
    ),
  }
  return [
    ...flow(page, [run("title", safe(title ?? headline(collation)))]),
    ...section(
      page,
      `Documents (${collation.documents.length})`,
      collation.documents.flatMap((one, i) => showDocument(page, one, i + 1)),
    ),
    ...section(page, "People and groups", showPeople(page, collation, names)),
    ...sections.flatMap(({title, outcomes, brief}) =>
      section(page, title, showComparisons(page, collation, names, outcomes, brief)),
    ),
    ...section(page, "One origin, told more than once", showOrigins(page, collation, names)),
  ]
}

function headline({documents, accounts, comparisons}: CollationView): string {
  const parting = comparisons.filter((one) => one.outcome === "contradict").length
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
  return `${count(documents.length, "document")}, ${count(accounts.length, "account")}, ${count(parting, "contradiction")}`
}

function section(page: Paper, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", page.tint("strong", title), ...lines]
}

function showDocument(page: Paper, one: CaseDocument, number: number): string[] {
  const about = [one.outlet, one.byline, one.published === null ? "date unknown" : showStamp(one.published)]
  const line = about.filter((part) => part !== null).map(safe)
  return [
    ...flow(page, [run("dim", `[${number}] `), run("strong", safe(one.title ?? "(no title)"))], "  ", "      "),
    ...flow(page, [run("dim", line.join(" · "))], "      "),
    ...one.faults.flatMap((fault) => flow(page, [run("differ", `! ${fault.code}: ${safe(fault.message)}`)], "      ")),
  ]
}

function showPeople(page: Paper, {persons, groups}: CollationView, names: Names): string[] {
  const named = new Map([...persons, ...groups].map((one) => [one.id, one.name]))
  const lines: string[] = []
  for (const one of groups) {
    const size = one.size === null ? "" : ` (${sizeOf(one.size)})`
    const members = one.members.map((id) => safe(named.get(id) ?? id)).join(", ")
    const calls = [...new Set(one.namings.map((naming) => safe(naming.text)))].filter((text) => text !== safe(one.name))
    const more = [
      members === "" ? "" : `that is ${members}`,
      calls.length === 0 ? "" : `also called ${calls.join(", ")}`,
    ]
    const runs = [run("strong", safe(one.name)), run("plain", size), run("dim", tail(more))]
    lines.push(...flow(page, runs, "  ", "      "), ...one.lanes.flatMap((lane) => showLane(page, lane, names)))
  }
  for (const one of persons) {
    const more = [
      one.roles.map(safe).join(", "),
      one.aliases.length === 0 ? "" : `also ${one.aliases.map(safe).join(", ")}`,
    ]
    const runs = [run("strong", safe(one.name)), run("dim", tail(more))]
    lines.push(...flow(page, runs, "  ", "      "), ...one.lanes.flatMap((lane) => showLane(page, lane, names)))
  }
  return lines
}

function tail(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== "")
  return said.length === 0 ? "" : ` — ${said.join("; ")}`
}

function sizeOf({low, high}: {readonly low: number | null; readonly high: number | null}): string {
  if (low === high) return low === null ? "of unknown size" : String(low)
  if (low === null) return `at most ${high}`
  return high === null ? `at least ${low}` : `${low} to ${high}`
}

function showLane(page: Paper, lane: LaneView, names: Names): string[] {
  const states = lane.spans.map(({status, from, to, certainty, polarity}) => {
    const bounds = showBounds(from, to)
    const not = polarity === "-" ? "not " : ""
    return `${not}${spaced(status)}${bounds === "" ? "" : ` ${bounds}`}${certainty === "certain" ? "" : ` (${sureness[certainty]})`}`
  })
  if (states.length === 0) return []
  return flow(
    page,
    [run("voice", accountName(lane.account, names)), run("plain", `: ${states.join("; then ")}`)],
    "      ",
    "        ",
  )
}

function showComparisons(
  page: Paper,
  {comparisons}: CollationView,
  names: Names,
  outcomes: readonly Outcome[],
  brief: boolean,
): string[] {
  const sorted = outcomes.flatMap((outcome) => comparisons.filter((one) => one.outcome === outcome))
  const show = brief ? showBriefly : showComparison
  return sorted.flatMap((one, i) => [...(i === 0 || brief ? [] : [""]), ...show(page, one, names)])
}

function showBriefly(page: Paper, one: ComparisonView, names: Names): string[] {
  const sides = one.sides.flatMap(({says, accounts}) => {
    const who = [...new Set(accounts.map((id) => accountName(id, names)))].join(", ")
    return flow(page, [run("plain", `${safe(says)} — `), run("voice", who)], "    • ", "      ")
  })
  return [...flow(page, [run("strong", safe(one.question))], "  ", "    "), ...sides, ...showSilent(page, one, names)]
}

function showComparison(page: Paper, one: ComparisonView, names: Names): string[] {
  const {word, means, tone} = outcomes[one.outcome]
  const head = [run("strong", safe(one.question)), run("plain", " "), run(tone, word), run("dim", ` — ${means}`)]
  const sides = one.sides.map((side) => (column: Paper) => showSide(column, side, names))
  const beside = page.columns >= SideBySide && sides.length > 1 && page.columns / sides.length >= SideBySide / 3
  return [
    ...flow(page, head, "  ", "    "),
    ...(beside
      ? sideBySide(page, sides, "    ")
      : sides.flatMap((side) => side({...page, columns: page.columns - 4}).map((line) => `    ${line}`))),
    ...showSilent(page, one, names),
    ...(one.reason.length === 0
      ? []
      : flow(page, [run("dim", `Why: ${one.reason.map(safe).join(" → ")}`)], "    ", "      ")),
  ]
}

function showSilent(page: Paper, {silent}: ComparisonView, names: Names): string[] {
  const lines = silent.map(({document, why}) => `${documentName(document, names)} ${silences[why]}`)
  return lines.length === 0 ? [] : flow(page, [run("dim", `Silent: ${lines.join("; ")}.`)], "    ", "      ")
}

function showSide(page: Paper, side: ComparisonView["sides"][number], names: Names): string[] {
  const lines = flow(page, [run("strong", safe(side.says))], "• ", "  ")
  const shown = new Set<string>()
  for (const claim of side.claims) {
    const key = `${claim.document}:${claim.from}:${claim.to}`
    if (shown.has(key)) continue
    shown.add(key)
    lines.push(
      ...flow(
        page,
        [...whoSays(claim, side.accounts, names), run("dim", ` · ${documentName(claim.document, names)}`)],
        "  ",
        "    ",
      ),
      ...flow(page, [run("quote", quoted(claim.text, 280))], "    "),
    )
  }
  if (side.claims.length === 0)
    lines.push(
      ...flow(page, [run("voice", side.accounts.map((id) => accountName(id, names)).join(", "))], "  ", "    "),
    )
  return lines
}

function whoSays(claim: ClaimWords, accounts: readonly string[], names: Names): Run[] {
  const account = names.answering.get(claim.attribution) ?? (accounts.length === 1 ? accounts[0] : undefined)
  const name = account === undefined ? safe(claim.voice ?? "") || "the writer" : accountName(account, names)
  const sure = claim.certainty === null ? "" : ` · ${sureness[claim.certainty]}`
  return [run("voice", name), run("dim", sure)]
}

function showOrigins(page: Paper, {origins}: CollationView, names: Names): string[] {
  const more = origins.filter((one) => one.length > 1)
  return more.flatMap((one) =>
    flow(page, [run("plain", one.map((id) => documentName(id, names)).join(" = "))], "  ", "    "),
  )
}

function accountName(id: string, {accounts}: Names): string {
  const voice = accounts.get(id)?.voice
  if (voice === undefined) return safe(id)
  if (voice.kind === "unnamed") return voice.name === "" ? "somebody unnamed" : `unnamed: ${safe(voice.name)}`
  return safe(voice.name) || "the writer"
}

function documentName(id: string, {documents}: Names): string {
  const one = documents.get(id)
  if (one === undefined) return safe(id)
  const day = one.published === null ? "" : `, ${one.published.slice(0, 10)}`
  return `[${one.number}] ${safe(one.outlet ?? one.title ?? "no title")}${day}`
}
