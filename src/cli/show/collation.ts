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
import {
  outcomes,
  quoted,
  showBounds,
  showMembers,
  showSize,
  showStamp,
  silences,
  spaced,
  sureness,
} from "../terminal/words.ts"

type Outcome = ComparisonView["outcome"]

// What parts comes first; what only one account says is told last. Where nothing parts, the words are left out.
const sections: readonly {readonly title: string; readonly outcomes: readonly Outcome[]; readonly brief: boolean}[] = [
  {title: "Where accounts part", outcomes: ["contradict", "differ", "supersede"], brief: false},
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
  const documents = inTime(collation.documents)
  const names: Names = {
    documents: new Map(documents.map((one, i) => [one.id, {...one, number: i + 1}])),
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
      documents.flatMap((one, i) => showDocument(page, one, i + 1)),
    ),
    ...section(page, "People and groups", showPeople(page, collation, names)),
    ...sections.flatMap(({title, outcomes, brief}) =>
      section(page, title, showComparisons(page, collation, names, outcomes, brief), brief ? "" : Sure),
    ),
    ...section(page, "One origin, told more than once", showOrigins(page, collation, names)),
  ]
}

// What came out first is told first; what has no date stands last.
function inTime(documents: readonly CaseDocument[]): CaseDocument[] {
  const at = ({published}: CaseDocument) => (published === null ? Infinity : Date.parse(published))
  return [...documents].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)))
}

function headline({documents, accounts, comparisons}: CollationView): string {
  const parting = comparisons.filter((one) => one.outcome === "contradict").length
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
  return `${count(documents.length, "document")}, ${count(accounts.length, "account")}, ${count(parting, "contradiction")}`
}

/** What the absence of a mark means, said once for each section. */
const Sure = "a voice is certain unless marked"

