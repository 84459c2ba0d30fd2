import { afterEach, describe, expect, test } from "vitest";
import { textNodes } from "#ui/element";
import { evenLines, freeLines } from "#ui/even-lines";
import { evenPhrases, freePhrases } from "#ui/even-phrases";

const SENTENCES = [
  "In the rack at the back, the cabinet for our machines, the server handles our email.",
  "Because every kind of trouble has the same one person to ask, nobody can explain it.",
  "If you bring us a souvenir, please make it smaller than a giraffe.",
];
const WIDTHS = Array.from({ length: 120 }, (_, index) => 150 + index * 2.3);

let box: HTMLElement | undefined;
afterEach(() => box?.remove());

function shown(text: string, width: number, lang = "en"): HTMLElement {
  box?.remove();
  box = document.createElement("p");
  box.lang = lang;
  box.style.cssText = `width:${width}px;margin:0;font:700 23px/30px sans-serif`;
  box.textContent = text;
  document.body.append(box);
  return box;
}

const linesOf = (paragraph: HTMLElement) => Math.round(paragraph.offsetHeight / 30);

describe("even lines of English", () => {
  test("are never more than before, and some break elsewhere", () => {
    let changed = 0;
    for (const text of SENTENCES) {
      for (const width of WIDTHS) {
        const paragraph = shown(text, width);
        const before = linesOf(paragraph);
        evenLines(paragraph.parentElement ?? paragraph);

        expect(linesOf(paragraph), `${width} ${text}`).toBeLessThanOrEqual(before);
        expect(paragraph.scrollWidth).toBeLessThanOrEqual(paragraph.clientWidth + 1);
        if (paragraph.textContent !== text) changed++;
        freeLines(paragraph);
        expect(paragraph.textContent).toBe(text);
      }
    }

    expect(changed).toBeGreaterThan(SENTENCES.length * WIDTHS.length * 0.5);
  });

  test("are not made of another language", () => {
    const paragraph = shown("奥の棚の機械が メールを 受け持って います。", 150, "ja");
    const before = paragraph.textContent;
    evenLines(document.body);

    expect(paragraph.textContent).toBe(before);
  });
});

describe("even lines of Japanese", () => {
  const TOLD =
    "バスまで、\u200bあと\u200b10分ですよ。\u200b{畑山|はたやま}さん、\u200b雨も\u200b強く\u200bなってきました。";

  test("are never more than before, within their place, and leave the words as they are", () => {
    let changed = 0;
    // Its longest phrase is 184 px wide.
    for (const width of WIDTHS.filter((each) => each > 185)) {
      const paragraph = shown("", width, "ja");
      paragraph.append(...textNodes(TOLD));
      paragraph.style.wordBreak = "keep-all";
      const [words, before] = [paragraph.textContent, paragraph.offsetHeight];
      evenPhrases(document.body);

      expect(paragraph.offsetHeight, `${width}`).toBeLessThanOrEqual(before);
      expect(paragraph.scrollWidth).toBeLessThanOrEqual(paragraph.clientWidth + 1);
      expect(paragraph.textContent).toBe(words);
      if (paragraph.querySelector("br")) changed++;
      freePhrases(document.body);
      expect(paragraph.querySelector("br")).toBeNull();
    }

    expect(changed).toBeGreaterThan(WIDTHS.length * 0.2);
  });

  test("are one more where that breaks better and their place has room", () => {
    const linesAt = (hasRoom: boolean) => {
      const paragraph = shown("", 235, "ja");
      paragraph.append(
        ...textNodes(
          "10時3分。\u200b今度も\u200b預け先が\u200b止まり、\u200bレジが\u200b動きません。",
        ),
      );
      paragraph.style.wordBreak = "keep-all";
      evenPhrases(document.body, () => hasRoom);
      return linesOf(paragraph);
    };

    expect(linesAt(true)).toBe(linesAt(false) + 1);
  });
});
