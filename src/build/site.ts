import { folderAddress } from "../embed/address.ts";

/** Where the map is published: oEmbed and previews of links want whole addresses, which no page knows of itself. */
export interface Site {
  /** Of the folder of what is built, with a slash at its end; null = it lies anywhere, and there are no previews. */
  readonly address: string | null;
  /** Of the folder of the live copy; null = nobody said. */
  readonly live: string | null;
  /** The frozen version that holds the same data and program, if there is one. */
  readonly snapshot: string | null;
}

const local = "http://localhost:4173/";

/**
 * Reads the settings of a build: the one place that knows their names. `version` names what is built. Without an
 * address a live copy is taken for the one of `npm start`, a frozen one for a folder that may lie anywhere.
 */
export function siteOf(settings: Readonly<Record<string, string | undefined>>, version: () => string): Site {
  const given = settings["SITE"] || null;
  const live = given === null ? null : folderAddress(given);
  if (given !== null && live === null) throw new Error(`SITE is no web address: "${given}"`);
  const frozen = settings["FROZEN"] || null;
  const snapshot = frozen ?? (settings["SNAPSHOT"] || null);
  if (snapshot !== null && snapshot !== version()) {
    throw new Error(`"${snapshot}" is another version: what is built here is ${version()}`);
  }
  if (frozen === null) return { address: live ?? local, live, snapshot };
  return { address: live && `${live}v/${frozen}/`, live, snapshot: live && frozen };
}
