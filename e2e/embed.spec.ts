import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "@playwright/test";
import { documented } from "./documented.ts";
import { frozen, type HostServer, startHost } from "./host-server.ts";
import { newsroom, site } from "./origins.ts";
import { expect, faults, faultsOfColour, test } from "./reader.ts";

/** The built map in pages of another site, with the code of the guide and with the real scripts of hosts. */

/** Chromium on a desktop has nothing to share with, and says so of the permission that phones need. */
const noShare = /Unrecognized feature: 'web-share'/;
test.use({ neighbour: newsroom.origin, expected: [noShare], viewport: { width: 600, height: 700 } });

let host: HostServer;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

const article = (body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title>
<style>body { margin: 0 } iframe { display: block } .before { height: 300px } .after { height: 3000px }</style></head>
<body><p class="before">Before</p>${body}<p class="after">After</p></body></html>`;

async function read(page: Page, body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  host.put("/article", article(body), headers);
  await page.goto(`${newsroom.origin}/article`);
}

const guest = (page: Page, selector = "iframe"): FrameLocator => page.frameLocator(selector);
const day = (frame: FrameLocator) => frame.locator(".guest-day time");
const map = (frame: FrameLocator | Page) => frame.locator("[data-map]");

/** The map is as high as its frame to the pixel, and neither of them has anything to scroll to inside. */
async function expectToFit(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const outer = await page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);
      return guest(page, selector)
        .locator(".guest")
        .evaluate((element, height) => {
          const { documentElement } = document;
          return {
            missing: Math.ceil(element.getBoundingClientRect().height) - height,
            down: documentElement.scrollHeight - innerHeight,
            across: documentElement.scrollWidth - innerWidth,
          };
        }, outer);
    })
    .toEqual({ missing: 0, down: 0, across: 0 });
}

/** Addresses of the engine's parts, and of what only a hand on the map needs, that were asked for. */
function engineRequests(page: Page): readonly string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (/\/assets\/(map|maplibre-gl-worker|land|water|svg-drag)-[^/]*$/.test(request.url()))
      requests.push(request.url());
  });
  return requests;
}

/** One finger, which Playwright has only taps of. */
async function swipe(page: Page, { x, from, to }: { readonly [key in "x" | "from" | "to"]: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  await touch("touchStart", [{ x, y: from }]);
  for (let part = 1; part <= 8; part += 1) await touch("touchMove", [{ x, y: from + ((to - from) * part) / 8 }]);
  await touch("touchEnd", []);
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test("with the script the frame fits at every width, and the article scrolls under wheel and finger", async ({
  page,
}) => {
  const requests = engineRequests(page);
  await read(page, documented("script"));
  for (const width of [320, 600, 800]) {
    await page.setViewportSize({ width, height: 700 });
    await expectToFit(page, "iframe");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  const frame = guest(page);
  await expect(map(frame)).toHaveAttribute("data-map", "drawn");
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  const slider = frame.getByRole("slider");
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /27 January 2022/);
  await slider.press("PageDown");
  await expect(day(frame)).toHaveAttribute("datetime", "2022-01-20");
  expect(requests).toEqual([]);

  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(400, 600);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBe(120);
  await swipe(page, { x: 400, from: 600, to: 500 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(180);
  expect(requests.filter((address) => !address.includes("svg-drag"))).toEqual([]);
});

test("the engine comes when the reader reaches for the map, is replaced on paper, goes out of sight, and stores nothing", async ({
  page,
}) => {
  const requests = engineRequests(page);
  await read(page, documented("element"));
  const frame = guest(page);
  await expect(map(frame)).toHaveAttribute("data-map", "drawn");
  await expect(page.locator("iframe")).toHaveAttribute("title", /^Karte der gemeldeten/);
  expect(requests).toEqual([]);
  await frame.getByRole("button", { name: "Vergrößern" }).click();
  await expect(map(frame)).toHaveAttribute("data-map", "engine");
  await expect(frame.locator("canvas")).toBeVisible();
  await expect(frame.locator(".svg-map")).toHaveCount(0);
  await expectToFit(page, "iframe");

  const say = (event: string) => frame.locator("html").evaluate((_, name) => dispatchEvent(new Event(name)), event);
  await say("beforeprint");
  await expect(frame.locator(".svg-map")).toBeVisible();
  await say("afterprint");
  await expect(frame.locator(".svg-map")).toHaveCount(0);

  expect(await page.context().cookies()).toEqual([]);
  const stored = await frame.locator("html").evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: [], caches: [], workers: 0 });

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(frame.locator("canvas")).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(map(frame)).toHaveAttribute("data-map", "drawn");
  await expect(frame.locator(".svg-map")).toBeVisible();
});

test("before the engine has come, a hand drags the drawing, and with the whole screen one finger does", async ({
  page,
}) => {
  await page.route(/assets\/map-[^/]*\.js/, () => {});
  await page.goto("/embed.html");
  await expect(map(page)).toHaveAttribute("data-map", "drawn");
  const surface = page.locator(".svg-map");
  await surface.hover();
  const mark = page.locator(".svg-layer:last-of-type > g:last-child > g:last-child");
  const middle = async () => {
    const box = await mark.boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const before = await middle();
  await expect(async () => {
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x - 40, before.y + 30, { steps: 4 });
    await page.mouse.up();
    expect((await middle()).x - before.x).toBeCloseTo(-40, 0);
  }).toPass();
  // A drag that ends on a mark is no press of it.
  await expect(page.locator(".guest-chosen")).toHaveCount(0);

  await page.getByRole("button", { name: "Full screen" }).click();
  const leave = page.getByRole("button", { name: "Leave full screen" });
  await expect(leave).toBeVisible();
  await expect(surface).not.toHaveClass(/is-cooperative/);
  const { height } = page.viewportSize() ?? { height: 0 };
  await expect.poll(async () => (await page.locator(".guest").boundingBox())?.height).toBe(height);
  await leave.click();
  await expect(surface).toHaveClass(/is-cooperative/);
});

test("axe finds nothing wrong with an embed in light and in dark", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/embed.html");
  await expect(map(page)).toHaveAttribute("data-map", "drawn");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faultsOfColour(page)).toEqual([]);
});

test.describe("where the reader saves data", () => {
  test.use({ expected: [/web-share|Failed to load resource/] });

  test("the engine is asked for first; when it does not come, the drawing stays and the page hears of it", async ({
    page,
  }) => {
    const requests = engineRequests(page);
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await page.route(/assets\/map-[^/]*\.js/, (route) => route.abort());
    await read(
      page,
      `<script>document.addEventListener("buildup:error", ({ detail }) => { document.title = detail.code; });</script>${documented("script")}`,
    );
    const frame = guest(page);
    await frame.getByRole("button", { name: "Zoom in" }).click();
    const detail = frame.getByRole("button", { name: "Load the detailed map" });
    await expect(detail).toBeVisible();
    expect(requests).toEqual([]);
    await detail.click();
    await expect(frame.getByText("this drawing stays")).toBeVisible();
    await expect(frame.locator(".svg-map")).toBeVisible();
    await expect(page).toHaveTitle("engine");
  });
});

/** What hosts without a package do with the messages, by their own rules. */
const rules = `<script>
const height = (id, value) => { document.getElementById(id).style.height = value + "px"; };
const isFrom = (id, source) => document.getElementById(id).contentWindow === source;
addEventListener("message", ({ data, source }) => {
  if (isFrom("wordpress", source) && data.message === "height" && data.secret === "abcDEF1234")
    height("wordpress", Math.min(Math.max(parseInt(data.value, 10), 200), 1000));
  if (isFrom("datawrapper", source) && data["datawrapper-height"])
    for (const value of Object.values(data["datawrapper-height"])) height("datawrapper", value);
  if (isFrom("amp", source) && data.sentinel === "amp" && data.type === "embed-size") height("amp", data.height);
  if (isFrom("medium", source) && typeof data === "string" && data.startsWith("{")) {
    const told = JSON.parse(data);
    if (told.context === "iframe.resize" && told.src === document.getElementById("medium").src)
      height("medium", told.height);
  }
});
</script>`;

test.describe("iframe-resizer says under what licence it runs here", () => {
  test.use({ expected: [/web-share|GPLv3 License Version/] });
  test("every host has its height in its own dialect", async ({ page }) => {
    const src = `${site.origin}/embed.html`;
    const byRule = ["wordpress", "datawrapper", "amp", "medium"];
    const frame = (id: string, more = ""): string =>
      `<iframe id="${id}" title="${id}" src="${src}${more}" width="600" height="150" style="border:0"></iframe>`;
    await read(
      page,
      `${rules}
    ${byRule.map((id) => frame(id, id === "wordpress" ? "#?secret=abcDEF1234" : "").replace("<iframe", '<iframe sandbox="allow-scripts"')).join("")}
    <div id="pym"></div><script src="/pym.js"></script><script>new pym.Parent("pym", "${src}");</script>
    ${frame("resizer")}<script src="/iframe-resizer.js"></script>
    <script>iframeResize({ license: "GPLv3", waitForLoad: true }, "#resizer");</script>
    ${frame("open")}<script type="module">import { initialize } from "/open-iframe-resizer.js"; initialize({}, "#open");</script>
    <div id="newswire"></div><script src="/newswire-frames.js"></script>
    <script>new newswireFrames.Framer(document.getElementById("newswire"), { src: "${src}" });</script>`,
    );
    for (const selector of [...byRule.map((id) => `#${id}`), "#pym iframe", "#resizer", "#open", "#newswire iframe"]) {
      await expectToFit(page, selector);
    }
  });
});

