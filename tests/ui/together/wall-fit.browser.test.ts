import { afterEach, expect, test } from "vitest";
import { textNodes } from "#ui/element";
import { fitLetters } from "#ui/together/wall-fit";

const LABEL = "10時3分。\u200b今度も\u200b預け先が\u200b止まり、\u200bレジが\u200b動きません。";
const STORY = 120;
const LINE = 40;
const widths = Array.from({ length: 80 }, (_, index) => 190 + index * 3);

let wall: HTMLElement | undefined;
afterEach(() => wall?.remove());

function place(className: string, style: string, ...content: readonly (string | Node)[]) {
  const box = document.createElement("div");
  box.className = className;
  box.style.cssText = style;
  box.append(...content);
  return box;
}

/** A story above a label, in a wall that has so many spare pixels; the label's lines before and after fitting. */
function fitted(width: number, spare: number) {
  wall?.remove();
  const story = place("", `height:${STORY}px`);
  const heading = place("wall__heading", "flex:1;min-height:0;overflow:hidden", story);
  const label = place("wall__side", "flex:none;word-break:keep-all", ...textNodes(LABEL));
  wall = place("wall", `display:flex;flex-direction:column;width:${width}px`, heading, label);
  wall.style.font = `700 23px/${LINE}px sans-serif`;
  wall.lang = "ja";
  document.body.append(wall);
  const before = label.offsetHeight / LINE;
  wall.style.height = `${STORY + label.offsetHeight + spare}px`;
  fitLetters(wall);
  return {
    before,
    after: label.offsetHeight / LINE,
    isStoryWhole: heading.scrollHeight <= heading.clientHeight + 1,
  };
}

test("a label has one more line where that reads better and there is room", () => {
  const grown = widths.filter((width) => {
    const { before, after, isStoryWhole } = fitted(width, LINE);
    expect(isStoryWhole, `${width} px`).toBe(true);
    return after > before;
  });

  expect(grown.length).toBeGreaterThan(0);
});

test("that line takes no height which the story beside it needs", () => {
  for (const width of widths) {
    const { before, after, isStoryWhole } = fitted(width, 0);
    expect({ isStoryWhole, more: after - before }, `${width} px`).toEqual({
      isStoryWhole: true,
      more: 0,
    });
  }
});
