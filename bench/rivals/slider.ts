/** A bare time slider for the rivals that bring none: a day a step, and ten days a second in play. */
export function timeSlider(
  { first, last, value }: { readonly first: number; readonly last: number; readonly value: number },
  show: (day: number) => void,
): readonly HTMLElement[] {
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = String(first);
  slider.max = String(last);
  slider.value = String(value);
  slider.addEventListener("input", () => show(slider.valueAsNumber));
  const play = document.createElement("button");
  play.className = "play";
  play.textContent = "Play";
  let timer: ReturnType<typeof setInterval> | undefined;
  play.addEventListener("click", () => {
    clearInterval(timer);
    timer =
      timer === undefined
        ? setInterval(() => {
            slider.valueAsNumber += 1;
            show(slider.valueAsNumber);
          }, 100)
        : undefined;
  });
  return [play, slider];
}
