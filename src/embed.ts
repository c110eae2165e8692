import "virtual:colours.css";
import "./theme/guest.css";
import { addresses, heading } from "virtual:data";
import { converse } from "./embed/conversation.ts";
import { startGuest } from "./guest.ts";
import { guestWordsOf } from "./i18n/guest.ts";
import { preferredLanguage } from "./i18n/preferred.ts";
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
    fail(root, (await words).embed);
    throw error;
  }
}

/** A sentence and a way to try again, beside the link that the served page has. */
function fail(root: HTMLElement, { failure, retry }: Awaited<ReturnType<typeof guestWordsOf>>["embed"]): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = retry;
  button.addEventListener("click", () => location.reload());
  const sentence = document.createElement("p");
  sentence.role = "alert";
  sentence.append(failure, " ", button);
  root.lastElementChild?.replaceWith(sentence);
}

const root = document.getElementById("page");
if (root) {
  open(root).catch((error: unknown) => {
    if (root.childElementCount === 0) root.textContent = root.dataset["failed"] ?? "";
    throw error;
  });
}
