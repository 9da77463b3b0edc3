// Short texts with what must be found in them: "voice | act manner | content", and texts in which nobody is made to speak.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import type {Attribution} from "../../../attribution/attribution.ts"
import {findAttributions} from "../../../attribution/find.ts"
import {byRule} from "../../../base/maker.ts"
import {analyse} from "../../../language/analyse.ts"
import {findMentions} from "../../../mentions/find.ts"
import type {Block, Document} from "../../../text/document.ts"
import {mentionPack} from "../mentions/pack.ts"
import {loadParse} from "../syntax/parse.ts"
import {splitSentences} from "../syntax/sentences.ts"
import {tokenise} from "../syntax/tokens.ts"
import {attributionPack} from "./pack.ts"

const models = join(import.meta.dirname, "../../../../models/en")
const parse = loadParse((name) => readFileSync(join(models, name)))
const syntax = {tokenise, split: splitSentences, parse}

type About = {readonly outlet?: string; readonly byline?: string; readonly kinds?: readonly Block["kind"][]}

function documentOf(text: string, {outlet, byline, kinds}: About = {}): Document {
  let from = 0
  const blocks = text.split("\n\n").map((part, i): Block => {
    const span = {from, to: from + part.length}
    from = span.to + 2
    return {kind: kinds?.[i] ?? "paragraph", span, author: null, published: null, channel: null}
  })
  const none = {title: null, url: null, captureId: "c", id: "d"}
  const stated = {outlet: outlet ?? null, byline: byline ?? null, published: "2025-03-05", language: "en"}
  return {...none, ...stated, text, blocks, maker: byRule("test", "1", "test")}
}

function read(text: string, about: About = {}): Attribution[] {
  const document = documentOf(text, about)
  const analysis = analyse(document, syntax)
  return findAttributions(document, analysis, findMentions(document, analysis, mentionPack), attributionPack)
}

function show(text: string, {voice, act, manner, content}: Attribution): string {
  const name = voice.kind === "entity" ? voice.name : `${voice.kind}${voice.name === "" ? "" : ` ${voice.name}`}`
  return `${name} | ${act} ${manner} | ${content.map(({from, to}) => text.slice(from, to)).join(" … ")}`
}

type Row = readonly [text: string, ...found: string[]]

function check(rows: readonly Row[], about: About = {}): void {
  const failures: string[] = []
  for (const [text, ...wanted] of rows) {
    const found = read(text, about).slice(1).map((one) => show(text, one)) // prettier-ignore
    for (const one of wanted)
      if (!found.includes(one)) failures.push(`${text}\n  wanted ${one}\n  found  ${found.join("\n         ")}`)
  }
  assert.equal(failures.length, 0, failures.join("\n"))
}

test("quoted words go to the one beside them", () => {
  check([
    [`"The gate was never locked," Maro Dellin said.`, "Maro Dellin | say direct | The gate was never locked,"],
    [`"Nobody asked us," said Maro Dellin, a nurse.`, "Maro Dellin | say direct | Nobody asked us,"],
    [`Maro Dellin said: "The gate was never locked."`, "Maro Dellin | say direct | The gate was never locked."],
    [`Maro Dellin told reporters, "We will go home."`, "Maro Dellin | say direct | We will go home."],
    [`"We waited," Maro Dellin said, "and nobody came."`, "Maro Dellin | say direct | We waited, … and nobody came."],
    [`"Who paid for this?" Maro Dellin asked.`, "Maro Dellin | ask direct | Who paid for this?"],
    [`“We waited,” Maro Dellin said. “Nobody came.”`, "Maro Dellin | say direct | We waited, … Nobody came."],
    [
      `Maro Dellin declined to go into the talks, saying only: "We are tired."`,
      "Maro Dellin | say direct | We are tired.",
    ],
    [`"It was cold. We slept in our coats. Nobody came," Maro Dellin said.`, "Maro Dellin | say direct | It was cold. We slept in our coats. Nobody came,"], // prettier-ignore
    [`'We waited all night,' Maro Dellin said.`, "Maro Dellin | say direct | We waited all night,"],
  ])
})

