import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSheet } from "./camera.ts";
import { fillPath, joined, linePath, type Pen, traceOf } from "./svg-path.ts";

const pen = (more: Partial<Pen> = {}): Pen => ({
  step: 1,
  tolerance: 0.01,
  box: { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 },
  written: new WeakMap(),
  ...more,
});

type Path = readonly (readonly [number, number])[];

/** The points of a path, in steps of the grid; one list for each beginning. */
const read = (path: string): readonly Path[] =>
  path
    .split("M")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[index * 2] ?? 0;
        y += numbers[index * 2 + 1] ?? 0;
        return [x, y] as const;
      });
    });

const degrees = fc.tuple(fc.double({ min: 20, max: 45, noNaN: true }), fc.double({ min: 44, max: 60, noNaN: true }));

test("a path goes through its points, in whole steps of its grid", () => {
  fc.assert(
    fc.property(fc.array(degrees, { minLength: 2, maxLength: 20 }), (line) => {
      const trace = traceOf(line);
      for (const point of read(linePath([trace], pen())).flat()) {
        const away = trace.points.map(([x, y]) => Math.max(Math.abs(x - point[0]), Math.abs(y - point[1])));
        expect(Math.min(...away)).toBeLessThanOrEqual(0.5);
      }
    }),
  );
});

test("a line is nowhere further off than it may be for the points that it saves", () => {
  fc.assert(
    fc.property(
      fc.array(degrees, { minLength: 3, maxLength: 30 }),
      fc.double({ min: 1, max: 60, noNaN: true }),
      (line, tolerance) => {
        const trace = traceOf(line);
        const step = 0.01;
        const [kept = []] = read(linePath([trace], pen({ tolerance, step })));
        for (const point of trace.points) {
          const away = kept.slice(1).map((end, index) => {
            const start = kept[index] ?? end;
            const [ax, ay, bx, by] = [start[0] * step, start[1] * step, end[0] * step, end[1] * step];
            const length = (bx - ax) ** 2 + (by - ay) ** 2;
            const along = length === 0 ? 0 : ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / length;
            const share = Math.min(1, Math.max(0, along));
            return Math.hypot(point[0] - ax - share * (bx - ax), point[1] - ay - share * (by - ay));
          });
          if (away.length > 0) expect(Math.min(...away)).toBeLessThanOrEqual(tolerance + step);
        }
      },
    ),
  );
});

describe("what lies off the frame", () => {
  const [x, y] = toSheet([30, 50]);
  const box = { left: x - 50, top: y - 50, right: x + 50, bottom: y + 50 };

  test("is not written", () => {
    const far = traceOf([
      [60, 50],
      [61, 51],
      [61, 50],
    ]);
    expect([linePath([far], pen({ box })), fillPath([far], pen({ box }))]).toEqual(["", ""]);
  });

  test("is cut off a line, whose pieces go on beyond the frame", () => {
    const through = traceOf([
      [20, 50],
      [29.9, 50],
      [30, 60],
      [30.1, 50],
      [40, 50],
    ]);
    const pieces = read(linePath([through], pen({ box })));
    expect(pieces).toHaveLength(1);
    const bent = traceOf([
      [20, 50],
      [30, 50.2],
      [40, 50],
      [40, 60],
      [20, 60],
      [20, 50.1],
      [30, 50.1],
    ]);
    expect(read(linePath([bent], pen({ box }))).map(({ length }) => length)).toEqual([3, 2]);
  });

  test("is cut off an area along the frame, and the area around a frame fills it", () => {
    const around = traceOf([
      [0, 20],
      [60, 20],
      [60, 70],
      [0, 70],
      [0, 20],
    ]);
    const [ring = []] = read(fillPath([around], pen({ box })));
    const spans = [0, 1].map((axis) => {
      const values = ring.map((point) => point[axis] ?? 0);
      return [Math.min(...values), Math.max(...values)];
    });
    expect(spans).toEqual([[box.left, box.right], [box.top, box.bottom].map(Math.round)]);
  });
});

test("what is too small for the grid is left out", () => {
  const tiny = traceOf([
    [30, 50],
    [30.001, 50],
    [30, 50.001],
    [30, 50],
  ]);
  expect(fillPath([tiny], pen())).toBe("");
});

test("lines that go on where the one before ends are one line", () => {
  const lines = [
    [
      [30, 50],
      [31, 50],
    ],
    [
      [31, 50],
      [32, 51],
    ],
    [
      [33, 51],
      [34, 51],
    ],
  ].map(traceOf);
  expect(joined(lines).map(({ points }) => points.length)).toEqual([3, 2]);
});

test("lines that are drawn from their ends, and there twice, are one line all the same", () => {
  const [one, two] = [
    [
      [31, 50],
      [32, 51],
    ],
    [
      [30, 50],
      [31, 50],
    ],
  ].map(traceOf);
  if (!one || !two) throw new Error("there are two lines");
  const [whole, ...others] = joined([one, two, one, two]);
  expect(others).toEqual([]);
  expect(whole?.points).toEqual([...two.points, ...one.points.slice(1)]);
});
