import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { calmPicture as calm } from "#stage/stage";
import { openPaintedStage } from "#ui/episode/painted-stage";
import { packedRoom, paintedRoom, paintedUrl } from "../../helpers/pictures";

const onPerson = { x: 1200, y: 500, width: 200, height: 300 };
const [GREEN, RED, MAGENTA] = ["0,255,0", "255,0,0", "255,0,255"];
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  root.style.cssText = "width:400px;height:300px";
  document.body.append(root);
});

afterEach(() => root.remove());

const open = (manifest = paintedRoom) => openPaintedStage({ manifest, urlOf: paintedUrl }, root);

/** What is painted in the middle. */
function colour(): string {
  const canvas = root.querySelector("canvas");
  const [x, y] = [(canvas?.width ?? 0) / 2, (canvas?.height ?? 0) / 2];
  const pixel = canvas?.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
  return [...pixel].slice(0, 3).join(",");
}

describe("a painted stage", () => {
  it.each([paintedRoom, packedRoom])(
    "shows what has happened where it is looked at",
    async (room) => {
      const stage = open(room);
      stage.show(calm);
      void stage.lookAt(onPerson, { exact: true });
      await expect.poll(colour).toBe(GREEN);

      stage.show({ ...calm, links: ["stop"] });
      await expect.poll(colour).toBe(RED);

      stage.show({ ...calm, measures: ["lamp"] });
      void stage.lookAt({ x: 1600, y: 200, width: 100, height: 100 }, { exact: true });
      await expect.poll(colour).toBe(MAGENTA);
    },
  );

  it("shows what was asked for last, however long its pictures took", async () => {
    const stage = open();
    void stage.lookAt(onPerson, { exact: true });
    stage.show(calm);
    stage.show({ ...calm, links: ["stop"] });
    stage.show(calm);

    await expect.poll(colour).toBe(GREEN);
  });

  it("paints nothing anew where nothing changed, and is gone without a trace", async () => {
    const stage = open();
    stage.show(calm);
    void stage.lookAt(onPerson, { exact: true });
    await expect.poll(colour).toBe(GREEN);
    const pen = root.querySelector("canvas")?.getContext("2d");
    pen?.clearRect(0, 0, 9999, 9999);
    stage.show({ ...calm });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(colour()).toBe("0,0,0");

    stage.destroy();
    expect(root.childElementCount).toBe(0);
  });
});