test("outside quotation marks, you is whoever the letter speaks to", () => {
  check(
    [
      ["President Dellin, you say that the gate is locked.", "Dellin | say indirect | the gate is locked"],
      ["Dear Maro Dellin,\n\nYou said that the gate was yours.", "Maro Dellin | say indirect | the gate was yours"],
      [
        "After the war, Maro Dellin, you see, went home. You say that it rained.",
        "unnamed You | say indirect | it rained",
      ],
      [
        `Maro Dellin, you know her, went home. "You say that it rained," Ana Ruiz said.`,
        "unnamed You | say indirect | it rained",
      ],
    ],
    {outlet: "Office of Ana Brown"},
  )
})

test("who is told of in a quotation is not its speaker, and relatives of them are not them", () => {
  check([
    [
      `Oskar Dellin was tired. "Anton is gone. He left at dawn," he told me.`,
      "Oskar Dellin | say direct | Anton is gone. He left at dawn,",
    ],
    [
      "Nobody knows where the nine men are. Relatives of several of them said that they had waited.",
      "unnamed Relatives of several of them | say indirect | they had waited",
    ],
    [
      "The cook of Maro Dellin, who asked not to be named, said that it rained.",
      "unnamed The cook of Maro Dellin | say indirect | it rained",
    ],
  ])
})

test("a claim that a verb answers has no voice of its own", () => {
  const claims = (text: string): string[] => read(text).slice(1).map((one) => show(text, one)) // prettier-ignore
  const rejected = "The union | reject indirect | the claim that the gate is locked"
  assert.deepEqual(claims("The union rejects the claim that the gate is locked."), [rejected])
  assert.ok(claims("The union repeats the claim that the gate is locked.").some((one) => one.startsWith("unnamed")))
  assert.ok(claims("The union rejects Dellin's claim that the gate is locked.").some((one) => one.startsWith("Dellin")))
})

test("a statement in which somebody says something is theirs", () => {
  const found = read("The hospital said in a brief statement that the sailor had died.").slice(1)
  assert.deepEqual(found.map(({voice}) => voice.kind), ["entity"]) // prettier-ignore
})

test("a quotation goes on over paragraphs", () => {
  const text = `Maro Dellin wrote on Tuesday:\n\n"We are free.\n\nThank you all.\n\nWe will come back."`
  const [found] = read(text).slice(1)
  assert.equal(found?.voice.name, "Maro Dellin")
  assert.equal(found.manner, "direct")
  assert.equal(text.slice(found.content[0]?.from, found.content[0]?.to).startsWith("We are free."), true)
  assert.equal(text.slice(0, found.content[found.content.length - 1]?.to).endsWith("We will come back."), true)
})

test("reported clauses, before, behind and about their cue", () => {
  check([
    ["Maro Dellin said that the gate was locked.", "Maro Dellin | say indirect | the gate was locked"],
    ["Maro Dellin said the gate was locked.", "Maro Dellin | say indirect | the gate was locked"],
    ["The gate was locked, Maro Dellin said.", "Maro Dellin | say indirect | The gate was locked"],
    ["The gate was locked, said Maro Dellin.", "Maro Dellin | say indirect | The gate was locked"],
    ["Maro Dellin said on Monday that the gate was locked.", "Maro Dellin | say indirect | the gate was locked"],
    ["Maro Dellin told the Tarn Post that the gate was locked.", "Maro Dellin | say indirect | the gate was locked"],
    ["Maro Dellin confirmed that the gate was locked.", "Maro Dellin | confirm indirect | the gate was locked"],
    ["The ministry denied that the gate was locked.", "The ministry | deny indirect | the gate was locked"],
    ["The ministry denied locking the gate.", "The ministry | deny indirect | locking the gate"],
    ["Maro Dellin asked whether the gate was locked.", "Maro Dellin | ask indirect | whether the gate was locked"],
    ["Maro Dellin promised to open the gate.", "Maro Dellin | promise indirect | to open the gate"],
    ["Maro Dellin demanded the release of his brother.", "Maro Dellin | demand indirect | the release of his brother"],
    ["Maro Dellin urged the governor to open the gate.", "Maro Dellin | demand indirect | to open the gate"],
    ["The union called on the governor to open the gate.", "The union | demand indirect | to open the gate"],
    ["Maro Dellin accused the governor of lying to the city.", "Maro Dellin | accuse indirect | lying to the city"],
    ["Maro Dellin believes the case will collapse.", "Maro Dellin | believe indirect | the case will collapse"],
    ["The ministry welcomed the decision.", "The ministry | welcome indirect | the decision"],
    ["The ministry rejected the offer.", "The ministry | reject indirect | the offer"],
    [`Maro Dellin called it a "trap".`, `Maro Dellin | say mixed | a "trap"`],
    [
      `The ministry said the order "was not served in time".`,
      `The ministry | say mixed | the order "was not served in time"`,
    ],
    ["Maro Dellin, who claims that the gate was locked, has left.", "Maro Dellin | say indirect | the gate was locked"],
    [
      "Those charges, the court has confirmed, remain open.",
      "the court | confirm indirect | Those charges … remain open",
    ],
    [
      "The ministry condemned the arrest and demanded that Dellin be freed.",
      "The ministry | demand indirect | Dellin be freed",
    ],
  ])
})

