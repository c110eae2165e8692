import type { PictureWords } from "../picture.ts";

export const picture: PictureWords = {
  plain: (date) =>
    `Dies ist die Karte vom ${date}. Mit JavaScript zeigt sie jeden Tag von Oktober 2021 bis 24. Februar 2022.`,
  paper: {
    sources: "Quellen dieser Zahlen",
    noTexts: "Die Quellen waren noch nicht geladen, als diese Seite gedruckt wurde.",
  },
  credit: (name, licence, ground) => `${name}. Daten: ${licence}. Kartengrund: ${ground}`,
  download: {
    open: "Bild herunterladen",
    format: "Format",
    formats: {
      "16:9": "16:9, quer",
      "1:1": "1:1, quadratisch",
      "4:5": "4:5, hochkant",
      "9:16": "9:16, hoch",
      free: "So breit wie angegeben",
    },
    width: "Breite in Pixeln",
    file: "Art der Datei",
    vector: "SVG, Zeichnung",
    pixels: (scale) => `PNG, ${scale} Pixel je Punkt`,
    save: "Speichern",
  },
};
