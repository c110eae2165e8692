/** Once the browser has nothing better to do. Safari knows no idle callback. */
export function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task);
  else setTimeout(task, 500);
}
