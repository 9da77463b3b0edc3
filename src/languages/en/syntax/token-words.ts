// The words that decide where an English token is cut: data for the tokeniser alone.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What an apostrophe hangs on a word: "'s", "'ll", and "t" of "n't". */
export const clitics = words(`s t m d ll re ve`)

/** Words that begin with an apostrophe of their own: "'em", "'til". */
export const shortened = words(`em til till tis twas twere cause bout round cos n nuff`)

/** Two words written as one, and where the second begins. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["dont", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["wont", 2],
  ["cant", 2],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
  ["hadnt", 3],
  ["aint", 2],
  ["alot", 1],
  ["outta", 3],
  ["lotta", 3],
  ["kinda", 4],
  ["im", 1],
  ["ive", 1],
  ["youre", 3],
  ["youve", 3],
  ["youll", 3],
  ["theyre", 4],
  ["theyve", 4],
  ["thats", 4],
  ["theres", 5],
  ["whats", 4],
])

/** Prefixes that stay with their word across a hyphen; all other hyphenated words are cut. */
export const prefixes = words(`
  non anti pro pre post co re ex multi semi mid mini micro macro neo pan sub super un de bi tri inter intra cross
  counter over under out ultra pseudo quasi e psycho socio electro geo bio hyper meta para proto trans vice hm uh
  mm eco infra auto thermo
`)

/** Letters after digits that are a word of their own: "5 pm", "30 km". */
export const units = words(`
  am pm m k km cm mm kg g mg lb lbs oz ft mph kph kmh gb mb kb tb mhz ghz hz kw mw kwh bn mn mln min mins hr hrs sec secs
  h yr yrs b x ml w v p in cc
`)

/** Endings of file names. */
export const extensions = words(`
  doc docx xls xlsx ppt pptx pdf txt html htm php asp aspx jsp jpg jpeg gif png zip exe mp3 mp4 wav avi csv json xml py
`)
