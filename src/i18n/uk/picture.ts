import type { PictureWords } from "../picture.ts";

export const picture: PictureWords = {
  plain: (date) =>
    `Це карта за ${date}. З JavaScript вона показує кожен день від жовтня 2021 року до 24 лютого 2022 року.`,
  paper: {
    sources: "Джерела цих чисел",
    noTexts: "Коли сторінку друкували, джерела ще не завантажилися.",
  },
  credit: (name, licence, ground) => `${name}. Дані: ${licence}. Основа карти: ${ground}`,
  download: {
    open: "Завантажити зображення",
    format: "Формат",
    formats: {
      "16:9": "16:9, широке",
      "1:1": "1:1, квадратне",
      "4:5": "4:5, вертикальне",
      "9:16": "9:16, високе",
      free: "Заданої ширини",
    },
    width: "Ширина в пікселях",
    file: "Тип файлу",
    vector: "SVG, креслення",
    pixels: (scale) => `PNG, пікселів на точку: ${scale}`,
    save: "Зберегти",
  },
};
