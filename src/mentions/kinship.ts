// What relatives are to one another, whatever a language calls them.

/** A bond between relatives, and what the other of the two is. */
export type Kinship = {readonly bond: string; readonly inverse: string}

const inverses: Readonly<Record<string, string>> = {
  parent: "child",
  child: "parent",
  spouse: "spouse",
  sibling: "sibling",
  aunt: "niece",
  niece: "aunt",
  grandparent: "grandchild",
  grandchild: "grandparent",
  cousin: "cousin",
}

/** The bond of each noun, from the nouns of each bond, put apart by white space. */
export function kinshipOf(nouns: Readonly<Record<string, string>>): ReadonlyMap<string, Kinship> {
  return new Map(
    Object.entries(nouns).flatMap(([bond, list]) =>
      list.split(/\s+/).map((noun): [string, Kinship] => [noun, {bond, inverse: inverses[bond] ?? ""}]),
    ),
  )
}