test("according to, and its like", () => {
  check([
    ["According to Maro Dellin, the gate was locked.", "Maro Dellin | say indirect | the gate was locked"],
    ["The gate was locked, according to Maro Dellin.", "Maro Dellin | say indirect | The gate was locked"],
    ["They held a list that, according to Maro Dellin, was false.", "Maro Dellin | say indirect | was false"],
    [
      "According to unofficial sources, the gate was locked.",
      "unnamed unofficial sources | say indirect | the gate was locked",
    ],
    ["According to reports, the gate was locked.", "unnamed reports | say indirect | the gate was locked"],
  ])
})

test("passives keep a voice that is not named apart from the writer's own hedge", () => {
  check([
    [
      "Maro Dellin is believed to be in the capital.",
      "author | believe indirect | Maro Dellin is believed to be in the capital",
    ],
    [
      "He was accused by the attorney general of preparing an attack.",
      "the attorney general | accuse indirect | He … preparing an attack",
    ],
    [`The walk was described by Maro Dellin as a "slow escape".`, `Maro Dellin | say mixed | a "slow escape"`],
    ["They were told by a guard that nobody had arrived.", "unnamed a guard | say indirect | nobody had arrived"],
    ["The gate was reportedly locked.", "unnamed | say indirect | The gate was reportedly locked"],
  ])
})

test("the writer's hedges are the writer's", () => {
  check([
    [
      "Everything points to a long negotiation in the south.",
      "author | believe indirect | a long negotiation in the south",
    ],
    ["It is likely that the gate was locked.", "author | believe indirect | the gate was locked"],
  ])
  const [, hedge] = read("Everything points to a long negotiation.")
  assert.equal(hedge?.certainty, "probable")
})

test("not saying is a datum, and who keeps silent is kept", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["The foreign ministry has not yet issued a statement.", "The foreign ministry"],
    ["The foreign ministry did not respond to a request for comment.", "The foreign ministry"],
    ["The foreign ministry declined to comment.", "The foreign ministry"],
    ["The foreign ministry declined to confirm the report.", "The foreign ministry"],
    ["The foreign ministry refused to say where they were.", "The foreign ministry"],
    ["The foreign ministry would not confirm the report.", "The foreign ministry"],
    ["The foreign ministry has yet to comment.", "The foreign ministry"],
    ["The foreign ministry made no comment.", "The foreign ministry"],
    ["The foreign ministry made no mention of the arrests.", "The foreign ministry"],
    ["The release has not been officially recognised by the foreign ministry.", "the foreign ministry"],
  ]
  for (const [text, silent] of rows) {
    const found = read(text).filter(({act}) => act === "silence")
    assert.deepEqual([text, found.map((one) => [one.voice.kind, one.silent?.name])], [text, [["author", silent]]])
  }
})

