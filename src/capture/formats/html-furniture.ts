// What on a page is not its article: told by elements, roles, hiding, and the names pages give their parts.

import {attribute, isElement, wordsOf, type Element, type Text} from "./html-tree.ts"
import {isCopyright, isPointer, isPointerWithTitle} from "../furniture.ts"

const Never = new Set(
  (
    "head script style template noscript svg math iframe object embed applet canvas video audio picture img map select " +
    "textarea button input datalist dialog nav aside figcaption rt rp link meta menu progress meter frameset"
  ).split(" "),
)
const Kept = new Set("html body main article #root".split(" "))
const Roles = new Set(
  (
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip tablist form " +
    "alert status"
  ).split(" "),
)

// Names of parts, each a whole word between hyphens or underscores of a class or an id.
const Names = new RegExp(
  "(?:^|[-_\\s])(?:cookies?|consent|gdpr|ccpa|newsletters?|subscribe|subscription|paywall|share|sharing|sharebar|addthis|" +
    "social-(?:share|links?|icons?|media|bar|buttons?|nav)|related|recommend(?:ed|ations?)?|more-(?:posts|stories|news|from|on)|" +
    "read-?(?:also|more|next)|also-read|lea-tambien|leer-mas|te-puede-interesar|relacionad[oa]s|sidebar|side-bar|" +
    "right-col|left-col|ad|ads|adslot|advert\\w*|adsense|dfp|sponsor(?:ed)?|promo\\w*|teaser|outbrain|taboola|" +
    "comments?|comentarios?|disqus|respond|breadcrumbs?|pagination|pager|pagenav|copyright|legal|footer|" +
    "byline|author(?:-?(?:bio|box|info|card|name))?|autor|post-?meta|entry-?meta|article-?meta|meta|meta-?data|timestamp|" +
    "date|fecha|published|pubdate|updated|posted-on|tags?|tag-?list|etiquetas|topics|categories|post-categories|" +
    "toolbar|popup|modal|overlay|lightbox|tooltip|screen-reader(?:-text)?|sr-only|visually-?hidden|skip-?link|" +
    "print-only|noprint|nav|navbar|navigation|menu|masthead|topbar|widget|rating|votes?|signup|sign-up|login|" +
    "caption|wp-caption-text|photo-credit|credit|image-credit)(?:$|[-_\\s])",
  "i",
)
const CamelBreak = /([a-z])([A-Z])/g
const Inline = new Set(
  "a abbr b bdi bdo big cite code data dfn em font i kbd mark q s samp small span strong sub sup time tt u var ins".split(
    " ",
  ),
)

/** How much text an element holds, how much of it in links, in units, and whether an article or headline is declared in it. */
export type Weight = {readonly text: number; readonly links: number; readonly prose: number; readonly declares: boolean}

/**
 * A copy of the tree without furniture. Nothing is taken for furniture by its name alone when it holds more than
 * two fifths of the page's prose.
 */
export function withoutFurniture(root: Element): Element {
  const weights = weigh(root)
  const whole = weights.get(root)?.prose ?? 0
  const copy: Element = {...root, children: []}
  const stack: {readonly from: Element; readonly into: Element; readonly inArticle: boolean}[] = [
    {from: root, into: copy, inArticle: false},
  ]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    let pointing = false // behind a heading such as "More posts:", until the next paragraph of prose
    for (const child of top.from.children) {
      if (!isElement(child)) {
        top.into.children.push(child)
        continue
      }
      const weight = weights.get(child) ?? {text: 0, links: 0, prose: 0, declares: false}
      if (isFurniture(child, weight, whole, top.inArticle)) continue
      if (mayPoint(child, weight, whole) && pointsAway(child, weight)) {
        pointing = weight.text < 80
        continue
      }
      if (pointing && isLinkList(child, weight)) continue
      pointing = false
      const into: Element = {tag: child.tag, attributes: child.attributes, children: [], parent: top.into}
      top.into.children.push(into)
      stack.push({from: child, into, inArticle: top.inArticle || child.tag === "article" || child.tag === "main"})
    }
  }
  return copy
}

