/**
 * Looks somewhere, and again whenever the window has another size: what lies over the picture, and
 * how much of it, is another then, as on a phone that is turned. Returns what ends it.
 */
export function keepAimed(look: () => void): () => void {
  look();
  window.addEventListener("resize", look);
  return () => window.removeEventListener("resize", look);
}
