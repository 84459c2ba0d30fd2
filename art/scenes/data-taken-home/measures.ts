import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { standingPhone } from "../../toolkit/parts/carried";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { box, group, place, ring } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { drawKitchen, sign } from "./prints";
import { registerInUse } from "./register";
import { spots } from "./room";
import { drawCopyOne, drawFromHome } from "./screens";
import { lentSticks } from "./sticks";
import { bagCard, heroScreen } from "./things";

const WALL = BACK_WALL + 0.03;
const desk = spots.heroDesk;

/** One sheet on the wrapping table: what may go out, brown paper for wrapping, the rest shredded. */
function loadSheet(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    for (const [column, icon] of (["house", "coin", "bin"] as const).entries()) {
      const x = width * (0.19 + column * 0.31);
      const [mark, color] =
        column === 0 ? (["tick", "#2F8F4E"] as const) : (["cross", "#D6453A"] as const);
      drawIcon(context, icon, x, height * 0.32, height * 0.16, palette.navy, 0.22);
      drawIcon(context, mark, x, height * 0.76, height * 0.12, color, 0.3);
    }
  };
  return place(board({ width: 0.6, height: 0.5, draw, frame: "#3F9A5B" }), {
    x: 2.7,
    y: 0.34,
    z: 1.62,
  });
}

/** Three sticks of the company for sales. */
const lockedSticks = (): Group => place(lentSticks(), { x: -0.12, y: desk.y, z: 0.52 });

/** The list stays here; a laptop of the company looks at it from home. */
const connectHome = (): Group => heroScreen(drawFromHome);

/** Two telephones of the company beside each other, kitchens on both. */
function shopPhones(): Group {
  const photos: Draw = (context, width, height) => {
    fill(context, width, height, "#24406E");
    for (let row = 0; row < 2; row++)
      drawKitchen(
        context,
        width * 0.1,
        height * (0.08 + row * 0.3),
        width * 0.8,
        height * 0.26,
        row ? "#F2B56B" : "#7FC8B8",
      );
    drawIcon(context, "padlock", width / 2, height * 0.82, width * 0.17, "#FFFFFF", 0.22);
  };
  return place(
    group(
      place(standingPhone(photos, palette.navy, 0.62), { x: -0.12 }),
      place(standingPhone(photos, palette.navy, 0.62), { x: 0.3, z: -0.04 }),
    ),
    { x: -2.66, y: spots.island.y, z: 0.78 },
  );
}

/** An hour at noon to finish, and a drawer in which papers stay. */
function finishByDay(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF3C9");
    drawIcon(context, "sun", width * 0.28, height * 0.34, height * 0.22, "#E9A900", 0.16);
    drawText(context, "12", width * 0.7, height * 0.36, height * 0.34, palette.ink);
    panel(context, width * 0.16, height * 0.64, width * 0.68, height * 0.26, 12, "#9CC4BC");
    panel(context, width * 0.4, height * 0.73, width * 0.2, height * 0.06, 6, "#FFFFFF");
    drawIcon(context, "padlock", width * 0.24, height * 0.77, height * 0.07, palette.ink, 0.26);
  };
  return place(board({ width: 0.62, height: 0.56, draw, frame: "#E0B04A" }), {
    // The frame of the door covers none of it, and the board above it is well apart.
    x: 2.0,
    y: 0.94,
    z: WALL,
  });
}

/** A letter on its way to a house under the moon. */
function ownMail(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#DCE6FA");
    drawIcon(context, "mail", width * 0.24, height * 0.56, height * 0.22, palette.navy, 0.2);
    drawIcon(context, "right", width * 0.5, height * 0.56, height * 0.12, palette.ink, 0.3);
    drawIcon(context, "house", width * 0.77, height * 0.58, height * 0.26, palette.navy, 0.2);
    drawIcon(context, "moon", width * 0.9, height * 0.2, height * 0.11, "#5A6FB0");
  };
  return place(board({ width: 0.68, height: 0.44, draw, frame: palette.sky }), {
    x: -0.88,
    y: 1.33,
    z: WALL,
  });
}