function isFurniture(element: Element, weight: Weight, whole: number, inArticle: boolean): boolean {
  const {tag} = element
  if (isBarrier(element, weight)) return true
  if (Never.has(tag)) return tag !== "noscript" || weight.prose < 40 || weight.prose < whole / 4
  if (Kept.has(tag)) return false
  const most = weight.prose > whole * 0.4 && weight.prose > 0
  if (isHidden(element)) return !most
  if (most) return false
  if (tag === "footer") return !inQuote(element)
  if (tag === "header") return !inArticle
  if (tag === "form") return true
  if (Roles.has(attribute(element, "role").toLowerCase())) return true
  if (tag === "blockquote" || tag === "cite" || tag === "time") return false
  const names = `${attribute(element, "class").slice(0, 500)} ${attribute(element, "id").slice(0, 200)}`
  if (names.length > 1 && Names.test(names.replace(CamelBreak, "$1-$2"))) return !inQuote(element)
  return isLinkList(element, weight) && Lists.has(tag) && weight.text > 0 && weight.links > weight.text * 0.75
}

// What never holds the article, however much of the page it is: consent walls and readers' comments.
const Barriers =
  /(?:^|[-_\s])(?:cmp|cmp-?container|consent|cookie-?(?:consent|banner|notice|wall|bar|law)|gdpr|onetrust|didomi|usercentrics|quantcast|comments|comment-?(?:list|section|area|thread)|disqus|comentarios)(?:$|[-_\s])/i

function isBarrier(element: Element, weight: Weight): boolean {
  if (weight.declares || Kept.has(element.tag) || (element.tag !== "div" && element.tag !== "section")) return false
  const names = `${attribute(element, "class").slice(0, 500)} ${attribute(element, "id").slice(0, 200)}`
  return names.length > 2 && Barriers.test(names.replace(CamelBreak, "$1-$2"))
}

const Lists = new Set("ul ol div section table dl td tr tbody".split(" "))

function isHidden(element: Element): boolean {
  if (element.attributes.has("hidden") || attribute(element, "aria-hidden") === "true") return true
  const style = attribute(element, "style").slice(0, 500)
  return style !== "" && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style)
}

function inQuote(element: Element): boolean {
  let up = element.parent
  for (let i = 0; up !== null && i < 6; i++, up = up.parent) if (up.tag === "blockquote") return true
  return false
}

function isLinkList(element: Element, weight: Weight): boolean {
  return weight.prose === 0 || (Lists.has(element.tag) && weight.links >= weight.text * 0.5)
}

function mayPoint(element: Element, weight: Weight, whole: number): boolean {
  if (Kept.has(element.tag) || Inline.has(element.tag) || weight.declares) return false
  return weight.text < 240 && weight.prose <= whole * 0.4
}

// A heading or line such as "More posts:" or "Read also: A title", the title being a link.
function pointsAway(element: Element, weight: Weight): boolean {
  const words = wordsOf(element, 300)
  if (isPointer(words) || isCopyright(words)) return true
  return isPointerWithTitle(words) && (weight.links > weight.text * 0.4 || weight.text < 120)
}

/** The weight of every element. Prose is text outside links, in stretches long enough to be a sentence. */
export function weigh(root: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>()
  type Frame = {
    readonly element: Element
    at: number
    text: number
    links: number
    prose: number
    own: number
    readonly link: boolean
    declares: boolean
  }
  const frame = (element: Element, link: boolean): Frame => ({
    element,
    at: 0,
    text: 0,
    links: 0,
    prose: 0,
    own: 0,
    link,
    declares: false,
  })
  const stack: Frame[] = [frame(root, false)]
  for (let top = stack[0]; top !== undefined; top = stack[stack.length - 1]) {
    const node: Element | Text | undefined = top.element.children[top.at++]
    if (node === undefined) {
      stack.pop()
      const inline = Inline.has(top.element.tag)
      const prose = top.prose + (!inline && top.own >= 40 ? top.own : 0)
      weights.set(top.element, {text: top.text, links: top.links, prose, declares: top.declares})
      const parent = stack[stack.length - 1]
      if (parent === undefined) break
      parent.text += top.text
      parent.links += top.links
      parent.prose += prose
      parent.declares ||= top.declares || Declaring.has(top.element.tag)
      if (inline) parent.own += top.own
    } else if (isElement(node)) {
      if (!Mute.has(node.tag)) stack.push(frame(node, top.link || node.tag === "a"))
    } else {
      const units = node.value.trim().length
      top.text += units
      if (top.link) top.links += units
      else top.own += units
    }
  }
  return weights
}

const Declaring = new Set(["article", "main", "h1"])
const Mute = new Set("script style template svg math".split(" "))
