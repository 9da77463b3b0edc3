// The questions that every such case asks, and the words by which an account answers them, in English.

import type {Topic} from "../../../collation/topics.ts"

const money = String.raw`(?:ransoms?|money|payments?|cash|penny|pennies|cents?|dollars?|euros?|pounds?|francs?|fees?|sums?|price)`
const amount = String.raw`(?:\p{Sc}\s?\d[\d.,]*(?: (?:million|thousand|billion))?|\b(?:\d[\d.,]*|[a-z]+) (?:million|thousand|hundred thousand)\b|\b\d[\d.,]* (?:dollars|euros|pounds|francs|pesos|crowns|dinars|rupees|shillings)\b)`
const goods = String.raw`(?:lorr(?:y|ies)|trucks?|houses?|homes?|land|cattle|cows?|goats?|camels?|cars?|shops?|jewel(?:le)?ry|gold|fields?|farms?|boats?)`
const moved = String.raw`(?:collected|raised|handed|delivered|carried|paid|transferred|dropped|gathered|scraped together|changed hands|left at)`
const whose = String.raw`(?:his|her|their|its|my|our|your|the)`
const harm = String.raw`(?:beat(?:en)?|tortured?|whipped|flogged|chained|padlocked|shackled|gagged|starved|kicked|punched|slapped|raped|(?:mis|ill[- ]?)treat(?:ed|ment)|abused|humiliated|electrocuted|waterboarded|burn(?:ed|t) with|(?:hit|struck|whipped) with|given electric shocks)`
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
          String.raw`\b(?:not|never|n['’]t|nobody was|no one was) (?:been )?(?:forced|coerced|compelled|made) to (?:leave|go|board|come|sign|move)\b`,
          String.raw`\b(?:of|by|on|at) (?:${whose}) own (?:free )?(?:will|accord|choice|choosing|volition|decision|request|initiative|wish|wishes|desire)\b|\bof (?:${whose} )?free will\b|\bvoluntarily\b|\b(?:was|were|is|been) voluntary\b|\ball of (?:them|us) volunteers\b|\bwillingly\b|\bby choice\b|\b(?:chose|chosen|elected|decided|preferred) to (?:stay|remain|leave|go|return|board|sign)\b|\basked to (?:go back|be taken|stay|remain|return)\b|\bfreely (?:chose|chosen|decided|accepted|agreed)\b`,
          String.raw`\b(?:nobody|no one|none of (?:them|us)) (?:\p{L}+ )?(?:forced|coerced|dragged|compelled|pushed|touched|made) (?:him|her|them|me|us|anyone|anybody)\b`,
        ),
      },
      {
        key: "force",
        says: "taken or made to",
        no: false,
        denied: "will",
        words: words(
          String.raw`\b(?:by force|forcibly|force-fed|(?<!\b(?:risk|threat|fear|danger)s? of )force-feeding|against (?:${whose}) will|at gunpoint|under duress|coerced|dragged|frogmarched|manhandled|bundled (?:into|onto|aboard|off)|strapped (?:to|into|down)|pinned down|made to (?:board|leave|go|sign|walk)|(?:lifted|thrown|pushed|shoved|hauled|herded|carried) (?:him |her |them |us |me )?(?:onto|into|aboard|on to)|at bayonet point|(?:was|were|been) forced (?:to|into|onto|aboard|back)|had to be carried)\b`,
        ),
      },
    ],
  },
  {
    name: "treatment",
    family: "mistreatment",
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
          String.raw`\b(?:treat(?:ed|s|ing)|looked after|cared for)\b[^.;,]{0,24}\b(?:well|humanely|decently|kindly|correctly|properly|with (?:respect|dignity|care|kindness|humanity)|like (?:guests|family|brothers|sisters|kin))\b|\bwell (?:treated|cared for|looked after)\b|\b(?:no|not (?:a|any)) complaints? (?:\p{L}+ )?about (?:his|her|their|the|its) (?:treatment|conditions?)\b|\b(?:not|never|n['’]t|nobody|no one) (?:been |was |has been )?(?:harmed|hurt|mistreated|ill-treated)\b`,
          String.raw`\b(?:no one|nobody|none of (?:us|them|our \p{L}+)|never|not)\b[^.;,]{0,24}\b(?:laid a (?:hand|finger) on|${harm})(?!\p{L})`,
          String.raw`\bno (?:\p{L}+ )?(?:violence|force|torture|(?:ill|mis)-?treatment|beatings?) (?:or \p{L}+ )?(?:of any (?:kind|sort) )?(?:(?:was|were|has been|had been) (?:\p{L}+ )?(?:used|applied|inflicted|found|recorded|involved)|of any (?:kind|sort))`,
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
    name: "gunfire",
    slot: "whether",
    of: "case",
    question: "Were shots fired?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "none",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:no|not (?:a|one|a single)|without a(?: single)?|never a)\s+(?:\p{L}+ )?(?:shots?|bullets?|rounds?|gunfire|shooting)\b(?! (?:hit|struck|reached))|\b(?:nobody|no one|none of \p{L}+(?: \p{L}+)?|no (?:\p{L}+ )?(?:soldiers?|officers?|troops?|guards?|gendarmes?|police\p{L}*|member)|(?:did|do|does|has|have|had) not|didn['’]t|never) (?:\p{L}+ )?(?:fired?|opened? fire|shot at)\b(?! (?:live|rubber|plastic|tear|water|blanks?|flares?))|\bheard no (?:guns?|shots?|gunfire|shooting)\b|\bno (?:firearms?|guns|(?:live|real) (?:ammunition|rounds?|bullets?|fire)) (?:was|were|had been|has been) (?:used|fired|discharged)\b|\b(?:not|n['’]t|never) (?:\p{L}+ )?(?:use|used|using|fire|fired) (?:any )?(?:firearms?|guns|(?:live|real) (?:ammunition|rounds?|bullets?|fire))\b|\bwithout (?:the use of |using )(?:any )?(?:firearms|guns|live (?:ammunition|rounds?|fire))\b|\b(?:held|holding) (?:their|its) fire\b`,
        ),
      },
      {
        key: "fired",
        says: "yes",
        no: false,
        denied: "none",
        words: words(
          String.raw`\b(?:open(?:ed|ing)? fire|(?:they|troops?|soldiers?|officers?|guards?|police|gendarmes?|men|patrol|cutter|vessel|ship|helicopter|gunmen) (?:\p{L}+ )?(?:fired(?! (?:tear|water|flares?|blanks?|questions|salutes?))|shot|were shooting|(?:are|['’]re) shooting)|they['’]re shooting|shots? (?:\p{L}+ ){0,2}(?:fired|rang|discharged|heard)|(?:heard|counted|fired|discharged) (?:\p{L}+ ){0,3}shots?|bursts? of (?:automatic |machine-gun )?(?:fire|gunfire)|gun ?battles?|gunfire|exchange of fire|volleys?|(?:heard|minutes of) (?:the )?shooting|(?:bullet|gunshot) (?:holes?|wounds?|injur(?:y|ies))|bullets? in (?:his|her|their|the) \p{L}+|live (?:rounds|ammunition|bullets) (?:was|were) (?:used|fired)|(?:was|were|been) (?:shot (?:at|dead|twice|while|by|in the \p{L}+)|fired (?:on|at|upon)))\b`,
        ),
      },
    ],
  },
  {
    name: "restraint",
    slot: "whether",
    of: "people",
    question: "Were they tied up?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "free hands",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:not|never|n['’]t|no longer) (?:\p{L}+ )?(?:handcuffed|cuffed|tied(?: up)?|bound|shackled|chained|blindfolded|hooded|in (?:handcuffs|chains|irons)|restrained)\b|\bno (?:handcuffs|restraints|chains|blindfolds?) (?:was|were)\b|\b(?:without|wore no|in no) (?:handcuffs|restraints|chains)\b`,
        ),
      },
      {
        key: "tied",
        says: "yes",
        no: false,
        denied: "free hands",
        words: words(
          String.raw`\b(?:hands|wrists|arms|feet|ankles|legs) (?:\p{L}+ )?(?:(?:was|were|had been|are) )?(?:tied|bound|cuffed|handcuffed|chained|strapped)\b|\b(?:was|were|been|him|her|them|us|me|got) (?:handcuffed|cuffed|shackled|blindfolded|hooded|hogtied)\b|\bin (?:handcuffs|leg irons|shackles|chains|irons)\b|\b(?:bound|tied) (?:hand and foot|to (?:an?|the|his|her|their))\b`,
        ),
      },
    ],
  },
  {
    name: "free to leave",
    slot: "whether",
    of: "people",
    question: "Were they free to leave?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "locked",
        says: "no",
        no: false,
        denied: null,
        able: true,
        words: words(
          String.raw`\b(?:locked (?:in|up|inside)|(?:shut|penned|hemmed|walled|boxed) in(?! by (?:fog|snow|rain|ice))|(?:people|civilians|residents|villagers|families|inhabitants|townspeople) (?:\p{L}+ )?(?:cut off|trapped)|(?:doors?|gates?) (?:\p{L}+ )?(?:are|were|was|is|stay(?:ed)?|kept) (?:\p{L}+ )?(?:chained|locked|bolted|padlocked|shut)|(?:could|can|may|might) not (?:leave|go out|get out|come out)|couldn['’]t (?:leave|get out|go out)|(?:not|n['’]t|never) (?:let|allow(?:ed)?|permit(?:ted)?) (?:\p{L}+ )?(?:to )?(?:leave|out|go)|nobody (?:is|was|has been) (?:allowed|let) (?:to leave|out)|behind (?:a )?locked doors?|surrounded by (?:\p{L}+ )?(?:soldiers|troops|police|men|guards|tanks|gunmen|militia\p{L}*|forces)|(?:soldiers|troops|police|army|men|guards?|gunmen|militia\p{L}*|forces|tanks) (?:\p{L}+ ){0,5}?(?:surround(?:ed|ing)?|encircl(?:ed|ing)|(?:stood|stand|standing) around)|encirclement|besieged?|ring(?:ed)? by (?:soldiers|troops|police))\b`,
        ),
      },
      {
        key: "free",
        says: "yes",
        no: true,
        denied: null,
        able: true,
        words: words(
          String.raw`(?<!\b(?:not|never) (?:\p{L}+ )?)\b(?:free|at liberty|welcome|able|allowed|permitted) to (?:leave|go|travel|come and go|walk out)\b|\b(?:could|can) (?:leave|come and go|go)(?: (?:\p{L}+ ){0,2}(?:at any time|whenever|when (?:he|she|they)|freely|as (?:he|she|they)))?(?=$|[.,;]| (?:at|whenever|when|freely|as))|\b(?:nobody|no one|nothing) (?:is |was |has been )?(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|hold(?:s|ing)?|held|keep(?:s|ing)?) (?:anyone|anybody|them|him|her|people|us)\b|\b(?:whoever|anyone who|anybody who|those who|all who) (?:wish(?:es|ed)?|want(?:s|ed)?|like[sd]?) to (?:leave|go)\b[^.;]{0,20}\b(?:could|can|may|might)\b|\b(?:is|was|there is|there was|what) no siege\b|\bno siege (?:exists|at|of|in|has been|was ever)\b|\bnot (?:being )?(?:besieged|detained|imprisoned|under (?:arrest|siege)|prisoners?|locked (?:in|up))\b`,
        ),
      },
    ],
  },
  {
    name: "confession",
    slot: "whether",
    of: "people",
    question: "Did they confess?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "not",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:never|not|n['’]t) (?:\p{L}+ )?(?:confess(?:ed)?|admit(?:ted)?|pleaded guilty|sign(?:ed)? (?:any|a|the) confession)\b|\b(?:retract(?:ed|s)|withdr(?:ew|aws)|recant(?:ed|s)) (?:his|her|their|the|that|a) (?:confession|statement|admission)\b|\bpleaded not guilty\b|\brefused to (?:confess|sign (?:a|the|any) (?:confession|statement))\b|\bconfession (?:was |had been )?(?:forced|extracted|beaten out|obtained under)\b`,
        ),
      },
      {
        key: "confessed",
        says: "yes",
        no: false,
        denied: "not",
        words: words(
          String.raw`\b(?:has|have|had|they|he|she|who) (?:\p{L}+ )?(?:confessed|admitted|pleaded guilty)\b(?! (?:to hospital|to a))|\b(?:full|signed|written|own|her|his|their) (?:\p{L}+ )?confessions?\b|\b(?:confessed|pleaded guilty)\b|\badmit(?:s|ted) (?:his|her|their) (?:guilt|role|part|crimes?)\b|\bsigned (?:a|the) (?:full )?confession\b`,
        ),
      },
    ],
  },
  {
    name: "minors",
    slot: "whether",
    of: "case",
    question: "Are there minors among them?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "none",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\b(?:no|not (?:a|one|a single)|without (?:any )?|never any) (?:\p{L}+ )?(?:minors?|children|child|juveniles?|under-age \p{L}+)\b[^.;]{0,30}\b(?:among|in|on|were|was|are|is|aboard|held|present)\b|\b(?:none|nobody|no one)\b[^.;]{0,40}\b(?:a minor|under ?age|under (?:18|eighteen))\b|\ball (?:of them |are |were )*(?:adults|of age)\b`,
        ),
      },
      {
        key: "some",
        says: "yes",
        no: false,
        denied: "none",
        words: words(
          String.raw`\b(?:a|an|one|two|three|four|several|some|\d+) (?:\p{L}+ )?(?:minors?|juveniles?)\b`,
          String.raw`\b(?:of (?:them|us|those|the \p{L}+)|many|some|several|half) (?:were|are|was|is) (?:\p{L}+ )?(?:children|a child|minors?|babies|infants|under ?age)\b|\bamong (?:them|us|those \p{L}+|the \p{L}+) (?:were|was|are|is) (?:\p{L}+ ){0,3}(?:children|child|minors?|babies|baby|infants?)\b|\b(?:children|minors|babies) (?:were |are )?among (?:them|us|those|the)\b`,
        ),
      },
      {
        key: "some",
        says: "yes",
        no: false,
        denied: "none",
        person: true,
        words: words(
          String.raw`\b(?:aged?|is|was|of) (?:only |just )?(?:1[0-7]|[4-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=$|[,.;]| (?:years? (?:old|of age))?(?:[,.;]|$))|\b(?:1[0-7]|[4-9]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -]years?[ -]old\b`,
        ),
      },
    ],
  },
  {
    name: "injury",
    slot: "cause",
    of: "known",
    question: "How did they come to be hurt?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "accident",
        says: "by accident",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:slipp(?:ed|ing)|tripp(?:ed|ing)|stumbl(?:ed|ing)|fell|fallen) (?:\p{L}+ )?(?:on|down|over|from|off|out of|in|against|while)\b|\b(?:injur(?:ed|ing)|hurt(?:ing)?|cut(?:ting)?) (?:himself|herself|themselves|his|her|their)\b|\b(?:a|an|by) (?:fall|accident)\b`,
        ),
      },
      {
        key: "done to them",
        says: "by others",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:was|were|been|being|got) (?:\p{L}+ )?(?:struck|hit|beaten|kicked|shot|stabbed|clubbed|cut by|wounded by|burned)\b|\b(?:hit|struck|kicked|clubbed|beat) (?:him|her|them|me|us)\b|\b(?:a|by a|the) (?:blow|kick)s? (?:from|to)\b|\b(?:splinters?|shrapnel|bullets?|truncheons?|rifle butts?|broken ribs?|fractured ribs?|piece of metal)\b`,
        ),
      },
    ],
  },
  {
    name: "flight",
    slot: "manner",
    of: "people",
    question: "Did they run?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "stayed",
        says: "no",
        no: true,
        denied: null,
        able: true,
        words: words(
          String.raw`\b(?:did not|didn['’]t|never|had not|was not|wasn['’]t|were not|weren['’]t) (?:\p{L}+ )?(?:run|ran|running|flee|fled|fleeing|tr(?:y|ied|ying) to (?:escape|flee|run)|resist(?:ed|ing)?|attempt(?:ed|ing)? to (?:escape|flee))\b|\b(?:offered|put up|made) no resistance\b|\bstayed where (?:he|she|they) (?:was|were)\b|\bwithout resistance\b`,
        ),
      },
      {
        key: "ran",
        says: "yes",
        no: false,
        denied: "stayed",
        able: true,
        words: words(
          String.raw`\b(?:broke (?:away|free|loose)|(?:was|were) (?:running|fleeing|trying to (?:escape|flee|run))|tried to (?:escape|flee|run)|attempt(?:ed|ing)? to (?:escape|flee)|ran (?:off|away|for)|turned and ran|resist(?:ed|ing) (?:arrest|the (?:officers?|police))|attacked (?:the |two |an? |three )?(?:\p{L}+ )?(?:officers?|police\p{L}*|guards?|soldiers?))\b`,
        ),
      },
    ],
  },
  {
    name: "access",
    slot: "whether",
    of: "case",
    question: "Was access refused?",
    taken: null,
    agreed: null,
    about: null,
    stances: [
      {
        key: "given",
        says: "no",
        no: true,
        denied: null,
        words: words(
          String.raw`\baccess (?:\p{L}+ )?(?:was|has been|had been|is) (?:\p{L}+ )?(?:granted|given|allowed|open)\b|\b(?:granted|given|gave|allowed) (?:\p{L}+ ){0,3}(?:full |free )?access\b|\bno (?:\p{L}+ )?request (?:\p{L}+ ){0,6}(?:received|reached|arrived|been made|come in)\b|\b(?:nobody|no one|no \p{L}+) (?:was|has been|had been) (?:refused|denied|turned away)\b`,
        ),
      },
      {
        key: "refused",
        says: "yes",
        no: false,
        denied: "given",
        words: words(
          String.raw`\b(?:access|visits?|admission) (?:\p{L}+ ){0,4}(?:refused|denied|barred|blocked)\b|\b(?:refused|denied|barred from) (?:\p{L}+ ){0,3}(?:access|entry|visits?)\b|\b(?:was|were|been) turned (?:away|back) (?:at|from)\b|\b(?:given|had|has) (?:still )?(?:been given )?no access\b|\b(?:not|n['’]t) (?:been )?(?:allowed|let|permitted) (?:in|inside|to (?:see|visit|meet))\b`,
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
    about:
      /\b(?:autops(?:y|ies)|post-?mortems?|inquests?|coroner|forensic|finding of|cause of death|pathologist|death toll|dead on arrival|brought in dead|death certificate)\b/i,
    stances: [
      {
        key: "illness",
        says: "of an illness",
        no: false,
        denied: null,
        words: words(
          String.raw`\bnatural causes?\b|\bfatal (?:stroke|heart attack|seizure)\b|\bafter (?:an? )?(?:\p{L}+ )?illness\b|\bheart (?:failure|attack|disease|condition)\b|\bcardiac (?:arrest|failure)\b|\b(?:his|her|the) heart (?:had )?(?:failed|stopped|gave out)\b|\b(?:died|death|dead|succumbed)\b[^.;]{0,30}\b(?:of|from|to) (?:an? |the )?(?:\p{L}+ )?(?:stroke|illness|disease|pneumonia|malaria|tuberculosis|cholera|fever|cancer|infection|covid\S*|diabetes|sickness|exhaustion)\b`,
        ),
      },
      {
        key: "own hand",
        says: "by their own hand",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:suicide|hanged (?:himself|herself|themselves)|(?:took|taken|ended) (?:his|her|their) own li(?:fe|ves)|killed (?:himself|herself|themselves)|died by (?:his|her|their) own hand)\b`,
        ),
      },
      {
        key: "accident",
        says: "by accident",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:fell|fallen|falling) (?:from|down|off|out of|into|on) (?:an? |the |his |her )|\b(?:an?|in an?|by) (?:\p{L}+ )?(?:accident|fall|stampede)\b|\baccidental(?:ly)?\b|\b(?:trampled|(?:crowd|traffic|car|road) (?:crush|accident|crash))\b`,
        ),
      },
      {
        key: "violence",
        says: "by violence",
        no: false,
        denied: null,
        words: words(
          String.raw`\b(?:shot (?:dead|in|by|while)|gunshots?|bullets?|beat(?:en|ing)? (?:\p{L}+ ){0,2}to death|blunt (?:force|trauma)|tortured?|strangled|stabbed|executed|murdered|poisoned|blows?|lynched|clubbed|force-fe(?:d|eding)|feeding tube|killed (?:by|in cold blood)|(?:of|from) (?:his|her|their) (?:injuries|wounds)|after (?:a|the) beating)\b`,
        ),
      },
    ],
  },
]
