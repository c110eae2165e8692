import { readFileSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser, flags } from "../e2e/browser.ts";
import { boxOf, film, firstTrue, latencies } from "./filming.ts";
import type { BenchServer } from "./serve.ts";
import { mean, median } from "./statistics.ts";
import { blankPage, type Profile, type Subject } from "./subject.ts";
import { framesIn, type TraceEvent } from "./trace.ts";
import { drag, frames, watch } from "./watch.ts";

/** Readings of one run by name; null = could not be read. Times are milliseconds. */
export type Readings = Readonly<Record<string, number | null>>;

export interface Lab {
  readonly server: BenchServer;
  readonly launch: () => Promise<Browser>;
}

export async function launcher(): Promise<{ readonly launch: () => Promise<Browser>; readonly version: string }> {
  const { executablePath, env } = await findBrowser();
  const launch = () => chromium.launch({ executablePath, args: [...flags], env: { ...process.env, ...env } as never });
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return { launch, version };
}

const patienceMs = 60_000;

/** An opened browser, warm: its graphics are awake, and nothing of the measured page is in its cache. */
interface Bench {
  readonly browser: Browser;
  readonly helper: Page;
  readonly page: Page;
  readonly cdp: CDPSession;
}

async function withBench<T>(
  { server, launch }: Lab,
  viewport: Subject["viewport"],
  profile: Profile,
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const browser = await launch();
  // What hangs ends with its browser, and the next one begins.
  const timer = setTimeout(() => void browser.close(), patienceMs);
  try {
    const helper = await browser.newPage();
    await helper.goto(`${server.origin}/${blankPage}`);
    await helper.evaluate(() => document.createElement("canvas").getContext("webgl2") === null);
    const context = await browser.newContext({ viewport, locale: "en-GB" });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    if (profile.network) {
      const { latencyMs, bytesPerSecond } = profile.network;
      await cdp.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: latencyMs,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      });
    }
    if (profile.slowdown > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.slowdown });
    return await use({ browser, helper, page, cdp });
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** Bytes and requests that had come by a time, by the clock of the day. */
function arrivals(cdp: CDPSession) {
  const came: { readonly url: string; readonly bytes: number; readonly atMs: number }[] = [];
  const urls = new Map<string, string>();
  let offset = 0;
  cdp.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    urls.set(requestId, request.url);
    offset = wallTime - timestamp;
  });
  cdp.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    came.push({ url: urls.get(requestId) ?? "", bytes: encodedDataLength, atMs: (timestamp + offset) * 1000 });
  });
  return came;
}

/** Opens a page, cold: when it shows something, when its slider answers, when its map follows. */
export const measureLoad = (lab: Lab, subject: Subject, folder: string, profile: Profile): Promise<Readings> =>
  withBench(lab, subject.viewport, profile, async ({ page, cdp }) => {
    const came = arrivals(cdp);
    await page.addInitScript(watch, subject);
    lab.server.answers();
    await page.goto(`${lab.server.origin}/${folder}/${subject.page}`, { waitUntil: "commit" });
    const { times, origin } = await page.evaluate(async () => {
      await window.bench.isReady;
      return { times: window.bench.times, origin: performance.timeOrigin };
    });
    // A file that a worker fetched is not told to the page: it counts from when it was asked for.
    const answers = lab.server.answers().map(({ path, bytes, atMs }) => {
      const told = came.find(({ url }) => URL.canParse(url) && new URL(url).pathname === path);
      return { bytes, atMs: told?.atMs ?? atMs };
    });
    const readyAt = origin + (times.ready ?? 0);
    const used = answers.filter(({ atMs }) => atMs <= readyAt);
    return {
      paint: times.paint,
      slider: times.slider,
      ready: times.ready,
      bytes: used.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: used.length,
    };
  });

export const measureBlank = (lab: Lab, viewport: Subject["viewport"], profile: Profile): Promise<Readings> =>
  withBench(lab, viewport, profile, async ({ page, cdp }) => {
    await page.addInitScript(watch, { slider: "p", ready: "p" });
    await page.goto(`${lab.server.origin}/${blankPage}`, { waitUntil: "load" });
    // The entry of the first paint comes a moment after it.
    await page.waitForFunction(() => window.bench.times.paint !== null);
    return {
      paint: await page.evaluate(() => window.bench.times.paint),
      ...(await memory(page.context().browser(), cdp)),
    };
  });

/** The same once more under a camera: when the first true map was on the screen. */
export const measureFirstMap = (lab: Lab, subject: Subject, folder: string, profile: Profile): Promise<Readings> =>
  withBench(lab, subject.viewport, profile, async ({ page, cdp, helper }) => {
    const came = arrivals(cdp);
    await page.addInitScript(watch, subject);
    const camera = await film(cdp);
    lab.server.answers();
    await page.goto(`${lab.server.origin}/${folder}/${subject.page}`, { waitUntil: "commit" });
    const origin = await page.evaluate(async () => {
      await window.bench.isReady;
      return performance.timeOrigin;
    });
    await camera.quiet();
    const box = await boxOf(page, subject.map);
    const pictures = camera.pictures();
    await camera.stop();
    const at = await firstTrue(helper, pictures, box);
    const finished = came.filter(({ atMs }) => at !== null && atMs <= at);
    return {
      firstMap: at === null ? null : at - origin,
      firstMapBytes: finished.reduce((sum, { bytes }) => sum + bytes, 0),
      firstMapRequests: finished.length,
    };
  });

