import type { DrawingNode } from "./node.ts";

const svg = "http://www.w3.org/2000/svg";

/** How things come and go; null = at once (reduced motion, tests, the first picture). */
export interface Motion {
  readonly enterMs: number;
  readonly leaveMs: number;
}

const drawnBy = new WeakMap<Element, DrawingNode>();
const leaving = new WeakMap<Element, Animation>();

/**
 * Brings the children of an element in line with the drawing. Keyed nodes keep their element wherever they move among
 * their siblings, so that nothing flickers; a node that is the very same as last time is not looked into.
 */
export function patch(parent: Element, nodes: readonly DrawingNode[], motion: Motion | null = null): void {
  const kept = new Map<string, Element>();
  for (const child of [...parent.children]) kept.set(nameOf(child), child);
  let next: Element | null = parent.firstElementChild;
  for (const [order, drawn] of nodes.entries()) {
    const name = drawn.key ?? `#${order}`;
    const found = kept.get(name);
    kept.delete(name);
    const element = found?.localName === drawn.tag ? found : make(parent, drawn, name, motion);
    if (found && found !== element) found.remove();
    if (found === element) returned(element);
    update(element, drawn, motion);
    // What is on its way out keeps its place until it is gone.
    while (next !== null && next !== element && leaving.has(next)) next = next.nextElementSibling;
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
  for (const element of kept.values()) leave(element, motion);
}

const names = new WeakMap<Element, string>();
let unnamed = 0;

function nameOf(element: Element): string {
  const name = names.get(element) ?? element.getAttribute("data-key") ?? `?${unnamed++}`;
  names.set(element, name);
  return name;
}

function make(parent: Element, drawn: DrawingNode, name: string, motion: Motion | null): Element {
  const element = parent.ownerDocument.createElementNS(svg, drawn.tag);
  names.set(element, name);
  if (motion && drawn.key !== undefined) {
    element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: motion.enterMs, easing: "ease-out" });
  }
  return element;
}

function update(element: Element, drawn: DrawingNode, motion: Motion | null): void {
  const old = drawnBy.get(element);
  if (old === drawn) return;
  drawnBy.set(element, drawn);
  for (const [name, value] of Object.entries(drawn.attributes)) {
    if (old?.attributes[name] === value) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  if (old) {
    for (const name of Object.keys(old.attributes)) if (!(name in drawn.attributes)) element.removeAttribute(name);
  }
  if (drawn.text !== undefined) {
    if (old?.text !== drawn.text) element.textContent = drawn.text;
  } else if (drawn.children.length > 0 || (old?.children.length ?? 0) > 0) {
    patch(element, drawn.children, motion);
  }
}

function returned(element: Element): void {
  const animation = leaving.get(element);
  if (!animation) return;
  leaving.delete(element);
  animation.cancel();
}

function leave(element: Element, motion: Motion | null): void {
  if (leaving.has(element)) return;
  if (!motion || nameOf(element).startsWith("#")) {
    element.remove();
    return;
  }
  const animation = element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: motion.leaveMs, easing: "ease-in" });
  leaving.set(element, animation);
  animation.finished.then(
    () => {
      // It may have been called back in the meantime.
      if (leaving.get(element) === animation) element.remove();
    },
    () => undefined,
  );
}
