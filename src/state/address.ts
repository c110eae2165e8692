import { encode, parameters } from "./share.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** Safari refuses more than 100 changes of the address in 30 seconds; three a second stay below it. */
const pauseMs = 350;

/** The address bar, given from outside. */
export interface Address {
  readonly read: () => { readonly search: string; readonly hash: string };
  /** Replaces query and fragment, without a new entry in the history. */
  readonly write: (search: string, hash: string) => void;
  readonly later: (callback: () => void, ms: number) => () => void;
}

/**
 * Keeps the address in step with the state: the first change at once, then at most one in `pauseMs`, the last one
 * always. What others put into the query, and the whole fragment, stays as it is.
 */
export function followAddress(store: Store, defaults: State, address: Address): () => void {
  let cancel: (() => void) | null = null;
  let isStale = false;

  const write = (): void => {
    isStale = false;
    const { search, hash } = address.read();
    const foreign = [...new URLSearchParams(search)].filter(([name]) => !parameters.has(name));
    const query = [encode(store.getState(), defaults), new URLSearchParams(foreign).toString()]
      .filter(Boolean)
      .join("&");
    const next = query === "" ? "" : `?${query}`;
    if (next !== search) address.write(next, hash);
    cancel = address.later(() => {
      cancel = null;
      if (isStale) write();
    }, pauseMs);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (encode(state, defaults) === encode(before, defaults)) return;
    if (cancel === null) write();
    else isStale = true;
  });
  return () => {
    unsubscribe();
    cancel?.();
  };
}
