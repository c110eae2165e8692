import type { Size, XY } from "./camera.ts";
import { type Cut, textWidth } from "./letters.ts";

/** What would like to be written on the map. */
export interface Candidate {
  readonly key: string;
  readonly lines: readonly string[];
  readonly cut: Cut;
  /** Height of the type, in pixels. */
  readonly size: number;
  /** Between letters, in parts of the size. */
  readonly spacing: number;
  /** What it names, in pixels. */
  readonly at: XY;
  /** Where it may stand, the best first. */
  readonly stands: readonly Stand[];
  /** Room that it wants around itself, in pixels. */
  readonly padding: number;
  /** How far the dot of a town reaches, in pixels; it comes and goes with the name. */
  readonly dot: number;
}

/** A label that stands to the right of what it names has that on its left: -1. */
export interface Stand {
  readonly side: XY;
  /** From what is named to that side of the label, in pixels. */
  readonly offset: XY;
}

export interface Placed {
  readonly candidate: Candidate;
  /** The middle of its height; of its width, where it is aligned to. */
  readonly at: XY;
  readonly align: "start" | "middle" | "end";
  /** All that it takes: of the letters, and of the dot of a town. */
  readonly rooms: readonly Rectangle[];
  /** In degrees, of a name that runs along a line. */
  readonly turn?: number;
}

/** In pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room that is kept free, in pixels. */
export interface Disc {
  readonly at: XY;
  readonly radius: number;
}

export const lineHeight = 1.2;

/** Between a label and the edge of the frame, or a mark, in pixels. */
const clearance = 2;

/**
 * Finds a place for every label that has one, the first first: whole inside the frame, clear of all labels before it
 * and of what is kept free. What is kept free does not depend on the day, so no label moves when the date does.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  kept: { readonly discs: readonly Disc[]; readonly rooms: readonly Rectangle[] },
  size: Size,
): readonly Placed[] {
  const rooms: Rectangle[] = [...kept.rooms];
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    const dot = candidate.dot > 0 ? [around(candidate.at, candidate.dot)] : [];
    if (dot.some((room) => !isInside(room, size) || rooms.some((other) => overlap(room, other)))) continue;
    const found = placesOf(candidate, kept.discs).find(({ rooms: own }) =>
      own.every(
        (room) =>
          isInside(room, size) &&
          !rooms.some((other) => overlap(grown(room, candidate.padding), other)) &&
          !kept.discs.some((disc) => covers(disc, room)),
      ),
    );
    if (!found) continue;
    const taken = { ...found, rooms: [...found.rooms, ...dot] };
    rooms.push(...taken.rooms);
    placed.push(taken);
  }
  return placed;
}

export const widthOf = ({ lines, cut, size, spacing }: Candidate): number =>
  Math.max(...lines.map((line) => textWidth(line, cut) + spacing * line.length)) * size;

function placesOf(candidate: Candidate, discs: readonly Disc[]): readonly Placed[] {
  const { at, lines, size, stands } = candidate;
  const width = widthOf(candidate);
  const height = lines.length * size * lineHeight;
  // What is named may itself lie under marks: its name then stands beside all of them.
  const gap = Math.max(
    0,
    ...discs
      .map((disc) => ({ reach: disc.radius, away: Math.hypot(disc.at[0] - at[0], disc.at[1] - at[1]) }))
      .filter(({ reach, away }) => away < reach)
      .map(({ reach, away }) => reach + away + clearance),
  );
  return stands.map(({ side, offset }) => {
    const [x, y] = [beyond(at[0], side[0], offset[0], gap), beyond(at[1], side[1], offset[1], gap)];
    const left = x - (width * (side[0] + 1)) / 2;
    const top = y - (height * (side[1] + 1)) / 2;
    const align = side[0] < 0 ? "start" : side[0] > 0 ? "end" : "middle";
    return {
      candidate,
      at: [x, top + height / 2],
      align,
      rooms: [{ left, top, right: left + width, bottom: top + height }],
    };
  });
}

/** Away from what is named, at least as far as the gap wants it. */
const beyond = (at: number, side: number, offset: number, gap: number): number =>
  side * offset < 0 ? at - side * Math.max(Math.abs(offset), gap) : at + offset;

export const around = ([x, y]: XY, radius: number): Rectangle => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const grown = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const isInside = ({ left, top, right, bottom }: Rectangle, { width, height }: Size): boolean =>
  left >= clearance && top >= clearance && right <= width - clearance && bottom <= height - clearance;

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a label would lie under a mark. */
export function covers({ at: [x, y], radius }: Disc, room: Rectangle): boolean {
  const dx = Math.max(room.left - x, x - room.right, 0);
  const dy = Math.max(room.top - y, y - room.bottom, 0);
  return dx * dx + dy * dy < radius * radius;
}
