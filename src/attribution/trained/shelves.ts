// Where the weights of a hash lie: slots in shelves of eight, one cache line at most. The upper bits of a hash tell its
// shelf, the lower ones are those it is known by.

/** How many slots a shelf has. */
export const Shelf = 8
/** The first slot of the shelf of a hash, in a table of `shelves`. */
export const shelfOf = (hash: number, shelves: number): number => Shelf * Math.floor((hash >>> 0) * (shelves / 2 ** 32))
/** The bits by which a slot is known: eight, or sixteen in the table of source and content. */
export const tagOf = (hash: number): number => hash & 0xff || 1
/** Sixteen bits of a hash. */
export const longTagOf = (hash: number): number => hash & 0xffff || 1
