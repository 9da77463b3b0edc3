// The rules of factuality on trees written by hand: what signatures, denials, modals and conditions leave of a predicate.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Token} from "../../../language/analysis.ts"
import {factualityWords} from "./factuality.ts"
import {makeTree} from "../../../claims/factuality/clause.ts"
import {propagate, valueOf} from "../../../claims/factuality/propagate.ts"

// A word a line: word/LEMMA/TAG head rel; heads count from 1, 0 is the root. `!` stands before the predicate asked for.
function ask(lines: string): string {
  let asked = -1
  const tokens = lines.trim().split(/\s*\n\s*/).map((line, i): Token => {
    const [word = "", head = "0", rel = ""] = line.split(" ")
    const [text = "", lemma = text, xpos = "NN"] = word.replace(/^!/, "").split("/")
    if (word.startsWith("!")) asked = i
    const upos = xpos.startsWith("VB") ? "VERB" : xpos === "PRP" ? "PRON" : "NOUN"
    return {from: i, to: i + 1, text, lower: text.toLowerCase(), lemma, upos, xpos, feats: "", head: Number(head) - 1, rel}
  }) // prettier-ignore
  const stance = propagate(makeTree(tokens, factualityWords), asked)
  return `${stance.polarity} ${stance.certainty} ${stance.modality} ${valueOf(stance)}`
}

const rows: readonly [string, string, string][] = [
  ["they freed her", "+ certain fact 3", "They/they/PRP 2 nsubj\n!freed/free/VBD 0 root\nher/she/PRP 2 obj"],
  ["they did not free her", "- certain fact -3", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\n!free/free/VB 0 root\nher/she/PRP 4 obj"],
  ["nobody left", "- certain fact -3", "Nobody/nobody/NN 2 nsubj\n!left/leave/VBD 0 root"],
  ["they managed to leave", "+ certain fact 3", "They/they/PRP 2 nsubj\nmanaged/manage/VBD 0 root\nto/to/TO 4 mark\n!leave/leave/VB 2 xcomp"],
  ["they did not manage to leave", "- certain fact -3", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\nmanage/manage/VB 0 root\nto/to/TO 6 mark\n!leave/leave/VB 4 xcomp"],
  ["they failed to leave", "- certain fact -3", "They/they/PRP 2 nsubj\nfailed/fail/VBD 0 root\nto/to/TO 4 mark\n!leave/leave/VB 2 xcomp"],
  ["they did not fail to leave", "+ certain fact 3", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\nfail/fail/VB 0 root\nto/to/TO 6 mark\n!leave/leave/VB 4 xcomp"],
  ["they did not forget to leave", "+ certain fact 3", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\nforget/forget/VB 0 root\nto/to/TO 6 mark\n!leave/leave/VB 4 xcomp"],
  ["they did not refuse to leave: nobody says whether they did", "+ unknown fact 0", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\nrefuse/refuse/VB 0 root\nto/to/TO 6 mark\n!leave/leave/VB 4 xcomp"],
  ["they do not know that she left: she did", "+ certain fact 3", "They/they/PRP 4 nsubj\ndo/do/VBP 4 aux\nnot/not/RB 4 advmod\nknow/know/VB 0 root\nthat/that/IN 7 mark\nshe/she/PRP 7 nsubj\n!left/leave/VBD 4 ccomp"],
  ["they pretend she left", "- certain fact -3", "They/they/PRP 2 nsubj\npretend/pretend/VBP 0 root\nshe/she/PRP 4 nsubj\n!left/leave/VBD 2 ccomp"],
  ["she may leave", "+ possible fact 1", "She/she/PRP 3 nsubj\nmay/may/MD 3 aux\n!leave/leave/VB 0 root"],
  ["she will leave", "+ probable planned 1", "She/she/PRP 3 nsubj\nwill/will/MD 3 aux\n!leave/leave/VB 0 root"],
  ["she would have left", "- certain conditional -3", "She/she/PRP 4 nsubj\nwould/would/MD 4 aux\nhave/have/VB 4 aux\n!left/leave/VBN 0 root"],
  ["she would leave", "+ unknown conditional 0", "She/she/PRP 3 nsubj\nwould/would/MD 3 aux\n!leave/leave/VB 0 root"],
  ["if she left, they lied", "+ unknown conditional 0", "If/if/IN 3 mark\nshe/she/PRP 3 nsubj\n!left/leave/VBD 5 advcl\nthey/they/PRP 5 nsubj\nlied/lie/VBD 0 root"],
  ["since she left, they lied", "+ certain fact 3", "Since/since/IN 3 mark\nshe/she/PRP 3 nsubj\nleft/leave/VBD 5 advcl\nthey/they/PRP 5 nsubj\n!lied/lie/VBD 0 root"],
  ["they plan to leave", "+ probable planned 1", "They/they/PRP 2 nsubj\nplan/plan/VBP 0 root\nto/to/TO 4 mark\n!leave/leave/VB 2 xcomp"],
  ["they demand that she leave", "+ unknown demanded 0", "They/they/PRP 2 nsubj\ndemand/demand/VBP 0 root\nthat/that/IN 5 mark\nshe/she/PRP 5 nsubj\n!leave/leave/VB 2 ccomp"],
  ["they offered to leave", "+ unknown offered 0", "They/they/PRP 2 nsubj\noffered/offer/VBD 0 root\nto/to/TO 4 mark\n!leave/leave/VB 2 xcomp"],
  ["they came to free her: a purpose", "+ unknown planned 0", "They/they/PRP 2 nsubj\ncame/arrive/VBD 0 root\nto/to/TO 4 mark\n!free/free/VB 2 advcl\nher/she/PRP 4 obj"],
  ["they did not eat or drink", "- certain fact -3", "They/they/PRP 4 nsubj\ndid/do/VBD 4 aux\nnot/not/RB 4 advmod\neat/eat/VB 0 root\nor/or/CC 6 cc\n!drink/drink/VB 4 conj"],
] // prettier-ignore

for (const [words, expected, tree] of rows) test(words, () => assert.equal(ask(tree), expected))
