// Collation's questions and reasons in English.

import type {Exit, Pace} from "../../../collation/pack.ts"
import type {Wording} from "../../../collation/wording.ts"
import type {Status} from "../../../claims/status.ts"
import {withArticle} from "./called.ts"

const exits: Readonly<Record<Exit, string>> = {
  rescue: "rescued in an operation",
  escape: "escaped",
  permit: "let go with safe-conducts",
  release: "released",
  clemency: "pardoned or let go as a gesture",
  talks: "let go after negotiations",
  expulsion: "expelled or deported",
  exchange: "exchanged",
  payment: "let go for money",
}

const paces: Readonly<Record<Pace, string>> = {
  staggered: "one after another",
  together: "together",
  operation: "in one operation",
}

const statuses: Readonly<Record<Status, string>> = {
  free: "free",
  detained: "in custody",
  besieged: "besieged",
  "in-asylum": "in asylum",
  missing: "missing",
  hostage: "held hostage",
  released: "released",
  "in-exile": "out of the country",
  deported: "deported",
  dead: "dead",
  unknown: "unknown",
}

const nameReasons = {
  same: "the names are the same",
  order: "the names are the same in another order",
  fuller: "one name is the other with a part left out",
  initials: "one name gives initials of the other",
  spelling: "the names differ by a spelling only",
  short: "the surname fits nobody else of the case",
  "given-only": "the given name fits nobody else of the case",
  "second-surname": "the second surnames differ",
  "given-differs": "the given names differ",
  "surname-differs": "the surnames differ",
} as const

const groupReasons = {
  members: "they share named members",
  size: "they are as many",
  noun: "they are called by the same word",
  happening: "the same is told of them",
  place: "they are placed alike",
} as const

const eventReasons = {
  type: "the same kind of happening",
  participants: "the same people",
  time: "times that can be one",
  place: "places that can be one",
} as const

// Families of happenings in questions: "Was … detained?"
const verbs: Readonly<Record<string, string>> = {
  detention: "detained",
  abduction: "abducted",
  disappearance: "missing",
  siege: "besieged",
  transfer: "moved",
  deportation: "deported",
  release: "released",
  rescue: "rescued",
  exchange: "exchanged",
  pardon: "pardoned",
  charge: "charged",
  sentence: "convicted",
  mistreatment: "mistreated",
  eviction: "driven out",
  threat: "threatened",
  accusation: "accused",
  injury: "injured",
  attack: "attacked",
  sanction: "sanctioned",
}

// Families of what people do themselves: "When did … leave?"
const acts: Readonly<Record<string, string>> = {
  death: "die",
  departure: "leave",
  arrival: "arrive",
  escape: "escape",
  "hunger-strike": "go on hunger strike",
}

// Families in questions after a number: "How many people died?"
const counts: Readonly<Record<string, string>> = {
  death: "died",
  disappearance: "are missing",
  departure: "left",
  arrival: "arrived",
  escape: "escaped",
  "hunger-strike": "are on hunger strike",
}

const others: Readonly<Record<string, (name: string, be: string) => string>> = {
  asylum: (name) => `Did ${name} receive or ask for asylum?`,
  whereabouts: (name, be) => `${be} ${name} where it is said?`,
  arrival: (name) => `Did ${name} arrive?`,
  departure: (name) => `Did ${name} leave?`,
  escape: (name) => `Did ${name} escape?`,
  "safe-conduct": (name) => `Were safe-conducts given to ${name}?`,
  negotiation: (name) => `Was there a negotiation over ${name}?`,
  "exchange-offer": (name) => `Was an exchange offered by or for ${name}?`,
  rejection: (name) => `Was the offer rejected by ${name}?`,
  death: (name, be) => `${be} ${name} dead?`,
  demand: (name) => `What is demanded for ${name}?`,
  denial: (name) => `What is denied about ${name}?`,
  recognition: (name) => `Is it recognised by or for ${name}?`,
  ransom: (name) => `Was a ransom paid for ${name}?`,
  "supply-cut": (name) => `Were supplies to ${name} cut?`,
  "hunger-strike": (name, be) => `${be} ${name} on hunger strike?`,
  visit: (name) => `Did anybody get to see ${name}?`,
  "travel-ban": (name) => `May ${name} not travel?`,
  denationalisation: (name) => `Was the nationality of ${name} taken away?`,
}

const rare: Readonly<Record<string, string>> = {
  rejection: "Was the offer rejected?",
  "exchange-offer": "Was an exchange offered?",
  exchange: "Was there an exchange?",
  negotiation: "Was there a negotiation?",
  ransom: "Was a ransom paid?",
  recognition: "Has it been recognised?",
  "safe-conduct": "Were safe-conducts given?",
  "supply-cut": "Were supplies cut?",
  rescue: "Was there a rescue?",
  pardon: "Was there a pardon?",
  siege: "Was there a siege?",
  gunfire: "Were shots fired?",
  ceasefire: "Is there a ceasefire?",
}

