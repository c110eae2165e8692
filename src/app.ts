import { render } from "lit-html";
import { createStore } from "zustand/vanilla";
import { datasetWords } from "./dataset-words.ts";
import { dressDocument } from "./dress.ts";
import { type Engine, startEngine } from "./engine.ts";
import { takeFirstMap } from "./first-map.ts";
import { type Words, wordsOf } from "./i18n/words.ts";
import { legendPictures } from "./legend-pictures.ts";
import { whenIdle } from "./map/idle.ts";
import type { MapView } from "./map/map-view.ts";
import { neighbours, nextStop, reachableEvents } from "./model/chronology.ts";
import { distances } from "./model/distance.ts";
import type { Ground } from "./model/ground.ts";
import type { Loadable } from "./model/loadable.ts";
import { memo } from "./model/memo.ts";
import type { Dataset } from "./model/schema.ts";
import type { Texts } from "./model/texts.ts";
import type { Now } from "./picture-now.ts";
import { roomsOver } from "./rooms.ts";
import { type Scene, sceneMaker } from "./scene.ts";
import { followAddress } from "./state/address.ts";
import { makeCalm, patience } from "./state/calm.ts";
import { endFollowing } from "./state/follow.ts";
import {
  type FetchJson,
  failureOf,
  type GroundFileName,
  type LoadedRecords,
  loadGround,
  loadTexts,
} from "./state/load.ts";
import type { Notice } from "./state/notice.ts";
import { player } from "./state/player.ts";
import { decode } from "./state/share.ts";
import type { Language, State } from "./state/state.ts";
import { makeStore, startingState, wishes } from "./state/store.ts";
import { dark, light, type Palette } from "./theme/themes.ts";
import { townsOf } from "./towns.ts";
import { onKey } from "./ui/keys.ts";
import { page } from "./ui/page.ts";
import type { MapStatus, PageProps, PageWishes, PictureWish } from "./ui/props.ts";
import { statusLine } from "./ui/status.ts";

export interface Start {
  readonly root: HTMLElement;
  readonly fetchJson: FetchJson;
  readonly addressOf: (name: GroundFileName | `texts-${Language}` | "sources") => string;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly loaded: LoadedRecords;
}

/** What surrounds the reader's choices: what has arrived so far, and what is to be told. */
interface Around {
  readonly words: Words;
  readonly texts: Loadable<Texts>;
  readonly ground: Ground | null;
  readonly notices: readonly Notice[];
  readonly map: MapStatus;
  readonly status: string;
}

