// English words whose dictionary form no rule gives. Written by hand; a line is a lemma and its odd forms.

const Verbs = `
arise arose arisen|awake awoke awoken|be am is are was were been being 'm 're m re ai|bear bore borne|beat beaten|become became
befall befell befallen|beget begot begotten|begin began begun|behold beheld|bend bent|beset|bespeak bespoke bespoken|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|can ca
cast|catch caught|choose chose chosen|cling clung|come came|creep crept|cut|deal dealt|dig dug|dive dove|do does did done doing
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|foretell foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten gets
give gave given|go goes went gone gon|grind ground|grow grew grown|hang hung|have has had having 've ve|hear heard|heave hove|hide hid hidden
hold held|inlay inlaid|keep kept|kneel knelt|knit|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent
let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|mow mown|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|overdo overdid overdone|overhear overheard
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid|prove proven|rebuild rebuilt|redo redid redone|relay|remake remade|repay repaid|resell resold|retell retold|rethink rethought|retake retook retaken|rewrite rewrote rewritten
ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn
shake shook shaken|shall sha|shear shorn|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|slide slid|sling slung|slink slunk|slit|smell smelt|smite smote smitten|sow sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|spit spat|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode stridden|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
will 'll wo ll|die dying|tie tying|vie vying|lie lying|ski skied|taxi taxied|want wan wanna|bus bused|gas gassed|quiz quizzed|panic panicked panicking|traffic trafficked trafficking
mimic mimicked mimicking|picnic picnicked picnicking|frolic frolicked|singe singeing|dye dyeing|age ageing aging|focus focused focusing focuses focussed|bias biased
program programmed programming|travel travelled travelling|cancel cancelled cancelling|label labelled labelling|model modelled modelling|fuel fuelled fuelling
signal signalled signalling|level levelled levelling|quarrel quarrelled|marvel marvelled|counsel counselled|control controlled controlling|compel compelled compelling
expel expelled expelling|propel propelled propelling|patrol patrolled patrolling|rebel rebelled rebelling|equip equipped equipping|kidnap kidnapped kidnapping
worship worshipped worshipping|free freed freeing frees|agree agreed agreeing agrees|see seeing sees|flee fleeing flees|decree decreed|guarantee guaranteed
overrun overran|outrun outran|bid bade bidden|broadcast|cost|hit|hurt|put|quit|read|rid|set|shut|split|thrust|upset|wed|wet
`

