/** The part of a browser's trace that is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread was running, not waiting for others: a busy machine does not lengthen it. */
  readonly tdur?: number;
}

/**
 * Milliseconds of the main thread in each marked frame, and the longest single task among them. A frame begins with the
 * task that holds its mark and ends before the one that holds the next.
 */
export function framesIn(
  events: readonly TraceEvent[],
  kind: string,
): { readonly work: readonly number[]; readonly longest: number } {
  const pattern = new RegExp(`^bench-${kind}-\\d+$`);
  const marks = events.filter(({ name, ph }) => pattern.test(name) && ph !== "e").sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return { work: [], longest: 0 };
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === first.pid && tid === first.tid,
    )
    .sort((a, b) => a.ts - b.ts);
  const starts = marks.map(({ ts }) => tasks.findLastIndex((task) => task.ts <= ts));
  const cost = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;
  const frames = starts.slice(0, -1).map((start, index) => tasks.slice(start, starts[index + 1]).map(cost));
  return {
    work: frames.map((costs) => costs.reduce((sum, each) => sum + each, 0)),
    longest: Math.max(...frames.flat()),
  };
}
