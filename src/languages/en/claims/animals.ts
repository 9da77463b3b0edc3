// English nouns for animals, as data: what befalls these befalls nobody.

const one = `dog puppy cat kitten horse pony foal donkey cow calf bull ox goat lamb ram ewe pig piglet hog hen chicken rooster duck swan
  bird pigeon dove gull owl eagle hawk falcon stork crane pelican penguin parrot crow raven snake tortoise turtle lizard crocodile
  alligator frog toad dolphin whale seal shark fox wolf bear cub lion tiger leopard elephant rhino giraffe zebra monkey ape gorilla
  chimpanzee rabbit hare hamster rat mouse squirrel hedgehog badger otter beaver camel llama alpaca kangaroo koala stag buffalo bee`
const same =
  "sheep cattle deer geese goose fish oxen wolves calves ponies puppies mice livestock poultry moose elk bison"

/** Nouns for animals, one and many. */
export const animals: ReadonlySet<string> = new Set([
  ...one.trim().split(/\s+/).flatMap((noun) => [noun, `${noun}s`]),
  ...same.split(" "),
]) // prettier-ignore

/** Words before "of" that count what stands behind it: "dozens" of sheep, but not the "owner" of them. */
export const herds: ReadonlySet<string> = new Set(
  "pair pairs couple dozen dozens score scores hundred hundreds thousand thousands herd herds flock flocks pack packs litter swarm group groups number lot lots half third most some many several all one two three both".split(
    " ",
  ),
)

/** Words that set one thing beside another. */
export const doings: ReadonlySet<string> = new Set(
  "death suicide torture abuse ill-treatment mistreatment treatment beating killing murder condition hunger-strike rape assault overcrowding violence injury illness birth visit interrogation stay time life".split(
    " ",
  ),
)
export const bearing = {
  with: new Set(["with"]),
  verbs: new Set("have suffer sustain bear receive get".split(" ")),
} as const
export const joins: ReadonlySet<string> = new Set("with from in on at by for and or ,".split(" "))
