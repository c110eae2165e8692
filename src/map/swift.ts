/** So many frames a day has to be there before the next one, or it comes and goes without a fade. */
const fewest = 5;

/**
 * Whether days fly by: asked once for each day that is drawn. Counted in frames and not in milliseconds, because where a
 * frame takes long there is no time to fade either.
 * `rested` is called when days that flew by have come to rest.
 */
export function makeSwift(requestFrame: (callback: () => void) => unknown, rested?: () => void): () => boolean {
  let frames = fewest;
  let isCounting = false;
  let isFlying = false;
  const count = (): void => {
    frames += 1;
    isCounting = frames < fewest;
    if (isCounting) requestFrame(count);
    else if (isFlying) rested?.();
  };
  return () => {
    isFlying = frames < fewest;
    frames = 0;
    if (!isCounting) {
      isCounting = true;
      requestFrame(count);
    }
    return isFlying;
  };
}
