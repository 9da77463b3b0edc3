// English words of grammar, and the small closed lists that the mention floor asks for.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Never the first or last word of a name, whatever its capitals. */
export const grammar = words(`
  a an the this that these those my your his her its our their whose all both each every either neither no any some several
  many much more most few fewer less least other others another such same own one two three four five six seven eight nine
  ten eleven twelve dozen hundred thousand million billion
  i me we us you he him she they them it mine yours hers ours theirs myself yourself himself herself itself ourselves
  themselves who whom which what when where why how whoever whatever whether
  and or but nor so yet for of in on at by to from with without within into onto upon over under above below between
  among amid against about around across after before behind beside besides beyond during despite except inside outside near
  off out up down through throughout till until toward towards since as if than then because although though while whereas
  unless once like unlike via per plus versus vs
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  ought not n't 's 're 've 'll 'd 'm there here now today yesterday tomorrow tonight later earlier ago soon again also too
  only just even still already never ever always often perhaps maybe however therefore moreover meanwhile nevertheless
  instead according yes please let lets first second third last next former latter according due thanks nobody nothing
  everyone everybody everything someone somebody something anyone anybody anything none half only minutes hours days weeks months
  years nor mr. q a:
`)

/** Small words that stand inside a person's name. */
export const particles = words(`
  de del della dello der den di da das dos do du des la las le les lo los van von zu zur ter ten te al el ibn bin bint abu ben
  ould ag y e i st saint mac mc af av ap ab o' d' l' dal dalla degli dei af' bar
`)

/** Months, days and feasts: capitals that are no name. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat
  sun christmas easter ramadan lent pentecost hanukkah passover utc gmt est pst am pm
`)

/** Number words up to a hundred, for what counts people. */
export const numbers: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen`
    .split(/\s+/)
    .map((word, i) => [word, i] as const),
)

/** Tens. */
export const tens: ReadonlyMap<string, number> = new Map(
  `twenty thirty forty fifty sixty seventy eighty ninety`.split(" ").map((word, i) => [word, 20 + 10 * i] as const),
)

/** What multiplies a number. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
])

/** Forms of verbs of saying, thinking and deciding: what a person or a body does, and a place does not. */
export const speech = words(`
  said says say saying told tells tell added adds replied replies answered answers asked asks stated states announced
  announces confirmed confirms denied denies declared declares insisted insists claimed claims alleged alleges accused
  accuses warned warns wrote writes tweeted posted explained explains noted notes stressed stresses argued argues admitted
  admits acknowledged acknowledges promised promises vowed vows pledged demanded demands called calls urged urges thanked
  thanks recalled recalls reported reports estimated estimates believes believed thinks thought hopes hoped fears feared
  suggested suggests indicated indicates maintained maintains repeated repeats rejected rejects refused refuses offered
  offers declined declines welcomed welcomes condemned condemns criticised criticized celebrated celebrates praised praises
  described describes testified testifies protested protests complained complains conceded concedes revealed reveals shouted
  whispered joked mentioned mentions observed observes remarked remarks responded responds commented comments tells
  swore swears lamented laments concluded concludes wondered predicts predicted quoted cites cited apologised apologized
`)

/** Verbs whose subject lives: was wounded, was born, died. */
export const living = words(`
  arrested detained released freed jailed imprisoned kidnapped abducted wounded injured killed born died dies married lives
  lived fled left returned arrived escaped disappeared vanished walked drove slept smiled wept cried laughed studied worked
  works resigned retired met visited telephoned phoned whispered shrugged nodded blinked ate drank spoke speaks went goes came comes
  knew knows wants wanted needs loves loved hit beaten shot held sentenced convicted charged deported tortured
`)
