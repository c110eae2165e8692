import { type Embedded, elementName, type Setting, selector, settingOf, stepsThatHold, upgrade } from "./host.ts";

/** The maps of a host's page, by their elements. */
const maps = new WeakMap<Element, Embedded>();

/** Upgrades an element once; a page may load the script twice. */
function own(element: HTMLElement, base: string): void {
  if (maps.has(element) || element.dataset["buildupMap"] !== undefined) return;
  element.dataset["buildupMap"] = "";
  const embedded = upgrade(element, base);
  maps.set(element, embedded);
  // `set` and `get` for the host's own script; the custom element has them as methods.
  if (element.localName !== elementName) Object.assign(element, embedded);
}

/** A picture becomes the map that its link leads to, where it is pressed; keys for a new window keep their meaning. */
function offer(figure: HTMLElement): void {
  const link = figure.querySelector("a");
  if (!link || figure.dataset["buildupMap"] !== undefined) return;
  figure.dataset["buildupMap"] = "";
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = link;
    const said = new URL(href).searchParams;
    figure.replaceChildren();
    maps.set(
      figure,
      upgrade(figure, href, (name) => said.get(name) ?? figure.getAttribute(name)),
    );
    figure.querySelector("iframe")?.focus();
  });
}

function define(base: string): void {
  if (customElements.get(elementName)) return;
  customElements.define(
    elementName,
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.style.display === "") this.style.display = "block";
        // Its own content may still be on its way while the page is read.
        queueMicrotask(() => own(this, base));
      }
      set(setting: Setting): void {
        maps.get(this)?.set(setting);
      }
      get(): Promise<string> | undefined {
        return maps.get(this)?.get();
      }
    },
  );
}

/**
 * Steps of a story: the last one that has come above the lowest quarter of the window says what the map shows, so that
 * text is still to be read where the map covers the upper half. A leap to the end of the page passes all of them, so
 * each is watched from far above the window.
 */
function bindSteps(elements: Iterable<HTMLElement>, first: Element | null): void {
  const steps = [...elements].map((element) => {
    const { buildupFor, buildupStep = "" } = element.dataset;
    const map = buildupFor === undefined ? first : document.getElementById(buildupFor);
    return { element, map, setting: settingOf(buildupStep), isPassed: false };
  });
  let shown: readonly unknown[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = steps.find(({ element }) => element === target);
        if (step) step.isPassed = isIntersecting;
      }
      const holding = stepsThatHold(steps);
      for (const step of holding) {
        if (step.map && !shown.includes(step)) maps.get(step.map)?.set(step.setting);
      }
      shown = holding;
    },
    // The document as root, because margins of the window are left out within a frame.
    { root: document, rootMargin: "1000000px 0px -25% 0px" },
  );
  for (const { element } of steps) observer.observe(element);
}

/** Upgrades all that is in the document. */
export function upgradeAll(base: string): void {
  define(base);
  for (const element of document.querySelectorAll<HTMLElement>(selector)) own(element, base);
  for (const figure of document.querySelectorAll<HTMLElement>("figure.buildup-poster")) offer(figure);
  bindSteps(document.querySelectorAll<HTMLElement>("[data-buildup-step]"), document.querySelector(selector));
}
