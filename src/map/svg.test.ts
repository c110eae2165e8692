import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../i18n/en/words.ts";
import { wordsOf } from "../i18n/words.ts";
import { addDays, daysIn } from "../model/day.ts";
import { type LngLat, layers } from "../model/record.ts";
import { languages } from "../state/state.ts";
import { colours, dark, light } from "../theme/themes.ts";
import { frameOf, toSheet } from "./camera.ts";
import { marksOf } from "./mark.ts";
import { markScaleAt } from "./mark-scale.ts";
import { type DrawingNode, print } from "./node.ts";
import { drawingOf, records, sceneWith } from "./svg.fixture.ts";
import { drawGroup, drawMap, type Group, groups, onDay, setUp } from "./svg.ts";
import { grains } from "./svg-drawing.ts";
import { overlap } from "./svg-place.ts";

const sizes = [
  { width: 320, height: 400 },
  { width: 768, height: 560 },
  { width: 1440, height: 800 },
] as const;

const groupIn = (drawing: DrawingNode, group: Group): DrawingNode => {
  const found = drawing.children.find((each) => each.key === group);
  if (!found) throw new Error(`no group: ${group}`);
  return found;
};

const all = (drawn: DrawingNode): readonly DrawingNode[] => [drawn, ...drawn.children.flatMap(all)];

const anyDay = fc.constantFrom(...daysIn(records.span));
const anyLayers = fc.subarray([...layers]).map((some) => new Set(some));

describe("where things are", () => {
  /** MapLibre's own mercator: 512 pixels at zoom 0. */
  const theirs = ([lng, lat]: LngLat, centre: LngLat, zoom: number, width: number, height: number) => {
    const world = 512 * 2 ** zoom;
    const x = (degrees: number) => ((180 + degrees) / 360) * world;
    const y = (degrees: number) =>
      ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))) / 360) * world;
    return [width / 2 + x(lng) - x(centre[0]), height / 2 + y(lat) - y(centre[1])] as const;
  };

  test("every mark is within a pixel of where MapLibre has it, at zoom 3 to 9", () => {
    const size = { width: 100_000, height: 100_000 };
    const scene = sceneWith({ layers: new Set(layers) });
    const marks = new Map(marksOf(scene).map((mark) => [mark.key, mark.position]));
    for (const zoom of [3, 4.37, 5, 6.5, 8, 9]) {
      const centre: LngLat = [31.3, 49.6];
      const camera = { lng: centre[0], lat: centre[1], zoom };
      const drawn = drawMap(drawingOf("ukraine", size, {}, { camera, scene }));
      const places = new Set(
        [...marks.values()].map((position) => theirs(position, centre, zoom, size.width, size.height)),
      );
      const transforms = groupIn(drawn, "sites").children.map((each) =>
        /\(([-\d.]+) ([-\d.]+)\)/.exec(String(each.attributes["transform"])),
      );
      expect(transforms.length).toBeGreaterThan(50);
      for (const found of transforms) {
        const [x, y] = [Number(found?.[1]), Number(found?.[2])];
        const nearest = Math.min(...[...places].map((place) => Math.hypot(place[0] - x, place[1] - y)));
        expect(nearest).toBeLessThan(0.1);
      }
    }
  });

  test("the border is within a pixel of where MapLibre has it, at zoom 3 to 9", () => {
    const size = { width: 900, height: 700 };
    for (const zoom of [3, 4.37, 5, 6.5, 8, 9]) {
      const camera = { lng: 31.3, lat: 51.9, zoom };
      const drawing = drawingOf("ukraine", size, {}, { camera });
      const { atlas } = drawing;
      const shape = atlas.sources.borders.find(({ properties }) => properties["rank"] === "ukraine");
      const frame = frameOf(camera, size);
      const truth = (shape?.lines ?? []).map(({ points }) =>
        points.map(([x, y]) => [x * frame.scale + frame.shift[0], y * frame.scale + frame.shift[1]] as const),
      );
      const layer = groupIn(drawMap(drawing), "borders").children.find((each) => each.key === "border-ukraine");
      const drawn = layer ? pointsOf(layer) : [];
      expect(drawn.length).toBeGreaterThan(5);
      for (const point of drawn) {
        expect(Math.min(...truth.map((line) => distanceToLine(point, line)))).toBeLessThan(0.75);
      }
    }
  });

  test("degrees go to pixels as in MapLibre to a thousandth of a pixel", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 3, max: 9, noNaN: true }),
        (lng, lat, zoom) => {
          const frame = frameOf({ lng: 31, lat: 50, zoom }, { width: 800, height: 600 });
          const [x, y] = toSheet([lng, lat]);
          const [u, v] = theirs([lng, lat], [31, 50], zoom, 800, 600);
          expect(x * frame.scale + frame.shift[0]).toBeCloseTo(u, 3);
          expect(y * frame.scale + frame.shift[1]).toBeCloseTo(v, 3);
        },
      ),
    );
  });
});

