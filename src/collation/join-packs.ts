// One pack out of those of several languages, for a case whose documents are in more than one.
//
// What is asked of a word is asked of each language in turn, the main one first; reasons are worded in the main one. A
// word is cut down by the rules of the first language that knows what it means, else of the first that leaves it shorter.

import type {BodyWords, CollationPack} from "./pack.ts"
import type {Topic} from "./topics.ts"

/** The pack `main` with what `others` know besides; `main` itself where there are none. */
export function joinPacks(main: CollationPack, others: readonly CollationPack[]): CollationPack {
  return others.reduce(joinTwo, main)
}

function joinTwo(one: CollationPack, other: CollationPack): CollationPack {
  const stem = once((word) => {
    if (one.idle.has(word)) return one.stem(word)
    return isOf(other, one, word) ? other.stem(word) : one.stem(word)
  })
  return {
    ...one,
    names: {
      ...one.names,
      titles: both(one.names.titles, other.names.titles),
      particles: both(one.names.particles, other.names.particles),
      shortForms: new Map([...other.names.shortForms, ...one.names.shortForms]),
    },
    bodies: joinBodies(one.bodies, other.bodies),
    idle: both(one.idle, other.idle),
    stem,
    concept: once((word) => (isOf(other, one, word) ? other.concept(word) : one.concept(word))),
    shared: both(one.shared, other.shared),
    within: (place) => [...new Set([...one.within(place), ...other.within(place)])],
    nation: (word) => one.nation(word) ?? other.nation(word),
    towns: new Map([...other.towns, ...one.towns]),
    placeWords: both(one.placeWords, other.placeWords),
    // "Prisoners" and "prisión" have one stem: who is counted is somebody, if one language knows them as people.
    sortOf: (stemmed) => {
      const sorts = [one.sortOf(stemmed), other.sortOf(stemmed)].filter((sort) => sort !== null)
      return sorts.find((sort) => sort !== "site") ?? sorts[0] ?? null
    },
    offices: both(one.offices, other.offices),
    owners: both(one.owners, other.owners),
    homeland: both(one.homeland, other.homeland),
    press: both(one.press, other.press),
    collective: both(one.collective, other.collective),
    parties: {words: both(one.parties.words, other.parties.words), ours: new RegExp(`${one.parties.ours.source}|${other.parties.ours.source}`, "iu")}, // prettier-ignore
    pages: both(one.pages, other.pages),
    agencies: both(one.agencies, other.agencies),
    media: both(one.media, other.media),
    citing: either(one.citing, other.citing),
    publishing: either(one.publishing, other.publishing),
    governing: both(one.governing, other.governing),
    stances: both(one.stances, other.stances),
    pending: either(one.pending, other.pending),
    present: either(one.present, other.present),
    gone: either(one.gone, other.gone),
    outright: either(one.outright, other.outright),
    self: either(one.self, other.self),
    single: either(one.single, other.single),
    objective: either(one.objective, other.objective),
    beside: either(one.beside, other.beside),
    anybody: either(one.anybody, other.anybody),
    ground: either(one.ground, other.ground),
    partly: either(one.partly, other.partly),
    oneAlone: either(one.oneAlone, other.oneAlone),
    theOne: either(one.theOne, other.theOne),
    issued: either(one.issued, other.issued),
    issuedForm: {kinds: either(one.issuedForm.kinds, other.issuedForm.kinds), desks: either(one.issuedForm.desks, other.issuedForm.desks)}, // prettier-ignore
    anyone: either(one.anyone, other.anyone),
    nobody: either(one.nobody, other.nobody),
    loaded: both(one.loaded, other.loaded),
    neutral: both(one.neutral, other.neutral),
    countryWords: both(one.countryWords, other.countryWords),
    stateWords: both(one.stateWords, other.stateWords),
    of: both(one.of, other.of),
    exits: [...one.exits, ...other.exits],
    paces: [...one.paces, ...other.paces],
    apart: {orders: both(one.apart.orders, other.apart.orders), offices: both(one.apart.offices, other.apart.offices)},
    how: either(one.how, other.how),
    noLonger: either(one.noLonger, other.noLonger),
    ended: either(one.ended, other.ended),
    ages: {within: either(one.ages.within, other.ages.within), behind: either(one.ages.behind, other.ages.behind)},
    diedOf: either(one.diedOf, other.diedOf),
    kin: both(one.kin, other.kin),
    spouses: both(one.spouses, other.spouses),
    relatives: new Map([...other.relatives, ...one.relatives]),
    denying: either(one.denying, other.denying),
    refuting: either(one.refuting, other.refuting),
    plus: either(one.plus, other.plus),
    further: either(one.further, other.further),
    another: either(one.another, other.another),
    which: either(one.which, other.which),
    roughly: either(one.roughly, other.roughly),
    unreal: either(one.unreal, other.unreal),
    rumoured: either(one.rumoured, other.rumoured),
    soFar: either(one.soFar, other.soFar),
    counting: either(one.counting, other.counting),
    beVerb: either(one.beVerb, other.beVerb),
    noneThere: either(one.noneThere, other.noneThere),
    notCalled: either(one.notCalled, other.notCalled),
    dismissing: either(one.dismissing, other.dismissing),
    untruth: either(one.untruth, other.untruth),
    pointing: either(one.pointing, other.pointing),
    softly: either(one.softly, other.softly),
    auxiliary: either(one.auxiliary, other.auxiliary),
    hearsayOf: either(one.hearsayOf, other.hearsayOf),
    thatClause: either(one.thatClause, other.thatClause),
    lacking: either(one.lacking, other.lacking),
    negating: either(one.negating, other.negating),
    negatedUntil: either(one.negatedUntil, other.negatedUntil),
    either: either(one.either, other.either),
    be: either(one.be, other.be),
    everybody: either(one.everybody, other.everybody),
    falsehood: either(one.falsehood, other.falsehood),
    untrueThat: either(one.untrueThat, other.untrueThat),
    putRight: either(one.putRight, other.putRight),
    wrongly: either(one.wrongly, other.wrongly),
    leftOut: either(one.leftOut, other.leftOut),
    corrected: either(one.corrected, other.corrected),
    formerly: either(one.formerly, other.formerly),
    withdrawn: either(one.withdrawn, other.withdrawn),
    outdated: either(one.outdated, other.outdated),
    nightly: either(one.nightly, other.nightly),
    broader: new Map([...other.broader, ...one.broader]),
    leaves: both(one.leaves, other.leaves),
    leaving: both(one.leaving, other.leaving),
    tidings: both(one.tidings, other.tidings),
    hearsay: both(one.hearsay, other.hearsay),
    narrow: new Map([...other.narrow, ...one.narrow]),
    granted: both(one.granted, other.granted),
    light: both(one.light, other.light),
    because: either(one.because, other.because),
    rather: either(one.rather, other.rather),
    denyingMore: either(one.denyingMore, other.denyingMore),
    howMany: either(one.howMany, other.howMany),
    answering: either(one.answering, other.answering),
    singly: either(one.singly, other.singly),
    along: either(one.along, other.along),
    ofOne: either(one.ofOne, other.ofOne),
    telling: either(one.telling, other.telling),
    spokenOf: either(one.spokenOf, other.spokenOf),
    remaining: one.remaining.map((each) => {
      const same = other.remaining.find(({way}) => way === each.way)
      return same === undefined ? each : {...each, words: either(each.words, same.words)}
    }),
    topics: one.topics.map((topic) =>
      joinTopic(
        topic,
        other.topics.find(({name}) => name === topic.name),
      ),
    ),
  }
}

