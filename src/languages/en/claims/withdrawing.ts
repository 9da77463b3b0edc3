// How English takes back, or calls untrue, what was just told.

const pointing =
  "(?:this|that|it|the (?:report|claim|information|line|rumou?r|accusation|story)|that (?:report|claim|information|line|rumou?r|accusation|story)|which)"
const wholly = "(?:simply |just |entirely |completely |totally |absolutely |utterly |quite |also )?"
const untrue = `(?:not|never) ${wholly}(?:true|so|the case|correct|accurate|right)`
const false_ = `${wholly}(?:wrong|false|untrue|incorrect|inaccurate|mistaken|a lie|an error|a mistake|an invention|a fabrication)`
const being = "(?:is|was|turned out to be|proved to be|has proved)"
const never = `${pointing} (?:never happened|did not happen|didn[’']t happen)|${pointing} (?:isn|wasn)[’']t ${wholly}(?:true|so|the case|correct|accurate|right)`
const own =
  "(?:we|i) (?:were|was|got (?:it|that|this)) (?:wrong|mistaken)|(?:we|i) (?:withdraw|retract) (?:it|that|this|that line|the report|that report)"

/** English, for `src/claims/withdrawn.ts`. */
export const withdrawing = new RegExp(
  `(?:^[“"‘—–\\s]*(?:but |and |well, )?|[,;:]\\s+(?:but |and )?)(?:${pointing} ${being} (?:${untrue}|${false_})|${never}|${own})(?=[”"’!]*(?:\\s*[.,;:!?—–]|\\s+and\\s|$))`,
  "iu",
)
