import { evenLines, freeLines, linesIn } from "#ui/even-lines";

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

function setLargest(place: HTMLElement, least: number, most: number): void {
  const size = largest(place, least, most);
  place.style.setProperty(
    "--fit",
    String(withFewestLines(place, Math.max(least, size * LESS), size)),
  );
}

/** Letters of a card are at most so much smaller than they could be where that saves a line. */
const LESS = 0.84;

/** The largest size from one to another at which cards have the fewest lines: three short ones leave half a card empty. */
function withFewestLines(place: HTMLElement, least: number, most: number): number {
  const words = [...place.querySelectorAll(".ballot__words")];
  if (words.length === 0) return most;
  const linesAt = (size: number) => {
    place.style.setProperty("--fit", String(size));
    return words.reduce((sum, each) => sum + linesIn(each), 0);
  };
  const sizes = Array.from({ length: Math.floor(most - least) + 1 }, (_, less) => most - less);
  const lines = sizes.map(linesAt);
  return sizes[lines.indexOf(Math.min(...lines))] ?? most;
}

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
