import type { Frame } from "./frame";

/**
 * How much finds room at once: everything, the choice beside the picture, below it, or all of it
 * one below the other and scrolled.
 */
export type Fit = "wide" | "beside" | "below" | "scroll";

/** Fits the body of the screen, in letters (rem): its size and the size of text both count. */
export function fitOf(width: number, height: number): Fit {
  if (width >= 80 && height >= 42) return "wide";
  if (width >= 40 && height >= 26 && width > height) return "beside";
  return height >= 30 && width >= 20 ? "below" : "scroll";
}

/** Keeps `data-fit` of the screen true, for CSS: no media query knows the size of letters. */
export function keepFit({ root, body }: Frame): () => void {
  const measure = () => {
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    root.dataset["fit"] = fitOf(body.clientWidth / letter, body.clientHeight / letter);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(body);
  measure();
  return () => {
    sizes.disconnect();
    delete root.dataset["fit"];
  };
}
