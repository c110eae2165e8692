import { describe, expect, test } from "vitest";
import {
  cardAddress,
  embedAddress,
  folderAddress,
  folderOf,
  metaNames,
  pageAddress,
  publicationOf,
} from "./address.ts";

const metas = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? null;
const version = "2026-11-20-1a2b3c4d";
const published = publicationOf(
  metas({ [metaNames.site]: "https://map.test/buildup", [metaNames.version]: version, [metaNames.poster]: "png" }),
  "https://elsewhere.test/",
);

describe("where the map is published", () => {
  test("is what the build was told, wherever the copy lies", () => {
    expect(published).toEqual({ site: "https://map.test/buildup/", version, poster: "png" });
  });

  test("is where the copy lies, if the build was told nothing", () => {
    expect(publicationOf(metas({}), "https://a.test/b/index.html?date=2022-01-26#x")).toEqual({
      site: "https://a.test/b/",
      version: null,
      poster: null,
    });
  });

  test("a frozen copy knows that the live one lies above it", () => {
    const { site } = publicationOf(metas({ [metaNames.version]: version }), `https://a.test/b/v/${version}/`);
    expect(site).toBe("https://a.test/b/");
  });

  test("what is no version, no web address or no kind of picture counts as not said", () => {
    const odd = metas({
      [metaNames.site]: "javascript:alert(1)",
      [metaNames.version]: "../..",
      [metaNames.poster]: "exe",
    });
    expect(publicationOf(odd, "https://a.test/")).toEqual({ site: "https://a.test/", version: null, poster: null });
  });
});

test("the live edition lies in the folder of the map, the frozen one in that of its version", () => {
  const [live, frozen] = [folderOf(published, "live"), folderOf(published, "frozen")];
  expect(embedAddress(live ?? "", "date=2022-01-26")).toBe("https://map.test/buildup/embed.html?date=2022-01-26");
  expect(embedAddress(frozen ?? "", "date=2022-01-26")).toBe(
    `https://map.test/buildup/v/${version}/embed.html?date=2022-01-26`,
  );
  expect(pageAddress(live ?? "", "")).toBe("https://map.test/buildup/");
  expect(cardAddress(live ?? "", "de")).toBe("https://map.test/buildup/de.html");
});

test("without a version there is no frozen edition", () => {
  expect(folderOf({ ...published, version: null }, "frozen")).toBeNull();
});

test("the address of a folder has no query, no name in it and a slash at its end", () => {
  expect(folderAddress("https://user:word@map.test/a?b#c")).toBe("https://map.test/a/");
  expect(folderAddress("map.test")).toBeNull();
});
