// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function isSeen(node: Element): boolean;
declare function nameOf(node: Element): string;
declare function seenTexts(): { text: Text; parent: Element }[];
declare function linesOf(text: Text): DOMRect[];

/** Texts of the wall, less what the picture of the room shows. */
export function wallTexts(): { text: Text; parent: Element }[] {
  return seenTexts().filter(
    ({ parent }) => parent.closest(".wall") !== null && parent.closest(".scene, rt, rp") === null,
  );
}

/** Letters that the last row cannot read: smaller than 1.8 % of the width. */
export function wallSmall(): string[] {
  return wallTexts()
    .map(({ text, parent }) => ({
      text,
      size: Number.parseFloat(getComputedStyle(parent).fontSize),
    }))
    .filter(({ size }) => size < 0.018 * innerWidth - 0.6)
    .map(({ text, size }) => `small: ${text.data.slice(0, 20)} ${size}`);
}

/** Texts behind the heads of the first row, in the lowest 8 %, or off the screen; sheets on the heads. */
export function wallLow(): string[] {
  const main = document.querySelector(".wall__main");
  const side = document.querySelector(".wall__side");
  const air = main ? Number.parseFloat(getComputedStyle(main).paddingBottom) : 0;
  const end = (main?.getBoundingClientRect().bottom ?? innerHeight) - air;
  const sheets = [...(side?.querySelectorAll(":scope > *, li") ?? [])]
    .filter((sheet) => isSeen(sheet) && sheet.getBoundingClientRect().bottom > end + 2)
    .map((sheet) => `on the heads: ${nameOf(sheet)}`);
  const texts = wallTexts().flatMap(({ text }) =>
    linesOf(text)
      .filter(
        ({ left, right, bottom, height }) =>
          bottom - height / 6 > 0.92 * innerHeight || left < -1 || right > innerWidth + 1,
      )
      .slice(0, 1)
      .map(({ bottom }) => `low or out: ${text.data.slice(0, 20)} ${Math.round(bottom)}`),
  );
  return [...sheets, ...texts];
}

/** Boxes whose content is wider than they are, and a page that scrolls. */
export function wallScrolls(): string[] {
  const boxes = [
    ...document.querySelectorAll(".wall__main > :not(.scene), .wall__side > *, .wall li"),
  ];
  const wide = boxes
    .filter((box) => isSeen(box) && box.scrollWidth > box.clientWidth + 2)
    .filter((box) => !["inline", "contents"].includes(getComputedStyle(box).display))
    .map((box) => `wide: ${nameOf(box)} ${box.scrollWidth} of ${box.clientWidth}`);
  const isLong = document.documentElement.scrollHeight > innerHeight + 1;
  return isLong ? [...wide, "the page scrolls"] : wide;
}

/** Words that stand out of what they are written on: a sign, a card, a label. */
export function wallSpilled(): string[] {
  const isSheet = (node: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    return backgroundImage !== "none" || !/, 0\)$|^transparent$/.test(backgroundColor);
  };
  const sheetOf = (node: Element | null): Element | undefined => {
    if (!node || node.matches(".wall")) return undefined;
    return isSheet(node) ? node : sheetOf(node.parentElement);
  };
  return wallTexts().flatMap(({ text, parent }) => {
    const sheet = sheetOf(parent);
    if (!sheet) return [];
    const { left, right, top, bottom } = sheet.getBoundingClientRect();
    return linesOf(text)
      .filter(
        (line) =>
          line.left < left - 1 ||
          line.right > right + 1 ||
          // Above and below its letters a line has air.
          line.top + line.height / 5 < top ||
          line.bottom - line.height / 5 > bottom,
      )
      .slice(0, 1)
      .map(() => `out of ${nameOf(sheet)}: ${text.data.slice(0, 20)}`);
  });
}

/** Texts that the captain's bubble or the heading lies on, or what comes with the pointer. */
export function wallCovered(): string[] {
  const covers = [
    ...[
      ...document.querySelectorAll(".wall__bubble, .wall__heading, .wall__notes, .wall__none"),
    ].filter(isSeen),
    ...document.querySelectorAll(".wall__to-notes:not([hidden])"),
  ];
  return wallTexts().flatMap(({ text, parent }) =>
    covers
      .filter((cover) => !cover.contains(parent))
      .filter((cover) => {
        const box = cover.getBoundingClientRect();
        return linesOf(text).some(
          ({ left, right, top, bottom }) =>
            left < box.right && right > box.left && top + 2 < box.bottom && bottom - 2 > box.top,
        );
      })
      .map((cover) => `covered by ${nameOf(cover)}: ${text.data.slice(0, 20)}`),
  );
}

