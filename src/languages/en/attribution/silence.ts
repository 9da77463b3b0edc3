// English ways of not saying.

import type {SilencePack} from "../../../attribution/pack.ts"

const words = (list: string): readonly string[] => list.split(" ")
const runs = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => words(line.trim()))

const statement = words(
  "statement statements comment comments communique communiqué response responses reply explanation explanations details detail version reaction answer answers word information figure figures confirmation number",
)
const calls = words(
  "call calls message messages email emails e-mail e-mails request requests question questions letter letters",
)
const question = words("whether if what why how who whom where when which anything more nothing")

// "Whether she is alive is not known": what says so only behind its question.
const bare = ["is", "was", "remains", "remained"].flatMap((be) => ["not known", "not yet known", "unknown", "not clear", "unclear", "uncertain", "not certain", "an open question", "anyone 's guess"].map((how) => `${be} ${how}`)) // prettier-ignore

/** The verbs, refusals and set phrases of silence. `null` after a verb: its negation is silence whatever follows. */
export const silence: SilencePack = {
  verbs: new Map<string, readonly string[] | null>([
    ["comment", null],
    ["respond", null],
    ["reply", null],
    ["answer", null],
    ["confirm", null],
    ["elaborate", null],
    ["react", null],
    ["disclose", null],
    ["divulge", null],
    ["specify", null],
    ["mention", null],
    ["clarify", null],
    ["acknowledge", null],
    ["recognise", null],
    ["recognize", null],
    ["corroborate", null],
    ["verify", null],
    ["identify", null],
    ["issue", statement],
    ["publish", [...statement, "list", "report", "names"]],
    ["release", [...statement, "names", "list"]],
    ["make", [...statement, "public"]],
    ["give", [...statement, "name", "names", "reason", "reasons", "figures"]],
    ["provide", [...statement, "evidence", "proof", "reason", "reasons"]],
    ["offer", ["comment", "explanation", "details", "evidence", "reaction"]],
    ["say", question],
    ["establish", question],
    ["determine", question],
    ["ascertain", question],
    ["reveal", [...question, "name", "names", "identity", "details"]],
    ["explain", null],
    ["state", question],
    ["tell", ["reporters", "anyone"]],
    ["speak", words("publicly out about on")],
    ["discuss", null],
    ["name", null],
    ["return", words("call calls message messages email emails")],
    [
      "claim",
      words(
        "responsibility attack attacks abduction abductions kidnapping kidnappings bombing bombings killing killings raid",
      ),
    ],
    ["announce", null],
    ["attribute", words("it this that responsibility blame")],
    ["refer", words("to")],
    ["address", words("question questions claim claims allegation allegations matter")],
  ]),
  checking: new Set(
    words(
      "check test verify confirm authenticate corroborate substantiate ascertain establish determine trace locate attribute reach contact",
    ),
  ),
  placed: new Set(words("position liberty")),
  identity: new Set(words("name names surname identity")),
  perfectOnly: new Set(["recognise", "recognize", "acknowledge"]),
  refusals: new Set(["decline", "refuse", "fail", "neglect", "omit"]),
  wishes: new Set(),
  unable: new Set(["unable"]),
  able: new Set(words("able authorised authorized allowed permitted free willing prepared ready")),
  passives: new Map<string, readonly string[] | null>([
    ...words(
      "recognise recognize confirm verify acknowledge corroborate announce disclose publish explain reach check test trace determine ascertain authenticate admit identify substantiate establish",
    ).map((verb): [string, null] => [verb, null]),
    ["return", calls],
    ["answer", calls],
    ...words("receive give issue offer make provide obtain forthcome").map((verb): [string, readonly string[]] => [verb, statement]), // prettier-ignore
  ]),
  phrases: runs(`
    declined to be interviewed
    refused to be interviewed
    declined an interview
    declined to speak
    refused to speak
    made no comment
    make no comment
    had no comment
    has no comment
    have no comment
    made no mention
    makes no mention
    made no reference
    makes no reference
    gave no details
    gave no explanation
    gave no reason
    gave no further details
    offered no explanation
    provided no details
    provided no evidence
    remained silent
    remains silent
    remain silent
    kept silent
    kept quiet
    stayed silent
    has remained silent
    have remained silent
    said nothing
    says nothing
    say nothing
    has said nothing
    have said nothing
    was not available for comment
    were not available for comment
    was unavailable for comment
    were unavailable for comment
    not immediately available for comment
    could not be reached
    could not immediately be reached
    could not be immediately reached
    issued no statement
    there was no comment
    there was no immediate comment
    there was no response
    there was no immediate response
    there was no immediate reaction
    there was no immediate reply
    there was no immediate word
    there has been no comment
    there has been no response
    there has been no word
    left the question unanswered
    went unanswered
    did not pick up the phone
    did not pick up
    did not answer the phone
    did not come to the phone
    would be drawn no further
    would not be drawn
  `),
  unknown: runs(`
    it is not known
    it is unknown
    it was not known
    it was unknown
    it is not yet known
    it was not yet known
    it is not clear
    it was not clear
    it is unclear
    it was unclear
    it is not immediately clear
    it was not immediately clear
    it remains unclear
    it remained unclear
    it remains unknown
    it remains to be seen
    nobody knows
    no one knows
    nobody would say
    no one would say
    nobody will say
    no one will say
    nobody can say
    no one can say
    nobody could say
    no one could say
    nobody could tell
    no one could tell
    nobody could tell us
    no one could tell us
    nobody has said
    no one has said
    nor is it clear
    nor is it known
    nor is it certain
    nor was it clear
    nor was it known
    neither is it clear
    neither is it known
    it is not certain
    it is uncertain
    it was uncertain
    it remains uncertain
    it remains an open question
    it has not been established
    it had not been established
    it could not be established
    it could not be determined
    it is anyone 's guess
    there is no telling
    there is no knowing
    there was no telling
    ${bare.join("\n    ")}
  `),
  open: new Set(bare),
}
