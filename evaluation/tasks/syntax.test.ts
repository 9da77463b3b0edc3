import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "../../src/language/analysis.ts"
import type {RawToken, SyntaxPack} from "../../src/language/pack.ts"
import {scoreGoldTokens, scoreRawText} from "./syntax.ts"

const bank = `# newdoc id = a
# text = Ada didn't go.
1\tAda\tAda\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Rain came.
1\tRain\train\tNOUN\tNN\t_\t2\tnsubj:outer\t_\t_
2\tcame\tcome\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
2.1\tit\t_\t_\t_\t_\t_\t_\t_\t_
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`

// Knows the two sentences, with one label less fine and one tag wrong.
function parse(tokens: readonly RawToken[]): Token[] {
  const heads = tokens.length === 5 ? [3, 3, 3, -1, 3] : [1, -1, 1]
  const rels = tokens.length === 5 ? ["nsubj", "aux", "advmod", "root", "punct"] : ["nsubj", "root", "punct"]
  const tags = tokens.length === 5 ? ["PROPN", "AUX", "PART", "VERB", "PUNCT"] : ["PROPN", "VERB", "PUNCT"]
  return tokens.map((token, i) => ({
    ...token,
    lower: token.text.toLowerCase(),
    lemma: token.text,
    upos: tags[i] ?? "X",
    xpos: "X",
    feats: "",
    head: heads[i] ?? -1,
    rel: rels[i] ?? "dep",
  }))
}

const values = (rows: readonly {metric: string; value: number}[]): Record<string, number> =>
  Object.fromEntries(rows.map(({metric, value}) => [metric, Math.round(1000 * value) / 1000]))

test("gold tokens: sub-types are left out of LAS and counted apart", () => {
  const {rows, written} = scoreGoldTokens(bank, {parse})
  const found = values(rows)
  assert.equal(found["UAS"], 1)
  assert.equal(found["LAS"], 1)
  assert.equal(found["LAS with sub-types"], 0.875)
  assert.equal(found["UPOS"], 0.875)
  assert.match(written, /^2-3\tdidn't\t_/m)
  assert.doesNotMatch(written, /^2\.1/m)
  assert.match(written, /^4\tgo\tgo\tVERB\tX\t_\t0\troot\t_\tSpaceAfter=No$/m)
})

test("raw text: words meet by their spans, and a wrong cut costs words and sentences", () => {
  const cut = (text: string, at: {from: number; to: number}): RawToken[] =>
    [...text.slice(at.from, at.to).matchAll(/n't|\w+?(?=n't)|\w+|\S/g)].map((m) => ({from: at.from + m.index, to: at.from + m.index + m[0].length, text: m[0]})) // prettier-ignore
  const split: SyntaxPack["split"] = (_, tokens) =>
    tokens.flatMap((_token, i) => (i === 0 || tokens[i - 1]?.text === "." ? [i] : []))
  const right = values(scoreRawText(bank, {tokenise: cut, split, parse}).rows)
  assert.equal(right["sentences F1"], 1)
  assert.equal(right["words F1"], 1)
  assert.equal(right["LAS"], 1)
  const blunt = (text: string, at: {from: number; to: number}): RawToken[] =>
    [...text.slice(at.from, at.to).matchAll(/\S+/g)].map((m) => ({
      from: at.from + m.index,
      to: at.from + m.index + m[0].length,
      text: m[0],
    }))
  const wrong = values(scoreRawText(bank, {tokenise: blunt, split: () => [0], parse}).rows)
  assert.ok((wrong["words F1"] ?? 1) < 0.7)
  assert.equal(wrong["sentences F1"], 0)
})
