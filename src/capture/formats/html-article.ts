// Finds the part of a page that is its article: what the page declares to be it, else what Readability finds, else all of it.

import {weigh, type Weight} from "./html-furniture.ts"
import {attribute, isElement, walk, type Element} from "./html-tree.ts"

const Body =
  /(?:^|[-_\s])(?:article-?body|article-?text|article-?content|story-?body|story-?text|story-?content|entry-?content|post-?content|post-?body|news-?body|news-?text|body-?text|content-?body|article__body|article__content|nota-?cuerpo|cuerpo-?nota|cuerpo|td-post-content|rich-?text)(?:$|[-_\s])/i
const CamelBreak = /([a-z])([A-Z])/g

/**
 * The element of the furniture-free tree `page` that holds the article, or null when the page declares none that
 * holds most of its prose.
 */
export function declaredArticle(page: Element): Element | null {
  const weights = weigh(page)
  const whole = weights.get(page)?.prose ?? 0
  const candidates: {element: Element; rank: number; prose: number}[] = []
  walk(page, (node) => {
    if (!isElement(node)) return false
    const rank = rankOf(node)
    if (rank > 0) candidates.push({element: node, rank, prose: prose(weights, node)})
    return true
  })
  // The most exact declaration that still holds most of the prose; of equals the outermost.
  for (const rank of [3, 2, 1]) {
    const best = candidates
      .filter((one) => one.rank === rank)
      .reduce<(typeof candidates)[number] | null>((a, b) => (a === null || b.prose > a.prose ? b : a), null)
    if (best !== null && best.prose > 0 && best.prose >= whole * (rank === 3 ? 0.4 : 0.5)) return best.element
  }
  return null
}

function prose(weights: ReadonlyMap<Element, Weight>, element: Element): number {
  return weights.get(element)?.prose ?? 0
}

function rankOf(element: Element): number {
  if (/(?:^|\s)articleBody(?:$|\s)/i.test(attribute(element, "itemprop"))) return 3
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`.slice(0, 400)
  if (names.length > 1 && Body.test(names.replace(CamelBreak, "$1-$2"))) return 3
  if (element.tag === "article" || attribute(element, "role") === "article") return 2
  if (element.tag === "main" || attribute(element, "role") === "main") return 1
  return 0
}
