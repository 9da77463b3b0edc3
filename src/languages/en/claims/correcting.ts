// How English takes back or sets right what was told.

import type {Correcting} from "../../../claims/retracted.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English, for `src/claims/retracted.ts`. */
export const correcting: Correcting = {
  stories:
    set(`account allegation announcement article assertion bulletin claim communique communiqué dispatch figure headline information
    item line news notice number piece post posting release remark report rumor rumour statement story suggestion tally toll
    total tweet version`),
  pointing: set("this that it these those they which"),
  untrue: set(
    "false untrue unfounded baseless groundless incorrect inaccurate fabricated invented invention erroneous bogus fictitious fake hoax lie lies falsehood myth fabrication fantasy fiction nonsense rubbish",
  ),
  amiss: set("wrong mistaken mistake error"),
  so: set("true so case correct accurate"),
  lacking: {verbs: set("lack"), nouns: set("basis foundation substance merit truth validity")},
  holding: set("true right correct accurate confirmed reliable"),
  withdrawing: set(
    "withdraw retract recant rescind disown delete remove unpublish take-back take-down pull-back go-back-on",
  ),
  recorded: set("take statement account testimony deposition remark word"),
  gone: set("gone"),
  versions: set("version edition draft"),
  before: set("earlier previous prior first original"),
  wrongly: set("wrongly incorrectly mistakenly erroneously falsely inaccurately"),
  own: set("this our"),
  papers: set(
    "agency blog broadcaster bulletin channel column daily magazine newsletter newspaper office organisation organization outlet page paper programme site station website weekly wire",
  ),
  telling: set("air announce broadcast carry claim post print publish report run say state tell tweet write"),
  ownTelling: new Set(),
  verdicts: set("verdict rating ruling finding conclusion status assessment result"),
  owed: set("should ought"),
  reads: "read",
  sorry: set("apologise apologize apology regret"),
  for: set("for"),
}
