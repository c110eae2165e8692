/** How a value of a feature gets from what it is to what it is to be. */
export interface Fade<Key> {
  /** Sets out for a new value; a fade under way turns from where it is. At once = there is no time to fade. */
  aim(key: Key, value: number, atOnce?: boolean): void;
  stop(): void;
}

export interface FadeOptions<Key> {
  /** 0 = at once. */
  readonly durationMs: number;
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

/** A change begins when it is asked for, a frame before it is first seen: its first picture already shows something. */
const frameMs = 1000 / 60;

/** Eases out: the first frame already shows that something happened. */
const eased = (share: number): number => 1 - (1 - share) ** 2;

export function makeFade<Key>({ durationMs, write, requestFrame, cancelFrame }: FadeOptions<Key>): Fade<Key> {
  const values = new Map<Key, number>();
  const runs = new Map<Key, Run>();
  let frame: number | null = null;

  const put = (key: Key, value: number): void => {
    if (value === 0) values.delete(key);
    else values.set(key, value);
    write(key, value);
  };

  const step = (nowMs: number): void => {
    frame = null;
    for (const [key, run] of runs) {
      run.startMs ??= nowMs - frameMs;
      const share = Math.min(1, (nowMs - run.startMs) / durationMs);
      put(key, share === 1 ? run.to : run.from + (run.to - run.from) * eased(share));
      if (share === 1) runs.delete(key);
    }
    if (runs.size > 0) frame = requestFrame(step);
  };

  return {
    aim(key, value, atOnce = false) {
      const from = values.get(key) ?? 0;
      if (atOnce || durationMs === 0 || from === value) {
        runs.delete(key);
        put(key, value);
        return;
      }
      runs.set(key, { from, to: value, startMs: null });
      frame ??= requestFrame(step);
    },
    stop() {
      if (frame !== null) cancelFrame(frame);
      frame = null;
      runs.clear();
    },
  };
}
