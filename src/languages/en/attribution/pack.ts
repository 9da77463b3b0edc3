// What English tells the attribution floor.

import {columns} from "../columns.ts"
import {severalOf} from "../../several.ts"
import type {AttributionPack} from "../../../attribution/pack.ts"
import {channels} from "./channels.ts"
import {fields} from "./fields.ts"
import {
  attitudes,
  citing,
  degrees,
  following,
  cueNouns,
  ownFindings,
  hearsayAdverbs,
  hedgeAdverbs,
  hedgePhrases,
  nounsWithOf,
  sourcePhrases,
  verbsAt,
} from "./cues.ts"
import {silence} from "./silence.ts"
import * as words from "./words.ts"

const {grammar, phraseWords, ...lists} = words

/** English, for the attribution floor. */
export const attributionPack: AttributionPack = {
  code: "en",
  ...lists,
  verbsAt,
  nouns: cueNouns,
  nounsWithOf,
  ownFindings,
  sources: sourcePhrases,
  citing,
  following,
  hearsay: hearsayAdverbs,
  hedges: hedgePhrases,
  hedgeAdverbs,
  attitudes,
  degrees,
  words: grammar,
  phrases: phraseWords,
  silence,
  bodies: new Set(["it"]),
  persons: new Map([
    ["he", "male"],
    ["she", "female"],
  ]),
  channels,
  columns,
  mail: {
    from: new Set(["from"]),
    others: new Set("to cc bcc date sent subject re reply-to".split(" ")),
    forwarded: ["forwarded from", "forwarded message from"],
  },
  checked: {
    claims: new Set(
      "claim|rumour|rumor|myth|hoax|viral claim|what is claimed|what was claimed|what is being claimed|what is being shared|what was shared|what people are saying|what is going round|what is circulating|what they say".split(
        "|",
      ),
    ),
    verdicts: new Set(
      "verdict|rating|ruling|finding|conclusion|fact|facts|reality|truth|status|result|assessment|answer|fact check|fact-check|what we found|what we know|bottom line".split(
        "|",
      ),
    ),
    before: new Set("a the our this".split(" ")),
  },
  turns: {
    notices: new Set("update|updates|breaking|breaking news|just in|false|fake|fake news|true|not true|hoax|rumour|rumor|confirmed|unconfirmed|not confirmed|verified|unverified|correction|clarification|alert|urgent|warning|note|notice|edit|developing|exclusive|live|latest|reminder|attention|ps|nb|new|now".split("|")), // prettier-ignore
    clips: new Set("clip sot soundbite bite actuality vox insert tape audio sound".split(" ")),
    fields,
    attendance:
      /(?:^|[.;]\s+)(?:members |also |those )?(?:present|attending|in attendance|attendance|attendees|participants)\s?:/i,
    question: new Set([
      ...["q", "question", "supplementary"],
      ...[
        ...["interviewer", "reporter", "journalist", "moderator"],
        ...["host", "presenter", "announcer", "anchor", "newsreader"],
      ].flatMap(severalOf),
    ]),
    answer: new Set("a|answer|interviewee|guest|reply|response|witness|the witness|deponent|the deponent|narrator|testimony".split("|")), // prettier-ignore
  },
}
