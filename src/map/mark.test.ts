import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { place } from "../model/record.fixture.ts";
import type { Scene, Site } from "../scene.ts";
import { extentOf } from "./look.ts";
import { type Face, marksAt, marksOf, radiusOf } from "./mark.ts";

const face = (more: Partial<Face> = {}): Face => ({
  id: "camp/border",
  place,
  layer: "border",
  position: place.position,
  shape: "ground",
  phase: "standing",
  status: "imagery",
  strength: null,
  inferred: false,
  isNew: false,
  age: 0,
  withdrawal: false,
  doubtful: false,
  faint: false,
  ...more,
});

const strength = (best: number | null, low: number | null = null, high: number | null = null) => ({ low, best, high });
const parts = (more: Partial<Face>) => marksAt(face(more)).map(({ look }) => look.kind);
const bodyOf = (more: Partial<Face>) => marksAt(face(more)).find(({ look }) => look.kind === "body");

describe("the size of a mark", () => {
  test("is an area: four times the people make twice the radius", () => {
    expect(radiusOf(strength(6400))).toBe(2 * radiusOf(strength(1600)));
  });

  test("takes the best number, else the least, else the most", () => {
    expect(radiusOf(strength(2500, 400, 9000))).toBe(radiusOf(strength(2500)));
    expect(radiusOf(strength(null, 2500, 9000))).toBe(radiusOf(strength(2500)));
    expect(radiusOf(strength(null, null, 2500))).toBe(radiusOf(strength(2500)));
  });

  test("is bounded for very few and very many", () => {
    expect(radiusOf(strength(1))).toBe(radiusOf(strength(200)));
    expect(radiusOf(strength(20_000))).toBe(radiusOf(strength(10_000)));
  });

  test("without a published strength is smaller than any that stands for one", () => {
    expect(radiusOf(null)).toBeLessThan(radiusOf(strength(1)));
  });
});

describe("a mark", () => {
  test("shows its basis: seen from above, said, or filmed", () => {
    const basis = (["imagery", "official", "report", "video"] as const).map((status) => bodyOf({ status })?.look);
    expect(basis.map((look) => look?.kind === "body" && look.basis)).toEqual(["imagery", "stated", "stated", "video"]);
  });

  test("has around it what must be said beside it", () => {
    expect(parts({})).toEqual(["body"]);
    expect(parts({ isNew: true, doubtful: true, withdrawal: true, inferred: true })).toEqual([
      "halo",
      "body",
      "inferred",
      "doubt",
      "withdrawal",
    ]);
  });

  test("of an imprecise place lies on a soft patch", () => {
    expect(parts({ place: { ...place, precision: "area" } })).toEqual(["patch", "body"]);
  });

  test("fades with the age of a sighting, and of nothing else", () => {
    const opacities = [0, 3, 7].map((age) => bodyOf({ phase: "seen", age })?.opacity ?? 0);
    expect(opacities[0]).toBe(1);
    expect(opacities[1]).toBeLessThan(1);
    expect(opacities[2]).toBeGreaterThan(0);
    expect(opacities[2]).toBeLessThan(opacities[1] ?? 0);
    expect(bodyOf({ phase: "standing", age: 90 })?.opacity).toBe(1);
  });

  test("of what stood on both days of a comparison is faint, and looks the same otherwise", () => {
    expect(bodyOf({ faint: true })?.opacity).toBeLessThan(0.5);
    expect(bodyOf({ faint: true })?.key).toBe(bodyOf({})?.key);
  });

  test("of what left, was announced or claimed bears no strength", () => {
    for (const phase of ["left", "announced", "claimed", "seen"] as const) {
      expect(bodyOf({ phase, strength: strength(9000) })?.size).toBe(bodyOf({ phase })?.size);
    }
  });

  test("that was only claimed is a sign of its own, not a sign beside itself", () => {
    expect(parts({ phase: "claimed", withdrawal: true })).toEqual(["body"]);
  });

  test("that is small lies on one that is large, and what stands on what is gone", () => {
    const order = (more: Partial<Face>) => bodyOf(more)?.order ?? 0;
    expect(order({})).toBeGreaterThan(order({ strength: strength(5000) }));
    expect(order({ strength: strength(20_000) })).toBeGreaterThan(order({ phase: "left" }));
  });

  test("keeps its key while it looks the same, whatever the day", () => {
    expect(bodyOf({ phase: "seen", age: 1 })?.key).toBe(bodyOf({ phase: "seen", age: 5 })?.key);
    expect(bodyOf({ status: "video" })?.key).not.toBe(bodyOf({})?.key);
  });

  test("fits into what its drawing is said to reach", () => {
    for (const { look, size } of marksAt(face({ strength: strength(5000), shape: "air" }))) {
      expect(extentOf(look)).toBeGreaterThan(size);
    }
  });
});

test("the marks of a scene are those of its sites, whatever stood there on other days", () => {
  const anySite = fc
    .record({
      layer: fc.constantFrom("border" as const, "belarus" as const),
      shape: fc.constantFrom("ground" as const, "air" as const, "missile" as const, "naval" as const),
      phase: fc.constantFrom("standing" as const, "left", "seen", "announced", "claimed"),
      status: fc.constantFrom("imagery" as const, "official", "report", "video"),
      strength: fc.option(fc.constantFrom(1, 200, 500, 520, 5000, 20_000).map((best) => strength(best))),
      age: fc.integer({ min: 0, max: 12 }),
      inferred: fc.boolean(),
      isNew: fc.boolean(),
      withdrawal: fc.boolean(),
      doubtful: fc.boolean(),
      faint: fc.boolean(),
    })
    .map((more): Site => ({ ...face({ ...more, id: `${place.id}/${more.layer}` }), ...more, present: [] }) as Site);
  fc.assert(
    fc.property(fc.array(anySite, { minLength: 1, maxLength: 40 }), (sites) => {
      for (const site of sites) expect(marksOf({ sites: [site] } as unknown as Scene)).toEqual(marksAt(site));
    }),
  );
});
