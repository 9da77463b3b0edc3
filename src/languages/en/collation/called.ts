// How a voice or a body stands in a sentence of ours: "the Border Agency", but "Amnesty Watch" and "a doctor".

const bodies =
  /\b(?:ministry|department|office|service|agency|association|guild|union|police|army|navy|court|council|committee|commission|government|presidency|prosecutor|embassy|consulate|authority|board|bureau|federation|foundation|institute|directorate|command|guard|senate|parliament|congress|administration|secretariat)\b/i

const begun = /^(?:the|an?|some|one|its|his|her|their|our|no|\d+)\s/i

/** The name with its article where it is a body's and a common noun stands in it. */
export function withArticle(name: string): string {
  const common = /\s/.test(name) && /^\p{Lu}/u.test(name) && bodies.test(name) && !begun.test(name) && !/['’]s? /.test(name) // prettier-ignore
  return common ? `the ${name}` : name
}
