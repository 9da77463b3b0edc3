import assert from "node:assert/strict"
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {en} from "./en.ts"
import {es} from "./es.ts"

type Tree = {readonly [name: string]: string | Tree}

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [[`${path}${name}`, value]] : leaves(value, `${path}${name}.`),
  )
}

const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1] ?? "").sort()

test("both languages say the same things, with the same holes to fill", () => {
  const [english, spanish] = [new Map(leaves(en)), new Map(leaves(es))]
  assert.deepEqual([...spanish.keys()].sort(), [...english.keys()].sort())
  for (const [key, text] of english) assert.deepEqual(holes(spanish.get(key) ?? ""), holes(text), key)
})

test("nothing is left unsaid, and what is said to people is not left in English", () => {
  const spanish = new Map(leaves(es))
  const shared = new Set(["app.name", "reader.on", "certainty.probable"])
  for (const [key, text] of leaves(en)) {
    assert.notEqual(text.trim(), "", key)
    assert.notEqual((spanish.get(key) ?? "").trim(), "", key)
    if (!shared.has(key)) assert.notEqual(spanish.get(key), text, key)
  }
})

test("every kind of happening has the name its own file gives it, in both languages", () => {
  const folder = join(import.meta.dirname, "..", "..", "events")
  const files = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== "index.ts")
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8")
    const [, name = "", english, spanish] =
      /name: "([^"]+)",\s+label: \{en: "([^"]+)", es: "([^"]+)"\}/.exec(text) ?? []
    const known: readonly unknown[] = [Reflect.get(en.happening, name), Reflect.get(es.happening, name)]
    assert.deepEqual(known, [english, spanish], file)
  }
})
