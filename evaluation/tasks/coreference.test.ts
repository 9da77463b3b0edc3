import assert from "node:assert/strict"
import {test} from "node:test"
import {entityFields, readCoreference, writeCoreference} from "./coreference-file.ts"
import {scoreCoreference} from "./coreference.ts"
import {openEnglish} from "./english.ts"

const row = (id: number, form: string, head: number, rel: string, misc: string): string =>
  [id, form, form, "X", "X", "_", head, rel, "_", misc].join("\t")

const file = `# newdoc id = one
# global.Entity = GRP-etype-minspan-link
# newpar
# text = Ana Ruiz, a nurse, left.
${row(1, "Ana", 7, "nsubj", "Entity=(1-person-1,2-coref")}
${row(2, "Ruiz", 1, "flat", "Entity=1)|SpaceAfter=No")}
${row(3, ",", 1, "punct", "_")}
${row(4, "a", 5, "det", "Entity=(1-person-2-coref")}
${row(5, "nurse", 1, "appos", "Entity=1)|SpaceAfter=No")}
${row(6, ",", 1, "punct", "_")}
${row(7, "left", 0, "root", "SpaceAfter=No")}
${row(8, ".", 7, "punct", "_")}

# text = She cut it all up.
${row(1, "She", 2, "nsubj", "Entity=(1-person-1-coref)")}
${row(2, "cut", 0, "root", "Entity=(2[1/2]-event-1-sgl)")}
${row(3, "it", 2, "obj", "Entity=(3-object-1-sgl)")}
${row(4, "all", 2, "advmod", "_")}
${row(5, "up", 2, "compound:prt", "Entity=(2[2/2]-event-1-sgl)|SpaceAfter=No")}
${row(6, ".", 2, "punct", "_")}

`

test("brackets are read with their groups, types and heads, in one piece or in several", () => {
  const [document] = readCoreference(file)
  assert.deepEqual(
    document?.mentions.map(({group, type, words, heads}) => [group, type, words.join(" "), heads.join(" ")]),
    [
      ["1", "person", "0 1", "0"],
      ["1", "person", "3 4", "4"],
      ["1", "person", "8", "8"],
      ["2", "event", "9 12", "9"],
      ["3", "object", "10", "10"],
    ],
  )
  assert.equal(document?.text, "Ana Ruiz, a nurse, left. She cut it all up.")
})

test("what is written reads back as it was, and the rest of the file stays", () => {
  const [document] = readCoreference(file)
  assert.ok(document !== undefined)
  const mentions = [
    {group: "7", type: "person", from: 0, to: 5, head: 0, alone: false},
    {group: "8", type: "person", from: 3, to: 5, head: 4, alone: true},
    {group: "7", type: "person", from: 8, to: 9, head: 8, alone: false},
  ]
  const written = writeCoreference(document, entityFields(file), mentions)
  const [again] = readCoreference(written)
  assert.deepEqual(again?.mentions.map(({group, words}) => `${group}: ${words.join(" ")}`).sort(), [
    "7: 0 1 2 3 4",
    "7: 8",
    "8: 3 4",
  ])
  const bare = (text: string): string => text.replace(/Entity=[^|\s]*\|?/g, "").replace(/\t$/gm, "\t_")
  assert.equal(bare(written), bare(file))
})

test("documents are read raw, and each matching rule has its own figures", () => {
  const {parts, written} = scoreCoreference(file, openEnglish())
  assert.deepEqual(
    parts.map(({name}) => name),
    [
      "exact spans, no singletons",
      "heads, no singletons",
      "exact spans, with singletons",
      "people, bodies, places: exact spans, no singletons",
      "people, bodies, places: heads, no singletons",
    ],
  )
  for (const {rows} of parts) for (const {value} of rows) assert.ok(value >= 0 && value <= 1)
  assert.match(written, /Ana\t.*Entity=\((\d+)-person-/)
})
