import "./theme/builder.css";
import { render } from "lit-html";
import { createStore } from "zustand/vanilla";
import { type Edition, embedAddress, folderOf, publicationOf } from "./embed/address.ts";
import { type Choice, displayQuery, embedQuery, usualHeight, wholeSettings } from "./embed/choice.ts";
import { codesOf, isPosterOther } from "./embed/codes.ts";
import { reportOf } from "./embed/host.ts";
import { type BuilderWords, builderWordsOf, type CodeKind } from "./i18n/builder.ts";
import { formatOf } from "./i18n/format.ts";
import type { Words } from "./i18n/words.ts";
import type { Records } from "./model/record.ts";
import type { Dataset } from "./model/schema.ts";
import type { State } from "./state/state.ts";
import { builder, type PreviewWidth, previewWidths } from "./ui/builder.ts";

export interface BuilderStart {
  readonly records: Records;
  readonly dataset: Dataset;
  readonly words: Words;
  /** What the page shows. */
  readonly state: State;
  /** What an embed shows that is asked for nothing. */
  readonly defaults: State;
  /** What was said before the dialog came: that the link is copied. */
  readonly status: string;
}

interface Built {
  readonly choice: Choice;
  /** Words of the embed's language, which need not be the page's. */
  readonly speech: BuilderWords;
  readonly edition: Edition;
  readonly width: PreviewWidth;
  readonly needed: number | null;
  readonly copied: CodeKind | null;
  readonly status: string;
}

/** Opens the dialog in which an editor makes an embed. All that it keeps goes when it is closed. */
export async function openBuilder(start: BuilderStart): Promise<void> {
  const { records, dataset, words, state, defaults } = start;
  const { date, known, layers, view, theme, language } = state;
  // The preview is the embed beside this page; the codes name the place where the map is published.
  const here = document.baseURI;
  const publication = publicationOf(metaContent, here);
  const say = await builderWordsOf(language);
  // A button that was pressed twice opens one dialog.
  if (document.querySelector("dialog.builder")) return;
  const store = createStore<Built>(() => ({
    choice: {
      date,
      known,
      layers,
      view,
      theme,
      language,
      height: usualHeight,
      hidden: new Set<never>(),
      fixed: new Set<never>(),
    },
    speech: say,
    edition: "live",
    width: matchMedia("(min-width: 37.5em)").matches ? "column" : "phone",
    needed: null,
    copied: null,
    status: start.status,
  }));

  const dialog = document.createElement("dialog");
  dialog.className = "builder";
  dialog.setAttribute("aria-labelledby", "builder-title");
  const end = new AbortController();

  const tellFrame = (): void => {
    const settings = Object.fromEntries(new URLSearchParams(wholeSettings(store.getState().choice, defaults)));
    frameIn(dialog)?.contentWindow?.postMessage({ type: "map:set", version: 1, ...settings }, "*");
  };
  const choose = (patch: Partial<Choice>): void => {
    const { choice } = store.getState();
    store.setState({ choice: { ...choice, ...patch }, copied: null, status: "" });
    tellFrame();
    if (patch.language !== undefined) void speak(patch.language);
  };
  const speak = async (wished: Choice["language"]): Promise<void> => {
    const speech = await builderWordsOf(wished);
    if (store.getState().choice.language === wished) store.setState({ speech });
  };
  const copy = async (kind: CodeKind, field: HTMLTextAreaElement): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
    store.setState({ copied: isCopied ? kind : null, status: isCopied ? say.codes[kind].copied : say.byHand });
    if (!isCopied) field.select();
  };

  const draw = (): void => {
    const { choice, speech, edition, width, needed, copied, status } = store.getState();
    const { day } = formatOf(choice.language);
    const codes = codesOf({
      choice,
      defaults,
      publication,
      edition,
      title: dataset.title[choice.language],
      words: speech.code,
      day,
      opensOn: records.opensOn,
    });
    render(
      builder({
        words,
        say,
        records,
        choice,
        seen: view,
        preview: {
          width,
          needed,
          key: displayQuery(choice),
          address: embedAddress(here, embedQuery(choice, defaults)),
        },
        edition,
        hasFrozen: folderOf(publication, "frozen") !== null,
        codes,
        otherPicture: isPosterOther(choice, defaults) ? words.format.day(records.opensOn) : null,
        copied,
        status,
        on: {
          choose,
          publish: (chosen) => store.setState({ edition: chosen, copied: null, status: "" }),
          widen: (chosen) => store.setState({ width: chosen, needed: null }),
          copy: (kind, field) => void copy(kind, field),
          close: () => dialog.close(),
        },
      }),
      dialog,
    );
    rescale();
  };

  /** The frame has the width of a phone or a column whatever room the dialog has, and is shown smaller. */
  const rescale = (): void => {
    const { width, choice } = store.getState();
    const stage = dialog.querySelector<HTMLElement>(".builder-stage");
    const frame = frameIn(dialog);
    if (!stage || !frame) return;
    const wide = previewWidths[width];
    const scale = Math.min(1, (stage.parentElement?.clientWidth ?? wide) / wide);
    frame.style.width = `${wide}px`;
    frame.style.height = `${choice.height}px`;
    frame.style.transform = `scale(${scale})`;
    stage.style.width = `${Math.floor(wide * scale)}px`;
    stage.style.height = `${Math.ceil(choice.height * scale)}px`;
  };

  addEventListener(
    "message",
    ({ source, data }: MessageEvent) => {
      if (source === null || source !== frameIn(dialog)?.contentWindow) return;
      const report = reportOf(data);
      // What was chosen while the frame was on its way.
      if (report?.type === "map:ready") tellFrame();
      if (report?.type === "map:height") store.setState({ needed: report.height });
    },
    { signal: end.signal },
  );
  // Keys of the page are not meant while the dialog is open.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => {
    end.abort();
    dialog.remove();
  });
  store.subscribe(draw);
  document.body.append(dialog);
  draw();
  dialog.showModal();
  rescale();
  const watch = new ResizeObserver(rescale);
  watch.observe(dialog);
  end.signal.addEventListener("abort", () => watch.disconnect());
}

const frameIn = (dialog: HTMLElement): HTMLIFrameElement | null => dialog.querySelector("iframe");

const metaContent = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
