import { type Frame, toPixel, type XY } from "./camera.ts";
import type { Trace } from "./svg-path.ts";
import {
  around,
  type Candidate,
  covers,
  type Disc,
  isInside,
  overlap,
  type Placed,
  type Rectangle,
  widthOf,
} from "./svg-place.ts";

/** So far may a river leave the straight line that its name is written on, in parts of the type size. */
const bend = 0.45;

/** A stretch of a line that is as long as a name, in pixels. */
interface Chord {
  readonly from: XY;
  readonly to: XY;
  readonly off: number;
}

/** The straightest stretch of a line that has room for a name, if there is one that is straight enough. */
export function placeOnLine(
  candidate: Candidate,
  lines: readonly Trace[],
  frame: Frame,
  kept: { readonly discs: readonly Disc[]; readonly rooms: readonly Rectangle[] },
): Placed | null {
  const width = widthOf(candidate);
  const chords = lines
    .flatMap(({ points }) =>
      chordsOn(
        points.map((point) => toPixel(frame, point)),
        width,
      ),
    )
    .filter(
      ({ off, from, to }) => off <= bend * candidate.size && [from, to].every((end) => isInside(around(end, 0), frame)),
    )
    .sort((a, b) => a.off - b.off);
  for (const { from, to } of chords) {
    const rooms = roomsAlong(from, to, candidate.size);
    const isFree = rooms.every(
      (room) =>
        isInside(room, frame) &&
        !kept.rooms.some((other) => overlap(room, other)) &&
        !kept.discs.some((disc) => covers(disc, room)),
    );
    if (!isFree) continue;
    const at: XY = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const slope = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    // Never upside down.
    const turn = slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope;
    return { candidate: { ...candidate, at }, at, align: "middle", rooms, turn };
  }
  return null;
}

/** From each point, the first other one that is a name's width away. */
function chordsOn(points: readonly XY[], width: number): readonly Chord[] {
  return points.flatMap((from, index): readonly Chord[] => {
    const end = points.findIndex(
      (point, at) => at > index && Math.hypot(point[0] - from[0], point[1] - from[1]) >= width,
    );
    const to = points[end];
    if (!to) return [];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const off = points
      .slice(index + 1, end)
      .map(([x, y]) => Math.abs((x - from[0]) * (to[1] - from[1]) - (y - from[1]) * (to[0] - from[0])) / length);
    return [{ from, to, off: Math.max(0, ...off) }];
  });
}

/** Squares as wide as the type is high, from one end to the other. */
function roomsAlong(from: XY, to: XY, size: number): readonly Rectangle[] {
  const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / size);
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return around([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], size * 0.6);
  });
}
