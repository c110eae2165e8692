import { captionOf } from "./caption.ts";
import { datasetWords } from "./dataset-words.ts";
import type { Words } from "./i18n/words.ts";
import type { Size } from "./map/camera.ts";
import { type DrawingNode, print } from "./map/node.ts";
import { drawText, textOf, withoutText } from "./map/picture-text.ts";
import { drawStill, stillSize } from "./map/still.ts";
import { formatDay } from "./model/day.ts";
import type { Dataset } from "./model/schema.ts";
import { type Now, pictureNow } from "./picture-now.ts";
import type { Palette } from "./theme/themes.ts";
import type { PictureWish } from "./ui/props.ts";

export interface PictureFile {
  readonly name: string;
  readonly content: Blob;
}

export interface PictureFileOptions {
  readonly now: Now;
  readonly words: Words;
  readonly palette: Palette;
  readonly dataset: Dataset;
  readonly wish: PictureWish;
}

/** What is seen now as a file, drawn on this device. Rejects where it cannot be drawn. */
export async function pictureFile({ now, words, palette, dataset, wish }: PictureFileOptions): Promise<PictureFile> {
  const { format, width, file } = wish;
  const size = stillSize(format, width);
  const caption = captionOf(now.scene, words, datasetWords(dataset, words.language));
  const still = drawStill({ ...pictureNow(now), words, palette, caption, size });
  const name = `${formatDay(now.scene.state.date)}-${format.replace(":", "x")}`;
  if (file === "svg") return { name: `${name}.svg`, content: new Blob([print(still)], { type: svgType }) };
  return { name: `${name}-${file}x.png`, content: await pixels(still, size, file) };
}

const svgType = "image/svg+xml";
const family = '"Noto Sans", sans-serif';

async function pixels(still: DrawingNode, { width, height }: Size, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([print(withoutText(still))], { type: svgType }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    const words = textOf(still);
    await Promise.all([
      image.decode(),
      ...["16px", "600 16px", "italic 16px"].map((cut) => document.fonts.load(`${cut} ${family}`, words)),
    ]);
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    drawText(context, still, family);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("There is no picture."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the reader as the browser does with a link. */
export function hand({ name, content }: PictureFile): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
