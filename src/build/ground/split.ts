import type { Position } from "geojson";

/** The pieces of a line that remain when some of its segments are left out; a segment has the index of its end. */
export function split(line: readonly Position[], leavesOut: (index: number) => boolean): Position[][] {
  const pieces: Position[][] = [[]];
  line.forEach((position, index) => {
    if (index > 0 && leavesOut(index)) pieces.push([]);
    pieces.at(-1)?.push(position);
  });
  return pieces.filter(({ length }) => length > 1);
}
