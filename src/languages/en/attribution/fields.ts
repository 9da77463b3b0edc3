// English labels of a form or of a part of a page: "AGE: 34", "SUMMARY: …". Nobody speaks behind them.

/** In lower case; of a label of several words the first or the last may stand here: "PLACE OF ARREST". */
export const fields: ReadonlySet<string> = new Set(
  `circumstances name names surname alias age sex gender place places date dates dob time location address city country region language nationality ethnicity
  religion occupation profession employer status id case cases number file ref reference incident incidents event events fact facts summary
  overview background context introduction methodology method findings finding conclusion conclusions recommendation recommendations
  outcome outcomes result results details description narrative observations remarks comments diagnosis injuries cause charge charges
  offence sentence update updates note notes nb ps subject re source sources contact contacts action actions demands urgent alert breaking
  correction corrections clarification retraction warning caution photo photos picture video audio caption map related tags title headline
  byline dateline keywords annex appendix article section part chapter item first second third fourth fifth sixth seventh eighth ninth
  tenth monday tuesday wednesday thursday friday saturday sunday latest developing exclusive distribution signed cc attachment attachments
  total deaths arrests releases detainees missing concerns issue issues objective objectives purpose scope timeline chronology
  died dead killed injured wounded detained arrested released freed disappeared reminder attention important fyi todo editors eds subs newsrooms cue intro outro vo sot vt astons graphics advisory advisories memo attn present attending attendance apologies absent regrets excused agenda aob`
    .trim()
    .split(/\s+/),
)