function section(page: Paper, title: string, lines: readonly string[], note = ""): string[] {
  const head = [run("strong", title), run("dim", note === "" ? "" : ` (${note})`)]
  return lines.length === 0 ? [] : ["", ...flow(page, head), ...lines]
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

type Somebody = CollationView["persons"][number] | CollationView["groups"][number]

// Those of whom most is told come first. Whoever nothing is told of is only named, on one line.
function showPeople(page: Paper, {persons, groups}: CollationView, names: Names): string[] {
  const people = new Map<string, Somebody>([...groups, ...persons].map((one) => [one.id, one]))
  const grouped = new Set(groups.flatMap(({lanes, members}) => (lanes.length > 0 ? members : [])))
  const told = [...people.values()].map((one) => ({one, ...ownLanes(one, groups)}))
  const weigh = ({lanes}: {readonly lanes: readonly LaneView[]}) =>
    lanes.reduce((sum, {spans}) => sum + spans.reduce((more, {claims}) => more + claims.length, 1), 0)
  const shown = told.filter(({lanes}) => lanes.length > 0).sort((a, b) => weigh(b) - weigh(a))
  const rest = told.filter(({one, lanes}) => lanes.length === 0 && !grouped.has(one.id))
  return [
    ...shown.flatMap(({one, lanes, as}) => [
      ...flow(page, [run("strong", safe(one.name)), ...aboutRuns(one, people)], "  ", "      "),
      ...(as === null ? [] : flow(page, [run("dim", `as ${safe(as)}; besides:`)], "      ")),
      ...lanes.flatMap((lane) => showLane(page, lane, names)),
    ]),
    ...(rest.length === 0
      ? []
      : flow(page, [run("dim", `Also named: ${rest.map(({one}) => named(one)).join(", ")}`)], "  ", "      ")),
  ]
}

// What is told of somebody beyond what is told of a group they are of, and that group's name.
function ownLanes(one: Somebody, groups: CollationView["groups"]): {lanes: readonly LaneView[]; as: string | null} {
  const of = "members" in one ? [] : groups.filter(({members, lanes}) => members.includes(one.id) && lanes.length > 0)
  const key = ({account}: LaneView, {claims: _, ...span}: LaneView["spans"][number]) => JSON.stringify([account, span])
  const shared = new Set(of.flatMap(({lanes}) => lanes.flatMap((lane) => lane.spans.map((span) => key(lane, span)))))
  const lanes = one.lanes
    .map((lane) => ({...lane, spans: lane.spans.filter((span) => !shared.has(key(lane, span)))}))
    .filter(({spans}) => spans.length > 0)
  return {lanes, as: of[0]?.name ?? null}
}

function aboutRuns(one: Somebody, people: ReadonlyMap<string, Somebody>): Run[] {
  if (!("members" in one)) {
    const more = [one.roles.map(safe).join(", "), one.aliases.length === 0 ? "" : `also ${one.aliases.map(safe).join(", ")}`] // prettier-ignore
    return [run("dim", tail(more))]
  }
  const members = showMembers(
    one.members.map((id) => people.get(id)?.name ?? id),
    one.size,
  )
  const calls = [...new Map(one.namings.map(({text}) => [text.toLowerCase(), safe(text)])).values()].filter((text) => text.toLowerCase() !== safe(one.name).toLowerCase()) // prettier-ignore
  const more = [members, calls.length === 0 ? "" : `also called ${calls.join(", ")}`]
  return [run("plain", one.size === null ? "" : ` (${showSize(one.size)})`), run("dim", tail(more))]
}

function named(one: Somebody): string {
  // "Mr" tells nothing of anybody; what is told at length does.
  const role = "roles" in one ? one.roles.find((each) => each.length > 4) : undefined
  return role === undefined ? safe(one.name) : `${safe(one.name)} (${safe(role)})`
}

function tail(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== "")
  return said.length === 0 ? "" : ` — ${said.join("; ")}`
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
    [run("voice", accountName(lane.account, names)), run("plain", `: ${states.join("; ")}`)],
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
  const who = ({accounts}: {readonly accounts: readonly string[]}) =>
    [...new Set(accounts.map((id) => accountName(id, names)))].join(", ")
  const [only, ...others] = one.sides
  const head = [run("strong", safe(one.question))]
  if (only !== undefined && others.length === 0) {
    const told = [run("plain", ` ${safe(only.says)} — `), run("voice", who(only))]
    return [...flow(page, [...head, ...told], "  ", "    "), ...showSilent(page, one, names)]
  }
  const sides = one.sides.flatMap((side) =>
    flow(page, [run("plain", `${safe(side.says)} — `), run("voice", who(side))], "    • ", "      "),
  )
  return [...flow(page, head, "  ", "    "), ...sides, ...showSilent(page, one, names)]
}

function showComparison(page: Paper, one: ComparisonView, names: Names): string[] {
  const {word, means, tone} = outcomes[one.outcome]
  const head = [run("strong", safe(one.question)), run("plain", " "), run(tone, word), run("dim", ` — ${means}`)]
  const sides = one.sides.map((side) => (column: Paper) => showSide(column, side, names))
  const beside = page.columns >= SideBySide && sides.length > 1 && page.columns / sides.length >= SideBySide / 3
  const why = one.reason.map(safe).filter((step) => !repeats(step, one, names))
  return [
    ...flow(page, head, "  ", "    "),
    ...(beside
      ? sideBySide(page, sides, "    ")
      : sides.flatMap((side) => side({...page, columns: page.columns - 4}).map((line) => `    ${line}`))),
    ...(why.length === 0 ? [] : flow(page, [run("dim", `Why: ${why.join(" → ")}`)], "    ", "      ")),
    ...showSilent(page, one, names),
  ]
}

// A step that only says what a side says is seen above already.
function repeats(step: string, {sides}: ComparisonView, names: Names): boolean {
  const told = sides.flatMap(({says, accounts}) => accounts.map((id) => `${voiceName(id, names)}: ${safe(says)}.`))
  return told.some((one) => one.toLowerCase() === step.toLowerCase())
}

