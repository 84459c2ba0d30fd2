import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard, standingBoard, stickyNote } from "../../toolkit/parts/boards";
import { extinguisher } from "../../toolkit/parts/office";
import { openBinder } from "../../toolkit/parts/open-binder";
import { BACK_WALL } from "../../toolkit/parts/room";
import { drawWebPage, monitor } from "../../toolkit/parts/screens";
import { box, group, place } from "../../toolkit/primitives";
import { drawLeaveCalendar } from "./calendar";
import { faceMagnet } from "./faces";
import { suitcaseWithKey, wallKeyBox } from "./key-things";
import type { CastId } from "./looks";
import {
  drawCleaningBoard,
  drawHelpBoard,
  drawInspectionTag,
  drawLendingCard,
  drawMailSpine,
  drawReminder,
  drawTapeLog,
  drawWhereaboutsBoard,
  helpTopics,
  sign,
} from "./prints";
import { spots } from "./room";
import { drawDirectorScreen } from "./screens";
import { RACK_DEPTH, rack } from "./server";
import { tapeCase } from "./tape-case";
import { tape } from "./tapes";

const WALL = BACK_WALL + 0.03;
const CORK = "#F3D9B0";

function helpBoard(): Group {
  const [width, height] = [1.5, 1];
  const made = board({ width, height, draw: drawHelpBoard, frame: CORK });
  const pitch = (width - 0.06) / helpTopics.length;
  for (const index of helpTopics.keys()) {
    const magnet = faceMagnet("banba", 0.118);
    magnet.position.set((index - 2) * pitch, -0.26, 0.035);
    made.add(magnet);
  }
  return place(made, { x: -0.4, y: 2.27, z: WALL });
}

function mailBinder(opening: number, tabs?: readonly string[]): Group {
  return openBinder({
    ...(tabs && { tabs }),
    width: 0.34,
    height: 0.68,
    depth: 0.3,
    color: palette.blue,
    spine: drawMailSpine,
    opening,
    lining: sign("mail", palette.navy, "#FFE9A8"),
  });
}

/** The screen on the front desk. */
export function directorScreen(draw: Draw = drawDirectorScreen): Group {
  const { y } = spots.heroDesk;
  return place(monitor({ width: 1.36, height: 0.88, draw, glow: 0.8 }), {
    x: -2.34,
    y,
    z: 0.64,
  });
}

/** Sheet and tapes; `restored` ticks stand in the column of restoring. */
export function tapeLog(restored = 0): Group {
  const sheet = clipboard({ width: 0.56, height: 0.74, draw: drawTapeLog(restored) });
  sheet.rotation.x = -0.26;
  const at = (x: number, y: number, turn: number, digits: string, color: string) =>
    place(tape(digits, color), { x, y, z: 0.1, turn, scale: 1.4 });
  const made = group(
    place(group(sheet), { x: -0.06, z: -0.02 }),
    at(0.42, 0, 6, "1", "#3C4658"),
    at(0.43, 0.106, -7, "2", "#2E5C93"),
    at(0.42, 0.212, 5, "3", "#3C4658"),
  );
  return place(made, { x: 2.85, y: spots.tapeTable.y, z: 0.96 });
}

/** The calendar of leave; faces of stand-ins are pinned to the two-week bar. */
export function leaveCalendar(...standIn: readonly CastId[]): Group {
  return place(
    board({ width: 1.56, height: 1.4, draw: drawLeaveCalendar(...standIn), frame: CORK }),
    {
      x: 1.26,
      y: 2.2,
      z: WALL,
    },
  );
}

function cleaningBoard(): Group {
  return place(board({ width: 1.02, height: 0.62, draw: drawCleaningBoard, frame: palette.mint }), {
    x: -1.93,
    y: 1.36,
    z: WALL,
  });
}

function lendingCard(): Group {
  const made = board({ width: 0.54, height: 0.54, draw: drawLendingCard, frame: "#E9C291" });
  const foot = box(0.5, 0.03, 0.2, material("#E9C291"), 0, -0.27, -0.06, 0.01);
  made.add(foot);
  return place(group(made), { x: spots.shelf.x + 0.03, y: 1.45 + 0.28, z: spots.shelf.z + 0.16 });
}