test("whose words hold whose", () => {
  const text = `Ana Ruiz said that the mayor denied that the gate was locked.`
  const found = read(text)
  const inner = found.find(({act}) => act === "deny")
  assert.ok(inner)
  const holder = found.find(({id}) => id === inner.inside)
  assert.equal(holder?.voice.name, "Ana Ruiz")
  assert.equal(inner.polarity, "-")

  const nested = read(`"He said, 'I am eating bread,'" Ana Ruiz told me.`)
  const own = nested.find(({content}) => content.length === 1 && (content[0]?.from ?? 0) > 8)
  assert.equal(nested.find(({id}) => id === own?.inside)?.voice.name, "Ana Ruiz")
})

test("channel and time stand by the cue", () => {
  const [, post] = read(`"We are free," Maro Dellin said from his YouTube channel on Tuesday.`)
  assert.equal(post?.channel, "YouTube")
  assert.equal(post.time, "2025-03-04")
  const [, conference] = read("Maro Dellin told a press conference that the gate was locked.")
  assert.equal(conference?.channel, "press conference")
})

test("an unnamed source keeps its words when it comes again", () => {
  const text = `A diplomat, who asked not to be named, said the papers were signed. The diplomat added that one had left.`
  const voices = read(text).slice(1).filter(({act}) => act === "say").map(({voice}) => [voice.kind, voice.name]) // prettier-ignore
  assert.deepEqual(voices, [["unnamed", "A diplomat"], ["unnamed", "A diplomat"]]) // prettier-ignore
})

test("turns of an interview belong to who is interviewed", () => {
  const text = `Maro Dellin spoke to the Tarn Post.\n\nQ: When did you leave?\n\nA: On Monday. It was dark.\n\nQ: And then?\n\nA: Then we walked.`
  const turns = read(text).filter(({maker}) => maker.rule === "turn")
  assert.deepEqual(turns.map((one) => show(text, one)), ["Maro Dellin | say direct | On Monday. It was dark.", "Maro Dellin | say direct | Then we walked."]) // prettier-ignore
})

test("a clause may part a subject from its verb, and the tree knows which", () => {
  check([
    ["The union to which Lind belongs welcomed the verdict.", "The union | welcome indirect | the verdict"],
    ["A court ordered the release of Mara Lind, the pilot held since May, ruling that the arrest was unlawful.", "A court | say indirect | the arrest was unlawful"],
    ["The office held that Lind had failed to prove it.", "The office | say indirect | Lind had failed to prove it"],
  ]) // prettier-ignore
})

test("what others allege stands inside what is denied", () => {
  const [, denial, claim] = read("The ministry denies that the water was cut, as the families allege.")
  assert.equal(claim?.inside, denial?.id)
  check([
    ["As Mara Lind told the court, nobody had warned them.", "Mara Lind | say indirect | nobody had warned them"],
    ["He spoke as the officials left."],
  ])
})

test("whom a report cites speaks inside it, and a reason that is given is nobody", () => {
  const [, report, cited] = read("The pilots were moved at night, the Halden Gazette reported, citing two guards.")
  assert.equal(cited?.voice.kind, "unnamed")
  assert.equal(cited?.inside, report?.id)
  assert.deepEqual(cited?.content, report?.content)
  check([["She refused to go, citing her health.", "unnamed She | reject indirect | to go, citing her health"]])
})

test("tellers with joined words and long descriptions stand behind what they tell", () => {
  check([
    ["Oren Kade, one of the nine welders held since April, died in hospital, his brother-in-law Sami Roth said.", "Sami Roth | say indirect | Oren Kade, one of the nine welders held since April, died in hospital"], // prettier-ignore
    ["The bridge was mined, the editor-in-chief of the Courier told us.", "the editor-in-chief | say indirect | The bridge was mined"], // prettier-ignore
    ["Soldiers stormed the square, wounding nine people, shopkeepers and a nurse at the town's only clinic said.", "unnamed shopkeepers and a nurse at the town's only clinic | say indirect | Soldiers stormed the square, wounding nine people"], // prettier-ignore
    ["The warden, whose guards are accused of starving prisoners, denied that anyone had died.", "unnamed | accuse indirect | whose guards … starving prisoners", "The warden | deny indirect | anyone had died"], // prettier-ignore
  ])
})

