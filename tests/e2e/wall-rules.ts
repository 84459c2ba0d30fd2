import type { Page } from "playwright-core";

/** What is wrong with the big screen as it stands; empty when a hall can read all of it. */
export function wallFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wall = document.querySelector(".wall");
    if (!wall) return ["there is no wall"];
    const faults: string[] = [];
    const { innerWidth, innerHeight } = window;
    if (document.documentElement.scrollHeight > innerHeight + 1) faults.push("the page scrolls");
    const isSeen = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      node.closest(".visually-hidden, .scene, rt, rp") === null;
    const texts = [...wall.querySelectorAll("*")].filter(
      (node) =>
        isSeen(node) &&
        [...node.childNodes].some(
          (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? "").trim() !== "",
        ),
    );
    for (const node of texts) {
      const words = (node.textContent ?? "").trim().slice(0, 20);
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(node).fontSize);
      if (size < 0.018 * innerWidth - 0.6) faults.push(`small: ${words} ${size}`);
      if (bottom > 0.92 * innerHeight + 2) faults.push(`low: ${words} ${Math.round(bottom)}`);
      if (left < -1 || right > innerWidth + 1 || top < -1) faults.push(`outside: ${words}`);
    }
    const boxes = [...wall.querySelectorAll<HTMLElement>(".wall__main > *, .wall__side > *, li")];
    for (const box of boxes.filter(isSeen)) {
      if (box.scrollWidth > box.clientWidth + 2 && getComputedStyle(box).display !== "inline")
        faults.push(`wide: ${box.className} ${box.scrollWidth} of ${box.clientWidth}`);
    }
    const side = wall.querySelector(".wall__side");
    const captain = wall.querySelector(".wall__bubble");
    if (side && captain && isSeen(captain)) {
      const above = captain.getBoundingClientRect();
      for (const child of [...side.children].filter(isSeen)) {
        const box = child.getBoundingClientRect();
        const isOver =
          box.left < above.right &&
          box.right > above.left &&
          box.bottom > above.top + 2 &&
          box.top < above.bottom;
        if (isOver) faults.push(`under the captain: ${child.className}`);
      }
    }
    return faults;
  });
}
