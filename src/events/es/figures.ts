// Words of what is no happening to anybody: games, works of art, beasts and what people are only said to be in the power of.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Of a match: "el delantero fusiló al portero". */
export const sport = words("delantero portero árbitro gol goles balón córner entrenador campeonato pelotón ciclista") // prettier-ignore

/** Of a work of art and those in it: "en la novela, el capitán muere". */
export const stage = words("novela película cuento poema canción personaje guion guión actriz documental capítulo") // prettier-ignore

/** Beasts: "el perro murió atropellado". */
export const beasts = words("perro perros perra gato gatos vaca vacas caballo caballos yegua oveja ovejas toro toros ave aves paloma palomas pez peces atún atunes merluza sardina sardinas ballena ballenas delfín oso osos lobo lobos ganado reses") // prettier-ignore

/** What somebody is only said to die of, to be taken by or to hide in: "muere de risa", "preso de los nervios". */
export const moods = words("risa envidia vergüenza ganas aburrimiento celos nervios melancolía pánico dudas ansiedad ambición pasión ideas mutismo música poesía nostalgia") // prettier-ignore
