/**
 * How an embed tells its height. Hosts speak different dialects and each understands only its own, so all are spoken
 * at once; those that need a name from the host are spoken once the host has given it. Never anything but the height:
 * no host's page is moved or led elsewhere.
 */

/** What the host has given in the address, and later by message. */
export interface Host {
  /** pym.js: `childId` in the query. */
  readonly pym: string | null;
  /** WordPress: `secret` in the fragment. */
  readonly wordpress: string | null;
  /** iframe-resizer: the id in its first message. */
  readonly resizer: string | null;
}

const isName = (text: string): boolean => /^[A-Za-z0-9_-]{1,80}$/.test(text);
const isSecret = (text: string): boolean => /^[A-Za-z0-9]{1,32}$/.test(text);

/** Reads what hosts add to the address of the frame. */
export function hostOf(address: { readonly search: string; readonly hash: string }): Host {
  const child = new URLSearchParams(address.search).get("childId");
  const secret = /[#?&]secret=([^&]*)/.exec(address.hash)?.[1];
  return {
    pym: child !== null && isName(child) ? child : null,
    wordpress: secret !== undefined && isSecret(secret) ? secret : null,
    resizer: null,
  };
}

export interface Measured {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Address of the frame as its host knows it. */
  readonly address: string;
  /** Name of the chart for hosts of Datawrapper's dialect. */
  readonly name: string;
}

/** WordPress cuts off beyond 1000 px and AMP refuses less than 100; what is longer scrolls inside. */
export const heights = { min: 200, max: 1000 } as const;

export const clampHeight = (height: number): number => Math.min(Math.max(Math.ceil(height), heights.min), heights.max);

/** What to send at the start, so that hosts that wait for a word begin to listen. */
export const greetings: readonly unknown[] = [{ sentinel: "amp", type: "embed-ready" }, "[iFrameResizerChild]Ready"];

/**
 * All forms of one height, in the dialects that the host is known to need and those that need no name. iframe-resizer
 * waits for an answer to its own first message.
 */
export function heightMessages(
  host: Host,
  { width, height, address, name }: Measured,
  isAnswer = false,
): readonly unknown[] {
  // With nothing behind the word, iframe-resizer 5 warns the host of a page of old.
  const occasion = isAnswer ? "init:1" : "resizeObserver";
  return [
    { "datawrapper-height": { [name]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    { type: "iframe-resized", width, height },
    ...(host.pym === null ? [] : [`pymxPYMx${host.pym}xPYMxheightxPYMx${height}`]),
    ...(host.wordpress === null ? [] : [{ message: "height", value: height, secret: host.wordpress }]),
    ...(host.resizer === null ? [] : [`[iFrameSizer]${host.resizer}:${height}:${width}:${occasion}`]),
  ];
}

/**
 * What a message of the host's page asks: null = nothing for us. Otherwise the height is told once more, because a
 * host's script may come later than the map; iframe-resizer also gives the name to answer under.
 */
export function hostAsks(data: unknown, host: Host): Host | null {
  if (typeof data === "string") return textAsks(data, host);
  if (typeof data !== "object" || data === null) return null;
  if ("type" in data && typeof data.type === "string") return requests.has(data.type) ? host : null;
  const isReady = "message" in data && data.message === "ready" && "secret" in data && data.secret === host.wordpress;
  return isReady && host.wordpress !== null ? host : null;
}

/** open-iframe-resizer asks again until it is answered; newswire frames ask once. */
const requests: ReadonlySet<string> = new Set(["iframe-child-init", "iframe-get-child-dimensions", "frames-init"]);

function textAsks(data: string, host: Host): Host | null {
  // Only a first message has a name at its beginning, and a switch in the third place; others begin with what they are.
  const id = /^\[iFrameSizer\]([^:]*):[^:]*:(?:true|false)(?::|$)/.exec(data)?.[1];
  if (id !== undefined) return isName(id) ? { ...host, resizer: id } : null;
  if (data === "[iFrameSizer]resize") return host.resizer === null ? null : host;
  return host.pym !== null && data.startsWith(`pymxPYMx${host.pym}xPYMxwidthxPYMx`) ? host : null;
}
