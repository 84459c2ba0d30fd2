import { type Group, Shape } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { binder } from "../../toolkit/parts/office";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { ball, bend, box, extrude, group, place } from "../../toolkit/primitives";
import { colorOf, drawFaceOf } from "./faces";
import { suitcaseWithKey, wallKeyBox } from "./key-things";
import {
  dockedLaptop,
  handoverSheet,
  maintenanceContract,
  restoreDrill,
  sealedPasswords,
  secondTapeDrive,
} from "./measure-objects";
import { pictogram, sign } from "./prints";
import { spots } from "./room";
import { drawClearedScreen } from "./screens";
import { RACK_DEPTH, rack } from "./server";
import { directorScreen, filledBinder, leaveCalendar, tapeLog } from "./things";

const WALL = BACK_WALL + 0.03;
const GOLD = "#E0B04A";

/** Who decides, who telephones, and who stands in. */
function nameOwner(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    for (const [id, icon, x] of [
      ["komado", "crown", 0.18],
      ["mori", "phone", 0.5],
      ["sato", "swap", 0.82],
    ] as const) {
      drawIcon(context, icon, width * x, height * 0.22, height * 0.15, "#A86A0C", 0.28);
      drawFaceOf(context, id, width * x, height * 0.66, height * 0.24);
    }
  };
  return place(board({ width: 0.8, height: 0.52, draw, frame: GOLD, margin: 0.06 }), {
    x: -0.75,
    y: 1.4,
    z: WALL,
  });
}

function sharePassword(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF3C9");
    drawIcon(context, "key", width / 2, height * 0.26, height * 0.22, palette.ink);
    for (const [index, id] of (["banba", "sato", "mori", "komado", "ueda"] as const).entries())
      drawFaceOf(context, id, width * (0.13 + index * 0.185), height * 0.7, width * 0.1);
  };
  return place(board({ width: 0.66, height: 0.5, draw, frame: palette.pink }), {
    x: 0.04,
    y: 1.4,
    z: WALL,
  });
}

/** One below the other between the board and the rack, where nothing is behind them. */
function twoAdmins(): Group {
  const strap = (x: number, y: number, id: "sato" | "mori", color: string) => {
    const badge = board({ width: 0.28, height: 0.36, frame: "#FFFFFF", draw: badgeOf(id) });
    badge.position.set(0, -0.32, 0);
    const hung = group(
      badge,
      bend([-0.09, -0.15, 0], [0, 0, 0.01], [0, 0.04, 0.01], 0.016, color),
      bend([0.09, -0.15, 0], [0, 0, 0.01], [0, 0.04, 0.01], 0.016, color),
      ball(0.028, "#AEB7C2", 0, 0.04, 0.01),
    );
    return place(group(hung), { x, y });
  };
  const made = group(
    strap(-0.04, 0.54, "sato", palette.blue),
    strap(0.04, 0, "mori", palette.teal),
  );
  return place(made, { x: 2.52, y: 0.78, z: WALL });
}

function badgeOf(id: "sato" | "mori"): Draw {
  return (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    panel(context, 0, 0, width, height * 0.2, 0, colorOf(id));
    drawFaceOf(context, id, width / 2, height * 0.52, width * 0.34);
    drawIcon(context, "gear", width / 2, height * 0.87, height * 0.09, palette.navy);
  };
}

function manual(): Group {
  const made = group();
  const icons = ["mail", "web", "disk", "host"] as const;
  for (const [index, icon] of icons.entries()) {
    const cover = place(binder(palette.navy, "", 0.46, 0.15), { x: index * 0.165 });
    const label = board({ width: 0.13, height: 0.2, margin: 0.01, draw: sign(icon, palette.navy) });
    label.position.set(index * 0.165, 0.28, 0.135);
    const pages = box(0.11, 0.03, 0.22, material("#FFFDF6"), index * 0.165, 0.45, -0.01, 0.005);
    made.add(cover, label, pages);
  }
  made.add(box(0.03, 0.3, 0.24, "#9AA6B4", 0.6, 0, 0, 0.01));
  return place(made, { x: spots.shelf.x + 0.06, y: spots.shelf.top, z: spots.shelf.z + 0.02 });
}

