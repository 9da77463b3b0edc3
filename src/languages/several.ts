/** A mark as it stands alone, and as scripts number several of it: "clip", "clip 1", … */
export const severalOf = (mark: string): string[] => [mark, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${mark} ${n}`)]
