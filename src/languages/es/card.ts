// What is known of Spanish before anything of it is loaded.

/** The code and the names of Spanish. */
export const card = {code: "es", label: {en: "Spanish", es: "español"}} as const
