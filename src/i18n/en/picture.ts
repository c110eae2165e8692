import type { PictureWords } from "../picture.ts";

export const picture: PictureWords = {
  plain: (date) =>
    `This is the map of ${date}. With JavaScript it shows every day from October 2021 to 24 February 2022.`,
  paper: {
    sources: "Sources of these numbers",
    noTexts: "The sources had not been loaded when this page was printed.",
  },
  credit: (name, licence, ground) => `${name}. Data: ${licence}. Ground: ${ground}`,
  download: {
    open: "Download picture",
    format: "Format",
    formats: {
      "16:9": "16:9, wide",
      "1:1": "1:1, square",
      "4:5": "4:5, upright",
      "9:16": "9:16, tall",
      free: "As wide as given",
    },
    width: "Width in pixels",
    file: "Kind of file",
    vector: "SVG, drawing",
    pixels: (scale) => `PNG, ${scale} pixels a point`,
    save: "Save",
  },
};
