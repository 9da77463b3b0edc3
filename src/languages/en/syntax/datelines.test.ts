import assert from "node:assert/strict"
import {test} from "node:test"
import {tokenise} from "./tokens.ts"
import {pastDateline} from "../../../language/datelines.ts"

function rest(text: string): string {
  const tokens = tokenise(text, {from: 0, to: text.length})
  return text.slice(tokens[pastDateline(tokens)]?.from ?? text.length)
}

test("a report's dateline is passed", () => {
  for (const line of [
    "PORT VALE, May 6, 2025 —",
    "PORT VALE, Norland, May 6 (UPI) —",
    "PORT VALE —",
    "Port Vale (AFP) –",
    "(Reuters) -",
    "HALDEN, N.J. –",
    "PUERTO VALE, 6 may (EFE).-",
    "Puerto Vale, 6 de mayo (EFE) -",
    "PORT VALE, 6 MAY 88 (EFE) -- [TEXT]",
    "Port Vale (AFP) -- [Report by Ana Ruiz] [Excerpts]",
    "PORT VALE (6 May 2031) –",
    "PORT VALE / HALDEN (6 de mayo de 2031) –",
    "(Port Vale, 6 May 2031) –",
  ])
    assert.equal(rest(`${line} The mayor left.`), "The mayor left.", line)
})

test("a body in capitals is no second dateline", () => {
  assert.equal(rest("PORT VALE (6 May 2031) – UN experts left."), "UN experts left.")
})

test("what only looks like one is not", () => {
  for (const text of [
    "Ana Ruiz (D-Vale) – Norland's envoy – left.",
    "The Halden Institute of Health (HIH) – Europe's oldest – closed.",
    "NATO – The alliance met.",
    "Port Vale – Halden is a short way.",
    "PORT VALE, May 6 — the mayor left.",
    "He left Port Vale (AFP) – The end.",
    "Nobody came. PORT VALE — The end.",
    "Ana Ruiz (6 May 2031) – Freed by the army.",
    "(Port Vale is in Norland since 2031) – The mayor left.",
    "THE MAYOR – WHO LEFT – IS BACK",
    "PORT VALE-The mayor",
    "PORT VALE (AFP) -- [sic] the mayor left",
    "",
  ])
    assert.equal(rest(text), text, text)
})
