// Spanish nouns for animals, as data: what befalls these befalls nobody.

const one = `perro perra cachorro gato gata caballo yegua potro burro vaca ternero toro buey cabra chivo cordero oveja carnero cerdo
  lechón gallina pollo gallo pato cisne ganso pájaro ave paloma gaviota búho águila halcón cigüeña grulla pelícano pingüino loro
  cuervo serpiente tortuga lagarto cocodrilo caimán rana sapo delfín ballena foca tiburón zorro lobo oso osezno león tigre leopardo
  elefante rinoceronte jirafa cebra mono simio gorila chimpancé conejo liebre rata ratón ardilla erizo tejón nutria castor camello
  alpaca canguro ciervo búfalo abeja`
const many =
  "reses ganado aves peces pez bueyes lechones delfines leones ratones halcones cocodrilos caimanes animales animal"

/** Nouns for animals, one and many. */
export const animals: ReadonlySet<string> = new Set([
  ...one.trim().split(/\s+/).flatMap((noun) => [noun, `${noun}s`]),
  ...many.split(" "),
]) // prettier-ignore

/** Words before "of" that count what stands behind it: "dozens" of sheep, but not the "owner" of them. */
export const herds: ReadonlySet<string> = new Set(
  "par pares pareja parejas docena docenas decena decenas cientos miles rebaño rebaños manada manadas bandada bandadas jauría camada hato piara grupo grupos mitad tercio resto".split(
    " ",
  ),
)

/** Words that set one thing beside another. */
export const doings: ReadonlySet<string> = new Set(
  "muerte suicidio tortura abuso maltrato trato golpiza asesinato condición huelga violación agresión hacinamiento violencia lesión enfermedad visita interrogatorio estancia tiempo vida".split(
    " ",
  ),
)
export const bearing = {
  with: new Set(["con"]),
  verbs: new Set("tener presentar sufrir recibir padecer".split(" ")),
} as const
export const joins: ReadonlySet<string> = new Set("con en y e o u para por ,".split(" "))
