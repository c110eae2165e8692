/** So many frames a day has to be there before the next one, or it comes and goes without a fade. */
const fewest = 5;

/**
 * Whether days fly by: asked once for each day that is drawn. Counted in frames and not in milliseconds, because where a
 * frame takes long there is no time to fade either.
 */
export function makeSwift(requestFrame: (callback: () => void) => unknown): () => boolean {
  let frames = fewest;
  let isCounting = false;
  const count = (): void => {
    frames += 1;
    isCounting = frames < fewest;
    if (isCounting) requestFrame(count);
  };
  return () => {
    const isSwift = frames < fewest;
    frames = 0;
    if (!isCounting) {
      isCounting = true;
      requestFrame(count);
    }
    return isSwift;
  };
}