test("who utters what a noun names is its source, and not every noun says something", () => {
  check([
    ["The weavers have voiced fears that the dam will burst.", "The weavers | believe indirect | the dam will burst"],
    ["The harbour guild issued a statement that the pier was unsafe.", "The harbour guild | say indirect | the pier was unsafe"], // prettier-ignore
    ["There were fears that the dam would burst.", "unnamed | believe indirect | the dam would burst"],
  ])
  for (const text of ["The colonel in charge of the camp left.", "She took charge of the clinic.", "He closed the account that the guild uses."]) // prettier-ignore
    assert.deepEqual(read(text).slice(1).map((one) => show(text, one)), []) // prettier-ignore
})

test("a paragraph that a colon gives to somebody is theirs", () => {
  check([
    ["The guild wrote in a letter to the court:\n\nWe were held for nine days. Nobody told us why.", "The guild | say direct | We were held for nine days. Nobody told us why."], // prettier-ignore
    ["Maro Dellin then told the judges:\n\nI signed it because they beat me. I never read it.\n\nShe left.", "Maro Dellin | say direct | I signed it because they beat me. I never read it."], // prettier-ignore
  ])
  const set = "Maro Dellin replied:\n\nI saw two cars.\n\nThey had no plates."
  assert.ok(read(set, {kinds: ["paragraph", "quote", "quote"]}).some((one) => show(set, one).endsWith("I saw two cars. … They had no plates."))) // prettier-ignore
  for (const text of ["Read the latest news below:\n\nThe gate was locked.", "Maro Dellin would have said:\n\nThe gate was locked.", "Maro Dellin reported these times:\n\n12:05 a.m. A car left."]) // prettier-ignore
    assert.ok(read(text).every(({maker}) => maker.rule !== "paragraph behind its colon")) // prettier-ignore
})

test("a statement that is announced is told by who announces it", () => {
  const about = {outlet: "Harbour Ministry of Tarn"}
  const text =
    "The Harbour Ministry informs the public of the following.\n\n1. The pier is closed.\n\n2. Nobody was hurt."
  check([[text, "author Harbour Ministry of Tarn | say direct | 1. The pier is closed. … 2. Nobody was hurt."]], about)
  // Elsewhere only what is set out in items is announced.
  const told = "The guild announced the following:\n\n- The pier is closed.\n\nThe mayor slept."
  check([[told, "The guild | say direct | - The pier is closed."]], {outlet: "Tarn Post"})
})

test("a name behind a dash below a quotation is its speaker", () => {
  check([
    ["“We lost everything.” — Ana Ruiz, teacher", "Ana Ruiz | say direct | We lost everything."],
    ["“They came at night.”\n\n— Marta Lind (Ostra)", "Marta Lind | say direct | They came at night."],
    ['Karel, in his last message: "Two cars behind me. Same as yesterday."', "Karel | say direct | Two cars behind me. Same as yesterday."],
  ]) // prettier-ignore
  assert.equal(read('"Never again" — the old slogan').length, 1)
  assert.equal(read('The sign at the gate: "No entry without a pass for anyone."').length, 1)
})

test("what somebody would only say is said, and what they would say is not", () => {
  check([["The airline would only say that it keeps the law.", "The airline | say indirect | it keeps the law"]])
  assert.equal(read("She would say that the pier was empty.").length, 1)
  check([["We urge the agency, whose office is closed, to act.", "author | demand indirect | to act"]])
})

test("who is asked in the present is asked by the writer", () => {
  check([
    ["The family is asked to come forward.", "author | ask indirect | to come forward"],
    ["Journalists were asked to leave.", "unnamed | ask indirect | to leave"],
  ])
})

test("a silence begins with its own clause", () => {
  check([
    ["The office said it had four complaints but would not say whether any was new.", "author | silence indirect | would not say whether any was new"],
    ["The guild has not been able to establish whether Lind is alive.", "author | silence indirect | The guild has not been able to establish whether Lind is alive"],
    ["It was not clear on Friday whether the pier was open.", "author | silence indirect | whether the pier was open"],
  ]) // prettier-ignore
  assert.equal(read("He was not able to walk.").length, 1)
})

