import { evenLines, freeLines } from "#ui/even-lines";

/** Whose letters may grow: the styles say of each how large they may be, in the wall's units. */
const PLACES = ".wall__heading, .wall__side";

/**
 * Letters as large as their place allows. The styles name the limits, `--fit-most` and
 * `--fit-least`, and use what is found, `--fit`; where they name none, nothing is fitted.
 */
export function fitLetters(wall: HTMLElement): void {
  freeLines(wall);
  for (const place of wall.querySelectorAll<HTMLElement>(PLACES)) {
    const styles = getComputedStyle(place);
    const most = Number(styles.getPropertyValue("--fit-most"));
    const least = Number(styles.getPropertyValue("--fit-least"));
    place.style.removeProperty("--fit");
    place.classList.remove(TIGHT);
    if (most > least) fitIn(place, least, most);
  }
  evenLines(wall);
}

/** A place that holds not even the smallest letters leaves out what it can spare (`is-spare`). */
const TIGHT = "is-tight";

function fitIn(place: HTMLElement, least: number, most: number): void {
  setLargest(place, least, most);
  if (holds(place) || place.querySelector(".is-spare") === null) return;
  place.classList.add(TIGHT);
  setLargest(place, least, most);
}

const setLargest = (place: HTMLElement, least: number, most: number) =>
  place.style.setProperty("--fit", String(largest(place, least, most)));

/** The largest whole number at which a place holds its words; the least where none does. */
function largest(place: HTMLElement, least: number, most: number): number {
  let [fitting, beyond] = [least, most + 1];
  while (beyond - fitting > 1) {
    const tried = Math.floor((fitting + beyond) / 2);
    place.style.setProperty("--fit", String(tried));
    if (holds(place)) fitting = tried;
    else beyond = tried;
  }
  return fitting;
}

function holds(place: HTMLElement): boolean {
  const isWide = (box: Element) => box.scrollWidth > box.clientWidth + 1;
  const isHigh = place.scrollHeight > place.clientHeight + 1;
  // A row that runs out of its sheet may still end within the place.
  return !isHigh && !isWide(place) && ![...place.querySelectorAll("li")].some(isWide);
}

/** Fits again whenever the wall gets another size, and when its fonts and pictures are there. */
export function keepFitting(wall: HTMLElement, onResize: () => void): () => void {
  const refit = () => fitLetters(wall);
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    refit();
    if (!isFirst) onResize();
    isFirst = false;
  });
  observer.observe(wall);
  document.fonts.addEventListener("loadingdone", refit);
  // A bubble is as wide as the captain beside it leaves it.
  wall.addEventListener("load", refit, { capture: true });
  return () => {
    observer.disconnect();
    wall.removeEventListener("load", refit, { capture: true });
    document.fonts.removeEventListener("loadingdone", refit);
  };
}