const began: Readonly<Record<string, string>> = {
  siege: "When did the siege begin?",
  "supply-cut": "When were supplies cut?",
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`

const who = (account: string): string => (account === "" ? "the writer" : withArticle(account))

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

const quote = (words: string): string =>
  `“${words.length > 90 ? `${words.slice(0, 88).replace(/\s+\S*$/, "")} …` : words}”`

const numbers = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]
const inWords = (count: number): string => numbers[count] ?? String(count)

/** English wording. */
export const wording: Wording = {
  samePerson: (a, b, why) => `${a} and ${b} are taken to be one person: ${nameReasons[why]}.`,
  doubtful: (name, candidates) => `${name} may be ${candidates.join(" or ")}: nothing tells which.`,
  sameGroup: (a, b, why) =>
    `“${a}” and “${b}” are taken to be one group: ${list(why.map((one) => groupReasons[one]))}.`,
  sameBody: (a, b) => `${a} and ${b} are taken to be one body: nothing in their names clashes.`,
  sameEvent: (why) => `Taken to be one happening: ${list(why.map((one) => eventReasons[one]))}.`,
  exit: (exit, denied) => (denied ? `not ${exits[exit]}` : exits[exit]),
  pace: (pace) => paces[pace],
  status: (status, denied) => (denied ? `not ${statuses[status]}` : statuses[status]),
  questions: {
    where: (name, many) => `Where ${many ? "are" : "is"} ${name} now?`,
    exit: (name, many) => `How did ${many ? (name.startsWith("the ") ? name : `“${name}”`) : name} get out?`,
    pace: (name) => `Did ${name} leave together or one after another?`,
    whether: (family, name, many, words) => {
      const verb = verbs[family]
      if (verb !== undefined) return `${many ? "Were" : "Was"} ${name} ${verb}?`
      return others[family]?.(name, many ? "Are" : "Is") ?? `Did this happen: ${quote(words)}?`
    },
    rare: (family) => rare[family] ?? "Did it happen?",
    began: (family) => began[family] ?? "When did it begin?",
    happened: (words) => `Did this happen: ${quote(words)}?`,
    number: (family, noun) =>
      `How many ${noun === "" ? "people" : noun} ${counts[family] ?? (verbs[family] === undefined ? "were there" : `were ${verbs[family]}`)}?`,
    portion: (name) => `How many of ${name} are out?`,
    status: (name, many) => `In what state ${many ? "are" : "is"} ${name}?`,
    term: (name, many) => `For how long ${many ? "were" : "was"} ${name} sentenced?`,
    time: (family, name, many) => (verbs[family] === undefined ? `When did ${acts[family] === undefined ? "it happen to " : ""}${name}${acts[family] === undefined ? "" : ` ${acts[family]}`}?` : `When ${many ? "were" : "was"} ${name} ${verbs[family]}?`), // prettier-ignore
    actor: (family, name, many) =>
      family === "negotiation" ? `Who negotiated over ${name}?` : family === "death" ? `By whom ${many ? "were" : "was"} ${name} killed?` : verbs[family] === undefined ? `Who did it to ${name}?` : `By whom ${many ? "were" : "was"} ${name} ${verbs[family]}?`, // prettier-ignore
    cause: (family, name, many) => (verbs[family] === undefined ? `Why did ${acts[family] === undefined ? "it happen to " : ""}${name}${acts[family] === undefined ? "" : ` ${acts[family]}`}?` : `Why ${many ? "were" : "was"} ${name} ${verbs[family]}?`), // prettier-ignore
    naming: (name, many) => `What ${many ? "are" : "is"} ${name} called?`,
    spoken: (name) => `Has ${withArticle(name)} spoken?`,
  },
  steps: {
    says: (account, says) => `${account === "" ? "The writer" : capital(account)}: ${says}.`,
    cannotBoth: (a, b) => `The accounts of ${who(a)} and ${who(b)} cannot both be so at one moment.`,
    memberOf: (some, all, here, there) =>
      `If all of ${all} are where one account has them (${there}), none of them is elsewhere; ${some} of ${all} ${some === "one" ? "is" : "are"} said to be elsewhere (${here}).`,
    insidePlace: (inner, outer) => `${inner} lies in ${outer}.`,
    apartPlaces: (a, b) => `${a} is not in ${b}.`,
    hedged: (account) => `${capital(who(account))} does not put it as certain, so this is no contradiction.`,
    later: (account, other) =>
      account === other
        ? `${capital(who(account))} speaks of a later time, so the later state replaces the earlier.`
        : `${capital(who(account))} speaks of a later time than ${who(other)}, so the later state replaces the earlier.`,
    corrected: (account) => `${capital(who(account))} says otherwise than before: the later words replace the earlier.`,
    same: (says) => `All say the same: ${says}.`,
    within: (finer, wider) => `${finer} fits ${wider} and says more.`,
    sum: (parts, total) => `${parts.join(" + ")} is ${total}.`,
    rest: (held, all, out) => `Where ${held} of ${all} are held, ${out} are out.`,
    bothPossible: "They are not the same, but both can be so.",
    alone: (account) => `Only ${who(account)} tells it; others speak of the same people and leave it out.`,
    namesOnly: "The words differ; whom they mean does not.",
  },
  number: (low, high, about) => {
    if (low !== null && low === high) return about ? `about ${low}` : String(low)
    if (low !== null && high === null) return `at least ${low}`
    if (low === null && high !== null) return `at most ${high}`
    return low === null ? "an unstated number" : `${low} to ${high ?? ""}`
  },
  whether: (yes) => (yes ? "yes" : "no"),
  planned: "planned",
  over: "over",
  silentSay: "nothing said yet",
  spoke: "has spoken",
  all: (name) => (/^(?:the|all|both) /i.test(name) ? name : `the ${name}`),
  some: inWords,
}
