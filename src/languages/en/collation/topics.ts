// The questions that every such case asks, and the words by which an account answers them, in English.

import type {Topic} from "../../../collation/topics.ts"

const money = String.raw`(?:ransoms?|money|payments?|cash|penny|pennies|cents?|dollars?|euros?|pounds?|francs?|fees?|sums?|price)`
const amount = String.raw`(?:\p{Sc}\s?\d[\d.,]*(?: (?:million|thousand|billion))?|\b(?:\d[\d.,]*|[a-z]+) (?:million|thousand|hundred thousand)\b|\b\d[\d.,]* (?:dollars|euros|pounds|francs|pesos|crowns|dinars|rupees|shillings)\b)`
const goods = String.raw`(?:lorr(?:y|ies)|trucks?|houses?|homes?|land|cattle|cows?|goats?|camels?|cars?|shops?|jewel(?:le)?ry|gold|fields?|farms?|boats?)`
const moved = String.raw`(?:collected|raised|handed|delivered|carried|paid|transferred|dropped|gathered|scraped together|changed hands|left at)`
const whose = String.raw`(?:his|her|their|its|my|our|your|the)`
const harm = String.raw`(?:beat(?:en)?|tortured?|whipped|flogged|chained|padlocked|shackled|gagged|starved|kicked|punched|slapped|raped|(?:mis|ill[- ]?)treat(?:ed|ment)|abused|humiliated|electrocuted|waterboarded|burn(?:ed|t) with)`
const words = (...parts: readonly string[]): RegExp => new RegExp(parts.join("|"), "iu")

