import { restingBox } from "./resting-box";
import { whenResized } from "./when-resized";

/**
 * Two causes that were not weighed are told with their reasons where those end above the way on, as
 * the style lays them out there; else without. Returns what stops watching.
 */
export function briefWhereCrowded(panel: HTMLElement): () => void {
  const list = panel.querySelector<HTMLElement>(".weighed--two");
  const wayOn = panel.querySelector<HTMLElement>(".why__foot .button");
  if (!list || !wayOn) return () => undefined;
  let isOver = false;
  const look = () => {
    if (isOver) return;
    list.classList.remove("is-brief");
    if (getComputedStyle(list).getPropertyValue("--beside-way-on") !== "") {
      list.classList.toggle("is-brief", isCrowded(list, wayOn));
    }
  };
  look();
  void document.fonts.ready.then(look);
  const stop = whenResized(panel, look);
  return () => {
    isOver = true;
    stop();
  };
}

/** Whether one of them reaches under the way on, or below it. */
function isCrowded(list: HTMLElement, wayOn: HTMLElement): boolean {
  const { top, left, bottom } = restingBox(wayOn);
  return [...list.querySelectorAll<HTMLElement>(".pegged")].map(restingBox).some((card) => {
    return card.bottom > (card.right > left ? top : bottom);
  });
}
