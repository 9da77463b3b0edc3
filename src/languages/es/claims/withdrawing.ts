// How Spanish takes back, or calls untrue, what was just told.

const pointing =
  "(?:eso|esto|aquello|lo anterior|lo dicho|(?:es[ao]|est[ea]|l[ao]|el|dich[ao]) (?:información|versión|noticia|dato|acusación|afirmación|anuncio|rumor)) "
const wholly = "(?:(?:total|completa|absoluta|rotunda|categórica|simple)mente |del todo |sencillamente )?"
const untrue = `no (?:es|era|fue|resultó) ${wholly}(?:así|ciert[oa]|verdad|correct[oa]|exact[oa]|verdader[oa])`
const false_ = `(?:es|era|fue|resultó|resultó ser|ha resultado) ${wholly}(?:(?:una |un )?(?:mentira|error|invento|bulo|equivocación|falsedad|infundio)|fals[oa]|inciert[oa]|incorrect[oa]|inexact[oa]|erróne[oa])`
const never =
  "(?:no|nunca|jamás) (?:ocurrió|sucedió|pasó)|no fue eso lo que (?:ocurrió|pasó)|no lo (?:es|está|son|están|fue|fueron|estaba|estaban)"
const own =
  "nos (?:hemos equivocado|equivocamos)|me (?:he equivocado|equivoqué)|estábamos equivocad[oa]s|estaba equivocad[oa]|fue un error (?:nuestro|mío)|(?:nos )?retractamos|me retracto|rectificamos"

/** Spanish, for `src/claims/withdrawn.ts`. */
export const withdrawing = new RegExp(
  `(?:^[«"“¡—–\\s]*(?:pues |y |pero )?|[,;:]\\s+(?:pero |y )?)(?:(?:${pointing})?(?:${untrue}|${false_}|${never})|${own})(?=[»"”!]*(?:\\s*[.,;:!?—–]|\\s+y\\s|$))`,
  "iu",
)
