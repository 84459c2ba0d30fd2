// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function nameOf(node: Element): string;
declare function isSeen(node: Element): boolean;

/**
 * Cards of a board that shows all of them at once, where they lie over another of its parts,
 * reach into the margin around them, or do not hold what they say.
 */
export function crowdedCards(): string[] {
  const board = document.querySelector('[data-fit="wide"] .market');
  if (board === null) return [];
  const { paddingBottom } = getComputedStyle(board);
  const floor = board.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom);
  const parts = [...board.querySelectorAll(".purses, .chunk__name, .buy, .market__foot .button")];
  return parts.flatMap((part, index) => {
    const own = part.getBoundingClientRect();
    const met = parts.slice(index + 1).filter((other) => {
      const { left, right, top, bottom } = other.getBoundingClientRect();
      const wide = Math.min(own.right, right) - Math.max(own.left, left);
      return wide > 1 && Math.min(own.bottom, bottom) - Math.max(own.top, top) > 0.5;
    });
    const beyond = [...part.querySelectorAll(".buy__words, .buy__price > *")].filter((each) => {
      const { width, right, bottom } = each.getBoundingClientRect();
      return width > 1 && (right > own.right || bottom > own.bottom);
    });
    return [
      ...met.map((other) => `${nameOf(part)} lies over ${nameOf(other)}`),
      ...beyond.map((each) => `${nameOf(each)} leaves ${nameOf(part)}`),
      ...(own.bottom > floor + 0.5 ? [`${nameOf(part)} reaches into the margin`] : []),
    ];
  });
}

/** Buttons that lead on from what is read, where they are not whole within the window as it opens. */
export function waysOnOut(): string[] {
  const bars =
    ".paper__buttons, .why__foot, .market__foot, .keep__verbs, .moment__buttons, .caption__buttons, .dialogue__buttons, .pledge__buttons, .pointing--over .pointing__buttons, .debrief__on";
  const buttons = [...document.querySelectorAll(bars)].flatMap((bar) => [
    ...bar.querySelectorAll("button"),
  ]);
  return buttons.filter(isSeen).flatMap((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return isIn && node.contains(hit) ? [] : [`${nameOf(node)} is not in the first view`];
  });
}

/** Buttons whose words stand one letter a line: higher than they are wide. */
export function squeezed(): string[] {
  return [...document.querySelectorAll("button span")].filter(isSeen).flatMap((node) => {
    const words = node.textContent?.trim() ?? "";
    if (node.children.length > 0 || words.length < 2) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    return height > width ? [`${nameOf(node)} "${words}" is squeezed`] : [];
  });
}
