/**
 * Looks somewhere, and again whenever the window or one of `around` has another size: what lies over
 * the picture, and how much of it, is another then, as on a phone that is turned, or when the letters
 * of a sentence come late. Returns what ends it.
 */
export function keepAimed(look: () => void, around: readonly Element[] = []): () => void {
  look();
  window.addEventListener("resize", look);
  const sizes = new ResizeObserver(look);
  for (const each of around) sizes.observe(each);
  return () => {
    window.removeEventListener("resize", look);
    sizes.disconnect();
  };
}
