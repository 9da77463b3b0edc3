// The tree of a page: parse5's own parser, held to a depth, so that no markup makes it slow, deep or large.

import {Parser, defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token, type TreeAdapter} from "parse5"
import {Fault} from "../../base/fault.ts"
import {limits} from "../limits.ts"

/** An element of a page, with the order of its children and its place in the source. */
export type Element = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | Text)[]
  readonly parent: Element | null
}

/** A text of a page: its characters, references decoded, and the stretch of the source it was read from. */
export type Text = {readonly value: string; readonly from: number; readonly to: number}

/** Whether a node is an element. */
export function isElement(node: Element | Text): node is Element {
  return "tag" in node
}

/** An attribute's value, or "" when the element has none of that name. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? ""
}

/** The tree of the page `source`. Throws HTML_TOO_DEEP when it has too many nodes. */
export function parseTree(source: string, file: string): Element {
  let nodes = 0
  const grow = () => {
    if (++nodes > limits.htmlNodes)
      throw new Fault("HTML_TOO_DEEP", {file, reason: `more than ${limits.htmlNodes} nodes`})
  }
  const adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      grow()
      return defaultTreeAdapter.createElement(...given)
    },
  }
  const parser = new FlatParser({sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter})
  parser.tokenizer.write(source, true)
  return lighten(parser.document)
}

const Formatting = new Set("a b big code em font i nobr s small strike strong tt u".split(" "))
const Void = new Set("area base br col embed hr img input link meta param source track wbr".split(" "))

// parse5 looks through the open elements at every tag, and opens each open formatting element again in every paragraph;
// with both held short, parsing is linear. Tags past the depth are left out, their end tags too; their text stays.
class FlatParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  #dropped = new Map<string, number>()

  #formatting(): number {
    let count = 0
    let entry = this.activeFormattingElements.newest
    while (entry !== null && count < limits.htmlFormatting) [entry, count] = [entry.older, count + 1]
    return count
  }

  override onStartTag(token: Token.TagToken): void {
    const deep = this.openElements.stackTop >= limits.htmlDepth && !Void.has(token.tagName)
    const formatting = Formatting.has(token.tagName) && this.#formatting() >= limits.htmlFormatting
    if (!deep && !formatting) {
      super.onStartTag(token)
      return
    }
    if (!token.selfClosing) this.#dropped.set(token.tagName, (this.#dropped.get(token.tagName) ?? 0) + 1)
  }

  override onEndTag(token: Token.TagToken): void {
    const dropped = this.#dropped.get(token.tagName) ?? 0
    if (dropped > 0) this.#dropped.set(token.tagName, dropped - 1)
    else super.onEndTag(token)
  }
}

type Node = DefaultTreeAdapterTypes.Node

function lighten(document: DefaultTreeAdapterTypes.Document): Element {
  const root: Element = {tag: "#root", attributes: new Map(), children: [], parent: null}
  const stack: {readonly nodes: readonly Node[]; at: number; readonly into: Element}[] = [
    {nodes: document.childNodes, at: 0, into: root},
  ]
  for (let top = stack[0]; top !== undefined; top = stack[stack.length - 1]) {
    const node = top.nodes[top.at++]
    if (node === undefined) stack.pop()
    else if (defaultTreeAdapter.isTextNode(node)) {
      const place = node.sourceCodeLocation
      top.into.children.push({value: node.value, from: place?.startOffset ?? 0, to: place?.endOffset ?? 0})
    } else if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = new Map<string, string>()
      for (const {name, value} of node.attrs) if (attributes.size < limits.htmlAttributes) attributes.set(name, value)
      const element: Element = {tag: node.tagName, attributes, children: [], parent: top.into}
      top.into.children.push(element)
      if (node.tagName !== "template") stack.push({nodes: node.childNodes, at: 0, into: element})
    }
  }
  return root
}

/** Visits every node under `root` in the order of the page; `enter` answers false to pass an element's inside by. */
export function walk(
  root: Element,
  enter: (node: Element | Text) => boolean | undefined,
  leave: (element: Element) => void = () => {},
): void {
  const stack: {readonly element: Element; at: number}[] = [{element: root, at: 0}]
  for (let top = stack[0]; top !== undefined; top = stack[stack.length - 1]) {
    const node = top.element.children[top.at++]
    if (node === undefined) {
      stack.pop()
      if (top.element !== root) leave(top.element)
    } else if (enter(node) !== false && isElement(node)) stack.push({element: node, at: 0})
  }
}

/** The words inside an element, white space folded. `most` bounds the units that are gathered and the nodes looked at. */
export function wordsOf(element: Element, most = 20_000): string {
  let words = ""
  let visits = 0
  walk(element, (node) => {
    if (words.length > most || ++visits > most) return false
    if (!isElement(node)) words += node.value
    else if (Silent.has(node.tag)) return false
    else if (!Formatting.has(node.tag) && node.tag !== "span") words += " "
    return true
  })
  return words.slice(0, most).replace(/\s+/g, " ").trim()
}

const Silent = new Set("script style noscript template svg math".split(" "))
