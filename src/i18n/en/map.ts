import type { MapWords } from "../map.ts";

export const map: MapWords = {
  title: (date) => `Map of reported Russian deployments around Ukraine on ${date}`,
  kilometres: (count) => `${count} km`,
  hints: {
    control: "Use Ctrl + scroll to zoom the map",
    command: "Use ⌘ + scroll to zoom the map",
    fingers: "Use two fingers to move the map",
  },
};
