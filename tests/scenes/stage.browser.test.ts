import { describe, expect, it } from "vitest";
import { placesOfMarks } from "#picture/marks";
import { extentOf, MAX_ZOOM } from "#picture/view";
import { headsIn } from "#picture/visible-layers";
import { calmPicture as calm } from "#stage/stage";
import { packedRoom, paintedRoom, paintedUrl } from "../helpers/pictures";
import { canvas, expectColours, open, still, wait, widen } from "./a-stage";

const board = { x: 400, y: 300, width: 200, height: 160 };

describe.each(["canvas", "webgl"] as const)("the stage in %s", (renderer) => {
  it("draws the room and what always shows", async () => {
    const opened = await open({ renderer });
    opened.show(calm);

    await expectColours([100, 100], [500, 380], [1300, 650]).toEqual([
      "#204080",
      "#ffffff",
      "#00ff00",
    ]);
    expect(opened.renderer).toBe(renderer);
  });

  it("acts out links and shows what was bought", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    opened.show({ ...calm, links: ["stop"], measures: ["lamp"] });

    await expectColours([1300, 650], [1650, 250]).toEqual(["#ff0000", "#ff00ff"]);

    opened.show(calm);
    await expectColours([1300, 650], [1650, 250]).toEqual(["#00ff00", "#204080"]);
  });

  it("draws frames of one file as it draws files", async () => {
    const opened = await open({ renderer }, paintedUrl, packedRoom);
    opened.show({ ...calm, links: ["stop"], measures: ["lamp"] });

    // Both are one colour to their very edges: nothing of the neighbour shines through.
    await expectColours([1202, 502], [1398, 798], [1602, 202], [1698, 298]).toEqual([
      "#ff0000",
      "#ff0000",
      "#ff00ff",
      "#ff00ff",
    ]);
  });

  it("shows somebody whose shadow came with the room as soon as the picture comes", async () => {
    const layers = paintedRoom.layers.map((layer) =>
      layer.id === "person-shock"
        ? { ...layer, shadow: { ...board, y: 700, file: "person.webp" } }
        : layer,
    );
    const opened = await open({ renderer }, paintedUrl, { ...paintedRoom, layers });
    opened.show({ ...calm, links: ["stop"] });

    await expectColours([1300, 650], [500, 780]).toEqual(["#ff0000", "#00ff00"]);
  });

  it("lets a thing glow, and stamps it", async () => {
    const opened = await open({ renderer });
    opened.show({ ...calm, glowing: ["board"] });
    await expectColours([500, 380]).toEqual(["#404000"]);

    opened.show({ ...calm, marks: { board: "danger" } });
    const [place = board] = placesOfMarks(
      paintedRoom.things,
      ["board"],
      headsIn(paintedRoom, calm),
    ).values();
    const stamp: [number, number] = [place.x + place.width / 2, place.y + place.height / 2];
    await expectColours(stamp).toEqual(["#000000"]);

    opened.show(calm);
    await expectColours([500, 380]).toEqual(["#ffffff"]);
  });

  it("looks at a box, tells the view in the same frame, and goes back", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    const told: { x: number; y: number; zoom: number }[] = [];
    opened.onView((view) => told.push(view));
    await opened.lookAt(board);
    const view = told.at(-1);
    const extent = extentOf({ width: 960, height: 540 }, view?.zoom ?? 0);

    expect(view?.zoom).toBe(MAX_ZOOM);
    expect((view?.x ?? 0) + extent.width / 2).toBeGreaterThan(500);

    await opened.lookAt("room");
    expect(told.at(-1)).toEqual({ x: 0, y: 0, zoom: 1 });
  });

  it("travels there when motion is welcome, and whoever waits hears of it when overtaken", async () => {
    const opened = await open({ renderer, reducedMotion: false });
    opened.show(calm);
    const first = opened.lookAt(board);
    const second = opened.lookAt("room");
    await Promise.all([first, second]);

    let last = 0;
    opened.onView(({ zoom }) => {
      last = zoom;
    });
    expect(last).toBe(1);
  });

  it("sleeps when nothing moves, and wakes for the next change", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    await still(opened);
    let frames = 0;
    opened.onView(() => {
      frames += 1;
    });
    frames = 0;
    await wait(500);
    expect(frames).toBe(0);

    opened.show({ ...calm, mood: "alarm" });
    expect(frames).toBeGreaterThan(0);
  });

  it("fits a new size", async () => {
    const opened = await open({ renderer });
    opened.show(calm);
    widen(480);
    let width = 0;
    opened.onView((_, viewport) => {
      width = viewport.width;
    });

    await expect.poll(() => width, { timeout: 20_000 }).toBe(480);
    expect(canvas()?.getBoundingClientRect().width).toBeCloseTo(480, 0);
  });

  it("leaves nothing behind", async () => {
    const opened = await open({ renderer });
    opened.destroy();

    await expect.poll(() => canvas(), { timeout: 20_000 }).toBeNull();
  });
});
