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
  ])
    assert.equal(rest(`${line} The mayor left.`), "The mayor left.", line)
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
    "THE MAYOR – WHO LEFT – IS BACK",
    "PORT VALE-The mayor",
    "PORT VALE (AFP) -- [sic] the mayor left",
    "",
  ])
    assert.equal(rest(text), text, text)
})
