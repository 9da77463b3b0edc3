// Somebody says nothing: told by the silences of attribution, and where nobody says it was they.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** No statement, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const statementAbsent: Happening = {
  name: "statement-absent",
  label: {en: "no statement", es: "sin declaración"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  speech: {act: "silence", made: true},
  frames: {
    en: [
      {
        lemma: "claim",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["responsibility", "kidnapping", "attack", "abduction", "bombing", "hijacking"],
        denied: true,
        polarity: "-",
        must: ["agent"],
      },
      {lemma: ["claim of responsibility", "claims of responsibility"], part: "noun", denied: true, polarity: "-"},
      {lemma: ["take responsibility", "accept responsibility", "admit responsibility", "own up to", "admit"], part: "verb", subject: "agent", object: "topic", must: ["agent"], denied: true, polarity: "-", needs: ["responsibility", "kidnapping", "attack", "abduction", "raid", "killing", "bombing", "murder", "shooting"]}, // prettier-ignore
      {lemma: "unanswered", part: "adjective", subject: "topic", needs: ["letter", "letters", "call", "calls", "request", "requests", "email", "emails", "e-mail", "e-mails", "message", "messages", "query", "queries", "appeal", "appeals", "petition", "petitions"]}, // prettier-ignore
      {lemma: ["receive", "get", "have"], part: "verb", subject: "patient", object: "topic", oblique: {from: "agent"}, must: ["topic"], denied: true, polarity: "-", needs: ["reply", "replies", "answer", "response", "acknowledgement"], unless: ["question", "prayers"]}, // prettier-ignore
      {lemma: ["come", "arrive"], part: "verb", subject: "topic", must: ["topic"], oblique: {from: "agent"}, denied: true, polarity: "-", needs: ["reply", "answer", "response"], weak: true}, // prettier-ignore
      {lemma: ["hang up", "put the phone down", "put down the phone", "ring off"], part: "verb", subject: "agent", people: ["agent"], unless: ["coat", "coats", "boots", "picture", "pictures", "washing", "poster", "posters"]}, // prettier-ignore
      {lemma: ["pick up phone", "pick up telephone", "answer phone", "answer telephone", "answer call", "answer the door"], part: "verb", subject: "agent", must: ["agent"], denied: true, polarity: "-"}, // prettier-ignore
      {lemma: "ignore", part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["question", "questions", "request", "requests", "letter", "letters", "call", "calls", "appeal", "appeals", "swap", "query", "queries", "petition"], unless: ["light", "advice", "warning"]}, // prettier-ignore
      {lemma: ["silent on", "silent about", "mute on", "tight-lipped about", "tight-lipped on"], part: "adjective", subject: "agent"}, // prettier-ignore
      {lemma: ["keep silent", "stay silent", "remain silent", "keep quiet", "stay quiet", "keep mum", "stay mum", "keep silence", "stay tight-lipped", "remain tight-lipped"], part: "verb", subject: "agent", must: ["agent"], weak: true}, // prettier-ignore
      {lemma: ["say word", "utter word", "say a word", "breathe word"], part: "verb", subject: "agent", oblique: {about: "topic", of: "topic", on: "topic"}, must: ["agent"], denied: true, polarity: "-"}, // prettier-ignore
      {lemma: ["give", "offer", "provide"], part: "verb", subject: "agent", object: "topic", must: ["agent"], denied: true, polarity: "-", needs: ["reason", "reasons", "explanation", "details"], weak: true}, // prettier-ignore
      {lemma: ["contact", "notify", "inform", "call"], part: "verb", subject: "agent", object: "recipient", must: ["agent"], denied: true, polarity: "-", needs: ["family", "families", "relatives", "parents"], unless: ["ambulance", "court"], weak: true}, // prettier-ignore
      {lemma: ["have", "offer", "make"], part: "verb", subject: "agent", object: "topic", must: ["agent", "topic"], needs: ["comment", "comments"], denied: true, polarity: "-", weak: true}, // prettier-ignore
      {lemma: ["word", "comment", "answer", "reply", "reaction", "response"], part: "noun", oblique: {from: "agent"}, must: ["agent"], denied: true, polarity: "-", weak: true}, // prettier-ignore
      {lemma: "answer", part: "verb", subject: "agent", object: "topic", must: ["agent"], denied: true, polarity: "-", needs: ["question", "questions", "letter", "letters", "request", "requests", "query", "queries", "call", "calls", "message", "messages", "email", "emails", "petition"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The ministry has not yet issued a statement.", trigger: "has not yet issued a statement"},
      {text: "No group has claimed the abduction.", trigger: "claimed"},
      {text: "The governor did not respond to questions.", trigger: "did not respond"},
      {text: "There has been no claim of responsibility.", trigger: "claim of responsibility"},
      {text: "Our three letters to the warden remain unanswered.", trigger: "unanswered"},
      {text: "We have received no reply from the consulate.", trigger: "received", roles: {agent: "consulate"}},
      {text: "No group has admitted the killing.", trigger: "admitted"},
      {text: "None of the two cabinets has said a word about the drivers.", trigger: "said"},
      {text: "The duty officer hung up.", trigger: "hung up", roles: {agent: "officer"}},
      {text: "The press office has answered none of our questions.", trigger: "answered", roles: {agent: "office"}},
      {text: "There is no word from the palace.", trigger: "word"},
    ],
  },
  counterExamples: {
    en: [
      "The Brigade claimed the attack.",
      "The ministry issued a statement.",
      "The governor responded to every question.",
      "The Brigade admitted the attack.",
      "We received a reply from the consulate.",
      "She hung up her coat.",
      "The consul answered the letter.",
      "Many questions about the flood are unanswered.",
      "The press office answered our questions.",
    ],
  },
}
