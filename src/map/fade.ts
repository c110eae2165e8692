/** How a value of a feature gets from what it is to what it is to be. */
export interface Fade<Key> {
  /** Sets out for a new value; a fade under way turns from where it is. At once = there is no time to fade. */
  aim(key: Key, value: number, atOnce?: boolean): void;
  stop(): void;
}

export interface FadeOptions<Key> {
  /** What a key is that has not been faded: such values are not kept. */
  readonly rest?: (key: Key) => number;
  /** 0 = at once. */
  readonly durationMs: number;
  /**
   * Whether the first step is written when it is asked for. A page draws it in the frame that is under way; where a print
   * follows each step, it would only put off the second one, in which more is seen.
   */
  readonly isPrompt?: boolean;
  readonly write: (key: Key, value: number) => void;
  readonly requestFrame: (callback: (nowMs: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Null until its first frame. */
  startMs: number | null;
}

const frameMs = 1000 / 60;

/** Eases out, so that the first picture shows the most. */
const eased = (share: number): number => 1 - (1 - share) ** 2;

export function makeFade<Key>(options: FadeOptions<Key>): Fade<Key> {
  const { durationMs, write, requestFrame, cancelFrame, rest = () => 0, isPrompt = false } = options;
  const values = new Map<Key, number>();
  const runs = new Map<Key, Run>();
  let frame: number | null = null;

  const put = (key: Key, value: number): void => {
    if (value === rest(key)) values.delete(key);
    else values.set(key, value);
    write(key, value);
  };
  const go = (key: Key, { from, to }: Run, elapsedMs: number): void => {
    const share = Math.min(1, elapsedMs / durationMs);
    if (share === 1) runs.delete(key);
    put(key, share === 1 ? to : from + (to - from) * eased(share));
  };

  const step = (nowMs: number): void => {
    frame = null;
    for (const [key, run] of runs) {
      run.startMs ??= nowMs - (isPrompt ? 2 : 1) * frameMs;
      go(key, run, nowMs - run.startMs);
    }
    if (runs.size > 0) frame = requestFrame(step);
  };

  return {
    aim(key, value, atOnce = false) {
      const from = values.get(key) ?? rest(key);
      if (atOnce || durationMs === 0 || from === value) {
        runs.delete(key);
        put(key, value);
        return;
      }
      const run = { from, to: value, startMs: null };
      runs.set(key, run);
      if (isPrompt) go(key, run, frameMs);
      frame ??= requestFrame(step);
    },
    stop() {
      if (frame !== null) cancelFrame(frame);
      frame = null;
      runs.clear();
    },
  };
}
