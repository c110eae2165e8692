import "virtual:colours.css";
import "virtual:first-map.css";
import "./theme/fonts.css";
import "./theme/base.css";
import { addresses, dataset } from "virtual:data";
import { render } from "lit-html";
import { start } from "./app.ts";
import { preferredLanguage } from "./i18n/preferred.ts";
import { wordsOf } from "./i18n/words.ts";
import { failureOf, jsonOver, LoadFailure, loadRecords } from "./state/load.ts";
import { failure } from "./ui/failure.ts";

/** What is needed at once is fetched side by side. Without the records there is a sentence instead of a page. */
async function open(root: HTMLElement): Promise<void> {
  const fetchJson = jsonOver((...request) => fetch(...request));
  const language = preferredLanguage(navigator.languages);
  const addressOf = (name: keyof typeof addresses): string => new URL(addresses[name], document.baseURI).href;
  const records = loadRecords(fetchJson, addressOf("records"));
  // Looked at below; without this a failure would be reported as unhandled while the words are on their way.
  records.catch(() => {});
  const words = await wordsOf(language);
  const loaded = await records.catch((error: unknown) => failureOf(error));
  if (loaded instanceof LoadFailure) {
    delete document.documentElement.dataset["served"];
    root.replaceChildren();
    render(
      failure(words.page, dataset.title[language], loaded.kind, () => location.reload()),
      root,
    );
    return;
  }
  start({ root, fetchJson, addressOf, dataset, words, loaded });
}

const root = document.getElementById("page");
if (root) {
  open(root).catch((error: unknown) => {
    // Not even the words came, or a fault of ours: what the served page says for this case, and the cause for whoever looks.
    root.textContent = root.dataset["failed"] ?? "";
    throw error;
  });
}
