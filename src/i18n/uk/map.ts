import type { MapWords } from "../map.ts";

export const map: MapWords = {
  title: (date) => `Карта повідомлень про розміщення російських військ навколо України, ${date}`,
  kilometres: (count) => `${count} км`,
  hints: {
    control: "Щоб змінити масштаб карти, прокручуйте з клавішею Ctrl",
    command: "Щоб змінити масштаб карти, прокручуйте з клавішею ⌘",
    fingers: "Рухайте карту двома пальцями",
  },
};
