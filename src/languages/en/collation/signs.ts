// Words that tell how people came out, at what pace, and that something is denied or left unsaid.

import type {CollationPack} from "../../../collation/pack.ts"

/** Words of the ways out, the most telling first. */
export const exits: CollationPack["exits"] = [
  {exit: "rescue", words: /\b(?:rescue[ds]?|rescuing|stormed|assault on|raid(?:ed)?|commando)\b/i},
  {exit: "escape", words: /\b(?:escaped?|escapes|fled|broke out|slipped out|smuggled out)\b/i},
  {exit: "permit", words: /\b(?:safe[- ](?:conducts?|passage)|exit permits?|laissez-passer)\b/i},
  {exit: "exchange", words: /\b(?:exchang(?:ed?|es|ing)|swap(?:ped|s)?|in return for)\b/i},
  {exit: "clemency", words: /\b(?:pardon(?:ed|s)?|clemency|amnest(?:y|ies|ied)|humanitarian gesture)\b/i},
  {
    exit: "talks",
    words: /\b(?:negotiat(?:ed|ions?|ing)|mediat(?:ed|ion|ors?)|go-between|good offices|brokered|talks)\b/i,
  },
  {exit: "expulsion", words: /\b(?:expel(?:led|s)?|expulsion|deport(?:ed|s|ation)?|banish(?:ed)?)\b/i},
  {exit: "payment", words: /\b(?:ransom(?:ed)?|bought out|paid for their)\b/i},
]

/** Words of pace. Each is found wherever it stands, so none may be a part of everyday talk. */
export const paces: CollationPack["paces"] = [
  {
    pace: "staggered",
    words:
      /\b(?:staggered|one by one|one after (?:the other|another)|in (?:stages|batches|waves|small groups|several groups)|step by step|separately|not (?:all|everyone|everybody) (?:left|came|walked|went|go|leave) (?:out )?(?:at the same time|together|at once)|not all (?:walk out|leave|go|come out) together|did not (?:all )?(?:leave|go|walk out|come out) (?:together|at the same time|at once)|over (?:several|a few|many) (?:days|weeks)|(?:have|has) been (?:abroad|out of the country|out|outside) (?:for|since))\b/gi,
  },
  {
    pace: "together",
    words:
      /\b(?:all (?:left|came|walked|went|boarded) together|(?:left|came out|walked out|flew out|travelled|traveled|crossed) (?:all )?together|(?:left|came out|walked out|flew out) (?:all )?at (?:once|the same (?:time|moment))|(?:on|in|aboard) (?:a|one|the same) (?:single )?(?:commercial |charter |military )?(?:flight|plane|aircraft|bus|convoy)|side by side)\b/gi,
  },
  {
    pace: "operation",
    words:
      /\b(?:(?:a|an|one|this|the) (?:single |precise |impeccable |discreet |swift |daring |bold |joint |well-planned |flawless |covert |secret |epic |and )+operation)\b/gi,
  },
]

