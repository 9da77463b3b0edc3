// How English tells two people of one name apart: "no relation of the baker", "not to be confused with", "the other".

import type {Apart} from "../../../mentions/pack.ts"

const tells = [
  ...[
    "no relation",
    "no relative",
    "no kin",
    "no kinship",
    "no family connection",
    "no connection",
    "not a relation",
    "not a relative",
    "not related",
    "not kin",
  ],
  ...["not to be confused", "not to be mistaken", "not to be mixed up", "unrelated", "namesake", "namesakes"],
  ...[
    "of the same name",
    "of that name",
    "same name",
    "shares a name",
    "shares his name",
    "shares her name",
    "shares the name",
    "who shares",
  ],
  ...[
    "not the same man",
    "not the same woman",
    "not the same person",
    "they are not one",
    "two men called",
    "two people called",
    "two women called",
  ],
]

/** English. */
export const apart: Apart = {
  others: new Set(["other", "another", "different", "second"]),
  negations: new Set(["not"]),
  tells,
  cues: new Set(tells.map((one) => one.split(" ")[0]!)),
  generations: new Map([["senior", "old"], ["sr", "old"], ["sr.", "old"], ["junior", "young"], ["jnr", "young"], ["jr", "young"], ["jr.", "young"], ["snr", "old"]]), // prettier-ignore
  relative: new Set(["who", "whom", "whose", "that"]),
}
