import { deflateSync } from "node:zlib";

/**
 * A PNG of at most 256 colours, for pictures that others fetch: a map has few colours, and with a palette it weighs a
 * third. The most frequent colours stay as they are, the others become the nearest of these.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // The byte before each row says that it is not filtered.
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf.get(bucketAt(pixels, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

interface Bucket {
  readonly key: number;
  readonly colour: Colour;
  count: number;
}

/** Colours that nobody can tell apart count as one: five bits for each channel. */
const bucketAt = (pixels: Uint8Array, at: number): number =>
  (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3);

function paletteOf(pixels: Uint8Array): {
  readonly palette: readonly Colour[];
  readonly indexOf: ReadonlyMap<number, number>;
} {
  const buckets = new Map<number, Bucket>();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = bucketAt(pixels, at);
    const known = buckets.get(key);
    if (known) known.count++;
    else buckets.set(key, { key, colour: [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0], count: 1 });
  }
  const byCount = [...buckets.values()].sort((a, b) => b.count - a.count || a.key - b.key);
  const palette = byCount.slice(0, 256).map(({ colour }) => colour);
  return {
    palette,
    indexOf: new Map(byCount.map(({ key, colour }, index) => [key, index < 256 ? index : nearest(palette, colour)])),
  };
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The check sum of PNG (https://www.w3.org/TR/png/#D-CRCAppendix). */
function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
