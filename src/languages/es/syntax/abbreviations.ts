// Spanish words that keep their full stop, and what a stop after them can mean.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Written before a name or a thing: a sentence does not end after them. Lower case, without the stop. */
export const leading = words(`
  sr sra srta sres sras dr dra drs dras d dn dña lic licda licdo ing arq prof profa profra gral tte cap cnel col cmdte cdte
  sgto cbo alm tnte gob pdte pdta mons pbro rvdo hno hna fr sto sta av avda ave cra c/ pza dpto depto edo mpio prov
  nº núm num no nro art arts inc párr pág págs p pp vol vols cap caps ed eds fig figs cf vid ej tel tlf exp
  ee ff.aa ms mr mrs
`)

/** An abbreviation only before a number ("art. 12", "pág. 3"); otherwise the stop ends a sentence. */
export const numbering = words(`n no nº núm num nro art arts p pp pág págs c cap inc vol tel exp ed fig`)

/** Keep their stop wherever they stand, and may end a sentence. */
export const trailing = words(`
  etc uu ee.uu ff.aa s.a cía ltda hnos jr op cit aprox máx mín hrs hs min seg mill kg km ud uds vd vds
`)

/** Words that begin a sentence far more often than they are a name. Lower case. */
export const openers = words(`
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso
  yo tú él ella nosotros ellos ellas usted ustedes mi su sus nuestro nuestra se me nos le les
  y o u e ni pero mas sino porque pues aunque si cuando donde como mientras según para por con sin desde hasta tras ante
  bajo entre sobre contra durante en de a al del que quien quienes cuál qué cómo cuándo dónde
  no sí ya también además asimismo tampoco así entonces luego después antes ahora hoy ayer mañana todo todos todas cada
  algunos algunas muchos varios varias otro otra otros otras hay había fue es son está están ha han
`)