test("a host script that comes after the map is told as well", async ({ page }) => {
  await read(
    page,
    `<iframe title="a" src="${site.origin}/embed.html" width="600" height="150" style="border:0"></iframe>`,
  );
  await expect(map(guest(page))).toHaveAttribute("data-map", "drawn");
  await page.addScriptTag({
    type: "module",
    content: 'import { initialize } from "/open-iframe-resizer.js"; initialize({}, "iframe");',
  });
  await expectToFit(page, "iframe");
});

test("in a sandbox, in a frame of a frame and on an isolated page the map works, engine and all", async ({ page }) => {
  const isolated = { "Cross-Origin-Embedder-Policy": "require-corp" };
  host.put("/inner", article(documented("script")), isolated);
  await read(
    page,
    `${documented("sandbox")}<iframe id="nested" title="nested" src="/inner" width="600" height="1500"></iframe>`,
    isolated,
  );
  const frame = guest(page, "iframe >> nth=0");
  await frame.getByRole("button", { name: "Zoom in" }).click();
  await expect(map(frame)).toHaveAttribute("data-map", "engine");
  await frame.getByRole("slider").press("Home");
  await expect(day(frame)).toHaveAttribute("datetime", "2021-10-01");
  const nested = guest(page, "#nested").frameLocator("iframe");
  await expect(day(nested)).toHaveAttribute("datetime", "2022-01-26");
  await page.locator("#nested").scrollIntoViewIfNeeded();
  await expect(map(nested)).toHaveAttribute("data-map", "drawn");
});