function monitorWithNote(): Group {
  const screen = monitor({
    width: 0.86,
    height: 0.56,
    draw: drawWebPage,
    frame: "#F4F6F8",
    pixels: 900,
  });
  const note = stickyNote(0.38, drawReminder);
  note.position.set(0.28, 0.5, 0.06);
  note.rotation.z = -0.06;
  return place(group(screen, note), { x: -0.55, y: spots.backDesk.y, z: -1.68 });
}

function extinguisherWithTag(): Group {
  const tag = board({ width: 0.46, height: 0.56, draw: drawInspectionTag, frame: palette.yellow });
  tag.rotation.x = 0.08;
  tag.position.set(-0.26, 0.3, 0.17);
  const string = box(0.014, 0.22, 0.014, material(palette.ink), -0.1, 0.5, 0.12, 0.005);
  string.rotation.z = -0.9;
  return place(group(extinguisher(), string, tag), { x: 3.8, z: 1.86 });
}

function whereaboutsBoard(): Group {
  return place(standingBoard(0.98, 0.82, 0.84, drawWhereaboutsBoard), { x: 1.64, z: -1.02 });
}

/** Who would stand before a close-up. */
const people = ["person-banba", "person-komado", "person-mori", "person-sato"];

const binderSpot = { x: -1.26, y: spots.heroDesk.y, z: 0.98, turn: -10 } as const;

/** The binder once the steps are written: full, with a tab for each kind of setting. */
export function filledBinder(): Group {
  return place(mailBinder(16, [palette.coral, palette.teal, palette.yellow]), binderSpot);
}

function all(): readonly JudgedThing[] {
  return [
    { id: "shelf-gap", depth: -170, object: lendingCard() },
    { id: "cleaning-board", depth: -218, object: cleaningBoard() },
    {
      id: "director-screen",
      depth: 72,
      object: directorScreen(),
      closeUp: { hide: people, keep: [[225, 410, 430, 130]] },
      aim: { x: 0.5, y: 0.13 },
    },
    {
      id: "mail-binder",
      depth: 100,
      object: place(mailBinder(16), binderSpot),
      closeUp: {
        object: place(mailBinder(58), { ...binderSpot, turn: 172 }),
        from: [-1.26, 15.8, 21],
        at: [-1.26, 0.86, 1],
        hide: people,
      },
    },
    { id: "help-board", depth: -216, object: helpBoard(), aim: { x: 0.5, y: 0.7 } },
    { id: "monitor-note", depth: -160, object: monitorWithNote(), closeUp: { hide: people } },
    {
      id: "leave-calendar",
      depth: -217,
      object: leaveCalendar(),
      closeUp: { zoom: 2.3 },
      aim: { x: 0.6, y: 0.655 },
    },
    {
      id: "whereabouts-board",
      aim: { x: 0.503, y: 0.25, width: 0.995, height: 0.5 },
      depth: -98,
      object: whereaboutsBoard(),
      closeUp: { hide: [...people, "tape-log"] },
    },
    {
      id: "suitcase-key",
      depth: 187,
      object: suitcaseWithKey(),
      closeUp: { zoom: 3.6, shiftY: 8, hide: people },
    },
    {
      id: "key-box",
      depth: -205,
      object: wallKeyBox(),
      closeUp: {
        zoom: 3.7,
        // The hook where a key is missing, and whose key is out.
        keep: [
          [480, 238, 114, 170],
          [317, 263, 145, 145],
        ],
      },
    },
    {
      id: "lone-server",
      depth: RACK_DEPTH,
      object: rack("running"),
      // Without the key box, of which only a shadow would be seen.
      closeUp: { zoom: 2.6, shiftX: -60, shiftY: 40, hide: [...people, "key-box"] },
    },
    {
      id: "tape-log",
      depth: 118,
      object: tapeLog(),
      reach: 16,
      closeUp: { hide: people, keep: [[205, 120, 222, 292]] },
    },
    {
      id: "extinguisher",
      depth: 206,
      object: extinguisherWithTag(),
      closeUp: { zoom: 3.2, shiftX: -16, hide: ["tape-case"] },
    },
    {
      id: "tape-case",
      depth: 214,
      object: tapeCase(),
      closeUp: { zoom: 3.2, shiftY: -4, hide: people, keep: [[490, 175, 260, 220]] },
    },
  ];
}

/** The fourteen things players judge, in reading order. */
export const things = () => judged(all());