test("the guest of an interview is not who asks, and is heard only in answers", () => {
  const about = {byline: "Corin Vale"}
  const text = "Corin Vale spoke to Ines Marlow on Friday.\n\nQ: What happened?\n\nA: They took him.\n\nQ: And then?\n\nA: Nobody answered me.\n\nThe harbour was quiet." // prettier-ignore
  check([[text, "Ines Marlow | say direct | They took him.", "Ines Marlow | say direct | Nobody answered me."]], about)
})

test("the first attribution is the narration, also of an empty text", () => {
  assert.deepEqual(read("").map(({manner}) => manner), ["narration"]) // prettier-ignore
  const [narration] = read("It rained.", {outlet: "The Tarn Post", byline: "Ada Lorne"})
  assert.deepEqual(narration?.voice, {kind: "author", name: "Ada Lorne", entity: null})
})

test("nobody is made to speak here", () => {
  const texts = [
    "The gate was locked and the road was empty.",
    "He would say that the gate was locked.",
    "If she says that the gate was locked, the case is over.",
    `They read "The Long Road" in school.`,
    `The so-called "experts" left early.`,
    "The valley is said by nobody.",
    "She told a story to the children.",
    "The report is on the table.",
    "The road charges ahead into the hills.",
    "The state of the road is bad.",
    "They held a meeting in the hall.",
    "The train will add two cars.",
    "He signed the note and left.",
  ]
  const spoken = texts.filter((text) => read(text).length > 1)
  assert.deepEqual(spoken, [])
})

test("a very long sentence, marks without end and lone surrogates are read in time", () => {
  const texts = [`${"he said that ".repeat(20_000)}it rained.`, `${'"'.repeat(5_000)} he said`, "\ud800 said that it rained", `${"a, ".repeat(50_000)}he said.`] // prettier-ignore
  for (const text of texts) assert.equal(read(text)[0]?.manner, "narration")
})

test("what an unnamed source adds is the same source's", () => {
  const voices = (text: string): string[] => read(text).slice(1).map(({voice}) => voice.name) // prettier-ignore
  assert.deepEqual(voices("The source reports that she was arrested. It adds that she was beaten."), ["The source", "The source"]) // prettier-ignore
  assert.notEqual(voices("A clerk said that the bank was shut. It says nobody was hurt.")[1], "A clerk")
})

test("words that are passed on are theirs whose handle stands before them", () => {
  const said = (text: string): string[] =>
    read(text)
      .slice(1)
      .map((one) => show(text, one))
  assert.deepEqual(said("RT @lantern: We fear for her life."), ["@lantern | say direct | We fear for her life."])
  assert.deepEqual(said("He was late. RT @orr_port: The gate is shut. Nobody is in."), ["@orr_port | say direct | The gate is shut. Nobody is in."]) // prettier-ignore
  assert.deepEqual(said("ART @ noon: the doors open."), [])
})

test("lists, turns and what is set apart have somebody who says them", () => {
  check([
    ["For these reasons, the Court of Appeal:\n\n1. Declares that the search was unlawful.\n\n2. Dismisses the claim for costs.", "Court of Appeal | say indirect | the search was unlawful", "Court of Appeal | reject indirect | the claim for costs"],
    ["Our boats are old. The crews demand:\n\na) safe boats;\n\nb) a doctor.", "The crews | demand indirect | safe boats … a doctor"],
    ["The Chair: Is the log complete?\n\nThe Minister: It is complete.\n\nThe Chair: We thank you.", "The Minister | say direct | It is complete."],
    ["Orsk Today reported that the gate was open.", "Orsk Today | say indirect | the gate was open"],
    ["The crew hold the man who gave the order responsible.", "The crew | accuse indirect | the man who gave the order responsible"],
    ["Three boats were lost, not one as the port had claimed.", "the port | say indirect | one"],
  ]) // prettier-ignore
})

test("questions, things kept back and things written down say nothing", () => {
  const texts = [
    "Did Dellin say that the gate was open?",
    "Was Dellin told that the gate was open?",
    "The guards denied her a doctor.",
    "A clerk wrote it down in a book.",
    "No one has been held responsible for the fire.",
    "They held a vigil for the crew.",
    "As the day went on, the crowd grew.",
  ]
  assert.deepEqual(texts.filter((text) => read(text).length > 1), []) // prettier-ignore
})