/** Words that deny. */
export const denying =
  /\b(?:not|no|never|none|neither|nobody|no one|nothing|n't|without|den(?:y|ies|ied)|false|untrue|baseless|unfounded|groundless|incorrect|inaccurate|erroneous|fabricat\w+)\b|n't\b/i

/** What stands between two numbers that are told together. */
export const plus = /^\s*(?:,|,? and|plus|as well as)\s*$/i

/** A word before a name by which it is somebody else's. */
export const another = /^another$/i

/** How a clause begins, right behind a noun, that tells which of many are meant. */
export const which = /^,?\s+(?:whom?|that|which)\b/i

/** Words by which those who are counted are some beside others. */
export const further = /\b(?:others?|another|(?<!\d )more(?! than)|further|additional|fellow)\b/i

/** Words by which a number is one of those still being counted. */
export const counting =
  /\b(?:tolls?|rose|rises?|risen|rising|raised|climb(?:ed|s)|grew|grown|increased|revised|updated|now|so far|as of|still|up from|latest|provisional)\b/i

/** Words that call not so what a sentence tells of. */
export const refuting =
  /\b(?:is|are|was|were|be|been|being) (?:(?:simply|completely|entirely|totally|absolutely|utterly|categorically|patently|also) )?(?:false|untrue|not true|baseless|unfounded|groundless|fabricated|incorrect|inaccurate|erroneous|a lie|lies|inventions?|invented|made up)\b/i

/** Verbs beside the one that tells what was done or is so. */
export const auxiliary = /\b(?:is|are|was|were|be|been|being|has|have|had|did|does|do)\b/gi

/** How the words behind "allegation" begin that tell what is alleged. */
export const hearsayOf = /\b(?:of|that|about)\b/i

/** How a text ends before what somebody says to be so. */
export const thatClause = /\bthat$/i

// What an act is done with or without.
const leave = String.raw`(?:an? |any )?(?:warning|warrant|court order|consent|permission|explanation|resistance|provocation)\b`

/** Words that deny what comes right behind them. Not those of what is to come: "would not". */
export const negating = new RegExp(
  String.raw`(?<!\b(?:would|will|should|must|may|might|wo|ca|can|could)[ -]?)(?:\b(?:not|no|never|nobody|no one|none|nothing)\b(?! (?:[\w-]+ ){0,3}(?:can|could|may|might|must|should|shall|will|would)\b)|n['’]t\b|\bwithout (?=${leave}))`,
  "gi",
)

/** Words that deny no more than what stands right behind them: "without warning". */
export const lacking = /^without/i

/** Words that deny of some only, until later, or that somebody knows: "not only", "no longer", "does not know". */
export const softly =
  /^["“]?(?:please )?(?:do not|don['’]t) |\b(?:every|all|each)\b[^.;,]{1,40}?\b(?:did|do|does|is|are|was|were)(?: not\b|n['’]t\b)|(?:\b(?:not|no|never|nobody|none(?! of (?:them|us|those)\b)|nothing)|n['’]t) (?:of an?|about an?|only|(?:been |be )?(?:named|identified)|yet|longer|doubt|fewer|less|more|later|matter|all|every|everyone|everybody|both|necessarily|least|merely|just|even|so|of|one of|know|believe|think|want|intend|expect|remember|recall|comment|answer|respond|reply|confirm|say|speak|deny|rule|exclude|mean|understand|immediately|clear|known|question|way|need|reason|chance|choice|option|alternative|point|wonder|hurry|end|matter|sign of|limit|place|room|excuse|justification|sense|mistake|difference|(?:one )?single|independent (?:confirmation|verification))\b/gi

/** Verbs beside which a "no" denies a whole sentence. */
export const beVerb =
  /n['’]t$|^never$|^ (?:[\p{L}’'-]+ ){0,6}(?:is|are|was|were|been|does|do|did|has|have|had|\p{Ll}{2,}ed|threw|took|gave|made|saw|heard|went|came|fell|shot|broke|drove|brought|fled|paid|sent|met|spoke|got|found|lost|kept|began|ran|knew|held|wore|fought|bought|sold|struck)(?!\p{L})/iu

/** Words that tell that there are none of something, and that something is not what it is called. */
export const noneThere = /\bthere(?: (?:is|are|was|were)|['’]s| (?:has|have|had) been) no\b/i
export const notCalled =
  /^["“]?(?:it|this|that|these|those) (?:(?:is|are|was|were)(?: not| never|n['’]t)|(?:is|was) no)(?: an?| the)? \p{Ll}+$/iu

/** How words begin that point at what was told before. */
export const pointing =
  /^(?:(?:ever )?(?:having (?:ever )?(?:said|done|told|written|promised|ordered|asked)|saying|doing|to have (?:said|done))(?: to| for)? )?(?:this|that|it|so|these|them|all (?:of )?(?:this|that|it|them)|any of (?:this|that|it|them)|any ?thing (?:of the (?:sort|kind)|like (?:this|that|it))|(?:any )?such (?:a )?things?|everything|(?:the|these|those|such|all|all the|any such) (?:claims?|allegations?|accusations?|charges?|reports?|versions?|accounts?|assertions?|suggestions?|statements?))(?!\s+(?:that|of|about|[a-z]+ed)\b)(?=$|\W)/i

/** How a text ends that calls what was told before something, and how words begin for what is not so. */
export const dismissing =
  /\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|brand(?:s|ed|ing)|label(?:s|led|ed)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|denounc(?:es|ed|ing)|ridicul(?:es|ed|ing)|brush(?:es|ed) (?:off|aside)|wav(?:es|ed) (?:off|aside|away))\s+(?:all (?:of )?)?(?:this|that|it|them|these|those|(?:the|this|that|these|those|such|his|her|their|its) (?:[\p{L}-]+ )?(?:claims?|reports?|allegations?|accusations?|charges?|accounts?|story|stories|suggestions?|figures?|statements?|versions?|video|footage|talk|testimony))(?: aside)?(?:\s+as)?\s*["“]?$/iu
export const untruth =
  /^["“]?(?:as )?(?:(?:an?|the|mere|pure|nothing (?:more than|but)|another|more) ){0,2}(?:[\p{L}-]+ ){0,2}(?:rumou?rs?|lies?|nonsense|fabrications?|fabricated|inventions?|invented|fantasy|fantasies|fictions?|propaganda|slander|libel|fakes?|hoax(?:es)?|smears?|gossip|rubbish|absurd(?:ity)?|untrue|untruths?|false|falsehoods?|baseless|unfounded|groundless|fairy ?tales?|myths?|hearsay|(?:pure|mere) speculation|disinformation|misinformation|ridiculous|ludicrous|preposterous|garbage)(?!\p{L})/iu

/** Where what they deny ends. */
export const negatedUntil =
  /[,;:()–—]| (?:but|and|or|nor|because|until|unless|before|after|when|while|although|though|if|that|who|which|whether) /i

/** How a denial goes on to another thing denied. */
export const either = /^,? (?:or|nor) (?:that )?/i

/** How a text ends in a verb that makes a passive. */
export const be = /\b(?:is|are|was|were|been|being)$/i

/** Words that mean everybody beside a "no". */
export const everybody = /\b(?:nobody|no one|anybody|anyone|none)\b/i

/** How somebody calls what was told right before not so. */
export const falsehood =
  /^["“]?(?:(?:all (?:of )?)?(?:that|this|it)(?:['’]s|(?: is| was)(?: (?:simply|completely|entirely|totally|absolutely|utterly|categorically|patently|just|all))?) (?:an? )?(?:false|untrue|not true|lies?|nonsense|inventions?|fabrications?|fabricated|made up|invented|slander)|none of (?:that|this|it) (?:is|was) true|nothing of the (?:sort|kind) (?:ever )?(?:happened|took place|was \w+)|(?:that )?(?:he|she|it|they|we|i|there) (?:(?:was|were|is|are|did|do|does|has|have|had)(?: not|n['’]t)|never (?:was|were|did|had))|(?:there (?:is|was|were|has been|had been) )?no such (?:[\w-]+ ){1,3}?(?:(?:ever )?(?:took place|happened|existed|exists?|occurred)|(?:was|were|has been|had been|is) (?:ever )?\w+)|no [\w-]+ of (?:that|this|the) (?:kind|sort|nature) (?:(?:was|were|has been|had been) (?:ever )?\w+|ever \w+|exists?|existed))$/i

/** Words that call not so what stands behind them. */
export const untrueThat =
  /\b(?:it|that)(?:['’]s| is| was)(?: (?:simply|just|completely|entirely|totally|absolutely|utterly|categorically|also))? (?:not (?:true|correct|the case)|untrue|false|incorrect|an? (?:lie|fabrication|invention)|nonsense) that\b/i

/** How a text goes on from a wrong number to the right one, and how it comes to a wrong one. */
export const putRight =
  /^[^"“”\d]{0,90}?\b(?:the (?:right|correct|true|actual|accurate) (?:number|figure|toll|count|total)(?: of [\p{L} ]{1,30})? (?:is|was)|should (?:have (?:said|read|been)|read|be|say)|(?:there|it|they) (?:were|was|are) in fact|in fact (?:there were|it was|they were)|(?:correct|revis|amend|chang|lower|reduc|rais|put)\p{L}* (?:that|this|it|them|the (?:figure|number|count|total|toll)) (?:down |up )?to|(?:gives?|gave|puts?|sets?) (?:the (?:figure|number|toll|total|count)|it|them) (?:now )?(?:as|at)) $|^[^"“”\d]{0,60}[.!?;:—–-]\s+(?:no[,;.] )?(?:it|they|we|there) (?:was|were|are|is) $/iu
export const wrongly =
  /\b(?:(?:at )?first (?:I|we|they|he|she) (?:thought|believed|counted|heard|said|wrote|(?:was|were) told)|(?:every(?:one|body)|they all|people|some|others?|first|originally|initially|at first) (?:says?|said|wr(?:ites?|ote)|put|reported|claim(?:s|ed)?|counted|spoke)|correction|corrigendum|erratum|spoke of|we (?:had )?(?:wrote|written|said|reported|gave|given|put)|(?:corrected|revised|withdrew) (?:the|its|their|his|her) (?:figure|number|toll|total|count)|had (?:put|given) the (?:figure|number|toll|total|count)|earlier|previous|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|in error|misstated|overstated|understated)\b/i

/** Words that tell whom somebody else's figures leave out. */
export const leftOut =
  /\b(?:figures?|counts?|numbers?|lists?|tolls?|tally|tallies|totals?|register) (?:(?:do|does|did)(?: not|n['’]t) (?:count|include)|(?:leaves?|left) out|omits?|excludes?)\b|\b(?:is|are|was|were) (?:not (?:counted|included)|left out|missing) (?:in|from|by) (?:the|any|that|their|its|official)\b/i

/** Words that tell that whoever gave a number has changed it; how a text comes to one that was, and goes on. */
export const corrected =
  /\b(?:we (?:had )?(?:wrote|written|said|reported|gave|given|put)|had (?:put|given) the (?:figure|number|toll|total|count)|correct(?:ed|s|ion|ions|ing)|clarif(?:ied|ies)|as (?:he|she|it|they) had (?:stated|said|put|announced|claimed|reported)|as (?:previously|earlier|first|initially) (?:stated|reported|announced|said)|withdr(?:ew|awn|aws)|revis(?:ed|es|ion)|retract(?:ed|s|ion)|amend(?:ed|s|ment)|erratum|corrigendum)\b/i
export const formerly =
  /\b(?:earlier|previous|initial|first|original|old|former|preliminary) (?:official )?(?:figure|number|count|total|toll|estimate|tally)s?(?: of(?: (?:about|some|around))?|,)? $/i
export const withdrawn =
  /^[^.;]*\b(?:withdrawn|wrong|incorrect|mistaken|corrected|retracted|in error|no longer (?:stands|holds|valid)|superseded|inaccurate|erroneous|too (?:low|high)|incomplete|out of date|outdated)\b/i
export const outdated =
  /^[^"“”\d]*\b(?:earlier|previous|initial|first|original|old|former|preliminary) (?:official )?(?:figure|number|count|total|toll|estimate|tally) (?:was|is|had been|has been) (?:\p{L}+ )?(?:withdrawn|wrong|incorrect|mistaken|corrected|retracted|superseded|inaccurate|erroneous|incomplete|too (?:low|high)|out of date|outdated)\b/iu

/** How words begin that tell why. Not "for three days", "for the first time". */
export const because =
  /^\s*["“]?(?:because(?: of)?|on (?:charges|suspicion) of|on the grounds (?:of|that)|for (?=[a-z]+ing\b))\s*/i

/** What stands between a number and the one that it takes the place of. */
export const rather = /^[^.;:!?\d"“”]*(?:,|\band|\bbut|\brather than)?\s(?:not|rather than|instead of) (?:the )?$/i

/** Where a sentence goes on to deny another thing. */
export const denyingMore =
  /\b(?:and|but) that(?= (?:the|an?|no|some|many|most|all|several|few|his|her|their|its|our|he|she|they|it|we|there|\d+)\b)|\b(?:and|but|nor) (?:that )?(?:no|nobody|never|none|not)\b|\b(?:and|but) (?:that )?(?:there|he|she|it|they|we|I)? ?(?:is|are|was|were|do|does|did|has|have|had)(?: not\b|n['’]t\b| no\b| never\b)/gi

/** Words of a silence that may yet be broken. */
export const pending =
  /\b(?:yet|has not|have not|had not|hasn't|haven't|hadn't|remain(?:s|ed)? silent|no (?:official |public )?(?:statement|comment|response|reaction)|did not (?:respond|reply|answer)|could not be reached)\b/i

/** Words that tell a state as holding when it is told, and as over by then. */
export const present =
  /\b(?:is|are|am|isn't|aren't|remains?|stays?|still|now|currently|to this day|(?:has|have) been)\b|\b(?:he|she|it|they|we|I|you|who|that|there)['’](?:s|re|m)\b/i
export const gone = /\b(?:had|was|were|spent|used to|formerly)\b/i

/** Words of a night, which is of two days. */
export const nightly = /\b(?:(?:over|mid)?nights?|tonight|small hours)\b/i

/** Words of a denial in the plain past, or of what nobody ever does. */
export const outright = new RegExp(
  String.raw`\b(?:was|were|did|does|do)(?:n['’]t| not| never)\b(?! (?:remain|stay)\b)|\b(?:never|no such|there (?:are|were) no)\b|\b(?:no|none|nobody|nothing)\b.{0,40}\b(?:was|were)\b|\b(?:nobody|no one|nothing|no (?:\w+ )?\w+) (?!has\b|have\b|had\b)(?:\w+ly )?(?:\w{2,}ed|threw|took|gave|came|went|saw|heard|shot|broke|fell|left|drove|brought)\b|\b(?:[a-z]+ed|had|made|gave|took|got|found|saw|did|went|came|brought|heard|sent|left) (?:no|nobody|nothing|none)\b|\b(?:[a-z]+ed|shot) without\b|\bwithout ${leave}`,
  "i",
)

/** Pronouns of one person spoken of. */
export const single = /^(?:he|she|him|her|himself|herself)$/i

/** Pronouns that are no subjects. */
export const objective = /^(?:me|him|her|us|them)$/i

/** How a text ends before somebody who is only named along. */
export const beside = /\b(?:with|alongside|besides|like|unlike) $/i

/** How somebody begins who means whoever it may be. */
export const anybody = /^(?:any|anyone|anybody|no|no one|none|nobody|neither)\b/i

/** How somebody or something begins of whom there is none. */
export const issued = /^(?:statement|communiqu[eé]|press release|letter|note)$/i

/** Words by which a sentence tells who said or wrote a thing, and those by which it was published. */
export const citing =
  /\b(?:sa(?:ys?|id)|tells?|told|writes?|wrote|written|report(?:s|ed|ing)?|publish(?:ed|es)|publications?|broadcast(?:s|ed)?|air(?:ed|s)|carried|printed|posted|lifted|cit(?:ed|es|ing)|quot(?:ed|es|ing)|according to|claim(?:s|ed)?|alleg(?:es|ed)|announced|insist(?:s|ed)|maintain(?:s|ed)|remarks|interview(?:ed)?|corrections?|corrected|withdr(?:ew|awn)|retract(?:s|ed|ion)|denie[sd]|answer(?:s|ed)|puts? (?:the|it)|counts?|ha[sd] (?:it that|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+))\b/i
export const publishing =
  /\b(?:wr(?:ites?|ote|itten)|publish(?:ed|es)|publications?|posted|alerts?|websites?|web site|on its page|corrected|withdr(?:ew|awn)|retracted)\b/i

/** Words by which a place's name is a country's. */
export const ground = /\b(?:soil|territory)\b/i
export const partly =
  /\bone of (?:the|his|her|their) \w+ (?:charges|counts|cases|accusations)\b|\b(?:not|n['’]t|never) (?:all|every|everyone|everybody|both|necessarily|always)\b/i
export const oneAlone = /^(?:(?:only|just) )?(?:one|1|a single) /i
export const theOne = /^the \S+$/i
export const anyone = /^an?\s/i
export const nobody = /^(?:no|no one|none|nobody|neither)\b/i

/** Pronouns of whoever speaks. */
export const self = /^(?:i|me|my|myself)$/i

/** Words by which some are told to be still held, or still missing. */
export const remaining: CollationPack["remaining"] = [
  {
    way: "missing",
    question: "How many are still missing?",
    words:
      /\b(?:unaccounted for|(?:is|are|was|were|remains?|still|gone) missing|(?:are|is|remain) (?:still )?being (?:sought|searched for|looked for)|(?:looking|searching) for(?= \S+ (?:more|others?|people|persons?)\b)|have (?:still )?not (?:yet )?been (?:found|heard from|seen|located)|(?:has|have) yet to be (?:found|located|traced)|whereabouts (?:of|are|is|remain))\b/i,
  },
  {
    way: "held",
    question: "How many are still held?",
    words:
      /\b(?:(?:is|are|was|were|being)?\s?still (?:being )?(?:held|captive|detained|imprisoned|jailed|locked up|trapped|besieged|in|inside|behind bars|under (?:arrest|guard))|remain(?:s|ed|ing)? (?:(?:in|inside) (?:\p{L}+ ){0,3}?(?:captivity|custody|detention|prison|jail|cells?|hands?|hospital|monastery|embassy|camp|facility|depot|building|church|cathedral|mine|school)|behind bars|captive|detained|held|hostage|there)|who remain|(?:has|have|had) (?:yet to be|not (?:yet )?been) (?:freed|released|let go|returned|reunited)|(?:is|are|were) yet to (?:be (?:freed|released|returned|reunited|let go)|come (?:home|out|back)|return)|are left(?: (?:in|inside|behind))?|continue to be (?:held|detained)|in the hands of|believed to remain|remain (?:in|inside|at)|is in captivity|are in captivity)(?!\p{L})/iu,
  },
]

/** How it is asked how many, how a text comes to a number that answers, and who is one or one more. */
export const howMany = /\bhow many\b/i
export const answering =
  /(?:^|[.!?:"“]\s*|\b(?:says?|said|speaks? of|spoke of|counts?|counted|puts? it at|claims?)\s+)$/i
export const singly = /\b(?:a single|a lone|just one|only one|one last|the last) (?!\p{L}+s\b)\p{L}+/iu
export const along = /^\s+[\p{L}’'-]+(?: \p{L}+)? and (?:\p{L}+\.? )?$/iu
export const ofOne = /\b(?:is|was|remains|has) /i

/** How a text ends before what is only spoken of, whatever is denied of it: "nobody was told about the". */
export const spokenOf =
  /\b(?:about|over|regarding|concerning|of|before|after|during|since|ahead of|prior to) (?:(?:the|this|that|these|those|any|such|an?|its|their|his|her|our)(?: such)? )?(?:\p{Ll}+ )?$/iu
export const telling =
  /\b(?:consult\p{L}*|told|tell|warn\p{L}*|inform(?:ed|s)?|notif\p{L}*|ask(?:ed|s)?|brief(?:ed|s)?)\b/iu

/** How words begin, right behind what is denied, that only tell how or why. */
export const how =
  /^\s+(?:by (?:air|sea|road|land|force|helicopter|plane|train|bus|car|truck|lorry|boat|ship|ambulance|mistake|accident|chance|order|design)\b|(?:freely|voluntarily|willingly|deliberately|intentionally|knowingly|alone|secretly|publicly|lawfully|properly|immediately|on purpose|in public|in secret|at once)\b|for (?:his|her|their|its|my|our) [\p{Ll}-]+|for (?:political|religious|ethnic|\p{Ll}+ing) )/iu

/** Words that tell that a state is over. */
export const noLonger = /\bno longer\b|\b(?:not|n['’]t)\b[^.;:]{0,40}\b(?:any ?more|any longer)\b/i

/** How old somebody is, within what they are called and right behind it. */
export const ages = {within: /\b\d{1,2}(?=[- ]years?[- ]old)/i, behind: /(?<=^,? \(?(?:aged )?)\d{1,2}(?=[,)])/i}

/** How words begin, right behind a word for dying, that tell of what. */
export const diedOf = /^\s+(?:of|from|by|through|because|due|as a result|after|for lack|naturally|peacefully)\b/i

/** Words that tell that something that went on has come to its end. */
export const ended =
  /\b(?:lifted|ended|ceased|dismantled|called off|broken (?:off|up)|abandoned|suspended|given up|ends|(?:is|was|are) (?:now |all )?over)\b/i

/** Words by which a number is that of those up to now. */
export const soFar =
  /\bso far\b|\b(?:to date|up to now|until now|as of (?:today|now|this))\b|\b(?:have|has) (?:now |already |since |also )?(?:been )?(?:[a-z]+ed|left|come|gone|fled|died|made|found|taken|held|seen|got|reached|crossed|walked|let|sent|brought|shot|put|set|lost|fallen|told|given)\b/i

/** How an amount is told that is only meant roughly. */
export const roughly = /^(?:an? )?(?:half a )?(?:dozen|score|couple)\b/i

/** Words by which what stands behind them is no more than a rumour. */
export const rumoured =
  /\b(?:rumou?red|rumou?rs? (?:has it |have it |is |are |say |spread |circulat\w+ )?(?:that|of)|unconfirmed reports?|unverified (?:reports?|claims?))\b/i

/** Words by which a sentence tells what would be or is to come. */
export const unreal =
  /\b(?:would|shall)(?! (?:not|never|often|always)\b) [a-z]|\bwill (?:be|have|get|go|come|soon)\b|\b(?:was|were|is|are) to (?:be|have|get|go|come|leave)\b|^had (?:he|she|they|it|we)\b/i