function cloudShape(): Shape {
  const shape = new Shape();
  shape.moveTo(-0.42, -0.2);
  shape.bezierCurveTo(-0.66, -0.2, -0.66, 0.1, -0.42, 0.1);
  shape.bezierCurveTo(-0.42, 0.32, -0.12, 0.38, -0.03, 0.2);
  shape.bezierCurveTo(0.1, 0.34, 0.36, 0.26, 0.34, 0.06);
  shape.bezierCurveTo(0.58, 0.1, 0.6, -0.2, 0.38, -0.2);
  shape.lineTo(-0.42, -0.2);
  return shape;
}

function hostedMail(): Group {
  const cloud = extrude(cloudShape(), 0.08, material("#F4FAFF", { roughness: 0.5 }), 0.03);
  const icon = print(0.4, 0.4, 256, pictogram("mail", palette.blue), { alpha: true });
  icon.position.set(-0.03, 0, 0.114);
  const arrow = roundTag(0.12, pictogram("up", "#FFFFFF"), palette.blue);
  arrow.position.set(-0.5, -0.3, 0.1);
  return place(group(cloud, icon, arrow), { x: 3.4, y: 2.68, z: WALL + 0.02 });
}

/** A letter for each client, side by side on a panel below the desk's edge: no screen is behind them. */
function autoReply(): Group {
  const colors = [
    [palette.orange, "#FFEBD3"],
    [palette.blue, "#E2EEFC"],
    [palette.teal, "#DDF3EC"],
  ] as const;
  const letters = colors.map(([color, sheet], index) => {
    const draw: Draw = (context, width, height) => {
      fill(context, width, height, sheet);
      drawIcon(context, "mail", width * 0.33, height / 2, height * 0.34, palette.navy, 0.26);
      drawIcon(context, "back", width * 0.77, height / 2, height * 0.27, "#D9601F", 0.36);
    };
    const made = board({ width: 0.48, height: 0.4, draw, frame: color, margin: 0.04 });
    made.rotation.z = 0.03 - index * 0.03;
    made.position.set((index - 1) * 0.5, 0.25, 0.04);
    return made;
  });
  const panelOf = box(1.62, 0.46, 0.04, material("#D9B98A", { roughness: 0.7 }), 0, 0.03, 0, 0.02);
  return place(group(panelOf, ...letters), { x: -2.34, z: 1.22 });
}

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  return [
    ["name-owner", "name-owner", -219, nameOwner()],
    ["two-admins", "two-admins", -219, twoAdmins()],
    ["manual", "manual", -168, manual()],
    ["sealed-passwords", "sealed-passwords", -182, sealedPasswords()],
    ["restore-drill", "restore-drill", 124, restoreDrill()],
    ["maintenance-contract", "maintenance-contract", -219, maintenanceContract()],
    ["handover-sheet", "handover-sheet", 188, handoverSheet()],
    ["hosted-mail", "hosted-mail", -214, hostedMail()],
    ["laptop-on-leave", "laptop-on-leave", -180, dockedLaptop()],
    ["share-password", "share-password", -219, sharePassword()],
    ["second-tape-drive", "second-tape-drive", -139, secondTapeDrive()],
    ["auto-reply", "auto-reply", 126, autoReply()],
  ];
}

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const calendar = leaveCalendar("sato");
  return [
    ["name-owner", "name-owner-calendar", -217, calendar, ["leave-calendar"]],
    [
      "handover-sheet",
      "handover-sheet-calendar",
      -217,
      leaveCalendar("sato"),
      ["leave-calendar", "name-owner-calendar"],
    ],
    [
      "handover-sheet",
      "handover-sheet-suitcase",
      187,
      suitcaseWithKey(false),
      ["suitcase-key", "key-in-box-suitcase"],
    ],
    ["manual", "manual-binder", 100, filledBinder(), ["mail-binder"]],
    [
      "sealed-passwords",
      "sealed-passwords-screen",
      72,
      directorScreen(drawClearedScreen),
      ["director-screen"],
    ],
    ["restore-drill", "restore-drill-log", 118, tapeLog(1), ["tape-log"]],
    ["key-in-box", "key-in-box", -205, wallKeyBox(true), ["key-box"]],
    ["key-in-box", "key-in-box-suitcase", 187, suitcaseWithKey(false), ["suitcase-key"]],
    [
      "hosted-mail",
      "hosted-mail-rack",
      RACK_DEPTH,
      rack("running", false),
      ["lone-server", "rack-stopped", "rack-prompt"],
    ],
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () => broughtBy([...added(), ...mended()]);
