import "virtual:colours.css";
import "virtual:first-map.css";
import "./theme/guest.css";
import { addresses, heading } from "virtual:data";
import { converse } from "./embed/conversation.ts";
import { startGuest } from "./guest.ts";
import { guestWordsOf } from "./i18n/guest.ts";
import { preferredLanguage } from "./i18n/preferred.ts";
import type { GuestWords } from "./i18n/words.ts";
import { jsonOver, loadGuest } from "./state/load.ts";

/** The page within an article. The host is heard from the first moment, whatever comes of the records. */
async function open(root: HTMLElement): Promise<void> {
  let set: (query: string) => void = () => {};
  const conversation = converse(
    {
      address: location,
      // To any host: nothing private is said.
      post: (message) => parent === window || parent.postMessage(message, "*"),
      listen: (hear) =>
        addEventListener("message", (event) => {
          if (event.source === parent && parent !== window) hear(event.data);
        }),
      nextFrame: (callback) => requestAnimationFrame(callback),
    },
    (query) => set(query),
  );
  const fetchJson = jsonOver((...request) => fetch(...request));
  const addressOf = (name: keyof typeof addresses): string => new URL(addresses[name], document.baseURI).href;
  const wished = new URLSearchParams(location.search).get("lang");
  const words = guestWordsOf(
    preferredLanguage(wished === null ? navigator.languages : [wished, ...navigator.languages]),
  );
  try {
    const [{ records, ground }, spoken] = await Promise.all([loadGuest(fetchJson, addressOf("guest")), words]);
    set = startGuest({ root, fetchJson, addressOf, heading, words: spoken, records, ground, conversation });
  } catch (error) {
    conversation.error("data");
    fail(root, await words);
    throw error;
  }
}

/** A sentence and a way to try again, between the title and the link to the full page. */
function fail(root: HTMLElement, { language, embed }: GuestWords): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = embed.retry;
  button.addEventListener("click", () => location.reload());
  const sentence = document.createElement("p");
  sentence.role = "alert";
  sentence.append(embed.failure, " ", button);
  const title = document.createElement("h1");
  title.textContent = heading.title[language];
  const full = document.createElement("a");
  full.href = "./";
  full.target = "_blank";
  full.textContent = embed.sources.full;
  const place = document.createElement("p");
  place.append(full);
  const page = document.createElement("main");
  page.append(title, sentence, place);
  delete document.documentElement.dataset["served"];
  document.documentElement.lang = language;
  root.replaceChildren(page);
}

const root = document.getElementById("page");
if (root) {
  open(root).catch((error: unknown) => {
    // Not even the words came, or a fault of ours.
    if (!root.querySelector("[role=alert]")) root.textContent = root.dataset["failed"] ?? "";
    throw error;
  });
}