/** Cards that reach into what the captain says, whichever of the two lies on top. */
export function wallIntruding(): string[] {
  const bubble = document.querySelector(".wall__bubble");
  if (!bubble || !isSeen(bubble)) return [];
  const said = bubble.getBoundingClientRect();
  return [...document.querySelectorAll(".ballot__card, .heat__card, .wall-answer")]
    .filter((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return (
        left < said.right && right > said.left && top + 2 < said.bottom && bottom - 2 > said.top
      );
    })
    .map((card) => `in the bubble: ${card.textContent?.trim().slice(0, 20)}`);
}

/** A hall that is asked without a question, or by one that the last row cannot read. */
export function wallQuestions(): string[] {
  const wall = document.querySelector<HTMLElement>(".wall");
  if (wall?.dataset["voice"] !== "asks" && wall?.dataset["hands"] !== "up") return [];
  const question = document.querySelector(".wall__question");
  if (!question || !isSeen(question)) return ["hands are asked for without a question"];
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
  const size = Number.parseFloat(getComputedStyle(question).fontSize) / unit;
  return size < 58 ? [`small question: ${Math.round(size)}`] : [];
}

/** Words that lie on the room of a film or a call, where faces are. */
export function wallOnFaces(): string[] {
  const scene = document
    .querySelector(':is([data-layout="film"], [data-layout="call"]) .scene')
    ?.getBoundingClientRect();
  if (!scene) return [];
  return wallTexts()
    .filter(({ text }) =>
      linesOf(text).some(
        ({ left, right, top, bottom }) =>
          left < scene.right && right > scene.left && top < scene.bottom && bottom > scene.top,
      ),
    )
    .map(({ text }) => `on the room: ${text.data.slice(0, 20)}`);
}

/** Cards that lie on the room, where anybody's head may be; boards cover all of it. */
export function wallOverRoom(): string[] {
  const scene = document
    .querySelector(".wall:is([data-layout='stage'], [data-layout='film']) .scene")
    ?.getBoundingClientRect();
  if (!scene || scene.width === 0) return [];
  return [...document.querySelectorAll(".ballot__card, .wall-answer, .wall-plan__card")]
    .filter((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return left < scene.right && right > scene.left && top < scene.bottom && bottom > scene.top;
    })
    .map((card) => `over the room: ${card.textContent?.trim().slice(0, 20)}`);
}

/** Tags over the room that lie on each other: a hall cannot tell whose a share is. */
export function wallTags(): string[] {
  const tags = [...document.querySelectorAll(".wall .heat-tag")].filter(isSeen);
  return tags.flatMap((tag, index) => {
    const { left, right, top, bottom } = tag.getBoundingClientRect();
    return tags
      .slice(0, index)
      .map((other) => ({ other, box: other.getBoundingClientRect() }))
      .filter(
        ({ box }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      )
      .map(({ other }) => `tag on a tag: ${tag.textContent} on ${other.textContent}`);
  });
}

/** Where a letter of a text stands. */
export function placeOf(text: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}

/** Whether a letter stands in a lower line than another: boxes of letters are higher than lines. */
export function isBelow(one: DOMRect, other: DOMRect): boolean {
  return one.top > other.top + other.height / 2;
}

/** Lines that begin with what ends a phrase: the place is narrower than the phrase. */
export function wallMarks(): string[] {
  return wallTexts().flatMap(({ text }) =>
    [...text.data.matchAll(/(?<=\S)[、。」』）！？]/gu)]
      .map(({ index }) => [placeOf(text, index - 1), placeOf(text, index), index] as const)
      .filter(([before, mark]) => before.height > 0 && isBelow(mark, before))
      .map(([, , index]) => `a line begins with a mark: ${text.data.slice(index, index + 12)}`),
  );
}

/** Words whose last letter stands alone in a line: their place is narrower than they are. */
export function wallLonely(): string[] {
  return wallTexts()
    .filter(({ text }) => text.data.trim().length > 2 && text.data === text.data.trimEnd())
    .filter(({ text }) => {
      const last = placeOf(text, text.data.length - 1);
      const before = placeOf(text, text.data.length - 2);
      return before.height > 0 && isBelow(last, before) && last.left < before.left;
    })
    .map(({ text }) => `alone in its line: the last of ${text.data.slice(-20)}`);
}
