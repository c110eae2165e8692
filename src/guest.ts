import { render } from "lit-html";
import { createStore } from "zustand/vanilla";
import { dressDocument } from "./dress.ts";
import type { Conversation } from "./embed/conversation.ts";
import { displayOf } from "./embed/display.ts";
import { takeFirstMap } from "./first-map.ts";
import { guestMap } from "./guest-map.ts";
import { guestWordsOf } from "./i18n/guest.ts";
import type { GuestWords } from "./i18n/words.ts";
import { formatDay } from "./model/day.ts";
import type { Ground } from "./model/ground.ts";
import type { Records } from "./model/record.ts";
import type { Heading } from "./model/schema.ts";
import { sceneMaker } from "./scene.ts";
import { type FetchJson, type GroundFileName, loadGround } from "./state/load.ts";
import { player } from "./state/player.ts";
import { decode, encode } from "./state/share.ts";
import type { State } from "./state/state.ts";
import { makeStore, startingState, wishes } from "./state/store.ts";
import { dark, light, type Palette } from "./theme/themes.ts";
import { type GuestMap, guestPage } from "./ui/guest-page.ts";

export interface GuestStart {
  readonly root: HTMLElement;
  readonly fetchJson: FetchJson;
  readonly addressOf: (name: GroundFileName) => string;
  readonly heading: Heading;
  readonly words: GuestWords;
  readonly records: Records;
  readonly ground: Ground;
  readonly conversation: Conversation;
}

interface Around {
  readonly words: GuestWords;
  readonly map: GuestMap;
  readonly fullScreen: boolean | null;
}

/** Wires the embedded map. Returns what a host may do: set what a link may say. */
export function startGuest(start: GuestStart): (query: string) => void {
  const { root, fetchJson, addressOf, heading, records, ground, conversation } = start;
  const display = displayOf(location.search);
  const link = decode(location.search, records);
  if (link.issues.length > 0) conversation.error("parameter");
  const defaults: State = {
    ...startingState({ date: records.opensOn, view: [...records.views.keys()][0] ?? "" }),
    language: start.words.language,
  };
  const store = makeStore({ ...defaults, ...link.patch });
  const wish = wishes(store, records.span);
  const around = createStore<Around>(() => ({
    words: start.words,
    map: "loading",
    fullScreen: fullScreenIn(document),
  }));

  const speak = async (): Promise<void> => {
    const { language } = store.getState();
    const words = await guestWordsOf(language);
    if (store.getState().language === language) around.setState({ words });
  };

  // What is drawn -------------------------------------------------------------------------------------------------

  const sceneOf = sceneMaker(records);
  let scene = sceneOf(store.getState());
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const paletteOf = ({ theme }: State): Palette =>
    (theme === "auto" ? darkness.matches : theme === "dark") ? dark : light;
  const fullPage = (place: string | null): string => {
    const query = encode({ ...store.getState(), place, theme: defaults.theme, renderer: "auto" }, defaults);
    return new URL(query === "" ? "./" : `./?${query}`, document.baseURI).href;
  };

  let isScheduled = false;
  const draw = (): void => {
    isScheduled = false;
    const state = store.getState();
    if (scene.state !== state) scene = sceneOf(state);
    const { words, map, fullScreen } = around.getState();
    const title = heading.title[words.language];
    const day = words.format.day(state.date);
    dressDocument(document, { language: words.language, theme: state.theme, title: `${day} – ${title}` });
    render(
      guestPage({
        records,
        scene,
        words,
        display,
        map,
        fullScreen,
        title,
        licence: heading.licence,
        credit: heading.credit,
        fullPage,
        on: { ...wish, zoomBy, fillScreen, ask: () => live.reach(true) },
      }),
      root,
    );
    for (const view of live.views()) {
      view.dress(paletteOf(state));
      view.speak(words);
      view.draw(scene);
      // With the whole screen there is nothing else to scroll.
      view.cooperate(fullScreen !== true);
    }
    firstMap.keep(state);
    if (map !== "loading") firstMap.remove();
    conversation.state(encode(state, defaults), formatDay(state.date));
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(draw);
  };
  const zoomBy = (steps: number): void => live.views().at(-1)?.zoomBy(steps);

  const firstMap = takeFirstMap(document, root, defaults);
  const fillScreen = (): void => {
    if (document.fullscreenElement) {
      void document.exitFullscreen();
      return;
    }
    // A browser may refuse for reasons of its own; the map stays where it is then.
    document.documentElement.requestFullscreen().catch(() => {});
    if (!display.fixed.has("view")) live.reach(false);
  };

  const slot = document.createElement("div");
  const live = guestMap({
    slot,
    prepare: () => ({
      records,
      ground,
      scene,
      words: around.getState().words,
      palette: paletteOf(store.getState()),
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    }),
    fullGround: () => loadGround(fetchJson, addressOf, "full"),
    fonts: async () => (await import("./map/fonts.ts")).mapFonts(document.baseURI),
    isDear,
    on: {
      look: (camera) => wish.look({ kind: "camera", ...camera }),
      selectPlace: (place) => display.fixed.has("sites") || wish.selectPlace(place),
      selectRecord: (record) => display.fixed.has("sites") || wish.selectRecord(record),
      // Distances are measured on the full page.
      putPoint: () => {},
    },
    tell(map) {
      around.setState({ map });
      if (map === "failed") conversation.error("engine");
    },
  });

  root.replaceChildren();
  draw();
  const place = root.querySelector<HTMLElement>(".map-slot");
  place?.append(slot);
  if (place) firstMap.put(place);
  slot.className = "guest-slot";
  // A fixed view is a picture: it is neither moved nor pressed.
  slot.inert = display.fixed.has("view");
  store.subscribe(schedule);
  around.subscribe(schedule);
  darkness.addEventListener("change", schedule);
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void speak();
  });
  if (store.getState().language !== start.words.language) void speak();

  // Edges ---------------------------------------------------------------------------------------------------------

  player(store, records.span, {
    frame: (callback) => {
      const handle = requestAnimationFrame(callback);
      return () => cancelAnimationFrame(handle);
    },
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) wish.play(false);
  });
  document.addEventListener("fullscreenchange", () => around.setState({ fullScreen: fullScreenIn(document) }));
  addEventListener("beforeprint", () => live.paper(true));
  addEventListener("afterprint", () => live.paper(false));
  new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) {
      live.enter();
    } else {
      wish.play(false);
      live.leave();
    }
  }).observe(slot);
  const page = root.firstElementChild;
  if (page) {
    const measure = (): void => {
      // The frame in the article is as high as before.
      if (document.fullscreenElement) return;
      const { width, height } = page.getBoundingClientRect();
      conversation.height(width, height);
    };
    // Frames out of sight are not rendered and observe nothing, but their host makes room for them all the same.
    measure();
    new ResizeObserver(measure).observe(page);
  }
  conversation.ready();

  return (query) => {
    const { patch, issues } = decode(query, records);
    if (issues.length > 0) conversation.error("parameter");
    store.setState({ ...patch, playing: false });
  };
}

/** Chromium alone tells; elsewhere nothing is known and nothing is asked. */
function isDear(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  if (typeof connection !== "object" || connection === null) return false;
  return Reflect.get(connection, "saveData") === true || /2g$/.test(String(Reflect.get(connection, "effectiveType")));
}

const fullScreenIn = (page: Document): boolean | null =>
  page.fullscreenEnabled ? page.fullscreenElement !== null : null;
