import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { padlock, roundTag } from "../../toolkit/parts/keys";
import { fill } from "../../toolkit/parts/paint";
import { box, cylinder, group, place, ring, tube } from "../../toolkit/primitives";
import { drawAnswered, drawBusinessCard, drawQuestionMail, drawRestored, drawSlip } from "./cards";
import { iconOnly, signs } from "./marks";
import { spots } from "./room";
import { drawTruckTable } from "./screens";

/** A doubtful mail on paper, joined by a thread to the business card pinned beside it. */
export function questionNote(): Group {
  const mail = board({
    width: 0.72,
    height: 0.84,
    draw: drawQuestionMail,
    frame: "#E9EEF3",
    margin: 0.04,
  });
  mail.position.set(-0.22, 0.42, 0);
  mail.rotation.x = -0.2;
  const cork = material("#D9A868", { roughness: 0.95 });
  const card = board({
    width: 0.5,
    height: 0.34,
    draw: drawBusinessCard,
    frame: "#FFFFFF",
    margin: 0.02,
  });
  card.position.set(0, 0.3, 0.035);
  const stand = group(
    box(0.6, 0.54, 0.05, cork, 0, 0.02, 0, 0.03),
    box(0.6, 0.04, 0.2, cork, 0, 0, 0, 0.015),
    card,
    cylinder(0.03, 0.03, 0.03, palette.coral, 0, 0.44, 0.05, 16),
  );
  stand.rotation.x = -0.12;
  const thread = tube(
    [
      [0.08, 0.34, 0.1],
      [0.2, 0.56, 0.14],
      [0.34, 0.57, 0.12],
      [0.44, 0.46, 0.1],
    ],
    0.012,
    material(signs.trouble),
  );
  return place(group(mail, place(group(stand), { x: 0.44, z: 0.04 }), thread), {
    x: -3.2,
    y: spots.note.y,
    z: 0.82,
  });
}

const hangDigits =
  (digits: string, color: string): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    drawText(context, digits, width / 2, height * 0.55, height * 0.62, color);
  };

function disk(digits: string): Group {
  const shell = material("#3D5A80", { roughness: 0.4 });
  const label = print(0.3, 0.24, 320, drawTruckTable(2));
  label.position.set(0, 0.15, 0.062);
  const tag = board({
    width: 0.33,
    height: 0.17,
    draw: hangDigits(digits, palette.ink),
    margin: 0.02,
  });
  tag.position.set(0, 0.43, 0.05);
  const coil = (y: number) => {
    const made = ring(0.09, 0.018, material(palette.plasticDark), 0, y, 0.1);
    made.scale.set(1.1, 0.62, 1);
    return made;
  };
  return group(box(0.36, 0.3, 0.12, shell, 0, 0, 0, 0.03), label, tag, coil(-0.02), coil(0.02));
}

/** Unplugged disks with the table of lorries behind a locked glass door. */
export function sealedDisk(): Group {
  const [width, height, depth] = [1.2, 0.94, 0.3];
  const shell = material("#8FB8D8", { roughness: 0.5 });
  const inside = material("#F5FAFD", { roughness: 0.8 });
  const next = board({
    width: 0.26,
    height: 0.15,
    draw: hangDigits("4/4", "#3A4B63"),
    margin: 0.02,
  });
  next.position.set(0.39, 0.7, depth / 2 - 0.04);
  const hook = tube(
    [
      [0.4, 0.9, 0.06],
      [0.4, 0.83, 0.1],
      [0.43, 0.79, 0.1],
    ],
    0.012,
    material(palette.metalDark),
  );
  const glass = material("#DDF0FA", { opacity: 0.1, roughness: 0.08 });
  const pane = box(width - 0.12, height - 0.12, 0.012, glass, 0, 0.06, 0, 0.004);
  pane.castShadow = false;
  const card = board({
    width: 0.6,
    height: 0.18,
    draw: drawRestored,
    frame: "#FFFFFF",
    margin: 0.02,
  });
  card.position.set(-0.2, 0.11, 0.03);
  const bar = (x: number, y: number, wide: number, high: number) =>
    box(wide, high, 0.04, shell, x, y, 0, 0.01);
  const door = group(
    pane,
    bar(-width / 2 + 0.03, 0, 0.06, height),
    bar(width / 2 - 0.03, 0, 0.06, height),
    bar(0, height - 0.06, width, 0.06),
    bar(0, 0, width, 0.06),
    card,
  );
  const lock = padlock("#F0B93A");
  lock.scale.setScalar(1.15);
  lock.position.set(0.45, 0.3, 0.1);
  // Its hasp folds from the frame over the door's edge; the shackle goes through it.
  const steel = material("#8C97A8", { roughness: 0.3, metalness: 0.2 });
  door.add(
    lock,
    box(0.26, 0.1, 0.03, steel, 0.47, 0.38, 0.03, 0.012),
    box(0.09, 0.16, 0.03, steel, 0.57, 0.35, 0.03, 0.012),
  );
  door.position.z = depth / 2;
  return place(
    group(
      box(width, height, 0.03, inside, 0, 0, -depth / 2, 0.01),
      box(width, 0.05, depth, shell, 0, 0, 0, 0.012),
      box(width, 0.05, depth, shell, 0, height - 0.05, 0, 0.012),
      box(0.05, height, depth, shell, -width / 2 + 0.025, 0, 0, 0.012),
      box(0.05, height, depth, shell, width / 2 - 0.025, 0, 0, 0.012),
      place(disk("3/28"), { x: -0.32, y: 0.27 }),
      place(disk("3/21"), { x: 0.05, y: 0.27 }),
      next,
      hook,
      door,
    ),
    { x: 1.42, y: 0.56, z: -1.86 },
  );
}

/** The box for close shaves on the road, full, and the file of answered slips. */
export function paperBox(): Group {
  const wood = material("#D79A5B", { roughness: 0.7 });
  const sign = roundTag(0.15, iconOnly("truck", signs.lorry), "#FFF6E2");
  sign.position.set(0, 0.2, 0.165);
  const made = group(box(0.58, 0.42, 0.3, wood, 0, 0, 0, 0.03), sign);
  for (let index = 0; index < 5; index++) {
    const slip = board({
      width: 0.17,
      height: 0.26,
      draw: drawSlip,
      frame: "#FFF7DE",
      margin: 0.01,
      pixels: 256,
    });
    slip.position.set(-0.22 + index * 0.11, 0.48 + (index % 2) * 0.05, -0.03 + index * 0.012);
    slip.rotation.z = 0.32 - index * 0.16;
    made.add(slip);
  }
  const file = board({
    width: 0.56,
    height: 0.42,
    draw: drawAnswered,
    frame: "#EE8FA9",
    margin: 0.06,
  });
  file.rotation.x = -0.5;
  file.position.set(0, 0.2, 0);
  return place(group(place(made, { x: -0.15, z: -0.06 }), place(group(file), { x: 0.3, z: 0.2 })), {
    x: 2.54,
    y: spots.table.y,
    z: 1.36,
  });
}
