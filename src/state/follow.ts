import { type Day, parseDay } from "../model/day.ts";
import type { Store } from "./store.ts";

/** From the days before the first trains left until Moscow had said that the last had come: some twenty seconds. */
const first = parseDay("2022-01-01");
const last = parseDay("2022-02-10");

/** The choices that “Follow the transfer” makes; all of them are the reader’s own afterwards. */
export function beginFollowing(store: Store): void {
  const { layers } = store.getState();
  if (first === null) return;
  store.setState({
    date: first,
    from: null,
    layers: new Set([...layers, "transfer" as const]),
    view: { kind: "named", name: "eurasia" },
    place: null,
    record: null,
    panelOpen: false,
    speed: 2,
    playing: true,
    following: true,
  });
}

/** Once the transfer is over, the map turns to Belarus; whatever stops play before ends the following. */
export function endFollowing(store: Store, end: Day | null = last): () => void {
  return store.subscribe(({ following, playing, date }) => {
    if (!following) return;
    if (end !== null && date >= end) {
      store.setState({ following: false, playing: false, view: { kind: "named", name: "belarus" } });
    } else if (!playing) {
      store.setState({ following: false });
    }
  });
}
