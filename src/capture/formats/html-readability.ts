// Readability on a page that declares no article: its tree is rebuilt for linkedom, and what Readability keeps is
// led back, text by text, to the tree it came from.
//
// Readability tries again with milder rules by writing `body.innerHTML`, which would lose every text's origin; the body
// therefore gets an accessor of its own, which keeps and restores nodes instead of markup.

import {Readability} from "@mozilla/readability"
import {parseHTML} from "linkedom"
import {isElement, walk, type Element, type Text} from "./html-tree.ts"

const Most = 20_000 // nodes; past them Readability, which is not linear, is not asked
const Deepest = 100 // levels; deeper elements are rebuilt as if they stood there

/** The part of `page` that Readability takes for the article, as a tree of its own, or null. */
export function readableArticle(page: Element): Element | null {
  let nodes = 0
  walk(page, () => ++nodes <= Most)
  if (nodes > Most) return null
  const {document} = parseHTML("<!doctype html><html><head></head><body></body></html>")
  const origins = new Map<object, Text>()
  build(page, document, origins)
  keepNodes(document.body, origins)
  const reader = new Readability(document, {
    disableJSONLD: true,
    charThreshold: 500,
    serializer: (node: unknown) => node,
  })
  const found = reader.parse() as {readonly content: unknown} | null
  return found === null ? null : collect(found.content as DomNode, origins)
}

// The little of linkedom's nodes that is used here.
type DomNode = {
  readonly nodeType: number
  readonly localName?: string
  readonly childNodes: Iterable<DomNode>
  readonly attributes?: Iterable<{readonly name: string; readonly value: string}>
  appendChild(child: DomNode): void
  cloneNode(deep: boolean): DomNode
  remove(): void
}
type DomDocument = {
  readonly body: DomNode
  createElement(tag: string): DomNode & {setAttribute(name: string, value: string): void}
  createTextNode(value: string): DomNode
}

const Shown = new Set("class id href src rel itemprop role cite datetime lang alt".split(" "))
const TagName = /^[a-z][a-z0-9-]*$/

function build(page: Element, document: DomDocument, origins: Map<object, Text>): void {
  const into: DomNode[] = [document.body]
  walk(
    page,
    (node) => {
      const parent = into[into.length - 1] as DomNode
      if (!isElement(node)) {
        const text = document.createTextNode(node.value)
        origins.set(text, node)
        parent.appendChild(text)
        return false
      }
      if (node.tag === "head") return false
      if (node.tag === "html" || node.tag === "body" || !TagName.test(node.tag) || into.length > Deepest)
        into.push(parent)
      else {
        const element = document.createElement(node.tag)
        for (const [name, value] of node.attributes) if (Shown.has(name)) element.setAttribute(name, value)
        parent.appendChild(element)
        into.push(element)
      }
      return true
    },
    () => void into.pop(),
  )
}

function keepNodes(body: DomNode, origins: Map<object, Text>): void {
  let kept: DomNode[] = []
  Object.defineProperty(body, "innerHTML", {
    get() {
      kept = [...body.childNodes].map((node) => copy(node, origins))
      return "kept"
    },
    set(markup: string) {
      for (const node of [...body.childNodes]) node.remove()
      if (markup === "kept") for (const node of kept) body.appendChild(copy(node, origins))
    },
  })
}

function copy(node: DomNode, origins: Map<object, Text>): DomNode {
  const clone = node.cloneNode(true)
  const stack: [DomNode, DomNode][] = [[node, clone]]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const origin = origins.get(top[0])
    if (origin !== undefined) origins.set(top[1], origin)
    const copies = [...top[1].childNodes]
    for (const [i, child] of [...top[0].childNodes].entries()) stack.push([child, copies[i] as DomNode])
  }
  return clone
}

function collect(content: DomNode, origins: ReadonlyMap<object, Text>): Element {
  const root: Element = {tag: "#root", attributes: new Map(), children: [], parent: null}
  const stack: {readonly node: DomNode; readonly into: Element}[] = [{node: content, into: root}]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const inside: typeof stack = []
    for (const child of top.node.childNodes) {
      const origin = origins.get(child)
      if (origin !== undefined) top.into.children.push(origin)
      else if (child.nodeType === 1) {
        const attributes = new Map([...(child.attributes ?? [])].map(({name, value}) => [name, value] as const))
        const element: Element = {tag: child.localName ?? "div", attributes, children: [], parent: top.into}
        top.into.children.push(element)
        inside.push({node: child, into: element})
      }
    }
    stack.push(...inside)
  }
  return root
}
