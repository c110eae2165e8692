import type { CDPSession, Page } from "@playwright/test";
import { look, type Seen } from "./watch.ts";

/** A picture of the page as it was on the screen at a time of the clock of the day. */
interface Picture {
  readonly atMs: number;
  readonly data: string;
}

export interface Camera {
  /** Resolves with the next picture: after much work the screen may lag behind by seconds. */
  readonly next: () => Promise<void>;
  /** Resolves once the screen has not changed for a while. */
  readonly quiet: () => Promise<void>;
  readonly pictures: () => readonly Picture[];
  readonly stop: () => Promise<void>;
}

const quietMs = 250;
const patienceMs = 3000;

/**
 * Films what is really on the screen, whoever draws it: a canvas tells nobody when its picture is there. The times are
 * those at which the browser gave the picture to the screen.
 */
export async function film(cdp: CDPSession): Promise<Camera> {
  const pictures: Picture[] = [];
  let heard: () => void = () => {};
  let came: () => void = () => {};
  const take = (frame: {
    readonly data: string;
    readonly sessionId: number;
    readonly metadata: { readonly timestamp?: number | undefined };
  }): void => {
    pictures.push({ atMs: (frame.metadata.timestamp ?? 0) * 1000, data: frame.data });
    // The next one comes only after this; a page that is closed meanwhile needs none.
    cdp.send("Page.screencastFrameAck", { sessionId: frame.sessionId }).catch(() => {});
    came();
    heard();
  };
  cdp.on("Page.screencastFrame", take);
  await cdp.send("Page.startScreencast", { format: "jpeg", quality: 90 });
  return {
    next: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, patienceMs);
        came = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    quiet: () =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, quietMs);
        heard = () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quietMs);
        };
      }),
    pictures: () => [...pictures],
    stop: async () => {
      cdp.off("Page.screencastFrame", take);
      await cdp.send("Page.stopScreencast");
    },
  };
}

/** Where an element is, in parts of the page that is seen. */
export async function boxOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x / innerWidth, y: y / innerHeight, width: width / innerWidth, height: height / innerHeight };
    });
}

type Box = Awaited<ReturnType<typeof boxOf>>;

const seenOn = (helper: Page, pictures: readonly Picture[], box: Box): Promise<readonly Seen[]> =>
  helper.evaluate(look, { pictures: pictures.map(({ data }) => data), box });

/** A map is true once most of the marks of the last picture are on it. */
const share = 0.8;

/** When the map first showed the marks that it shows in the end; null = it never did. */
export async function firstTrue(helper: Page, pictures: readonly Picture[], box: Box): Promise<number | null> {
  const seen = await seenOn(helper, pictures, box);
  const wanted = (seen.at(-1)?.coloured ?? 0) * share;
  const index = seen.findIndex(({ coloured }) => wanted > 0 && coloured >= wanted);
  return pictures[index]?.atMs ?? null;
}

/** Fewer pixels than the smallest mark has. */
const leastChange = 12;

/** For each key how long it took until the map had changed; steps at which nothing changes on the map are left out. */
export async function latencies(
  helper: Page,
  pictures: readonly Picture[],
  keys: readonly number[],
  box: Box,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? Number.POSITIVE_INFINITY;
    const before = pictures.findLast(({ atMs }) => atMs < key);
    const after = pictures.filter(({ atMs }) => atMs >= key && atMs < next);
    if (!before || after.length === 0) continue;
    const seen = await seenOn(helper, [before, ...after], box);
    const changed = seen.findIndex((each) => each.changed >= leastChange);
    const picture = after[changed - 1];
    if (picture) found.push(picture.atMs - key);
  }
  return found;
}