const steps = 60;
/** The busy part: from about the middle of December on. */
const dragFrom = 78;
/** A drag ends after this time, however many steps it has had; with too few of them it tells nothing. */
const atMostMs = 7000;
const fewestSteps = 6;
const filmedSteps = 6;
const playMs = 2000;

/** Drags the slider a day a frame. With `isWhole` also single keys under a camera, play, and memory. */
export const measureScrub = (
  lab: Lab,
  subject: Subject,
  folder: string,
  profile: Profile,
  isWhole: boolean,
): Promise<Readings> =>
  withBench(lab, subject.viewport, { ...profile, network: null }, async ({ browser, page, cdp, helper }) => {
    await page.addInitScript(watch, subject);
    await page.goto(`${lab.server.origin}/${folder}/${subject.page}`, { waitUntil: "load" });
    await page.evaluate(() => window.bench.isReady);
    // What a page fetches later, such as a finer ground, is there before the drag.
    await page.waitForLoadState("networkidle");
    const rest = isWhole ? await memory(browser, cdp) : {};

    const { slider } = subject;
    const run = (kind: "idle" | "step" | "redraw") =>
      page.evaluate(drag, { slider, kind, frames: steps, from: dragFrom, atMostMs });
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
    await run("idle");
    const times = await run("step");
    const canRedraw = isWhole && (await page.evaluate(() => window.redraw !== undefined));
    if (canRedraw) await run("redraw");
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const idle = framesIn(traceEvents, "idle");
    const step = framesIn(traceEvents, "step");
    const redraw = framesIn(traceEvents, "redraw");
    const work = {
      // The mean, because work for one step may be spread over two frames, one of them then empty.
      step: step.work.length < fewestSteps ? null : mean(step.work) - mean(idle.work),
      stepMedian: step.work.length < fewestSteps ? null : median(step.work) - median(idle.work),
      idle: mean(idle.work),
      ...(canRedraw ? { redraw: mean(redraw.work) - mean(idle.work) } : {}),
      longest: step.longest,
      steps: step.work.length,
      dropped: droppedIn(times),
    };
    if (!isWhole) return work;

    await page.locator(slider).focus();
    await page.evaluate(() => {
      window.bench.keys.length = 0;
    });
    const camera = await film(cdp);
    await camera.next();
    await camera.quiet();
    for (let count = 0; count < filmedSteps; count++) {
      const next = camera.next();
      await page.keyboard.press("ArrowLeft");
      // The slider and the date change with every day.
      await next;
      await camera.quiet();
    }
    await camera.stop();
    const keys = await page.evaluate(() => window.bench.keys);
    const delays = await latencies(helper, camera.pictures(), keys, await boxOf(page, subject.map));

    await page.locator(slider).press("Home");
    await page.locator(subject.play).first().click();
    const played = await page.evaluate(frames, playMs);
    return {
      ...work,
      ...rest,
      pixels: delays.length === 0 ? null : median(delays),
      pixelsWorst: delays.length === 0 ? null : Math.max(...delays),
      playDropped: droppedIn(played),
      playFrames: Math.round(playMs / frameMs),
    };
  });

const frameMs = 1000 / 60;

/** Frames that the screen could have shown and the page did not draw. */
const droppedIn = (times: readonly number[]): number =>
  times
    .slice(1)
    .map((time, index) => Math.max(0, Math.round((time - (times[index] ?? time)) / frameMs) - 1))
    .reduce((sum, each) => sum + each, 0);

/** What an article pays: bytes, work and memory with a number of the same map in sight. */
export const measureArticle = (
  lab: Lab,
  map: string,
  ready: string,
  count: number,
  profile: Profile,
): Promise<Readings> =>
  withBench(lab, { width: 1280, height: 1400 }, profile, async ({ browser, page, cdp }) => {
    await page.addInitScript(watch, { slider: "body", ready });
    lab.server.answers();
    await page.goto(`${lab.server.origin}/rivals/article.html?map=${encodeURIComponent(map)}&count=${count}`);
    await page.waitForFunction((wanted) => document.querySelectorAll("iframe").length === wanted, count);
    await Promise.all(
      page
        .frames()
        .slice(1)
        .map(async (frame) => {
          await frame.waitForLoadState("load");
          await frame.evaluate(() => window.bench.isReady);
        }),
    );
    await page.waitForLoadState("networkidle");
    const answers = lab.server.answers();
    const { metrics } = await cdp.send("Performance.getMetrics");
    const work = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
    return {
      bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: answers.length,
      work: work * 1000,
      ...(await memory(browser, cdp)),
    };
  });

/** Megabytes: the heap of the page after a collection, and all memory of the largest renderer (Linux tells). */
async function memory(browser: Browser | null, cdp: CDPSession): Promise<Readings> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value;
  const session = await browser?.newBrowserCDPSession();
  const info = await session?.send("SystemInfo.getProcessInfo");
  const ofRenderers = (info?.processInfo ?? [])
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => privateMemory(id));
  return {
    heap: heap === undefined ? null : heap / 1e6,
    memory: ofRenderers.length === 0 ? null : Math.max(...ofRenderers),
  };
}

function privateMemory(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
