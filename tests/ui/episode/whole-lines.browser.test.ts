import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { element } from "#ui/element";
import { keepLinesWhole } from "#ui/episode/whole-lines";

const LINE = 20;

let root: HTMLElement;
let body: HTMLElement;
let foot: HTMLElement;
let end: () => void;

/** Ten lines of 20 pixels in a body of 150, with buttons of 35 that stay at its lower edge. */
beforeEach(() => {
  const lines = Array.from({ length: 10 }, () => ["それは机の上にある", element("br")]);
  foot = element(
    "div",
    { class: "market__foot", style: { position: "sticky", bottom: "0", height: "35px" } },
    element("button", { class: "button" }, "決める"),
  );
  body = element(
    "div",
    { style: { position: "relative", height: "150px", overflow: "auto" } },
    element("p", { style: { margin: "0", font: `14px/${LINE}px sans-serif` } }, ...lines.flat()),
    foot,
  );
  root = element("div", {}, body);
  document.body.append(root);
  end = keepLinesWhole(root, body);
});

afterEach(() => {
  end();
  root.remove();
});

const cut = () => Number.parseFloat(foot.style.getPropertyValue("--cut"));
/** Where the last line that is seen ends, above the buttons. */
const seenTo = () => foot.getBoundingClientRect().top - cut() - body.getBoundingClientRect().top;

describe("lines above buttons that stay", () => {
  it("are left out when the edge would cut them", async () => {
    // The edge at 115 runs through the sixth line: five are seen whole.
    await expect.poll(cut).toBeGreaterThan(0);
    expect(seenTo()).toBeGreaterThan(5 * LINE - 4);
    expect(seenTo()).toBeLessThanOrEqual(5 * LINE + 5);
  });

  it("leave nothing of their letters, in a font without room around them", async () => {
    // Its letters begin where its line does: the sixth at 100.
    const face = new FontFace("tight", "local(sans-serif)", {
      ascentOverride: "88%",
      descentOverride: "12%",
    });
    document.fonts.add(face);
    const text = body.querySelector("p") as HTMLElement;
    text.style.font = "20px/20px tight, sans-serif";
    await expect.poll(cut).toBeGreaterThan(0);

    await expect.poll(seenTo).toBeLessThanOrEqual(5 * LINE - 2);
    document.fonts.delete(face);
  });

  it("are seen as soon as the edge is between them", async () => {
    await expect.poll(cut).toBeGreaterThan(0);
    body.scrollTop = 6;

    await expect.poll(cut).toBe(0);
  });

  it("are measured no more once the screen is gone", async () => {
    await expect.poll(cut).toBeGreaterThan(0);
    end();
    const before = cut();
    body.scrollTop = 6;
    await new Promise((resolve) => setTimeout(resolve, 600));

    expect(cut()).toBe(before);
  });
});
