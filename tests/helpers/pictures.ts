import type { Layer, Manifest, PictureThing } from "#picture/manifest";
import { STAGE } from "#picture/manifest";

/** Colours of the painted room below, by file. */
export const colours: Readonly<Record<string, string>> = {
  "room.webp": "#204080",
  "board.webp": "#ffffff",
  "board-glow.webp": "#404000",
  "person.webp": "#00ff00",
  "person-shock.webp": "#ff0000",
  "lamp.webp": "#ff00ff",
};

/** Signs of an answer in the upper left of a close-up. */
export const signs: PictureThing["signs"] = {
  stamp: { left: 0.1, top: 0.1 },
  shield: { left: 0.1, top: 0.1 },
};

const box = { x: 400, y: 300, width: 200, height: 160 };
const onPerson = { x: 1200, y: 500, width: 200, height: 300 };
const onLamp = { x: 1600, y: 200, width: 100, height: 100 };

const layer = (
  file: string,
  place: typeof box,
  shows: Layer["shows"],
  replaces: string[] = [],
): Layer => ({
  id: file.replace(".webp", ""),
  file,
  ...place,
  depth: 10,
  shows,
  replaces,
});

/** Where in `later.webp` the lamp and the fright are painted, with their own colour around them. */
const frames = {
  lamp: { x: 2, y: 2, width: 20, height: 20 },
  shock: { x: 26, y: 2, width: 20, height: 20 },
};

/** A room of plain colours: a board, somebody who takes fright, and a lamp that can be bought. */
export const paintedRoom: Manifest = {
  room: "test-office",
  first: "first.webp",
  base: "room.webp",
  layers: [
    layer("board.webp", box, { always: true }),
    layer("person.webp", onPerson, { always: true }),
    layer("person-shock.webp", onPerson, { link: "stop" }, ["person"]),
    layer("lamp.webp", onLamp, { measure: "lamp" }),
  ],
  things: [
    {
      id: "board",
      outline: [
        [400, 300],
        [600, 300],
        [600, 460],
      ],
      box,
      closeUp: "board.webp",
      signs,
      glow: { file: "board-glow.webp", ...box },
    },
  ],
  people: [{ id: "person", box: onPerson }],
  regions: [],
};

/** The same room with what comes later in one file. */
export const packedRoom: Manifest = {
  ...paintedRoom,
  layers: paintedRoom.layers.map((each) =>
    "always" in each.shows
      ? each
      : { ...each, file: "later.webp", frame: frames[each.id === "lamp" ? "lamp" : "shock"] },
  ),
};

/** `later.webp`: the lamp beside the fright. */
function paintedAtlas(): string {
  const canvas = document.createElement("canvas");
  canvas.width = 48;
  canvas.height = 24;
  const context = canvas.getContext("2d");
  const paint = (file: string, { x, y, width, height }: (typeof frames)["lamp"]) => {
    if (!context) return;
    context.fillStyle = colours[file] ?? "#000000";
    context.fillRect(x - 1, y - 1, width + 2, height + 2);
  };
  paint("lamp.webp", frames.lamp);
  paint("person-shock.webp", frames.shock);
  return canvas.toDataURL();
}

/** An address for a file: a picture of one colour; stamps are black. */
export function paintedUrl(file: string): string {
  if (file === "later.webp") return paintedAtlas();
  const canvas = document.createElement("canvas");
  const isRoom = file === "room.webp";
  canvas.width = isRoom ? STAGE.width / 10 : 20;
  canvas.height = isRoom ? STAGE.height / 10 : 20;
  const context = canvas.getContext("2d");
  if (context) {
    context.fillStyle = colours[file] ?? "#000000";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas.toDataURL();
}
