// What is told of a language before it is loaded must be what its own pack tells.

import assert from "node:assert/strict"
import {execFileSync} from "node:child_process"
import {test} from "node:test"
import {english} from "./en/english.ts"
import {spanish} from "./es/spanish.ts"
import {languages} from "./shipped.ts"

test("each shipped language is what its folder says it is", () => {
  const own = [english, spanish]
  assert.deepEqual(
    languages.map(({code, label}) => ({code, label})),
    own.map(({code, label}) => ({code, label})),
  )
  assert.deepEqual(
    languages.map(({collation}) => collation),
    own.map(({collation}) => collation),
  )
})

test("naming the languages loads none of them, opening one does not load the other", () => {
  const shipped = new URL("./shipped.ts", import.meta.url).href
  const script = `
    const loaded = []
    require("node:module").registerHooks({load(url, context, next) { loaded.push(url); return next(url, context) }})
    import(${JSON.stringify(shipped)}).then(({languages}) => {
      const of = (code) => loaded.filter((url) => url.includes("/languages/" + code + "/") && !url.endsWith("/card.ts")).length
      const before = [of("en"), of("es")]
      languages.find(({code}) => code === "en").collation
      console.log(JSON.stringify([before, of("en") > 50, of("es")]))
    })`
  const out = execFileSync(process.execPath, ["--eval", script], {encoding: "utf8"})
  assert.deepEqual(JSON.parse(out), [[0, 0], true, 0])
})
