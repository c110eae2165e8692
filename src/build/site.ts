import { folderAddress } from "../embed/address.ts";

/** Where the map is published: oEmbed and previews of links want whole addresses, which no page knows of itself. */
export interface Site {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  /** False = nobody said, and the address is the one of `npm start`. */
  readonly isGiven: boolean;
  /** The frozen version that holds the same data and program, if there is one. */
  readonly snapshot: string | null;
}

const local = "http://localhost:4173/";

/** Reads the settings of a build: the one place that knows their names. */
export function siteOf(settings: Readonly<Record<string, string | undefined>>): Site {
  const given = settings["SITE"] || null;
  const address = folderAddress(given ?? local);
  if (address === null) throw new Error(`SITE is no web address: "${given}"`);
  return { address, isGiven: given !== null, snapshot: settings["SNAPSHOT"] || null };
}