/** Wires the store, the scene, the page and the map once the records are there. */
export function start({ root, fetchJson, addressOf, dataset, words: firstWords, loaded }: Start): void {
  const { records, issues } = loaded;
  const link = decode(location.search, records);
  const defaults: State = {
    ...startingState({ date: records.opensOn, view: [...records.views.keys()][0] ?? "" }),
    language: firstWords.language,
  };
  const opened: State = { ...defaults, ...link.patch };
  const isPanelAsked = opened.place !== null || opened.record !== null || opened.panel !== defaults.panel;
  const store = makeStore({ ...opened, panelOpen: isPanelAsked });
  const wish = wishes(store, records.span);
  const around = createStore<Around>(() => ({
    words: firstWords,
    texts: { status: "idle" },
    ground: null,
    notices: [
      ...link.issues.map((issue): Notice => ({ kind: "link", issue })),
      ...(issues.length === 0 ? [] : [{ kind: "rows" as const, count: issues.length }]),
    ],
    map: { status: "loading" },
    status: "",
  }));
  const tell = (notice: Notice): void =>
    around.setState(({ notices }) => ({ notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice] }));

  // What the words say --------------------------------------------------------------------------------------------

  const fetchTexts = async (): Promise<void> => {
    const { language } = around.getState().words;
    around.setState({ texts: { status: "loading" } });
    const texts = await loadTexts(fetchJson, addressOf(`texts-${language}`), addressOf("sources")).then(
      (value): Loadable<Texts> => ({ status: "ready", value }),
      (error: unknown): Loadable<Texts> => ({ status: "failed", reason: failureOf(error).kind }),
    );
    // Another language may have been chosen meanwhile; its own texts are on their way then.
    if (around.getState().words.language === language) around.setState({ texts });
  };
  const learn = async (language: Language): Promise<void> => {
    const words = await wordsOf(language);
    if (store.getState().language !== language) return;
    const wasAsked = around.getState().texts.status !== "idle";
    around.setState({ words, texts: { status: "idle" } });
    if (wasAsked) await fetchTexts();
  };

  // What is drawn -------------------------------------------------------------------------------------------------

  const sceneOf = sceneMaker(records);
  const markedEvents = (known: State["known"]) => {
    const { eventKinds } = store.getState();
    return reachableEvents(records.events, known).filter((event) => eventKinds.has(event.kind));
  };
  let scene: Scene = sceneOf(store.getState());
  let map: MapView | null = null;
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const paletteOf = ({ theme }: State): Palette =>
    (theme === "auto" ? darkness.matches : theme === "dark") ? dark : light;

  /** Copies the link at once, and opens the dialog that makes embeds of what is seen. */
  const share = async (): Promise<void> => {
    const address = location.href;
    wish.play(false);
    const state = store.getState();
    const { words } = around.getState();
    const notice = await navigator.clipboard.writeText(address).then(
      (): Notice => ({ kind: "copied" }),
      (): Notice => ({ kind: "copy-by-hand", address }),
    );
    const isCopied = notice.kind === "copied";
    const build = await import("./builder.ts").catch(() => null);
    if (!isCopied || !build) tell(notice);
    const status = isCopied ? words.page.notice(notice) : "";
    await build?.openBuilder({ records, dataset, words, state, defaults, status });
  };
  const now = (): Now | null => {
    const { ground, words } = around.getState();
    const slot = root.querySelector(".map-slot");
    return ground && slot && { records, ground, scene, words, slot };
  };
  const save = async (wanted: PictureWish): Promise<void> => {
    const seen = now();
    if (!seen) throw new Error("The ground has not come yet.");
    const { pictureFile, hand } = await import("./picture-file.ts");
    const { words } = around.getState();
    hand(await pictureFile({ now: seen, words, palette: paletteOf(store.getState()), dataset, wish: wanted }));
  };
  const on: PageWishes = {
    ...wish,
    share: () => void share(),
    save: (wanted) => void save(wanted).catch(() => tell({ kind: "picture" })),
    dismiss: (notice) => around.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) })),
    toEvent: (side) => {
      const { date, known } = store.getState();
      const event = neighbours(markedEvents(known), date, records.span.first, records.span.last)[side];
      if (event) wish.scrubTo(event.date);
    },
    loadTexts: () => void fetchTexts(),
    zoomBy: (steps) => map?.zoomBy(steps),
    panBy: (dx, dy) => map?.panBy(dx, dy),
  };

  const after = (ms: number, callback: () => void): (() => void) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  };
  const calmed = (patienceMs: number): ((scene: Scene) => Scene) =>
    makeCalm<Scene>({
      first: scene,
      patienceMs,
      isLike: (told, next) => differOnlyInDate(told.state, next.state),
      clock: { nowMs: () => performance.now(), after },
      onRest: () => schedule(),
    });
  const told = calmed(patience.listMs);
  const said = calmed(patience.sentenceMs);

  const valueText = (): string => around.getState().words.page.time.value(scene.state.date, scene.counts.sites);
  const announce = statusLine({ text: valueText(), playing: opened.playing }, after, (status) =>
    around.setState({ status }),
  );

  const distancesOn = memo(
    (ground: Ground | null): PageProps["distances"] =>
      (place) =>
        ground && distances(place, ground.borders),
  );
  const datasetIn = memo((language: Language) => datasetWords(dataset, language));
  const propsNow = (): PageProps => {
    const { ground, ...rest } = around.getState();
    const { language } = rest.words;
    return {
      ...rest,
      records,
      scene,
      told: told(scene),
      said: said(scene),
      towns: townsOf(ground, language),
      distances: distancesOn(ground),
      legend: legendPictures(paletteOf(store.getState())),
      dataset: datasetIn(language),
      on,
    };
  };

  let engine: Engine | null = null;
  let isScheduled = false;
  const draw = (): void => {
    isScheduled = false;
    const state = store.getState();
    if (scene.state !== state) scene = sceneOf(state);
    const { words, texts, map: mapStatus } = around.getState();
    const palette = paletteOf(state);
    const { language, format } = words;
    const title = `${format.day(state.date)} – ${dataset.title[language]}`;
    dressDocument(document, { language, theme: state.theme, title });
    render(page(propsNow()), root);
    // A map is on the screen from the first frame on: without that of the served page, one that needs no engine.
    if (!firstMap.keep(state)) engine?.hurry();
    if (mapStatus.status === "ready") firstMap.remove();
    map?.dress(palette);
    map?.speak(words);
    map?.draw(scene);
    announce({ text: valueText(), playing: state.playing });
    if (wantsTexts(state) && texts.status === "idle") void fetchTexts();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(draw);
  };

  const firstMap = takeFirstMap(document, root, opened);
  root.replaceChildren();
  draw();
  store.subscribe(schedule);
  around.subscribe(schedule);
  darkness.addEventListener("change", schedule);
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void learn(language);
  });
  if (opened.language !== firstWords.language) void learn(opened.language);

  // Edges that write the store ------------------------------------------------------------------------------------

  followAddress(store, defaults, {
    read: () => location,
    write: (search, hash) => history.replaceState(history.state, "", `${location.pathname}${search}${hash}`),
    later: (callback, ms) => after(ms, callback),
  });
  player(
    store,
    records.span,
    {
      frame: (callback) => {
        const handle = requestAnimationFrame(callback);
        return () => cancelAnimationFrame(handle);
      },
    },
    (after, upTo) => nextStop(markedEvents(store.getState().known), after, upTo),
  );
  endFollowing(store);
  document.addEventListener("keydown", (event) => onKey(event, store.getState(), on));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) wish.play(false);
  });

  // The engine ----------------------------------------------------------------------------------------------------

  const container = root.querySelector<HTMLElement>(".map-slot");
  if (!container) return;
  firstMap.put(container);
  const prepare = async () => {
    const [ground, { mapFonts }] = await Promise.all([
      loadGround(fetchJson, addressOf, "first"),
      import("./map/fonts.ts"),
    ]);
    around.setState({ ground });
    return {
      container,
      records,
      ground,
      fullGround: () => {
        const full = loadGround(fetchJson, addressOf, "full");
        full.catch(() => tell({ kind: "ground" }));
        return full;
      },
      scene,
      words: around.getState().words,
      palette: paletteOf(store.getState()),
      fonts: mapFonts(document.baseURI),
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      kept: () => roomsOver(container, root.querySelectorAll(".map-controls, .view, .follow, .layers, .panel-opener")),
      on: {
        look: (camera: { readonly lng: number; readonly lat: number; readonly zoom: number }) =>
          wish.look({ kind: "camera", ...camera }),
        selectPlace: wish.selectPlace,
        selectRecord: wish.selectRecord,
        putPoint: wish.putPoint,
      },
    };
  };
  let isPaperAsked = false;
  /** A browser that prints waits for nothing: what draws the sheet is there before, or the page is printed as it is. */
  const readyForPaper = (): void => {
    if (isPaperAsked) return;
    isPaperAsked = true;
    whenIdle(() => {
      import("./paper.ts").then(({ keepPaper }) => keepPaper({ document, props: propsNow, now })).catch(() => {});
    });
  };
  engine = startEngine(prepare, opened.renderer, {
    view: (view) => {
      map = view;
      schedule();
    },
    ready: () => {
      around.setState({ map: { status: "ready" } });
      readyForPaper();
    },
    stoodIn: () => {
      firstMap.remove();
      readyForPaper();
    },
    failed: (reason) => around.setState({ map: { status: "failed", reason } }),
  });
}

/** On a wide page the panel with its texts is in view; elsewhere they are fetched once it is asked for. */
const wantsTexts = ({ place, record, panelOpen }: State): boolean =>
  panelOpen || place !== null || record !== null || matchMedia("(min-width: 1024px)").matches;

/** In a drag nothing else changes. */
const differOnlyInDate = (a: State, b: State): boolean =>
  (Object.keys(a) as (keyof State)[]).every((key) => key === "date" || a[key] === b[key]);
