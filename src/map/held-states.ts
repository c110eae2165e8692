/** States that nobody sees yet, held back: each thing told to the engine makes it draw the whole map again. */
export interface HeldStates {
  set(id: number, state: Readonly<Record<string, number>>): void;
  /** Tells what was held back, if it is now seen. */
  release(): void;
}

export interface HeldOptions {
  readonly isSeen: () => boolean;
  readonly tell: (id: number, state: Readonly<Record<string, number>>) => void;
}

export function holdStates({ isSeen, tell }: HeldOptions): HeldStates {
  const held = new Map<number, Readonly<Record<string, number>>>();
  const release = (): void => {
    if (held.size === 0 || !isSeen()) return;
    for (const [id, state] of held) tell(id, state);
    held.clear();
  };
  return {
    set(id, state) {
      held.set(id, { ...held.get(id), ...state });
      release();
    },
    release,
  };
}