const Nouns = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|penny pence
wife wives|knife knives|life lives|leaf leaves|loaf loaves|half halves|wolf wolves|shelf shelves|self selves|elf elves|thief thieves|calf calves|hoof hooves|scarf scarves
sheaf sheaves|wharf wharves|dwarf dwarves|criterion criteria|phenomenon phenomena|bacterium bacteria|curriculum curricula|memorandum memoranda|stadium stadia
stratum strata|analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes|parenthesis parentheses
synthesis syntheses|emphasis emphases|prognosis prognoses|nucleus nuclei|stimulus stimuli|syllabus syllabi|alumnus alumni|cactus cacti|fungus fungi|radius radii|focus foci
alga algae|larva larvae|antenna antennae|formula formulae|vertebra vertebrae|nebula nebulae|index indices|appendix appendices|matrix matrices|vertex vertices
passerby passersby|brother-in-law brothers-in-law|bus buses|gas gases|virus viruses|status statuses|lens lenses|bonus bonuses|campus campuses|census censuses
chorus choruses|circus circuses|corpus corpora|genus genera|opus opera|octopus octopuses|walrus walruses|census censuses|consensus|surplus surpluses|iris irises|atlas atlases
canvas canvases|alias aliases|bias biases|pancreas pancreases|series|species|means|headquarters|crossroads|news|clothes|thanks|pants|glasses|troops|grounds|media|supplies|regards|remains|politics|economics|mathematics|physics|statistics
athletics|gymnastics|ethics|diabetes|measles|chaos|lass lasses|process processes|access accesses|movie movies|cookie cookies|calorie calories|zombie zombies
prairie prairies|genie genies|hippie hippies|rookie rookies|selfie selfies|smoothie smoothies|brownie brownies|birdie birdies|junkie junkies|aunt aunties|tie ties|pie pies|lie lies
zone zones|shoe shoes|toe toes|canoe canoes|foe foes|hoe hoes|oboe oboes|woe woes|photo photos|piano pianos|ache aches|headache headaches|cache caches|niche niches|avalanche avalanches
axe axes|horse horses|house houses|nurse nurses|purse purses|course courses|case cases|phase phases|phrase phrases|disease diseases|base|release releases|increase increases|decrease decreases
purchase purchases|response responses|expense expenses|license licenses|defense defenses|offense offenses|sense senses|use uses|cause causes|clause clauses|excuse excuses|abuse abuses
pause pauses|exercise exercises|promise promises|premise premises|franchise franchises|enterprise enterprises|size sizes|prize prizes|maze mazes|breeze breezes
nose noses|rose roses|dose doses|purpose purposes|hose hoses|close closes|collapse collapses|corpse corpses|glimpse glimpses|eclipse eclipses|relapse relapses|lapse lapses|verse verses|universe universes|reverse reverses|curse curses|cheese cheeses|geese|chase chases|vase vases|database databases|lease leases|tease teases|crease creases|noise noises|raise raises|rise rises|surprise surprises|compromise compromises|cruise cruises|bruise bruises|disguise disguises|quiz quizzes|whiz whizzes
`

const Degrees = `
good better best|bad worse worst|far farther farthest further furthest|less|least|more|most|many|well|old elder eldest|able abler|late later latest|nice nicer nicest
large larger largest|close closer closest|safe safer safest|wide wider widest|fine finer finest|free freer freest|strange stranger strangest|simple simpler simplest|rare rarer rarest
brave braver bravest|huge huger hugest|cute cuter cutest|wise wiser wisest|pure purer purest|sure surer surest|true truer truest|severe severer severest|sore sorer sorest|gentle gentler gentlest|humble humbler humblest|noble nobler noblest|subtle subtler subtlest|ripe riper ripest|pale paler palest|lame lamer lamest|loose looser loosest|dense denser densest|fierce fiercer fiercest|scarce scarcer scarcest|tense tenser tensest|coarse coarser coarsest|white whiter whitest|polite politer politest|remote remoter remotest|crude cruder crudest|rude ruder rudest|tame tamer tamest|vague vaguer vaguest|acute acuter acutest|bare barer barest|blue bluer bluest|brute|dire direr direst|handsome handsomer handsomest|idle idler idlest|mature maturer|obscure obscurer|savvy savvier|stable stabler|sole|spare sparer|steep|tall taller tallest|small smaller smallest|full fuller fullest|dull duller dullest|ill iller|cool cooler coolest|cruel crueler cruelest|real realer realest
`

/** Odd forms with their lemmas, by what kind of word they are. All in small letters. */
export const irregular = {VERB: readForms(Verbs), NOUN: readForms(Nouns), ADJ: readForms(Degrees)} as const

/** Participles that no past is like: "taken". */
export const onlyParticiples: ReadonlySet<string> = new Set(
  Verbs.split(/[|\n]/).flatMap((line) => {
    const [, past, participle, more] = line.trim().split(" ")
    return more === undefined && participle !== undefined && past !== participle && participle.endsWith("n") ? [participle] : [] // prettier-ignore
  }),
)

function readForms(lines: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  for (const line of lines.split(/[|\n]/)) {
    const [lemma = "", ...forms] = line.trim().split(" ")
    if (lemma !== "") for (const form of [lemma, ...forms]) if (!lemmas.has(form)) lemmas.set(form, lemma)
  }
  return lemmas
}