/** Each with its stances. */
export const topics: readonly Topic[] = [
  {
    name: "price",
    slot: "whether",
    of: "case",
    question: "Was anything paid or given in return?",
    taken: null,
    agreed: "nothing",
    about: null,
    stances: [
      {
        key: "nothing",
        says: "nothing was",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:no|not (?:a|one|any|a single)|without (?:an?|any|one|a single))\s+(?:[\p{L}-]+ ){0,2}${money}\b[^.;:]{0,60}\b(?:paid|given|handed|chang(?:ed|ing) hands|exchanged|received|transferred|delivered)\b`,
          String.raw`\b(?:asked|ask) for no ${money}\b[^.;]{0,30}\b(?:received|took|taken|seen|got|had) (?:none|nothing)\b`,
          String.raw`\b(?:paid|gave|given|received|took|accepted)\s+no\s+(?:[\p{L}-]+ ){0,2}${money}\b`,
          String.raw`\b(?:paid|gave|given|received)\s+nothing\b(?! (?:away|up|back|but))|\bnothing (?:was|were|has been|had been) (?:paid|given|handed over|exchanged)\b|\bnothing in (?:return|exchange)\b`,
          String.raw`\b(?:nobody|no one|none of (?:us|them)|(?:has|have|had) never|did not|didn['’]t|never) (?:ever )?(?:paid|pay|bought)\b(?! (?:any )?(?:attention|heed|tributes?|respects?|visits?|homage|wages?|salar|tax))`,
          String.raw`\b(?:freed|released|returned|let go|handed over)\b[^.;]{0,40}\b(?:unconditionally|without (?:any )?conditions?)\b`,
        ),
      },
      {
        key: "something",
        says: "something was",
        no: false,
        denied: "nothing",
        words: words(
          String.raw`\bransoms?\b[^.;]{0,40}\b(?:was|were|been) (?:[\p{L}-]+ )?(?:paid|handed over|delivered)\b|\bpa(?:id|ying|yment of) (?:an? |the |their |his |her )?(?:${amount} )?(?:in )?ransom\b`,
          String.raw`${amount}(?![^.;]{0,60}\b(?:aid|relief|fines?|bail|damages|budget|rewards?)\b)[^.;]{0,60}\b${moved}\b`,
          String.raw`\b${moved}\b(?! out\b)[^.;]{0,30}${amount}(?![^.;]{0,60}\b(?:aid|relief|fines?|bail|damages|budget|rewards?)\b)`,
          String.raw`\bsold (?:${whose}|two|three|four|an?) (?:[\p{L}-]+ )?${goods}\b`,
          String.raw`\b(?:paid|bought|payment) (?:[^.;]{0,20} )?(?:for )?${whose} (?:release|freedom|liberty|return|way out)\b|\bin (?:return|exchange) for (?:money|cash|a ransom|\p{Sc})`,
        ),
      },
    ],
  },
  {
    name: "will",
    slot: "manner",
    of: "people",
    question: "Was it of their own will?",
    taken: "force",
    agreed: null,
    about: null,
    stances: [
      {
        key: "will",
        says: "of their own will",
        no: false,
        denied: "force",
        words: words(
          String.raw`\b(?:of|by|on|at) (?:${whose}) own (?:free )?(?:will|accord|choice|volition|decision|request|initiative)\b|\bof (?:${whose} )?free will\b|\bvoluntarily\b|\b(?:was|were|is|been) voluntary\b|\ball of (?:them|us) volunteers\b|\bwillingly\b|\bfreely (?:chose|chosen|decided|accepted|agreed)\b`,
          String.raw`\b(?:nobody|no one|none of (?:them|us)) (?:\p{L}+ )?(?:forced|coerced|dragged|compelled|pushed|touched|made) (?:him|her|them|me|us|anyone|anybody)\b`,
        ),
      },
      {
        key: "force",
        says: "taken or made to",
        no: false,
        denied: "will",
        words: words(
          String.raw`\b(?:by force|forcibly|force-fed|(?<!\b(?:risk|threat|fear|danger)s? of )force-feeding|against (?:${whose}) will|at gunpoint|under duress|coerced|dragged|frogmarched|manhandled|bundled (?:into|onto|aboard|off)|strapped (?:to|into|down)|pinned down|made to (?:board|leave|go|sign)|(?:was|were|been) forced (?:to|into|onto|aboard|back)|had to be carried)\b`,
        ),
      },
    ],
  },
  {
    name: "treatment",
    slot: "whether",
    of: "people",
    question: "Were they ill-treated?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "well",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:treat(?:ed|s|ing)|looked after|cared for)\b[^.;,]{0,24}\b(?:well|humanely|decently|kindly|correctly|properly|with (?:respect|dignity|care|kindness|humanity)|like (?:guests|family|brothers|sisters|kin))\b`,
          String.raw`\b(?:no one|nobody|none of (?:us|them|our \p{L}+)|never|not)\b[^.;,]{0,24}\b(?:laid a (?:hand|finger) on|${harm})(?!\p{L})`,
        ),
      },
      {
        key: "ill",
        says: "yes",
        no: false,
        denied: "well",
        words: words(
          String.raw`\b(?:was|were|been|be|being|got|he|she|they|guards|officers|soldiers|police|captors) (?:\p{L}+ ){0,2}${harm}(?!\p{L})`,
          String.raw`\b(?:was|were|been) tied (?:up|to|by)\b|\bbroke (?:his|her|their|my|two|three) (?:of )?(?:\p{L}+ )?(?:fingers?|ribs?|arms?|legs?|nose|teeth|jaw)\b|\belectric shocks?\b`,
        ),
      },
    ],
  },
  {
    name: "cause of death",
    slot: "cause",
    of: "dead",
    question: "Of what did they die?",
    taken: null,
    agreed: null,
    about: /\b(?:autops(?:y|ies)|post-?mortems?|inquests?|coroner|forensic|finding of|cause of death|pathologist)\b/i,
    stances: [
      {
        key: "illness",
        says: "of an illness",
        no: false,
        denied: null,
        words: words(
          String.raw`\bnatural causes?\b|\bheart (?:failure|attack|disease|condition)\b|\bcardiac (?:arrest|failure)\b|\b(?:his|her|the) heart (?:had )?(?:failed|stopped|gave out)\b|\b(?:died|death|dead|succumbed)\b[^.;]{0,30}\b(?:of|from|to) (?:an? |the )?(?:\p{L}+ )?(?:stroke|illness|disease|pneumonia|malaria|tuberculosis|cholera|fever|cancer|infection|covid\S*|diabetes|sickness|exhaustion)\b`,
        ),
      },
      {
        key: "own hand",
        says: "by their own hand",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:suicide|hanged (?:himself|herself|themselves)|(?:took|taken|ended) (?:his|her|their) own li(?:fe|ves)|killed (?:himself|herself|themselves))\b`,
        ),
      },
      {
        key: "violence",
        says: "by violence",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:shot (?:dead|in|by|while)|gunshots?|bullets?|beaten to death|tortured?|strangled|stabbed|executed|murdered|poisoned|blows?|lynched|clubbed|force-fe(?:d|eding)|feeding tube|killed (?:by|in cold blood))\b`,
        ),
      },
    ],
  },
]
