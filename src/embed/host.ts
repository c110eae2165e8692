import type { Report, Settable } from "./protocol.ts";

/**
 * The script for pages that embed the map: turns `<div class="buildup-map" data-date="…">` and `<buildup-map date="…">`
 * into the frame that the plain snippet would be, gives it its height, and binds scroll steps. Loaded from a foreign
 * page, so it takes nothing from it but the elements meant for it, and leaves nothing global behind.
 */

const parameters: readonly Settable[] = ["date", "known", "layers", "view", "place", "record", "lang", "theme"];
const selector = "buildup-map, .buildup-map";

export type Setting = Partial<Record<Settable, string>>;

/** What a host's own script can do with an element. */
export interface Embedded {
  readonly set: (setting: Setting) => void;
  /** The state as a link would say it, once the map has told it. */
  readonly get: () => Promise<string>;
}

/** The address of the embed page with what the element's attributes say. */
export function addressOf(base: string, attribute: (name: string) => string | null): string {
  const address = new URL("embed.html", base);
  for (const name of parameters) {
    const value = attribute(name) ?? attribute(`data-${name}`);
    if (value !== null) address.searchParams.set(name, value);
  }
  return address.href;
}

/** `date=2022-01-26&layers=border` as a setting; names that a host may not set are left out. */
export function settingOf(step: string): Setting {
  const pairs = new URLSearchParams(step);
  return Object.fromEntries(
    parameters.flatMap((name) => {
      const value = pairs.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function upgrade(element: HTMLElement, base: string): Embedded {
  const attribute = (name: string): string | null => element.getAttribute(name);
  // The snippet without this script is a plain frame inside the element: it is taken over.
  const frame = element.querySelector("iframe") ?? element.ownerDocument.createElement("iframe");
  if (frame.src === "") frame.src = addressOf(base, attribute);
  frame.title ||= attribute("title") ?? "Map of reported Russian troop deployments around Ukraine";
  frame.loading = "lazy";
  frame.allow = "fullscreen; clipboard-write; web-share";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.setAttribute("frameborder", "0");
  frame.style.cssText = "border:0;width:0;min-width:100%";
  if (frame.style.height === "") frame.style.height = `${Number(attribute("data-height")) || 480}px`;
  if (!frame.isConnected) element.append(frame);

  const origin = new URL(frame.src).origin;
  const waiting: ((query: string) => void)[] = [];
  let isReady = false;
  let pending: Setting = {};
  const send = (message: object): void => frame.contentWindow?.postMessage(message, origin);

  const tell = (name: string, detail: unknown): void => {
    element.dispatchEvent(new CustomEvent(`buildup:${name}`, { detail, bubbles: true }));
  };
  const receive = (report: Report): void => {
    switch (report.type) {
      case "map:ready":
        isReady = true;
        send({ type: "map:set", version: 1, ...pending });
        tell("ready", null);
        break;
      case "map:state":
        for (const resolve of waiting.splice(0)) resolve(report.query);
        tell("state", { query: report.query, date: report.date });
        break;
      case "map:height":
        frame.style.height = `${Math.min(Math.max(report.height, 200), 1000)}px`;
        break;
      case "map:error":
        tell("error", { code: report.code });
        break;
    }
  };
  addEventListener("message", ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow && typeof data?.type === "string" && data.type.startsWith("map:")) receive(data);
  });

  return {
    set: (setting) => {
      if (isReady) send({ type: "map:set", version: 1, ...setting });
      else pending = { ...pending, ...setting };
    },
    get: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (isReady) send({ type: "map:get", version: 1 });
      }),
  };
}

/** Steps of a story: the one in the middle of the window says what the map shows. */
function bindSteps(steps: readonly HTMLElement[], mapOf: (step: HTMLElement) => Embedded | undefined): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        mapOf(target)?.set(settingOf(target.dataset["buildupStep"] ?? ""));
      }
    },
    { rootMargin: "-49.9% 0% -49.9% 0%" },
  );
  for (const step of steps) observer.observe(step);
}

/** Upgrades all that is in the document; the elements get `set` and `get`. */
export function upgradeAll(document: Document, base: string): void {
  const maps = new Map<Element, Embedded>();
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const embedded = upgrade(element, base);
    maps.set(element, embedded);
    Object.assign(element, embedded);
  }
  const steps = [...document.querySelectorAll<HTMLElement>("[data-buildup-step]")];
  bindSteps(steps, (step) => {
    const wished = step.dataset["buildupFor"];
    const map = wished === undefined ? [...maps.keys()][0] : document.getElementById(wished);
    return map ? maps.get(map) : undefined;
  });
}
