import type { Language } from "../state/state.ts";
import type { GuestWords } from "./words.ts";

/** The words of the embedded map alone: each language is a chunk of its own. */
export async function guestWordsOf(language: Language): Promise<GuestWords> {
  switch (language) {
    case "en":
      return (await import("./en/guest.ts")).en;
    case "de":
      return (await import("./de/guest.ts")).de;
    case "uk":
      return (await import("./uk/guest.ts")).uk;
  }
}