const joinTopic = (one: Topic, other: Topic | undefined): Topic => ({
  ...one,
  stances: one.stances.map((stance) => {
    const same = other?.stances.find(({key}) => key === stance.key)
    return same === undefined ? stance : {...stance, words: either(stance.words, same.words)}
  }),
})

// Whether a word is to be cut down as one of the other language: "fishermen" stands for those whom both know.
const isOf = (other: CollationPack, main: CollationPack, word: string): boolean =>
  !knows(main, word) && (knows(other, word) || main.shared.has(other.stem(word)))

// Whether a word means something to a pack: a concept, a sort of people or places.
function knows(pack: CollationPack, word: string): boolean {
  if (!pack.looks.test(word)) return false
  const stem = pack.stem(word)
  return (
    pack.concept(word) !== stem ||
    pack.sortOf(stem) !== null ||
    pack.loaded.has(stem) ||
    pack.neutral.has(stem) ||
    pack.narrow.has(stem)
  )
}

// The words of a case come again and again; what each stands for never changes.
function once(ask: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = ask(word)
    if (known.size >= Remembered) known.clear()
    known.set(word, answer)
    return answer
  }
}

const Remembered = 50_000 // words

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => new Set([...one, ...other])

const joinBodies = (one: BodyWords, other: BodyWords): BodyWords => ({
  sorts: new Map([...other.sorts, ...one.sorts]),
  matters: new Map([...other.matters, ...one.matters]),
  idle: both(one.idle, other.idle),
  shared: new Map([...other.shared, ...one.shared]),
})

const either = (one: RegExp, other: RegExp): RegExp =>
  new RegExp(`${one.source}|${other.source}`, [...new Set(one.flags + other.flags)].sort().join(""))