function showSilent(page: Paper, {silent}: ComparisonView, names: Names): string[] {
  const byWhy = new Map<string, string[]>()
  for (const {document, why} of silent) byWhy.set(silences[why], [...(byWhy.get(silences[why]) ?? []), mark(document, names)]) // prettier-ignore
  const parts = [...byWhy].map(([why, marks]) => `${why}: ${marks.sort(inOrder).join(" ")}`)
  return parts.length === 0 ? [] : flow(page, [run("dim", `Silent – ${parts.join("; ")}`)], "    ", "      ")
}

/** What one voice says on a side: each wording once, with the documents that have it. */
type Said = {readonly who: string; readonly sure: string; readonly words: Map<string, string[]>}

// A side of one voice whose words are the answer itself takes one line.
function showSide(page: Paper, side: ComparisonView["sides"][number], names: Names): string[] {
  const voices = saidOn(side, names)
  const says = run("strong", safe(side.says))
  const [only, ...others] = voices
  if (only !== undefined && others.length === 0 && [...only.words.keys()].every((text) => text === ""))
    return flow(page, [says, run("plain", " — "), ...saidRuns(only)], "• ", "  ")
  const silent = voices.length === 0 ? side.accounts.map((id) => accountName(id, names)).join(", ") : ""
  return [
    ...flow(page, [says], "• ", "  "),
    ...voices.flatMap((one) => flow(page, saidRuns(one), "  ", "    ")),
    ...(silent === "" ? [] : flow(page, [run("voice", silent)], "  ", "    ")),
  ]
}

function saidOn(side: ComparisonView["sides"][number], names: Names): Said[] {
  const voices = new Map<string, Said>()
  for (const claim of side.claims) {
    const who = whoSays(claim, side.accounts, names)
    const sure = claim.certainty === null || claim.certainty === "certain" ? "" : ` (${sureness[claim.certainty]})`
    const one = voices.get(who + sure) ?? {who, sure, words: new Map<string, string[]>()}
    voices.set(who + sure, one)
    const text = safe(claim.text) === safe(side.says) ? "" : quoted(claim.text, 280)
    const marks = one.words.get(text) ?? []
    const own = mark(claim.document, names)
    one.words.set(text, marks.includes(own) ? marks : [...marks, own].sort(inOrder))
  }
  return [...voices.values()]
}

function saidRuns({who, sure, words}: Said): Run[] {
  const parts = [...words].flatMap(([text, marks], i) => [
    run("plain", i > 0 ? "; " : text === "" ? " " : ": "),
    run("quote", text),
    run("dim", `${text === "" ? "" : " "}${marks.join(" ")}`),
  ])
  return [run("voice", who), run("dim", sure), ...parts]
}

function whoSays(claim: ClaimWords, accounts: readonly string[], names: Names): string {
  const account = names.answering.get(claim.attribution) ?? (accounts.length === 1 ? accounts[0] : undefined)
  return account === undefined ? safe(claim.voice ?? "") || "the writer" : accountName(account, names)
}

function showOrigins(page: Paper, {origins}: CollationView, names: Names): string[] {
  const more = origins.filter((one) => one.length > 1)
  return more.flatMap((one) =>
    flow(
      page,
      [
        run(
          "plain",
          one
            .map((id) => documentName(id, names))
            .sort(inOrder)
            .join(" = "),
        ),
      ],
      "  ",
      "    ",
    ),
  )
}

function accountName(id: string, names: Names): string {
  const name = voiceName(id, names)
  if (names.accounts.get(id)?.voice.kind !== "unnamed") return name
  return name === "the writer" ? "somebody unnamed" : `unnamed: ${name}`
}

function voiceName(id: string, {accounts}: Names): string {
  const voice = accounts.get(id)?.voice
  return voice === undefined ? safe(id) : safe(voice.name) || "the writer"
}

/** A document by its number in the list above. */
function mark(id: string, {documents}: Names): string {
  const one = documents.get(id)
  return one === undefined ? safe(id) : `[${one.number}]`
}

function documentName(id: string, names: Names): string {
  const one = names.documents.get(id)
  return one === undefined ? safe(id) : `${mark(id, names)} ${safe(one.outlet ?? one.title ?? "no title")}`
}

const inOrder = (a: string, b: string): number => a.localeCompare(b, "en", {numeric: true})
