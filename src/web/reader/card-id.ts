// The ids by which the text and the cards find each other.

/** The id of an attribution's card. */
export const cardId = (attribution: string): string => `card-${attribution}`

/** The id of the number that stands in the text for it. */
export const markerId = (attribution: string): string => `at-${attribution}`
