import { expect, test } from "vitest";
import { printLayout } from "./layout.ts";

test("a property takes a line, coordinates and lists of words take one", () => {
  const feature = {
    type: "Feature",
    id: "a",
    geometry: {
      type: "LineString",
      coordinates: [
        [1, 2],
        [3.5, 4],
      ],
    },
    properties: { sources: ["b", "c"], check: null },
  };
  expect(printLayout({ features: [feature] })).toBe(`{
  "features": [
    {
      "type": "Feature",
      "id": "a",
      "geometry": {
        "type": "LineString",
        "coordinates": [[1, 2], [3.5, 4]]
      },
      "properties": {
        "sources": ["b", "c"],
        "check": null
      }
    }
  ]
}
`);
});

test("numbers that belong together take one line, texts in languages one each", () => {
  expect(
    printLayout({
      personnel: { low: 1, best: null },
      equipment: [{ type: "tanks", count: 2 }],
      note: { en: "a", de: "b" },
      quantity: {},
      via: [],
    }),
  ).toBe(`{
  "personnel": { "low": 1, "best": null },
  "equipment": [
    { "type": "tanks", "count": 2 }
  ],
  "note": {
    "en": "a",
    "de": "b"
  },
  "quantity": {},
  "via": []
}
`);
});
