/** The element around another as the page is drawn: through slots and out of shadow roots. */
export function parentOf(node: Node): Element | null {
  if (node.nodeType === 1) {
    const slot = (node as Element).assignedSlot;
    if (slot) return slot;
  }
  if (node.parentElement) return node.parentElement;
  return (node.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Element and text children as the page draws them: an open shadow root's for its host's, what a slot was given for the slot. */
export function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

/** Whether a node stands inside an element, or is it, as the page is drawn. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode() as ShadowRoot;
  return root.host !== undefined && holds(outer, root.host);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The nearest of the element and what is around it, shadow hosts too, that a selector matches. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    at = (at.getRootNode() as ShadowRoot).host ?? null;
  }
  return null;
}

/** Whether an element is a part or stands in it, by the way up as the page is drawn. */
export function within(part: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === part) return true;
  return false;
}
