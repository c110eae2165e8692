import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byRail, courseAlong, type Network, networkOf, courseOf as stepOf } from "./course.ts";
import { kilometres } from "./line.ts";
import type { LngLat } from "./record.ts";
import type { Mode } from "./vocabulary.ts";

const courseOf = (network: Network, mode: Mode, from: LngLat, to: LngLat) => stepOf(network, mode, from, to).points;

describe("the course between two points", () => {
  test("is straight where nothing is known beyond them, and where the line runs straight on", () => {
    const straight = networkOf([
      byRail([
        [-1, 0],
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
    ]);
    for (const network of [networkOf([]), straight]) {
      expect(courseOf(network, "rail", [0, 0], [1, 0])).toEqual([
        [0, 0],
        [1, 0],
      ]);
    }
  });

  /** By hand: chords of 1 and √2 degrees, whose roots are 1 and 1.1892, make controls at (0.3676, 0.1523) and opposite. */
  const bent: readonly LngLat[] = [
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 1],
  ];

  test("bends as reckoned by hand where the line turns", () => {
    const course = courseOf(networkOf([byRail(bent)]), "rail", [0, 0], [1, 1]);
    expect(course).toHaveLength(10);
    expect(course[3]?.[0]).toBeCloseTo(0.341, 3);
    expect(course[3]?.[1]).toBeCloseTo(0.293, 3);
    expect(course[6]?.[0]).toBeCloseTo(1 - 0.341, 3);
  });

  test("goes round no corner that is too sharp for a train", () => {
    const hook = networkOf([
      byRail([
        [0, 0],
        [1, 0],
        [0.5, 1],
      ]),
    ]);
    expect(courseOf(hook, "rail", [0, 0], [1, 0])).toHaveLength(2);
  });

  test("runs on, at a junction, from the line that makes it straightest", () => {
    const [west, middle, east, south]: readonly LngLat[] = [
      [-1, 0],
      [0, 0],
      [1, 0.1],
      [1, -0.8],
    ] as const;
    if (!west || !middle || !east || !south) throw new Error("no junction");
    const through = networkOf([byRail([west, middle, east])]);
    const branched = networkOf([byRail([west, middle, east]), byRail([middle, south])]);
    expect(courseOf(branched, "rail", west, middle)).toEqual(courseOf(through, "rail", west, middle));
    // The branch leaves along the line it comes from, and so begins north of its chord.
    const branch = courseOf(branched, "rail", middle, south);
    expect(branch.length).toBeGreaterThan(2);
    expect(branch.slice(1, -1).every(([lng, lat]) => lat > -0.8 * lng)).toBe(true);
  });

  test("is no other for what flies from where a railway runs", () => {
    const network = networkOf([byRail(bent)]);
    expect(courseOf(network, "air", [0, 0], [1, 1])).toHaveLength(2);
  });

  test("by road is straight, as it is said to be", () => {
    const network = networkOf([{ mode: "road", points: bent }]);
    expect(courseOf(network, "road", [0, 0], [1, 1])).toHaveLength(2);
  });
});

const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const lines = fc.array(fc.tuple(coordinate(25, 140), coordinate(42, 65)), { minLength: 3, maxLength: 12 });

describe("every course", () => {
  test("passes through all its points, and back is the same line", () => {
    fc.assert(
      fc.property(lines, (points) => {
        const network = networkOf([byRail(points)]);
        const course = courseAlong(network, byRail(points));
        for (const point of points) expect(course).toContainEqual(point);
        expect(courseAlong(network, byRail(points.toReversed()))).toEqual(course.toReversed());
      }),
    );
  });

  test("stays nearer to its chord than a third of it, however uneven the steps", () => {
    fc.assert(
      fc.property(lines, (points) => {
        const network = networkOf([byRail(points)]);
        for (const [index, to] of points.entries()) {
          const from = points[index - 1] ?? to;
          const length = kilometres(from, to);
          for (const at of courseOf(network, "rail", from, to)) {
            const detour = kilometres(from, at) + kilometres(at, to);
            // A point a third of the chord aside of its middle makes the way 1.2 times as long.
            expect(detour).toBeLessThanOrEqual(length * 1.21 + 0.1);
          }
        }
      }),
    );
  });
});