describe("what is drawn", () => {
  test("is every mark of the scene that the frame shows and no other, on any day, with any layers", () => {
    const size = { width: 4000, height: 3000 };
    fc.assert(
      fc.property(anyDay, anyLayers, (date, some) => {
        const drawing = drawingOf("eurasia", size, { date, layers: some });
        const { atlas, scene } = drawing;
        const keys = groupIn(drawMap(drawing), "sites").children.map((each) => Number(each.key?.split("/")[1]));
        const expected = marksOf(scene).map((mark) => atlas.universe.marks.get(mark.key));
        expect(keys.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a = 0, b = 0) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test("has each group once, by name, in the order of drawing", () => {
    const drawn = drawMap(drawingOf("ukraine", sizes[1], {}, { prefix: "map-" }));
    expect(drawn.children.slice(2).map((each) => each.attributes["id"])).toEqual(groups.map((group) => `map-${group}`));
  });

  test("names who published a feared route and when, beside the capital that most of them lead to", () => {
    for (const size of [
      { width: 390, height: 470 },
      { width: 1010, height: 340 },
    ]) {
      const drawing = drawingOf("ukraine", size, { date: records.span.last, layers: new Set(layers) });
      const text = all(groupIn(drawMap(drawing), "labels")).map((each) => each.text);
      for (const said of ["Kyiv", "Bild", "4 Dec 2021", "Military Times", "20 Nov 2021"]) expect(text).toContain(said);
    }
  });

  test("has what a layer of the reader's holds only while it is on", () => {
    const withAll = drawMap(drawingOf("eurasia", sizes[2], { layers: new Set(layers) }));
    const without = drawMap(drawingOf("eurasia", sizes[2], { layers: new Set() }));
    for (const group of ["context", "transfers", "axes", "sites"] as const) {
      expect([group, groupIn(withAll, group).children.length > 0]).toEqual([group, true]);
      expect([group, groupIn(without, group).children]).toEqual([group, []]);
    }
  });

  test("rings the selected place", () => {
    const count = (place: string | null): number =>
      groupIn(drawMap(drawingOf("ukraine", sizes[2], { place })), "sites").children.filter(
        (each) => each.tag === "circle",
      ).length;
    expect([count(null), count("yelnya")]).toEqual([0, 2]);
  });

  test("on another day is what a drawing of that day would be", () => {
    const first = setUp(drawingOf("ukraine", sizes[1]));
    const date = records.span.last;
    const later = onDay(first, sceneWith({ date }));
    const fresh = setUp(drawingOf("ukraine", sizes[1], { date }));
    for (const group of groups) expect(drawGroup(group, later)).toEqual(drawGroup(group, fresh));
  });

  test("on the next day is the very same node, for all that the day does not change", () => {
    const table = setUp(drawingOf("ukraine", sizes[1], { date: records.opensOn }));
    const before = new Map(drawGroup("sites", table).map((each) => [each.key, each]));
    const after = drawGroup("sites", onDay(table, sceneWith({ date: addDays(records.opensOn, 1) })));
    const kept = after.filter((each) => before.get(each.key) === each);
    expect(kept.length).toBeGreaterThan(after.length / 2);
    for (const each of after) if (!kept.includes(each)) expect(before.get(each.key)).not.toEqual(each);
  });
});

describe("names", () => {
  for (const size of sizes) {
    for (const language of languages) {
      test(`never overlap each other or lie under a mark of any day, nor are cut: ${size.width} px, ${language}`, async () => {
        const words = await wordsOf(language);
        for (const view of records.views.keys()) {
          const drawing = drawingOf(view, size, {}, { words });
          const { labels, easel } = setUp(drawing);
          expect(labels.length).toBeGreaterThan(3);
          for (const [
            index,
            {
              placed: { rooms },
            },
          ] of labels.entries())
            for (const room of rooms) {
              const others = labels.slice(index + 1).flatMap(({ placed }) => placed.rooms);
              expect(others.filter((other) => overlap(room, other))).toEqual([]);
              expect(
                Math.min(room.left, room.top, size.width - room.right, size.height - room.bottom),
              ).toBeGreaterThanOrEqual(0);
            }
          for (const date of daysIn(records.span).filter((_, index) => index % 12 === 0)) {
            const marks = marksOf(sceneWith({ date })).filter(({ look }) => look.kind === "body");
            const scale = markScaleAt(easel.frame.zoom);
            for (const { position, size: radius } of marks) {
              const [x, y] = toSheet(position);
              const at = [
                x * easel.frame.scale + easel.frame.shift[0],
                y * easel.frame.scale + easel.frame.shift[1],
              ] as const;
              const hidden = labels.filter(
                ({
                  placed: {
                    rooms: [room],
                  },
                }) => {
                  if (!room) return true;
                  const dx = Math.max(room.left - at[0], at[0] - room.right, 0);
                  const dy = Math.max(room.top - at[1], at[1] - room.bottom, 0);
                  return Math.hypot(dx, dy) < radius * scale;
                },
              );
              expect(hidden.map(({ candidate }) => candidate.lines)).toEqual([]);
            }
          }
        }
      });
    }
  }

  test("stay where they are on every day", () => {
    const at = (date: (typeof records)["opensOn"]) =>
      setUp(drawingOf("ukraine", sizes[1], { date })).labels.map(({ candidate, placed }) => [candidate.key, placed.at]);
    const first = at(records.span.first);
    for (const date of daysIn(records.span).filter((_, index) => index % 30 === 7)) expect(at(date)).toEqual(first);
  });

  test("leave free what lies on the map", () => {
    const kept = { left: 0, top: 0, right: 400, bottom: 300 };
    const { labels } = setUp(drawingOf("ukraine", sizes[1], {}, { kept: [kept] }));
    expect(labels.filter(({ placed }) => placed.rooms.some((room) => overlap(room, kept)))).toEqual([]);
  });

  test("are written in the reader's language, as text", async () => {
    const drawn = drawMap(drawingOf("ukraine", sizes[2], {}, { words: await wordsOf("uk") }));
    const texts = all(groupIn(drawn, "labels")).map((each) => each.text);
    expect(texts).toContain("Київ");
    expect(texts).not.toContain("Kyiv");
  });
});

describe("as a file", () => {
  const texts = (["eurasia", "ukraine"] as const).map((view) =>
    print(drawMap(drawingOf(view, sizes[1], {}, { prefix: "m-" }))),
  );

  test("it is the same to the byte however often it is made", () => {
    expect(print(drawMap(drawingOf("ukraine", sizes[1], {}, { prefix: "m-" })))).toBe(texts[1]);
  });

  test("it is well-formed: every element is closed in turn, every attribute is there once", () => {
    for (const text of texts) expect(faults(text)).toEqual([]);
    expect(faults("<svg><g></svg></g>")).not.toEqual([]);
    expect(faults('<svg a="1" a="2"/>')).not.toEqual([]);
    expect(faults("<svg>a & b</svg>")).not.toEqual([]);
  });

  test("it has no number that is none, no style of its own and nothing from elsewhere", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(text).not.toMatch(/ style=|href=|<script|<style/);
    }
  });

  test("its references lead to patterns of its own", () => {
    for (const text of texts) {
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, name] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(name);
      expect(text).toContain("url(#m-hatch-annexed)");
    }
  });

  test("it has its colours as values in a file and as properties in a page", () => {
    const colour = (palette: typeof light) => print(drawMap(drawingOf("ukraine", sizes[0], {}, { palette })));
    expect(colour(dark)).toContain(dark.ukraine);
    expect(colour(dark)).not.toContain("var(");
    expect(colour(colours)).toContain("var(--ukraine)");
    expect(colour(colours)).not.toContain(`"${light.ukraine}"`);
  });

  test("it is named by what it shows and of which day", () => {
    const title = en.map.title(en.format.day(records.opensOn));
    expect(texts[1]).toContain(`<title>${title}</title>`);
  });

  test("the coarse one is smaller by a seventh and has the same marks", () => {
    const [fine, coarse] = [grains.fine, grains.coarse].map((grain) =>
      drawMap(drawingOf("ukraine", sizes[2], {}, { grain })),
    );
    if (!fine || !coarse) throw new Error("nothing drawn");
    expect(print(coarse).length).toBeLessThan(print(fine).length * 0.85);
    expect(groupIn(coarse, "sites")).toEqual(groupIn(fine, "sites"));
  });
});

/** Pixels of the points of a layer's paths. */
function pointsOf(layer: DrawingNode): readonly (readonly [number, number])[] {
  const [, x0, y0, scale] =
    /translate\(([-\d.]+) ([-\d.]+)\)scale\(([\d.]+)\)/.exec(String(layer.attributes["transform"])) ?? [];
  return layer.children.flatMap(({ attributes }) =>
    String(attributes["d"])
      .split("M")
      .slice(1)
      .flatMap((part) => {
        const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
        let [x, y] = [0, 0];
        return Array.from({ length: numbers.length / 2 }, (_, index) => {
          x += numbers[index * 2] ?? 0;
          y += numbers[index * 2 + 1] ?? 0;
          return [x * Number(scale) + Number(x0), y * Number(scale) + Number(y0)] as const;
        });
      }),
  );
}

function distanceToLine(at: readonly [number, number], line: readonly (readonly [number, number])[]): number {
  return Math.min(
    ...line.map((end, index) => {
      const start = line[index - 1] ?? end;
      const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
      const along = ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(at[0] - start[0] - dx * share, at[1] - start[1] - dy * share);
    }),
  );
}

/** What makes a text no XML; empty for a well-formed one. */
function faults(text: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g)) {
    const [whole, closing, tag = "", attributes = "", empty] = match;
    const between = text.slice(end, match.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(between + attributes)) found.push(`stray mark: ${between}`);
    end = match.index + whole.length;
    const names = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) found.push(`twice the same attribute: ${whole}`);
    if (closing) {
      if (open.pop() !== tag) found.push(`closed out of turn: ${tag}`);
    } else if (!empty) open.push(tag);
  }
  return [...found, ...open, ...(text.slice(end).trim() === "" ? [] : [text.slice(end)])];
}
