import { costOfWords, evenLines, freeLines, linesIn } from "#ui/even-lines";
import { costOfPhrases, evenPhrases, freePhrases } from "#ui/even-phrases";

/** Whose letters may grow: the styles say of each how large they may be, in the wall's units. */
const PLACES = ".wall__heading, .wall__side";

/**
 * Letters as large as their place allows. The styles name the limits, `--fit-most` and
 * `--fit-least`, and use what is found, `--fit`; where they name none, nothing is fitted.
 */
export function fitLetters(wall: HTMLElement): void {
  freeLines(wall);
  freePhrases(wall);
  for (const place of wall.querySelectorAll<HTMLElement>(PLACES)) {
    place.style.removeProperty("--fit");
    place.classList.remove(TIGHT);
    const { least, most } = limitsOf(place);
    if (most > least) fitIn(place, least, most);
  }
  evenLines(wall);
  evenPhrases(wall, roomIn(wall));
}

/**
 * Tells whether there is room for a text as it is: a label that grows takes height from the story
 * beside it, so that no place may lose what it held. Cards have the fewest lines.
 */
function roomIn(wall: HTMLElement): (block: Element) => boolean {
  const holding = [...wall.querySelectorAll<HTMLElement>(PLACES)].filter(holds);
  return (block) => {
    const place = block.closest<HTMLElement>(PLACES);
    const isTold = place !== null && block.closest(".ballot__words") === null;
    return isTold && holds(place) && holding.every(holds);
  };
}

/** A place that holds not even the smallest letters leaves out what it can spare (`is-spare`). */
const TIGHT = "is-tight";

function fitIn(place: HTMLElement, least: number, most: number): void {
  setLargest(place, least, most);
  if (holds(place) || !hasSpare(place)) return;
  place.classList.add(TIGHT);
  setLargest(place, limitsOf(place).least, most);
}

/** Beside a film's words stand labels, with pictures that can be spared. */
function hasSpare(place: HTMLElement): boolean {
  const isHeading = place.matches(".wall__heading");
  const labels = isHeading ? place.parentElement?.querySelector(".wall__notes") : undefined;
  return [place, labels].some((each) => each?.querySelector(".is-spare"));
}

/** How large the styles let letters of a place be, as they are now. */
function limitsOf(place: HTMLElement): { readonly least: number; readonly most: number } {
  const styles = getComputedStyle(place);
  const limit = (name: string) => Number(styles.getPropertyValue(name));
  return { least: limit("--fit-least"), most: limit("--fit-most") };
}

function setLargest(place: HTMLElement, least: number, most: number): void {
  const size = largest(place, least, most);
  const letters = () => lettersIn(place);
  place.style.setProperty("--fit", String(size));
  const full = letters();
  let best = { size, cost: costOfLines(place) };
  let before = full;
  for (let tried = size - 1; tried >= least; tried--) {
    place.style.setProperty("--fit", String(tried));
    const now = letters();
    if (now < full * LESS) break;
    // Elsewhere the styles hold letters small.
    if (now === before) continue;
    before = now;
    const cost = costOfLines(place) + COST_OF_LESS * (1 - now / full);
    if (cost < best.cost) best = { size: tried, cost };
  }
  place.style.setProperty("--fit", String(best.size));
}

/** Letters are at most so much smaller than they could be where that breaks lines better. */
const LESS = 0.84;

/** What smaller letters cost, beside what breaks do (phrase-breaks.ts). */
const COST_OF_LESS = 0.5;

/** What is told in a place, whose letters grow. */
const TOLD =
  ".ballot__words, .wall-answer__reason, .wall__lead, .wall-pledge, .wall-part--tomorrow > p";

/** How large letters are that are told in a place. */
function lettersIn(place: HTMLElement): number {
  const told = place.querySelector(TOLD);
  return Number.parseFloat(getComputedStyle(told ?? place).fontSize);
}

/** Cards have the fewest lines: three short ones leave half a card empty. What is told breaks where one pauses. */
function costOfLines(place: HTMLElement): number {
  const words = [...place.querySelectorAll(".ballot__words")];
  const told = costOfPhrases(place) + costOfWords(place);
  return words.reduce((sum, each) => sum + linesIn(each), told);
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
  // What runs out of its row or its sheet may still end within the place.
  const sheets = [
    ...place.querySelectorAll(
      "li, .wall-answer, .wall-pledge, .wall-part--pledge, .wall-part--tomorrow",
    ),
  ];
  return !isHigh && !isWide(place) && !sheets.some(isWide);
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
