import type { DrawingNode } from "./node.ts";

const svg = "http://www.w3.org/2000/svg";

/** How keyed elements come and go; null = at once (reduced motion, the first picture, days that fly by). */
export interface Motion {
  enter(element: SVGElement): void;
  /** Its opacity is another now; before it was so many times as much. */
  change(element: SVGElement, ratio: number): void;
  /** `gone` is called once it is no longer seen, unless it has been called back. */
  leave(element: SVGElement, gone: () => void): void;
  callBack(element: SVGElement): void;
}

interface Child {
  readonly element: SVGElement;
  drawn: DrawingNode | null;
  /** Its place among its siblings; null = not there yet, or on its way out. */
  order: number | null;
  /** The last round in which it was drawn. */
  round: number;
  /** What takes it out of sight; null = it is wanted. */
  leaving: Motion | null;
}

/** What was drawn in an element, by name. */
const childrenOf = new WeakMap<Element, Map<string, Child>>();
let rounds = 0;

/**
 * Brings the children of an element in line with the drawing. Keyed nodes keep their element wherever they move among
 * their siblings, so that nothing flickers; a node that is the very same as last time is not looked into. An element
 * is moved only if it has to be: the browser lays out and paints anew all that moves.
 */
export function patch(parent: Element, nodes: readonly DrawingNode[], motion: Motion | null = null): void {
  const children = childrenOf.get(parent) ?? new Map<string, Child>();
  childrenOf.set(parent, children);
  rounds += 1;
  const round = rounds;
  const placed = nodes.map((drawn, order) => {
    const name = drawn.key ?? `#${order}`;
    const found = children.get(name);
    const child = found?.element.localName === drawn.tag ? found : make(parent, drawn);
    child.round = round;
    child.leaving?.callBack(child.element);
    child.leaving = null;
    if (child.drawn !== drawn) update(child, drawn, motion);
    if (child !== found) {
      found?.element.remove();
      children.set(name, child);
      if (drawn.key !== undefined) motion?.enter(child.element);
    }
    return child;
  });
  for (const [name, child] of children) if (child.round !== round) leave(children, name, child, motion);
  // From the end, since an element is put before another. What is on its way out keeps its place until it is gone.
  let before: Element | null = null;
  let least = Infinity;
  for (let order = placed.length - 1; order >= 0; order -= 1) {
    const child = placed[order];
    if (!child) continue;
    if (child.order !== null && child.order < least) least = child.order;
    else parent.insertBefore(child.element, before);
    child.order = order;
    before = child.element;
  }
}

const make = (parent: Element, { tag }: DrawingNode): Child => ({
  element: parent.ownerDocument.createElementNS(svg, tag) as SVGElement,
  drawn: null,
  order: null,
  round: 0,
  leaving: null,
});

function update(child: Child, drawn: DrawingNode, motion: Motion | null): void {
  const { element, drawn: old } = child;
  child.drawn = drawn;
  if (old?.attributes !== drawn.attributes) {
    for (const [name, value] of Object.entries(drawn.attributes)) {
      if (old?.attributes[name] === value) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
      if (name === "opacity" && old) motion?.change(element, Number(old.attributes[name] ?? 1) / Number(value ?? 1));
    }
    for (const name of Object.keys(old?.attributes ?? {})) {
      if (!(name in drawn.attributes)) element.removeAttribute(name);
    }
  }
  if (drawn.text !== undefined) {
    if (old?.text !== drawn.text) element.textContent = drawn.text;
  } else if (old?.children !== drawn.children && (drawn.children.length > 0 || (old?.children.length ?? 0) > 0)) {
    patch(element, drawn.children, motion);
  }
}

function leave(children: Map<string, Child>, name: string, child: Child, motion: Motion | null): void {
  if (child.leaving) return;
  child.order = null;
  const gone = (): void => {
    child.element.remove();
    // Another one may have the name by now.
    if (children.get(name) === child) children.delete(name);
  };
  if (!motion || name.startsWith("#")) {
    gone();
    return;
  }
  child.leaving = motion;
  motion.leave(child.element, gone);
}