test("in an article that is a file the map works", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "buildup-article-"));
  const file = join(folder, "article.html");
  writeFileSync(file, article(documented("script")));
  await page.goto(pathToFileURL(file).href);
  await expectToFit(page, "iframe");
  await expect(map(guest(page))).toHaveAttribute("data-map", "drawn");
  rmSync(folder, { recursive: true });
});

test("a plain frame has room at its given height, and a picture becomes the map when it is pressed", async ({
  page,
}) => {
  await read(page, documented("plain") + documented("poster"));
  for (const width of [320, 600, 800]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(day(guest(page))).toHaveAttribute("datetime", "2022-01-26");
    await expect
      .poll(() =>
        guest(page)
          .locator("html")
          .evaluate((element) => element.scrollHeight - innerHeight),
      )
      .toBe(0);
  }
  await page.locator("figure").scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.locator("figure img").evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(600);
  await page.locator("figure a").click();
  await expect(day(guest(page, "figure iframe"))).toHaveAttribute("datetime", "2022-01-26");
});

test("two maps share nothing, and a dark one is dark whatever the reader’s system", async ({ page }) => {
  await read(page, documented("two") + documented("dark"));
  const [first, second, dark] = [0, 1, 2].map((index) => `.buildup-map >> nth=${index} >> iframe`);
  if (!first || !second || !dark) throw new Error("no maps");
  await expect(page.locator(first)).toHaveAttribute("title", "The map of 15 November 2021");
  await expect(day(guest(page, first))).toHaveAttribute("datetime", "2021-11-15");
  await guest(page, first).getByRole("slider").press("ArrowRight");
  await expect(day(guest(page, first))).toHaveAttribute("datetime", "2021-11-16");
  await page.locator(second).scrollIntoViewIfNeeded();
  await expect(day(guest(page, second))).toHaveAttribute("datetime", "2022-02-20");
  await page.locator(dark).scrollIntoViewIfNeeded();
  const grounds = [second, dark].map((selector) =>
    guest(page, selector)
      .locator(".guest")
      .evaluate((element) => getComputedStyle(element).backgroundColor),
  );
  const [light, other] = await Promise.all(grounds);
  expect(light).not.toBe(other);
  for (const ground of [light, other]) expect(ground).toMatch(/^rgb\(/);
});

test("a scroll story shows the step that the reader has come to, after a leap and back again", async ({ page }) => {
  await read(
    page,
    `<style>.buildup-map { position: sticky; top: 0 } [data-buildup-step] { height: 900px }</style>${documented("story")}`,
  );
  const frame = guest(page);
  await expect(day(frame)).toHaveAttribute("datetime", "2021-10-15");
  await expect(frame.getByRole("slider")).toHaveCount(0);
  const go = (index: number) =>
    page
      .locator("[data-buildup-step]")
      .nth(index)
      .evaluate((step) => step.scrollIntoView({ block: "start" }));
  await go(1);
  await expect(day(frame)).toHaveAttribute("datetime", "2022-01-26");
  // Beyond all steps.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(day(frame)).toHaveAttribute("datetime", "2022-02-20");
  await expect(frame.locator(".guest-full")).toHaveAttribute("href", /layers=border,belarus/);
  await go(0);
  await expect(day(frame)).toHaveAttribute("datetime", "2021-10-15");
});

test("a page sets the map, hears of it and asks it", async ({ page }) => {
  await read(page, documented("talk"));
  await expect(page.locator("#shown")).toHaveText("2022-01-26");
  await page.getByRole("button", { name: "Show 20 February" }).click();
  await expect(page.locator("#shown")).toHaveText("2022-02-20");
  await expect(day(guest(page))).toHaveAttribute("datetime", "2022-02-20");
  const told = await page.locator("#map").evaluate((element) => {
    const get: unknown = Reflect.get(element, "get");
    return typeof get === "function" ? Reflect.apply(get, element, []) : null;
  });
  expect(told).toBe("date=2022-02-20&known=then");
});

test("a frozen copy works below any path of a plain server, and asks for nothing outside of its folder", async ({
  page,
}) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    const { protocol, href } = new URL(request.url());
    if (protocol === "http:" && !href.startsWith(newsroom.origin + frozen)) outside.push(href);
  });
  await page.goto(`${newsroom.origin}${frozen}embed.html?date=2022-02-20`);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "drawn");
  const full = await page.getByRole("link", { name: "Open the full map" }).getAttribute("href");
  expect(full).toContain(`${frozen}?date=2022-02-20`);
  await page.goto(full ?? "");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "ready");
  expect(outside).toEqual([]);
});

test("the published pages show what they say, under the map’s own policy", async ({ page }) => {
  await page.goto("/hosts/");
  const names = await page.locator("li a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(names).toEqual(["plain.html", "script.html", "story.html", "dark.html", "two.html"]);
  for (const name of names) {
    await page.goto(`/hosts/${name}`);
    await page.locator("iframe").first().scrollIntoViewIfNeeded();
    await expect(map(guest(page, "iframe >> nth=0"))).toHaveAttribute("data-map", "drawn");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(600);
  }
});
