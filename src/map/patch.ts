import type { DrawingNode } from "./node.ts";

const svg = "http://www.w3.org/2000/svg";

/** How things come and go; null = at once (reduced motion, tests, the first picture). */
export interface Motion {
  readonly enterMs: number;
  readonly leaveMs: number;
}

/** A change begins when it is asked for, a frame before it is first seen: its first picture already shows something. */
const frameMs = 1000 / 60;

interface Child {
  readonly element: Element;
  drawn: DrawingNode | null;
  /** Its place among its siblings; null = not there yet, or on its way out. */
  order: number | null;
  /** The last round in which it was drawn. */
  round: number;
  leaving: Animation | null;
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
    const child = found?.element.localName === drawn.tag ? found : make(parent, drawn, motion);
    if (child !== found) {
      found?.element.remove();
      children.set(name, child);
    }
    child.round = round;
    if (child.leaving) stay(child);
    if (child.drawn !== drawn) update(child, drawn, motion);
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

function make(parent: Element, drawn: DrawingNode, motion: Motion | null): Child {
  const element = parent.ownerDocument.createElementNS(svg, drawn.tag);
  if (motion && drawn.key !== undefined) {
    element.animate([{ opacity: 0 }, { opacity: 1 }], {
      duration: motion.enterMs,
      delay: -frameMs,
      easing: "ease-out",
    });
  }
  return { element, drawn: null, order: null, round: 0, leaving: null };
}

function update(child: Child, drawn: DrawingNode, motion: Motion | null): void {
  const { element, drawn: old } = child;
  child.drawn = drawn;
  if (old?.attributes !== drawn.attributes) {
    for (const [name, value] of Object.entries(drawn.attributes)) {
      if (old?.attributes[name] === value) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
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

function stay(child: Child): void {
  const { leaving } = child;
  child.leaving = null;
  leaving?.cancel();
}

function leave(children: Map<string, Child>, name: string, child: Child, motion: Motion | null): void {
  if (child.leaving) return;
  child.order = null;
  const gone = (): void => {
    child.element.remove();
    children.delete(name);
  };
  if (!motion || name.startsWith("#")) {
    gone();
    return;
  }
  const animation = child.element.animate([{ opacity: 1 }, { opacity: 0 }], {
    duration: motion.leaveMs,
    delay: -frameMs,
    easing: "ease-in",
  });
  child.leaving = animation;
  animation.finished.then(
    () => {
      // It may have been called back in the meantime.
      if (child.leaving === animation) gone();
    },
    () => undefined,
  );
}
