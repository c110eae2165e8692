import { describe, expect, test } from "vitest";
import { type Candidate, covers, placeLabels, widthOf } from "./svg-place.ts";

const size = { width: 400, height: 300 };
const none = { discs: [], rooms: [] };

const label = (more: Partial<Candidate> = {}): Candidate => ({
  key: "kyiv",
  lines: ["Kyiv"],
  cut: "regular",
  size: 12,
  spacing: 0,
  at: [200, 150],
  stands: [
    { side: [-1, 0], offset: [6, 0] },
    { side: [1, 0], offset: [-6, 0] },
    { side: [0, 1], offset: [0, -6] },
  ],
  padding: 2,
  dot: 0,
  ...more,
});

const placed = (candidates: readonly Candidate[], kept: Parameters<typeof placeLabels>[1] = none) =>
  placeLabels(candidates, kept, size);

describe("a name", () => {
  test("stands where it stands best, to the right of what it names", () => {
    const [found] = placed([label()]);
    expect([found?.at, found?.align]).toEqual([[206, 150], "start"]);
  });

  test("gives way to a name before it", () => {
    const [, second] = placed([label(), label({ key: "other" })]);
    expect([second?.at, second?.align]).toEqual([[194, 150], "end"]);
  });

  test("is left out where it has no room", () => {
    expect(placed([label(), label(), label(), label()])).toHaveLength(2);
  });

  test("is whole inside the frame, with its dot", () => {
    expect(placed([label({ at: [395, 150] })])[0]?.align).toBe("end");
    expect(placed([label({ at: [399, 150], dot: 3 })])).toEqual([]);
  });

  test("stands beside the mark that lies on what it names, however large", () => {
    const disc = { at: [204, 150] as const, radius: 30 };
    const [found] = placed([label()], { discs: [disc], rooms: [] });
    expect(found?.rooms.some((room) => covers(disc, room))).toBe(false);
    expect(found?.at[0]).toBeGreaterThanOrEqual(234);
    expect(found?.at[0]).toBeLessThan(245);
  });

  test("never lies under a mark of something else", () => {
    const disc = { at: [225, 150] as const, radius: 10 };
    expect(placed([label()], { discs: [disc], rooms: [] })[0]?.align).toBe("end");
  });

  test("keeps off the dot of a town", () => {
    const dotted = label({ dot: 3 });
    const other = label({ key: "other", at: [160, 150], stands: [{ side: [-1, 0], offset: [20, 0] }] });
    expect(placed([dotted, other]).map(({ candidate }) => candidate.key)).toEqual(["kyiv"]);
  });
});

test("a longer, larger or wider spaced name is wider", () => {
  const widths = [
    label(),
    label({ lines: ["Kyiv", "Київська область"] }),
    label({ size: 14 }),
    label({ spacing: 0.2 }),
  ].map(widthOf);
  expect(widths.every((width, index) => index === 0 || width > (widths[0] ?? 0))).toBe(true);
});
