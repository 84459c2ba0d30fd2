import { element, textNodes } from "#ui/element";

/** Stands for somebody's own words in ours until they are put in: they are never read as marks. */
const PLACE = "\ue000";

/**
 * Our words with somebody's own in them, as nodes: whatever was typed is shown as it was typed,
 * with no ruby, no break, no key of ours in it. `say` puts what it is given into our words.
 */
export function aroundOwnWords(say: (own: string) => string, own: string): readonly Node[] {
  return say(PLACE)
    .split(PLACE)
    .flatMap((ours, index) =>
      index === 0 ? textNodes(ours) : [ownWords(own), ...textNodes(ours)],
    );
}

/** Somebody's own words; those written from right to left stay a whole of their own. */
export function ownWords(own: string): HTMLElement {
  const words = element("bdi");
  words.textContent = own;
  return words;
}
