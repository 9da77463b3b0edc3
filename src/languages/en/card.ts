// What is known of English before anything of it is loaded.

/** The code and the names of English. */
export const card = {code: "en", label: {en: "English", es: "inglés"}} as const
