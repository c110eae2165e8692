import type { Ground } from "../model/ground.ts";
import { readGround } from "../model/ground-reader.ts";
import type { FailureKind } from "../model/loadable.ts";
import { unpack } from "../model/pack.ts";
import { unpackTexts } from "../model/pack-texts.ts";
import type { Records } from "../model/record.ts";
import type { RowIssue } from "../model/rows.ts";
import type { Texts } from "../model/texts.ts";

/** Gives the parsed JSON at an address, or throws a `LoadFailure`. The only way to the network. */
export type FetchJson = (address: string) => Promise<unknown>;

export class LoadFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = "LoadFailure";
    this.kind = kind;
  }
}

/** How long a reader is left without a word when a network hangs. */
const patienceMs = 20_000;

/** `FetchJson` over a browser's fetch. */
export const jsonOver =
  (fetch: typeof globalThis.fetch): FetchJson =>
  async (address) => {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
    if (!response) throw new LoadFailure("unreachable", `no answer from ${address}`);
    if (!response.ok) throw new LoadFailure("refused", `${address} answered with status ${response.status}`);
    return response.json().catch(() => {
      throw new LoadFailure("broken", `${address} is not JSON`);
    });
  };

export interface LoadedRecords {
  readonly records: Records;
  /** Rows that were left out because they could not be read. */
  readonly issues: readonly RowIssue[];
}

export const loadRecords = async (fetchJson: FetchJson, address: string): Promise<LoadedRecords> =>
  readOr(await fetchJson(address), unpack);

export async function loadTexts(fetchJson: FetchJson, texts: string, sources: string): Promise<Texts> {
  const [textsJson, sourcesJson] = await Promise.all([fetchJson(texts), fetchJson(sources)]);
  return readOr(textsJson, (json) => unpackTexts(json, sourcesJson)).texts;
}

function readOr<J, T>(json: J, read: (json: J) => T): T {
  try {
    return read(json);
  } catch (error) {
    throw new LoadFailure("broken", error instanceof Error ? error.message : String(error));
  }
}

/** What the embedded map fetches first: records and ground in one file. */
export async function loadGuest(
  fetchJson: FetchJson,
  address: string,
): Promise<{ readonly records: Records; readonly ground: Ground }> {
  const json = await fetchJson(address);
  const part = (name: string): unknown => (typeof json === "object" && json !== null ? Reflect.get(json, name) : null);
  return readOr(part, (of) => ({
    records: unpack(of("records")).records,
    ground: readGround({ land: of("land"), water: of("water"), labels: of("labels") }),
  }));
}

/** What to tell about anything that was thrown while loading. */
export const failureOf = (error: unknown): LoadFailure =>
  error instanceof LoadFailure
    ? error
    : new LoadFailure("broken", error instanceof Error ? error.message : String(error));

/** The ground as fast as it can be drawn, or as fine as it is. */
export type GroundStage = "first" | "full";

export type GroundFileName = "land-first" | "water-first" | "land" | "water" | "labels";

export async function loadGround(
  fetchJson: FetchJson,
  addressOf: (name: GroundFileName) => string,
  stage: GroundStage,
): Promise<Ground> {
  const names = stage === "first" ? (["land-first", "water-first"] as const) : (["land", "water"] as const);
  const [land, water, labels] = await Promise.all(
    [...names, "labels" as const].map((name) => fetchJson(addressOf(name))),
  );
  return readOr({ land, water, labels }, readGround);
}
