import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { cable, networkBox, wallPlug } from "../../toolkit/parts/wiring";
import { box, group, place } from "../../toolkit/primitives";
import { drawFaceOf, signOn, TOWN_BLUE } from "./marks";
import { spots } from "./room";
import { bookingScreen } from "./screens";

const drawTownStand: Draw = (context, width, height) => {
  fill(context, width, height, TOWN_BLUE);
  drawIcon(context, "bridge", width * 0.29, height * 0.29, height * 0.22, "#FFFFFF", 0.2);
  drawIcon(context, "arcs", width * 0.73, height * 0.28, height * 0.2, "#FFFFFF", 0.22);
  panel(context, width * 0.07, height * 0.58, width * 0.86, height * 0.34, 40, "#FFFFFF");
  drawText(context, "2580", width / 2, height * 0.77, height * 0.32, "#1F4A8C");
};

/** The town's stand for the footbath: everything on it in the open, its own box and its own line. */
export function bridgeStand(): Group {
  const blue = material("#255CB4", { roughness: 0.5 });
  const face = board({
    width: 0.94,
    height: 0.8,
    margin: 0.07,
    frame: "#255CB4",
    draw: drawTownStand,
  });
  const townBox = networkBox({
    width: 0.5,
    height: 0.36,
    depth: 0.28,
    color: TOWN_BLUE,
    draw: signOn("bridge", "#FFFFFF", TOWN_BLUE, 0.44, 0.22),
    sockets: 1,
  });
  const { townPlate } = spots;
  const [x, z] = [-3.4, 1.42];
  return group(
    place(face, { x, y: 0.98, z }),
    box(0.08, 0.62, 0.06, blue, x - 0.36, 0, z - 0.02, 0.02),
    box(0.08, 0.62, 0.06, blue, x + 0.36, 0, z - 0.02, 0.02),
    box(0.92, 0.05, 0.4, blue, x, 0, z, 0.02),
    place(townBox, { x: x - 0.02, y: 0.05, z: z + 0.04 }),
    cable(
      [
        [x + 0.23, 0.14, z + 0.1],
        [x + 0.42, 0.08, z + 0.1],
        [x + 0.56, 0.07, z - 0.1],
        [townPlate.x, 0.12, townPlate.z + 0.26],
        [townPlate.x, townPlate.y - 0.08, townPlate.z + 0.14],
      ],
      "#6EC1F5",
    ),
    place(wallPlug("#6EC1F5"), { ...townPlate, y: townPlate.y - 0.077, z: townPlate.z + 0.03 }),
  );
}

/** Where Ms Asano holds the token, and how far right her hand is below it, in units of the room. */
export const TOKEN = { x: 0.97, y: 1.65, z: -1.04, hand: 1.04 } as const;

const drawToken: Draw = (context, width, height) => {
  fill(context, width, height, "#2B3566");
  panel(context, width * 0.03, height * 0.07, width * 0.94, height * 0.44, 26, "#DDF3E0");
  drawText(context, "482 906", width / 2, height * 0.31, height * 0.25, palette.ink);
  drawIcon(context, "hourglass", width / 2, height * 0.75, height * 0.18, "#FFD24A", 0.18);
};

/** Six empty squares, and the gadget that shows six digits for as long as the sand runs. */
export function codeToken(): Group {
  const gadget = board({
    width: 0.3,
    height: 0.26,
    margin: 0.025,
    frame: "#4D9FA6",
    draw: drawToken,
  });
  return group(
    bookingScreen(),
    place(gadget, { x: TOKEN.x, y: TOKEN.y, z: TOKEN.z }),
    cable(
      [
        [TOKEN.x - 0.11, TOKEN.y - 0.12, TOKEN.z],
        [TOKEN.x - 0.16, TOKEN.y - 0.26, TOKEN.z + 0.01],
        [TOKEN.x - 0.1, TOKEN.y - 0.34, TOKEN.z + 0.01],
        [TOKEN.x - 0.06, TOKEN.y - 0.24, TOKEN.z],
        [TOKEN.x - 0.09, TOKEN.y - 0.12, TOKEN.z],
      ],
      "#9B86CF",
      0.016,
    ),
  );
}

const drawErasedTag: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF8E6");
  panel(context, 0, 0, width, height * 0.06, 0, "#C9A26B");
  drawIcon(context, "eraser", width * 0.2, height * 0.28, height * 0.16, palette.ink, 0.2);
  drawIcon(context, "tick", width * 0.47, height * 0.28, height * 0.14, "#2E9E6B", 0.34);
  drawText(context, "4/16", width * 0.78, height * 0.3, height * 0.22, palette.ink);
  drawFaceOf(context, "yumoto", width * 0.22, height * 0.72, height * 0.2);
  drawIcon(context, "right", width * 0.52, height * 0.72, height * 0.13, palette.ink, 0.26);
  drawIcon(context, "parcel", width * 0.8, height * 0.72, height * 0.17, "#A9713F", 0.18);
};

/** A spare box of the house, erased, tied up and signed; no cable anywhere near it. */
export function tiedRouter(): Group {
  const string = material("#E9D3A6", { roughness: 0.9 });
  const grey = networkBox({
    width: 0.8,
    height: 0.46,
    depth: 0.34,
    color: "#CBD4DF",
    draw: signOn("arcs", "#FFFFFF", "#6E7C90", 0.4, 0.24),
    share: 0.56,
    sockets: 4,
  });
  const tag = board({
    width: 0.6,
    height: 0.46,
    margin: 0.03,
    frame: "#C9A26B",
    draw: drawErasedTag,
  });
  tag.rotation.set(-0.1, 0, -0.05);
  return place(
    group(
      grey,
      box(0.04, 0.48, 0.37, string, -0.26, -0.01, 0, 0.01),
      box(0.82, 0.04, 0.37, string, 0, 0.4, 0, 0.01),
      place(group(tag), { x: 0.04, y: 0.7, z: 0.02 }),
    ),
    { x: spots.bench.x - 0.1, y: spots.bench.y, z: spots.bench.z + 0.02 },
  );
}
