/**
 * What is read aloud of an element, each text by itself: side by side on a screen, a card and its count
 * are no one word. What is hidden from listeners is left out.
 */
export function textsOf(part: Element | null): readonly string[] {
  if (part === null || part.ariaHidden === "true") return [];
  const hasWords = [...part.childNodes].some(
    (node) => node instanceof Text && node.data.trim() !== "",
  );
  if (hasWords) return [part.textContent ?? ""];
  return [...part.children].flatMap((child) => [...textsOf(child)]);
}
