// Mails, chats, transcripts by letters and posts by handles: whose words their lines are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const said = async (given: Page): Promise<string[]> => {
  const document = (await documentsOf(given))[0]!
  return engine.read(document).attributions.slice(1).map(({voice, content}) => `${voice.name}: ${content.map(({from, to}) => document.text.slice(from, to)).join(" … ")}`) // prettier-ignore
}
const en = (text: string): Promise<string[]> => said(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => said(pagina("La Voz de Osta", "2031-03-04", text))

test("a mail is its sender's, and what it quotes is not", async () => {
  const mail =
    "From: Ada Kolm <ada@example.org>\nTo: Night desk\nSubject: the fire\n\nI saw no fire. My sister says the alarm rang.\n\nOn Sunday, Lev Orr wrote:\n> I saw smoke.\n> The police deny it."
  assert.deepEqual(await en(mail), [
    "Ada Kolm: I saw no fire. My sister says the alarm rang.",
    "Ada Kolm's sister: the alarm rang",
    "Lev Orr: I saw smoke. … The police deny it.",
    "The police: it",
  ]) // prettier-ignore
  const carta = "De: Ada Kolm\nPara: Redacción\nAsunto: el incendio\n\nNo vi ningún incendio."
  assert.deepEqual(await es(carta), ["Ada Kolm: No vi ningún incendio."])
})

test("a list of places is no mail", async () => {
  assert.deepEqual(await en("From: Lisbon\nTo: Porto\n\nThe train was late."), [])
})

test("a message that is passed on is whose it was, and goes no further than itself", async () => {
  const text = "Forwarded from Osta Watch:\nTwo shells hit the mill.\n\nThe council met on Monday."
  assert.deepEqual(await en(text), ["Osta Watch: Two shells hit the mill."])
})

test("the lines of a chat are their writers'", async () => {
  const chat =
    "[08/09/2030, 14:20] Ada Kolm: They took my brother.\n[08/09/2030, 14:21] Tilly: Who did?\n[08/09/2030, 14:22] Ada Kolm: The police."
  assert.deepEqual(await en(chat), ["Ada Kolm: They took my brother.", "Tilly: Who did?", "Ada Kolm: The police."]) // prettier-ignore
  assert.deepEqual(await en("14:20 Update: the road is shut.\n14:50 Note: it is open again."), [])
})

test("questions and answers may have letters", async () => {
  const text =
    "Testimony of Lev Orr\n\nQ. Who fired?\nA. I heard two shots. The sergeant told me that the boy had a knife."
  assert.deepEqual(await en(text), ["Lev Orr: I heard two shots. The sergeant told me that the boy had a knife.", "The sergeant: the boy had a knife"]) // prettier-ignore
  assert.deepEqual(await en("A. Kolm was held in May.\n\nB. Orr was freed."), [])
})

test("a post is whoever's handle stands before it", async () => {
  assert.deepEqual(await en("@ada_kolm: They are at my door.\n\nThe police came at nine."), ["@ada_kolm: They are at my door."]) // prettier-ignore
  assert.deepEqual(await en("night_owl: I saw three trucks.\n\nkolm77: There were two."), ["night_owl: I saw three trucks.", "kolm77: There were two."]) // prettier-ignore
})
