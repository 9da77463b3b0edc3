// How newsrooms write: headlines without their verbs' helpers, speakers behind a dash, scripts' slugs, corrections, hurts that are borne.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "author: +death mayor": whose words, what, whom.
function told(text: string): string[] {
  const {claims, attributions} = readingOf(text, "en", {published: "2031-05-14T12:00:00Z"})
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "author" : voice.name]))
  return claims
    .filter(({type}) => type !== "other" && type !== "whereabouts")
    .map(({attribution, type, polarity, roles}) => `${voices.get(attribution)}: ${polarity}${type} ${(roles.patient ?? []).map(({text}) => text).join(", ")}`.trim()) // prettier-ignore
}

const is = (text: string, ...wanted: string[]): void => assert.deepEqual(told(text), wanted, text)
const has = (text: string, wanted: string): void => {
  const found = told(text)
  assert.ok(found.includes(wanted), `${text}\n${found.join("\n")}`)
}
const lacks = (text: string, type: string): void => {
  const found = told(text)
  assert.ok(!found.some((one) => one.split(" ")[1]?.slice(1) === type), `${text}\n${found.join("\n")}`)
}

test("headlines leave out what helps their verbs", () => {
  is("Mayor shot dead outside home", "author: +death Mayor")
  is("Rebels free nine fishermen", "author: +release nine fishermen")
  has("Farmer hurt in dawn raid on cottage", "author: +injury Farmer")
  is("Police shot and wounded a man outside the mint.", "author: +injury a man")
  lacks("The rebels want free elections.", "release")
})

test("who tells a headline stands behind its dash", () => {
  is("Jo Orr detained in Tavolia - lawyer", "lawyer: +detention Jo Orr")
  is("Eight killed in raid on camp – ministry", "ministry: +death Eight")
  is("Jo Orr detained in Tavolia – teacher", "author: +detention Jo Orr")
})

test("a work, and the slug of a script, are only named", () => {
  lacks('What we are reading: "The Long Arrest" by P. Dunning.', "arrest")
  lacks("He is at work on a novel in which nobody is arrested.", "arrest")
  lacks("((SOT - JO ORR, FREED ENGINEER :08))", "release")
  lacks("A3 SIEGE / VO / CROSS / :30", "siege")
  has("“They freed Jo Orr on Monday,” the mayor said.", "the mayor: +release Jo Orr")
})

test("what should have been told is so", () => {
  is("The story should have said that five members were detained, not six.", "author: +detention five members")
  is("Editors: The report should have said that five nurses were freed.", "author: +release five nurses")
})

test("courts send to prison whoever they name at length, over what was done", () => {
  const text =
    "Judges have sent the former police chief Rolf Haden to prison for 18 years over the death in custody of Iris Quell."
  is(text, "author: +sentence the former police chief Rolf Haden", "author: +death Iris Quell")
})

test("a hurt is whose it is told to be", () => {
  has("A farmer from Brale is in hospital with a fractured skull.", "author: +injury A farmer")
  has("She came home with two broken ribs.", "author: +injury She")
  has("A man was found with gunshot wounds on Friday.", "author: +injury A man")
  has("Jo Orr had a black eye.", "author: +injury Jo Orr")
  lacks("A chair with broken legs was found.", "injury")
  lacks("The minister left with a bruised ego.", "injury")
})

test("who is taken from where they are at home, in a text of takings", () => {
  has("Police held nine men. Jo Orr was led barefoot from his flat at about 1 a.m.", "author: +arrest Jo Orr")
  has("Masked police seized the leader of the dockers.", "author: +arrest the leader of the dockers")
  has("Masked men seized the leader of the dockers.", "author: +abduction the leader of the dockers")
  has("Two boys were pulled from the rubble.", "author: +rescue Two boys")
  lacks("Jo Orr was dragged from her car by two men in plain clothes.", "rescue")
})

test("of several, the one who is named", () => {
  has("The latest, Theo Marsk of the weekly Lantern, was arrested on Tuesday.", "author: +arrest Theo Marsk")
  has("The youngest of the three, Jo Orr of Velm, was freed on Friday.", "author: +release Jo Orr")
  has("One of them, Ivo Brandt of the Mail, was freed on Friday.", "author: +release Ivo Brandt")
  has("The man killed on Friday was Jo Orr, a nurse.", "author: +death Jo Orr")
})

test("who serves in an office or stays away from a vote", () => {
  lacks("She served nine years as mayor of Velm.", "sentence")
  has("He served nine years in the colony.", "author: +sentence He")
  lacks("The mayor did not turn up for the vote.", "disappearance")
})

test("what a noun and a clause about somebody tell is told once", () => {
  is("The town mourned the death of Ana Ruiz, who was shot dead on Friday.", "author: +death Ana Ruiz")
})

test("who a question is about is meant by the pronoun below it", () => {
  const {attributions} = readingOf("Some 80 guests were inside. The rest are being held.\nWho are the hostage-takers?\nThey said they wanted a plane.", "en", {published: "2031-05-14T12:00:00Z"}) // prettier-ignore
  assert.ok(attributions.some(({voice}) => voice.name === "the hostage-takers"))
})
