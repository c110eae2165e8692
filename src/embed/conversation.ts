import { clampHeight, greetings, type Host, heightMessages, hostAsks, hostOf } from "./height.ts";
import { type ErrorCode, type Report, readCommand, version } from "./protocol.ts";

/** The frame as its host gives it, so that a test can be the host. */
export interface FrameEdges {
  readonly address: { readonly href: string; readonly search: string; readonly hash: string };
  /** Sends to the host's page, whoever it is. */
  readonly post: (message: unknown) => void;
  /** Hears the host's page and no other. */
  readonly listen: (hear: (data: unknown) => void) => void;
  /** Calls back before the next picture. */
  readonly nextFrame: (callback: () => void) => void;
}

export interface Conversation {
  /** The map can be set from now on. */
  ready(): void;
  /** Told once for each state. */
  state(query: string, date: string): void;
  /** In CSS pixels; told when it has changed. */
  height(width: number, height: number): void;
  error(code: ErrorCode): void;
}

/** Name of the map for hosts that know several by name. */
const name = "buildup";

/**
 * All that is said between an embedded map and the page around it. `set` is what the host wishes, as a query; wishes
 * of one frame become one.
 */
export function converse(edges: FrameEdges, set: (query: string) => void): Conversation {
  let host: Host = hostOf(edges.address);
  let isReady = false;
  let measured: { readonly width: number; readonly height: number } | null = null;
  let told: { readonly query: string; readonly date: string } | null = null;
  let wished: URLSearchParams | null = null;

  const report = (message: Report): void => edges.post(message);
  /** A host waits for an answer, which may have to wait for the first measure. */
  let isAsked = false;
  const tellHeight = (): void => {
    if (!measured) return;
    const { width, height } = measured;
    const messages = heightMessages(host, { width, height, address: edges.address.href, name }, isAsked);
    isAsked = false;
    for (const message of messages) edges.post(message);
    report({ type: "map:height", version, height });
  };
  const tellState = (): void => {
    if (told) report({ type: "map:state", version, ...told });
  };
  /** Also for a host whose script came later than the map. */
  const tellAll = (): void => {
    if (!isReady) return;
    report({ type: "map:ready", version });
    tellState();
    if (measured) report({ type: "map:height", version, height: measured.height });
  };
  const wish = (query: string): void => {
    const isWaiting = wished !== null;
    wished ??= new URLSearchParams();
    for (const [key, value] of new URLSearchParams(query)) wished.set(key, value);
    if (isWaiting || !isReady) return;
    edges.nextFrame(grant);
  };
  const grant = (): void => {
    const query = wished?.toString();
    wished = null;
    if (query) set(query);
  };

  edges.listen((data) => {
    const asking = hostAsks(data, host);
    if (asking) {
      host = asking;
      isAsked = true;
      tellHeight();
      return;
    }
    const command = readCommand(data);
    if (command?.kind === "get") tellAll();
    else if (command?.kind === "set") wish(command.query);
  });
  for (const greeting of greetings) edges.post(greeting);

  return {
    ready() {
      isReady = true;
      report({ type: "map:ready", version });
      tellState();
      if (wished) edges.nextFrame(grant);
    },
    state(query, date) {
      if (told?.query === query && told.date === date) return;
      told = { query, date };
      if (isReady) tellState();
    },
    height(width, height) {
      const next = { width: Math.round(width), height: clampHeight(height) };
      if (next.width === measured?.width && next.height === measured.height) return;
      measured = next;
      tellHeight();
    },
    error: (code) => report({ type: "map:error", version, code }),
  };
}
