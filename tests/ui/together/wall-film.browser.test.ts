import { describe, expect, test } from "vitest";
import type { Box } from "#picture/manifest";
import { verdictLabel } from "#ui/episode/verdict";
import { namesApart } from "#ui/together/label-names";
import { picturesBeyond } from "#ui/together/wall-beyond";
import type { WallPlay } from "#ui/together/wall-view";
import "#ui/together/wall-styles";

const linesOf = (words: string) => {
  const label = namesApart(verdictLabel("plain", "missed", words));
  return [...(label.lastElementChild?.childNodes ?? [])].map(({ textContent }) => textContent);
};

test.each([
  ["残した：まん中の\u200b机の画面、タイル", ["残した：", "まん中の机の画面、", "タイル"]],
  ["Left open: screen; tiles and paper", ["Left open: ", "screen; ", "tiles and paper"]],
  ["起きてしまった", ["起きてしまった"]],
] as const)("%s: names are set apart from what is said of them", (words, told) => {
  expect(linesOf(words)).toEqual(told);
});

test("where a name may break it still may", () => {
  const label = namesApart(verdictLabel("plain", "missed", "残した：まん中の\u200b机の画面"));

  expect(label.querySelectorAll(".wall__named wbr")).toHaveLength(1);
});

describe("what is named and lies beyond the frame", () => {
  const seen = { x: 0, y: 0, width: 100, height: 100 };
  const boxes: Record<string, Box> = {
    inside: { x: 10, y: 10, width: 20, height: 20 },
    cut: { x: 90, y: 10, width: 20, height: 20 },
    beyond: { x: 300, y: 10, width: 20, height: 20 },
  };
  const names = {
    inside: "机の\u200b画面",
    cut: "赤い板",
    beyond: "青い\u200b箱",
    long: "とても長い名前の青い箱",
  };
  const play = {
    app: { locale: () => "ja" },
    content: {
      manifest: { things: Object.keys(names).map((id) => ({ id, closeUp: `${id}.webp` })) },
      urlOf: (file: string) => file,
    },
    room: { boxOf: (id: string) => boxes[id] },
    text: () => ({
      things: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }])),
    }),
  } as unknown as WallPlay;

  function picturedIn(words: string, frame: Box | undefined = seen) {
    const labels = document.createElement("div");
    labels.append(namesApart(verdictLabel("bad", "missed", words)));
    picturesBeyond(play, labels, seen);
    picturesBeyond(play, labels, frame);
    return labels;
  }
  const filesIn = (labels: HTMLElement) =>
    [...labels.querySelectorAll("img")].map((image) => image.getAttribute("src"));

  test("one is pictured beside its name, and the others with it: none looks forgotten", () => {
    const labels = picturedIn("見のがした：机の\u200b画面、青い\u200b箱");
    const named = [...labels.querySelectorAll("img")].map((img) => img.closest(".wall__named"));

    expect(filesIn(labels)).toEqual(["inside.webp", "beyond.webp"]);
    expect(named.map((each) => each?.textContent)).toEqual(["机の画面、", "青い箱"]);
  });

  test("each of several before its own name, which may break where its author says", () => {
    const labels = picturedIn("見のがした：赤い板、机の\u200b画面、青い\u200b箱");
    const named = [...labels.querySelectorAll(".is-beyond")];

    expect(filesIn(labels)).toEqual(["cut.webp", "inside.webp", "beyond.webp"]);
    expect(named.map(({ textContent }) => textContent)).toEqual([
      "赤い板、",
      "机の画面、",
      "青い箱",
    ]);
    expect(named[2]?.querySelectorAll("wbr")).toHaveLength(1);
  });

  test("none of them where all are seen", () => {
    expect(filesIn(picturedIn("見のがした：机の\u200b画面"))).toEqual([]);
  });

  test("where a larger frame holds all of them none is pictured any more", () => {
    const labels = picturedIn("見のがした：赤い板、青い\u200b箱", { ...seen, width: 400 });

    expect(filesIn(labels)).toEqual([]);
    expect(labels.querySelector(".is-beyond")).toBeNull();
    expect(labels.textContent).toBe("見のがした：赤い板、青い箱");
  });

  /** The same labels on a sheet whose story has room for them, or has not. */
  function onSheet(words: string, look: "is-tight" | "") {
    const sheet = document.createElement("div");
    sheet.style.setProperty("--u", "1px");
    const labels = picturedIn(words);
    labels.className = "wall__notes";
    const heading = document.createElement("h1");
    heading.className = `wall__heading ${look}`;
    const side = document.createElement("div");
    side.className = "wall__side";
    side.append(labels);
    sheet.append(heading, side);
    document.body.append(sheet);
    const isSeen = (each: Element) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(each).clipPath === "none";
    };
    const seenIn = (selector: string) => [...side.querySelectorAll(selector)].filter(isSeen).length;
    const told = {
      pictures: seenIn(".wall__close-up"),
      names: seenIn(".is-beyond > :not(.wall__close-up)"),
      joints: seenIn(".wall__joint"),
      text: side.textContent,
    };
    sheet.remove();
    return told;
  }

  test.each([
    ["見のがした：赤い板、青い\u200b箱", "", { pictures: 2, names: 2, joints: 0 }],
    ["見のがした：赤い板、青い\u200b箱", "is-tight", { pictures: 0, names: 2, joints: 0 }],
    ["見のがした：青い\u200b箱", "", { pictures: 1, names: 1, joints: 0 }],
    ["見のがした：青い\u200b箱", "is-tight", { pictures: 0, names: 1, joints: 0 }],
  ] as const)("%s %s: pictures and names, or what there is room for", (words, look, seenNow) => {
    const told = onSheet(words, look);

    expect(told).toMatchObject(seenNow);
    expect(told.text).toContain("青い箱");
  });
});