/** A pencil behind a padlock: copies that cannot be changed. */
function readOnly(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F3EAFB");
    drawIcon(context, "pencil", width * 0.36, height * 0.5, height * 0.3, palette.purple, 0.2);
    drawIcon(context, "padlock", width * 0.7, height * 0.54, height * 0.24, palette.ink, 0.22);
  };
  // Right of the window sill and below it, which would cover a corner.
  return place(board({ width: 0.5, height: 0.4, draw, frame: palette.purple }), {
    x: -1.5,
    y: 1.17,
    z: WALL,
  });
}

/** A policy that pays for bag and machines. */
function bagInsurance(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF6");
    panel(context, width * 0.08, height * 0.07, width * 0.84, height * 0.86, 10, "#F6EBD2");
    drawIcon(context, "bag", width * 0.3, height * 0.42, height * 0.2, "#B5652F", 0.2);
    drawIcon(context, "laptop", width * 0.7, height * 0.42, height * 0.2, palette.navy, 0.2);
    drawIcon(context, "yen", width * 0.5, height * 0.78, height * 0.11, "#B98A2B", 0.24);
  };
  return place(board({ width: 0.6, height: 0.46, draw, frame: "#B98A2B" }), {
    x: -0.16,
    y: 1.42,
    z: WALL,
  });
}

/** A tag with the reward, on the bag of somebody else: not of the colour of the one that is lost. */
function rewardTag(): Group {
  const leather = "#44608F";
  const tag = roundTag(0.17, sign("yen", palette.ink, "#FFE07A", 0.6), "#E0B04A");
  tag.position.set(0.3, 0.3, 0.16);
  return place(
    group(
      box(0.5, 0.34, 0.2, leather, 0, 0, 0, 0.06),
      ring(0.13, 0.022, leather, 0, 0.36, 0, Math.PI),
      tag,
    ),
    { x: 0.9, z: 1.92, turn: -8 },
  );
}

/** The board with a number for the night, and a copy of it in a purse. */
function nightNumber(): Group {
  const copy: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF7DF");
    drawIcon(context, "moon", width * 0.28, height * 0.5, height * 0.3, "#5A6FB0");
    drawFaceOf(context, "higuchi", width * 0.7, height * 0.5, height * 0.32);
  };
  const card = board({ width: 0.34, height: 0.24, draw: copy, frame: "#FFFFFF", margin: 0.02 });
  card.position.set(0, 0.16, 0);
  const purse = place(group(card, box(0.42, 0.22, 0.08, "#8C3B50", 0, -0.12, 0.03, 0.03)), {
    x: 0.98,
    y: 1.2,
    z: WALL + 0.02,
  });
  return group(bagCard("always"), purse);
}

const measure = (
  id: string,
  depth: number,
  object: Group,
  replaces: readonly string[] = [],
): DioramaLayer => ({
  id,
  object,
  depth,
  shows: { measure: id },
  replaces,
});

/** Every measure as the thing it brings or changes. */
export function measures(): readonly DioramaLayer[] {
  return [
    measure("load-sheet", 187, loadSheet()),
    measure("one-by-one", 61, heroScreen(drawCopyOne), ["face-screen"]),
    measure("locked-sticks", 76, lockedSticks(), ["cat-stick"]),
    measure("two-lines", 123, registerInUse(), ["kettle-book"]),
    measure("connect-home", 62, connectHome(), ["face-screen"]),
    measure("shop-phones", 119, shopPhones(), ["photo-phone"]),
    measure("night-number", -215, nightNumber(), ["bag-card"]),
    measure("finish-by-day", -213, finishByDay()),
    measure("own-mail", -211, ownMail()),
    measure("read-only", -211, readOnly()),
    measure("bag-insurance", -211, bagInsurance()),
    measure("reward-tag", 216, rewardTag()),
  ];
}
