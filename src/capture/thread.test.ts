import assert from "node:assert/strict"
import {test} from "node:test"
import {plainBlocks} from "./paragraphs.ts"
import {daysOf, postHeadOf} from "./post-heads.ts"
import {unstated} from "./draft.ts"
import {threaded} from "./thread.ts"

const heads: readonly (readonly [line: string, name: string | null, when?: string])[] = [
  ["harbour_cat · 3 hours ago", "harbour_cat", "3 hours ago"],
  ["  P. Osterman · 58 min ago", "P. Osterman", "58 min ago"],
  ["#11 — Pirita_88, 21 ene 2031, 17:05", "Pirita_88", "21 ene 2031, 17:05"],
  ["Kestrel Watch, [14.05.2030 08:12]", "Kestrel Watch", "14.05.2030 08:12"],
  ["📍 Kestrel Watch | 14 May 2030, 08:12", "Kestrel Watch", "14 May 2030, 08:12"],
  ["Ana Ruiz @anaruiz · 3h", "Ana Ruiz", "3h"],
  ["Marta wrote on 3 May 2030 at 14:05:", "Marta", "on 3 May 2030 at 14:05"],
  ["Posted by Karl on May 3, 2030", "Karl", "on May 3, 2030"],
  ["Lobo gris · hace 2 días", "Lobo gris", "hace 2 días"],
  ["Old Sailor (edited) · 2d", "Old Sailor", "2d"],
  // A place and a day, a person and an age, an hour, a row of a list, a sentence.
  ["Haskel, 3 May 2030", null],
  ["Molen, 17 May", null],
  ["By Nora Feld, 3 May 2030", null],
  ["Nora Feld, 34, nurse", null],
  ["08:40", null],
  ["14:05 The court resumes", null],
  ["Ferry 7:40, Quay 3", null],
  ["Anita Ferro - student - seen in Hamm prison 24/8", null],
  ["Three hours ago, two men were shot.", null],
]

test("the head of a post is a name, a time and nothing else", () => {
  for (const [line, name, when] of heads)
    assert.deepEqual(postHeadOf(line), name === null ? null : {name, when, length: 0}, line) // prettier-ignore
})

test("days in figures take the order in which they lie near each other and the day of publication", () => {
  assert.deepEqual(daysOf(["03/05/2030", "04/05/2030"], "2030-05-05"), ["2030-05-03", "2030-05-04"])
  assert.deepEqual(daysOf(["4/10/29, 7:41", ""], "2029-10-05"), ["2029-10-04", null])
  assert.deepEqual(daysOf(["04/05/2030"], null), [null])
  assert.deepEqual(daysOf(["14 May, 8:12", "3 jun. 2031"], "2030-06-01"), ["2030-05-14", "2031-06-03"])
})

const read = (text: string, stated = unstated) => threaded(text, plainBlocks(text, null), stated).map(({kind, author, published, span}) => [kind, author, published, text.slice(span.from, span.from + 8)]) // prettier-ignore

test("what stands between two heads is a post of whom the first names", () => {
  const text =
    "mika · 2 May 2030, 9:10\nThey took him.\n\nold_salt · 3 May 2030, 8:00\nWho was it that they took from the house on Kiln Road, and where to?\nI ask."
  assert.deepEqual(read(text), [
    ["paragraph", null, null, "mika · 2"],
    ["post", "mika", "2030-05-02", "They too"],
    ["paragraph", null, null, "old_salt"],
    ["post", "old_salt", "2030-05-03", "Who was "],
    ["post", "old_salt", "2030-05-03", "I ask."],
  ])
})

test("the outlet's own posts stay its own, with their day", () => {
  const text = "Quay Live | 2 May 2030, 9:10\nThey took him.\n\nQuay Live | 3 May 2030, 8:00\nHe is out."
  assert.deepEqual(read(text, {...unstated, outlet: "Quay Live"})[1], ["paragraph", null, "2030-05-02", "They too"])
})

test("the messages of a chat are of whoever sent them and of their day", () => {
  const text = "4/10/29, 7:41 - Ilka: they came last night\n5/10/29, 9:17 - Bas: he is out\n\nthank god"
  assert.deepEqual(read(text, {...unstated, published: "2029-10-06"}), [
    ["paragraph", null, null, "4/10/29,"],
    ["post", "Ilka", "2029-10-04", "they cam"],
    ["paragraph", null, null, "5/10/29,"],
    ["post", "Bas", "2029-10-05", "he is ou"],
    ["post", "Bas", "2029-10-05", "thank go"],
  ])
})

test("a page with one such line is no thread", () => {
  const text = "Quay Live | 2 May 2030, 9:10\nThey took him.\nHe is a nurse."
  assert.deepEqual(new Set(read(text).map(([, author, published]) => author ?? published)), new Set([null]))
})

test("comments, pictures of posts typed out, and what a forum quotes between marks are their writers'", () => {
  const comments =
    "She never came home.\n\nComments (214)\nTam Rook: They held him too.\n  ↳ ilse.m (author): and then?\nHotel Mar: Rooms free!"
  assert.deepEqual(read(comments).slice(2), [
    ["paragraph", null, null, "Tam Rook"],
    ["post", "Tam Rook", null, "They hel"],
    ["paragraph", null, null, "↳ ilse.m"],
    ["post", "ilse.m", null, "and then"],
    ["paragraph", null, null, "Hotel Ma"],
    ["post", "Hotel Mar", null, "Rooms fr"],
  ])
  const screens =
    "As sent.\n\nSCREEN 1 – story, 27 Aug\ngot out last night\n\nSCREEN 2 – post by @HarnJail, 28 Aug\nOne man died."
  assert.deepEqual(read(screens, {...unstated, title: "Screens of lena.knits", published: "2031-08-29"}).map(([, author, day]) => [author, day]), [[null, null], [null, null], ["lena.knits", "2031-08-27"], [null, null], ["@HarnJail", "2031-08-28"]]) // prettier-ignore
  const forum =
    "#1 mika · 2 May 2030, 9:10\nThey took old Sando.\n#2 salt · 2 May 2030, 9:20\n[quote=mika]They took old Sando.[/quote]\nNot him.\n#3 mika\nOh."
  assert.deepEqual(read(forum).map(([kind, author]) => [kind, author]), [["paragraph", null], ["post", "mika"], ["paragraph", null], ["paragraph", null], ["quote", "mika"], ["paragraph", null], ["post", "salt"], ["paragraph", null], ["post", "mika"]]) // prettier-ignore
  // A form, a heading of a report and one reply are no posts.
  for (const text of [
    "Comments: none.\nName: Ana Ruiz\nPlace: Molen",
    "Image 3 shows the gate.\nIt was shut.",
    "Reply by the minister: we deny it.\nHe left.",
  ])
    assert.ok(
      read(text).every(([, author]) => author === null),
      text,
    )
})
