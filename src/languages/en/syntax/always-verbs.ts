// Forms in -s that are always verbs: where the trained tags take one for a noun, they are mistaken.

/** English verbs of the third person that are no plural of a noun, in lower case. */
export const alwaysVerbs: ReadonlySet<string> = new Set(
  `accuses acknowledges admits affirms agrees alleges announces apologises apologizes argues arrives asks asserts assures
  believes celebrates clarifies concedes concludes condemns confesses confirms considers contends criticises
  criticizes declares demonstrates denies denounces deplores deports describes detains discloses dismisses emphasises
  emphasizes expels explains expresses frees hears imprisons indicates informs insists intends interrogates
  investigates kidnaps knows laments maintains narrates negotiates notifies occurs posits proclaims proposes
  recognises recognizes recommends refuses refutes reiterates rejects reveals says
  seems specifies speculates suggests tells testifies thinks threatens tortures understands
  wants warns writes`.split(/\s+/),
)

/** The same in the plural, "the families allege", where they have a subject before them: never nouns either. */
export const pluralVerbs: ReadonlySet<string> = new Set(
  `accuse acknowledge admit affirm agree allege announce argue ask assert assure believe concede condemn confirm contend
  criticise criticize declare denounce deny describe dismiss emphasise emphasize explain inform insist know maintain
  proclaim recognise recognize refuse reiterate say suspect suggest tell testify think write`.split(/\s+/),
)
