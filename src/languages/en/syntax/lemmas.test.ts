import assert from "node:assert/strict"
import {test} from "node:test"
import {lemmaOf} from "./lemmas.ts"

// `form/UPOS/XPOS=lemma`, and `form|next` where the next word decides.
const table = `
freed/VERB/VBN=free agreed/VERB/VBD=agree created/VERB/VBN=create treated/VERB/VBN=treat stopped/VERB/VBD=stop called/VERB/VBD=call
making/VERB/VBG=make seeing/VERB/VBG=see running/VERB/VBG=run hoping/VERB/VBG=hope hopping/VERB/VBG=hop dying/VERB/VBG=die
judged/VERB/VBN=judge hanged/VERB/VBN=hang changed/VERB/VBD=change belonged/VERB/VBD=belong arranged/VERB/VBN=arrange
handled/VERB/VBN=handle required/VERB/VBD=require offered/VERB/VBD=offer prepared/VERB/VBN=prepare appeared/VERB/VBD=appear
decided/VERB/VBD=decide avoided/VERB/VBD=avoid included/VERB/VBD=include voted/VERB/VBD=vote visited/VERB/VBD=visit invited/VERB/VBD=invite
explained/VERB/VBD=explain examined/VERB/VBD=examine described/VERB/VBD=describe escaped/VERB/VBD=escape developed/VERB/VBD=develop
assumed/VERB/VBD=assume named/VERB/VBN=name claimed/VERB/VBD=claim realized/VERB/VBD=realize focused/VERB/VBD=focus carried/VERB/VBD=carry
watches/VERB/VBZ=watch denies/VERB/VBZ=deny goes/VERB/VBZ=go says/VERB/VBZ=say lies/VERB/VBZ=lie kidnapped/VERB/VBN=kidnap
bodies/NOUN/NNS=body churches/NOUN/NNS=church boxes/NOUN/NNS=box heroes/NOUN/NNS=hero houses/NOUN/NNS=house crises/NOUN/NNS=crisis
wives/NOUN/NNS=wife people/NOUN/NNS=person news/NOUN/NN=news series/NOUN/NNS=series movies/NOUN/NNS=movie criteria/NOUN/NNS=criterion
better/ADJ/JJR=good worst/ADJ/JJS=bad bigger/ADJ/JJR=big happiest/ADJ/JJS=happy nicer/ADJ/JJR=nice better/ADV/RBR=well more/ADV/RBR=more
him/PRON/PRP=he them/PRON/PRP=they us/PRON/PRP=we her/PRON/PRP=she her/PRON/PRP$=her whom/PRON/WP=who
an/DET/DT=a these/DET/DT=this those/PRON/DT=that n't/PART/RB=not n’t/PART/RB=not to/PART/TO=to
Americans/PROPN/NNPS=American Geneva/PROPN/NNP=Geneva Iraqi/ADJ/JJ=Iraqi Human/ADJ/JJ=human Five/NUM/CD=five
's|been/AUX/VBZ=have 's|late/AUX/VBZ=be ’s|late/AUX/VBZ=be 'd|been/AUX/VBD=have 'd|go/AUX/MD=would wo/AUX/MD=will ca/AUX/MD=can could/AUX/MD=could
—/PUNCT/:=- “/PUNCT/\`\`=" ’/PUNCT/''='
`

for (const row of table.trim().split(/\s+/)) {
  test(row, () => {
    const [, form = "", next = "", upos = "", xpos = "", lemma] =
      /^(.+?)(?:\|(\w+))?\/([A-Z]+)\/([^=]+)=(.+)$/.exec(row) ?? []
    assert.equal(lemmaOf(form, upos, xpos, next), lemma)
  })
}

test("any text has a lemma", () => {
  for (const text of ["", "\ud800", "ing", "ed", "s", "'s", "’", "x".repeat(10_000)])
    for (const [upos, xpos] of [
      ["VERB", "VBG"],
      ["VERB", "VBD"],
      ["NOUN", "NNS"],
      ["ADJ", "JJS"],
      ["PROPN", "NNPS"],
      ["PUNCT", "."],
    ] as const)
      // prettier-ignore
      assert.equal(typeof lemmaOf(text, upos, xpos, ""), "string")
})
