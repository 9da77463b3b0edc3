import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import type {Found} from "../../../mentions/entity.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Document} from "../../../text/document.ts"
import {loadEnglish} from "../english.ts"

const english = loadEnglish((name) => readFileSync(join(import.meta.dirname, "../../../../models/en", name)))

function read(text: string, kind: Document["blocks"][number]["kind"] = "paragraph"): Found {
  const blocks = [{kind, span: {from: 0, to: text.length}, author: null, published: null, channel: null}]
  const about = {title: null, outlet: null, byline: null, published: null, language: "en", url: null}
  const document: Document = {id: "d", captureId: "c", text, blocks, ...about, maker: byRule("test", "1", "test")}
  return findMentions(document, analyse(document, english.syntax), english.mentions)
}

// The words of the entity that the nth mention worded so (the first, when no number follows) belongs to; a lone one is "".
function groupOf(found: Found, words: string): string {
  const [, text = words, nth = "1"] = /^(.*?)(?: #(\d))?$/.exec(words) ?? []
  const mention = found.mentions.filter((one) => one.text === text)[Number(nth) - 1]
  const entity = found.entities.find((one) => one.mentions.includes(mention?.id ?? "-"))
  const texts = entity?.mentions.map((id) => found.mentions.find((one) => one.id === id)?.text ?? "") ?? []
  return texts.length > 1 ? texts.join(" = ") : ""
}

function holds(table: readonly (readonly [text: string, mention: string, group: string])[]): void {
  for (const [text, mention, group] of table) assert.equal(groupOf(read(text), mention), group, `${text} [${mention}]`)
}

test("a noun of several hyphens is a role, and one of many set apart is who is named", () => {
  holds([
    ["His brother-in-law Karim Sall left. Sall was tired.", "His brother-in-law Karim Sall", "His brother-in-law Karim Sall = Sall"], // prettier-ignore
    ["Karim Sall, one of the rowers seized on May 8, died on Friday. He was 34.", "one of the rowers", "Karim Sall = one of the rowers = He"], // prettier-ignore
    ["The state-run radio named Karim Sall. One of the rowers left.", "One of the rowers", ""],
  ])
})

test("the crew are the sailors spoken of, and not whom they carry", () => {
  holds([
    [
      "Twelve fishermen are missing. A guard said that the crew was in Halden.",
      "the crew",
      "Twelve fishermen = the crew",
    ],
    ["Twelve migrants are missing. A guard said that the crew was in Halden.", "the crew", ""],
  ])
})

test("who only tells is not who is told of", () => {
  holds([
    [
      "Unofficial sources indicated that the government granted safe-conducts to the six aides, allowing them to leave.",
      "them",
      "the six aides = them",
    ],
    ["Witnesses said that police beat them.", "them", ""],
    ["Two neighbours said that soldiers took the three nurses and beat them.", "them", "the three nurses = them"],
    ["The five aides were freed on Monday. They thanked the mediators.", "They", "The five aides = They"],
  ])
})

test("words that leave open who is meant reach the only group that was counted, and none where two were", () => {
  const one = "Five members of Vera Holt's team were freed. Holt thanked the mediators. The group landed in Lisbon."
  const five = "Five members of Vera Holt's team"
  holds([
    [one, "The group", `${five} = The group`],
    [`${one} Our colleagues are well, her party wrote.`, "Our colleagues", `${five} = The group = Our colleagues`],
    ["Five aides left on Monday. The three photographers stayed. The group was received.", "The group", ""],
    ["Five aides left on Monday. Their colleagues stayed.", "Their colleagues", ""],
    ["Our colleagues were held. Five aides left on Monday.", "Our colleagues", ""],
  ])
})

test("I is one voice outside quotations, and inside whoever the sentence names as its speaker", () => {
  holds([
    ["I left home at dawn. Nobody saw me. My bag was heavy.", "me", "I = me = My"],
    ["We walked north. Our guide left us.", "us", "We = Our = us"],
    ['"I was held," Nadia Sarro said.', "I", "I = Nadia Sarro"],
    ['The company said: "We will appeal the ruling."', "We", "The company = We"],
    ['Nadia Sarro said: "We will appeal."', "We", ""],
    ['I was at home. "I was held," Nadia Sarro said. I believed her.', "I #2", "I = Nadia Sarro = her"],
    ["\"He wrote, 'I am eating oranges,' and I laughed,\" Nadia Sarro said.", "I", ""],
    ["You say that you are free.", "You", ""],
  ])
  assert.equal(groupOf(read("I left home. Nobody saw me.", "post"), "I"), "")
})

test("a name keeps its first word where it opens a sentence, if it has it inside others", () => {
  holds([
    ["The aid group Clear Harbour runs nine boats. Clear Harbour named nobody.", "Clear Harbour", "Clear Harbour = Clear Harbour"], // prettier-ignore
    ["Local Brandt voters came. Brandt named nobody.", "Brandt", "Brandt = Brandt"],
  ])
  const found = read("The town of Brandt is small. Former Brandt voters stayed.")
  assert.ok(found.mentions.every(({text}) => text !== "Former Brandt"))
})

test("a text's own voice is no group and nobody named", () => {
  const [entity] = read("We walked north. Our guide left us.").entities.filter(({name}) => name === "We")
  assert.deepEqual([entity?.kind, entity?.named], ["person", false])
})

test("things that come back are one, and what is said once is no mention", () => {
  holds([
    ["The two sides signed a peace agreement. The agreement ends the war.", "The agreement", "a peace agreement = The agreement"],
    ["The bridge was closed. It will open in May.", "It", "The bridge = It"],
    ["She signed a long letter. The short letter was lost.", "The short letter", ""],
    ["Emil Brandt lost his passport. Nadia Sarro kept her passport.", "her passport", ""],
    ["She wrote a letter. He wrote a letter.", "a letter", ""],
    ["It rained. It is clear that nobody came.", "It", ""],
    ["The clouds were low. They asked who had come.", "They", ""],
  ]) // prettier-ignore
  assert.ok(read("The two sides signed a peace agreement.").mentions.every(({kind}) => kind !== "thing"))
})

test("what adds up to a group is part of it, and the group is still the one that is counted", () => {
  const parts = (text: string): string[] => {
    const {entities} = read(text)
    const names = new Map(entities.map(({id, name}) => [id, name]))
    return entities.filter(({within}) => within !== null).map(({name, within}) => `${name} of ${names.get(within ?? "")}`) // prettier-ignore
  }
  const seven = "The army holds seven divers, four men and three women, at the port."
  assert.deepEqual(parts(seven), ["four men of seven divers", "three women of seven divers"])
  assert.deepEqual(parts("Seven divers, four men and two women, met."), [])
  assert.deepEqual(parts("Seven divers met; four men and three women left."), [])
  holds([
    [`${seven} The group was fed.`, "The group", "seven divers = The group"],
    ["Four men and three women met. The group was fed.", "The group", ""],
  ])
})

test("our heroes are those the speaker tells of, and others' heroes are not", () => {
  holds([
    ["Nine sailors are home. Our heroes slept.", "Our heroes", "Nine sailors = Our heroes"],
    ["Nine sailors are home. Their heroes slept.", "Their heroes", ""],
    ["Nine sailors are home. Our people slept.", "Our people", ""],
  ])
})

test("the subjects of joined clauses are most often one", () => {
  holds([
    ["The prosecutor says that Ada Lind was arrested in May, and that she is held in Orr.", "she", "Ada Lind = she"],
  ])
})

test("a name that is told is theirs whose it is", () => {
  holds([
    ["A boy left. His name is Lev Orr.", "Lev Orr", "A boy = His = Lev Orr"],
    ["A boy left. His school is Lev Orr.", "A boy", "A boy = His"],
  ])
})

test("a number is no group beside the group it counts", () => {
  const {entities} = read("Two convicted clerks are hiding. Two more clerks and three other men left.")
  assert.deepEqual(
    entities.filter(({kind}) => kind === "group").map(({name, size}) => `${name} ${size?.low}`),
    ["Two convicted clerks 2", "Two more clerks 2", "three other men 3"],
  )
})

test("a family is those of its name, whatever the name looks like", () => {
  const {entities} = read("Norvik granted the Arlts asylum. Lev Arlt and Ines Arlt slept.")
  const family = entities.find(({name}) => name === "the Arlts")
  assert.deepEqual([family?.kind, family?.members.length], ["group", 2])
})

// What is not linear would not end.
test("many pronouns and many quotations are read, on few lines or on one", () => {
  for (const unit of ["He said that she met him. It fell. ", '"I saw it," she said. ', '"I saw it," she said, and '])
    assert.ok(read(unit.repeat(3000)).mentions.length > 3000, unit)
})

test("whose mother tells of her daughter is the daughter, unless another is meant", () => {
  holds([
    ["Mila Garr was taken on Friday. Garr's mother said that her daughter was ill.", "her daughter", "Mila Garr = Garr = her daughter"], // prettier-ignore
    ["Ivo Lanz is in prison. His father, Otto Lanz, said his son had been beaten.", "his son", "Ivo Lanz = His = his son"], // prettier-ignore
    ["Mila Garr was taken on Friday. Garr's mother said that her sister was ill.", "her sister", ""],
    ["Mila Garr was taken on Friday. Garr's mother said that her son was ill.", "her son", ""],
    ["The mayor and his wife came late.", "his wife", ""],
  ])
})

test("nobody calls himself he in his own words", () => {
  holds([
    [
      "The clerk Otto Brand saw his lawyer, Emil Voss. “He was cold,” Voss wrote.",
      "He",
      "The clerk Otto Brand = his = He",
    ],
    ["The clerk Otto Brand left. “I was cold,” Brand said.", "I", "The clerk Otto Brand = I = Brand"],
  ])
})

test("a title, or a role set before the name, is the subject too", () => {
  const police = "The harbour guard said he had no list, spokesman Karl Orne told reporters. Orne left."
  holds([[`${police} Governor Emil Voss closed the port. He vowed to reopen it.`, "He", "Governor Emil Voss = He"]])
})

test("of two that fit alike, the one who has been told of more; who tells is told of in what follows", () => {
  holds([
    ["A man who says he works at the mill wrote to the judge. He was not named.", "he", "A man = he = He"],
    ["The weaver Otto Brand vanished. Brand was seen in Lusk. Prosecutor Emil Voss said that Brand was held. His sister left.", "His", "The weaver Otto Brand = Brand = Brand = His"], // prettier-ignore
  ])
})

test("where nobody near fits, the one somebody who was told of before", () => {
  const talk =
    "The weaver Otto Brand was seized in May. The mill closed. Rain fell for a week. The road was cut. Nobody came."
  holds([
    [`${talk} Then he wrote.`, "he", "The weaver Otto Brand = he"],
    [`${talk} Then she wrote.`, "she", ""],
    [`The clerk Emil Voss left. ${talk} Then he wrote.`, "he", ""],
  ])
})

test("whose wife somebody says to be is the husband told of", () => {
  holds([
    ["I am the wife of Jory Odever. Men took my husband away.", "my husband", "Jory Odever = my husband"],
    ["I'm Tito Luna's sister. They took my brother.", "my brother", "Tito Luna = my brother"],
    ["I am not the wife of Jory Odever. Men took my husband away.", "my husband", ""],
    ["I am the father of two girls. Men took my son away.", "my son", ""],
  ])
})
