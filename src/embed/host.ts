import { frameTitles } from "../i18n/frame.ts";
import type { Report, Settable } from "./protocol.ts";

/**
 * The script for pages that embed the map: turns `<div class="buildup-map" data-date="…">` and `<buildup-map date="…">`
 * into the frame that the plain snippet would be, gives it its height, and binds scroll steps. Loaded from a foreign
 * page, so it takes nothing from it but the elements meant for it, and leaves nothing global behind but the element.
 */

const parameters: readonly (Settable | "hide" | "fixed")[] = [
  "date",
  "known",
  "layers",
  "view",
  "place",
  "record",
  "lang",
  "theme",
  "hide",
  "fixed",
];
const settable: readonly string[] = parameters.slice(0, 8);
export const elementName = "buildup-map";
export const selector = "buildup-map, .buildup-map";

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
    // `lang` of a page's own element says in what language its content is, which is the same.
    const value = attribute(name) ?? attribute(`data-${name}`);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

/** The name of the frame in the language of the map; of one that leaves it to the reader, in English. */
export const titleOf = (attribute: (name: string) => string | null): string => {
  const given = attribute("data-title") ?? attribute("title");
  const language = (attribute("lang") ?? attribute("data-lang") ?? "").toLowerCase().split(/[-_]/)[0];
  const [, ours = frameTitles.en] = Object.entries(frameTitles).find(([name]) => name === language) ?? [];
  return given || ours;
};

/** `date=2022-01-26&layers=border` as a setting; names that a host may not set are left out. */
export const settingOf = (step: string): Setting =>
  Object.fromEntries([...new URLSearchParams(step)].filter(([name]) => settable.includes(name)));

/** A step of a story: which map it is for, and whether the reader has come to it. */
export interface Step<M> {
  readonly map: M;
  readonly isPassed: boolean;
}

/** The last step that the reader has come to, for each map. In the order of the page. */
export const stepsThatHold = <M, S extends Step<M>>(steps: readonly S[]): readonly S[] => {
  const passed = steps.filter(({ isPassed }) => isPassed);
  return passed.filter(({ map }, index) => passed.findLastIndex((each) => each.map === map) === index);
};

/** Version 1 of what the frame says: what each message must have, and of what kind. */
const told: Readonly<Record<Report["type"], readonly (readonly [string, "string" | "number"])[]>> = {
  "map:ready": [],
  "map:state": [
    ["query", "string"],
    ["date", "string"],
  ],
  "map:height": [["height", "number"]],
  "map:error": [["code", "string"]],
};

/** What a message of the frame says, if it is one of ours. */
export function reportOf(data: unknown): Report | null {
  if (typeof data !== "object" || data === null || !("type" in data)) return null;
  const parts = Object.entries(told).find(([type]) => type === data.type)?.[1];
  return parts?.every(([name, kind]) => typeof Reflect.get(data, name) === kind) ? (data as Report) : null;
}

/** Hosts clamp to this too; a height that is no number leaves the frame as it is. */
export const heightOf = (height: unknown): string | null =>
  typeof height === "number" && height > 0 ? `${Math.min(Math.max(height, 200), 1000)}px` : null;

/** `attribute` says what the map shows; by itself the element does. */
export function upgrade(
  element: HTMLElement,
  base: string,
  attribute = (name: string): string | null => element.getAttribute(name),
): Embedded {
  // The snippet without this script is a plain frame inside the element: it is taken over.
  const found = element.querySelector("iframe");
  const frame = found ?? element.ownerDocument.createElement("iframe");
  if (!found) {
    frame.src = addressOf(base, attribute);
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write; web-share";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.style.cssText = `display:block;border:0;width:0;min-width:100%;height:${Number(attribute("data-height") ?? attribute("height")) || 720}px`;
  }
  frame.title ||= titleOf(attribute);

  const waiting: ((query: string) => void)[] = [];
  let isReady = false;
  let pending: Setting = {};
  // In a sandbox the frame has no origin that could be named; nothing private is said.
  const send = (message: object): void => frame.contentWindow?.postMessage(message, "*");
  const set = (setting: Setting): void => {
    if (isReady) send({ type: "map:set", version: 1, ...setting });
    else pending = { ...pending, ...setting };
  };
  const tell = (name: string, detail: unknown): void => {
    element.dispatchEvent(new CustomEvent(`buildup:${name}`, { detail, bubbles: true }));
  };
  addEventListener("message", ({ source, data }: MessageEvent) => {
    const report = source === frame.contentWindow && source !== null ? reportOf(data) : null;
    switch (report?.type) {
      case "map:ready": {
        isReady = true;
        const wished = pending;
        pending = {};
        if (Object.keys(wished).length > 0) set(wished);
        if (waiting.length > 0) send({ type: "map:get", version: 1 });
        tell("ready", null);
        break;
      }
      case "map:state":
        for (const resolve of waiting.splice(0)) resolve(report.query);
        tell("state", { query: report.query, date: report.date });
        break;
      case "map:height":
        frame.style.height = heightOf(report.height) ?? frame.style.height;
        break;
      case "map:error":
        tell("error", { code: report.code });
        break;
    }
  });
  if (!found) element.append(frame);
  // A frame that was there before this script may have told its height already.
  if (found) send({ type: "map:get", version: 1 });

  return {
    set,
    get: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (isReady) send({ type: "map:get", version: 1 });
      }),
  };
}
