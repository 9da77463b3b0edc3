// English words that keep their full stop, and what a stop after them can mean.
//
// Three kinds: those that name the word after them and so never end a sentence ("Gov. Reyes"), those
// that need a number after them to be an abbreviation at all ("No. 5"), and the rest ("Inc."), which
// may stand last in a sentence and give their stop to it.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Written before a name or a thing: a sentence does not end after them. Lower case, without the stop. */
export const leading = words(`
  mr mrs ms mx messrs mme mlle mmes dr drs prof profs rev revd fr sr sra srta hon st ste mt ft
  gov govs lt sen sens rep reps pres gen gens maj col cmdr cdr capt cpt sgt cpl pvt pfc adm brig comdr cmsgt msgt ssgt
  supt det insp const amb atty asst assoc dep dir hr ald alds msgr bp abp
  vs viz cf eg ie approx ca fig figs eq sec ch vol vols pp ed eds op ser ext tel
`)

/** An abbreviation only before a number ("No. 5", "Art. 12", "pp. 3"); otherwise the stop ends a sentence. */
export const numbering = words(`b no nos art arts para paras p pg cl reg regs sch app ver v r c sect`)

/** Months and days cut short: an abbreviation before or after a number, or beside another date word. */
export const calendar = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
`)

/** Keep their stop wherever they stand, and may end a sentence. */
export const trailing = words(`
  inc corp co cos ltd plc llc llp bros mfg dept depts dist div univ inst assn ave blvd rd hwy pkwy bldg rm ste apt
  jr snr esq phd etc est al misc min mins hrs sq oz lb lbs yd yds tbsp tsp
  ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la md mich minn mo mont neb nebr nev okla ore penn
  penna tenn tex va vt wash wis wisc wyo ont que alta sask mass miss
  govt natl intl est incl excl avg orig cont sen gov max temp tech lit bibl
`)

/** Abbreviations that are also everyday words: kept only before a name or inside an address or a place. */
export const ambiguous = words(`
  co cal ill ind la del ark miss mass wash mo ore tex fr hon ms gen col fig sec ed ch min max temp tech lit cont ext op
  ser const det dir dep app st mt ft sr ga va md pa rm yd max est tel ste
`)

/** Words that begin a sentence far more often than they are a name. Lower case. */
export const openers = words(`
  the a an this that these those there here he she it they we you i his her its their our my your
  but and or so yet nor for if when while where as at in on by to from with after before since until during
  what who why how which some many most all both each every no not one two three
  however moreover meanwhile also then now still even such other another although though because once unlike
  according it's he's she's they're we're i'm let please
`)
