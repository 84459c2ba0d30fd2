import { type Group, QuadraticBezierCurve3, Vector3 } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, group, place, ring } from "../../toolkit/primitives";
import { PRESS } from "./looks";
import { drawFace, drawRedCover, PAPER } from "./marks";
import { spots } from "./room";

/** What lies on the visitors' rack: the cost book too, or catalogues alone. */
export type RackLook = "with-costs" | "catalogues";

const drawCatalogue: Draw = (context, w, h) => {
  fill(context, w, h, "#C8372D");
  drawRedCover(context, 0, 0, w, h);
};

const parts = ["gear", "spanner", "key", "host"] as const;

/** Per part what it costs, grey, and what it sells for, yellow. */
const drawCosts: Draw = (context, w, h) => {
  fill(context, w, h, PAPER);
  panel(context, w * 0.485, 0, w * 0.03, h, 0, "#E4D8B8");
  for (const [index, part] of parts.entries()) {
    const left = w * (index % 2 ? 0.53 : 0.03);
    const y = h * (index < 2 ? 0.26 : 0.74);
    drawIcon(context, part, left + w * 0.075, y, h * 0.135, "#5E6672", 0.22);
    panel(context, left + w * 0.16, y - h * 0.17, w * 0.13, h * 0.13, 6, "#9AA0A8");
    panel(context, left + w * 0.16, y + h * 0.04, w * 0.2, h * 0.13, 6, "#F2B92C");
    drawText(context, "¥", left + w * 0.335, y - h * 0.095, h * 0.18, "#6F757E");
    drawText(context, "¥", left + w * 0.405, y + h * 0.115, h * 0.18, "#B57F00");
  }
};

function closedBook(): Group {
  const cover = print(0.26, 0.36, 300, drawCatalogue);
  cover.position.set(0, 0.18, 0.032);
  return group(
    box(0.27, 0.37, 0.05, "#9E2620", 0, -0.005, 0, 0.012),
    box(0.25, 0.34, 0.056, "#FFF6E2", 0.006, 0.01, 0, 0.006),
    cover,
  );
}

function openBook(): Group {
  const pages = print(0.76, 0.4, 980, drawCosts);
  pages.position.set(0, 0.22, 0.036);
  return group(
    box(0.9, 0.54, 0.03, "#C8372D", 0, -0.05, 0, 0.015),
    box(0.78, 0.41, 0.03, "#FFF6E2", 0, 0.015, 0.012, 0.01),
    pages,
  );
}

/** The rack for visitors with its red books. */
export function visitorsRack(look: RackLook): Group {
  const wood = material("#B97E4B", { roughness: 0.6 });
  const pale = material("#E2B98A", { roughness: 0.6 });
  const lean = (object: Group, x: number, y: number, z: number) => {
    object.rotation.x = -0.36;
    return place(group(object), { x, y, z });
  };
  const made = group(
    box(0.96, 0.07, 0.46, wood, 0, 0, 0, 0.02),
    box(1, 0.04, 0.14, wood, 0, 0.68, -0.1, 0.012),
    box(1, 0.08, 0.03, wood, 0, 0.69, -0.03, 0.012),
    box(1, 0.04, 0.2, wood, 0, 0.16, 0.12, 0.012),
    box(1, 0.07, 0.03, wood, 0, 0.17, 0.22, 0.012),
  );
  const back = box(0.96, 1.14, 0.03, pale, 0, 0.06, 0, 0.012);
  back.rotation.x = -0.3;
  back.position.z = -0.2;
  made.add(back);
  for (const x of [-0.48, 0.48]) made.add(box(0.06, 1.08, 0.1, wood, x, 0, -0.18, 0.015));
  for (const x of [-0.31, 0, 0.31]) made.add(lean(closedBook(), x, 0.72, -0.07));
  if (look !== "catalogues") made.add(lean(openBook(), 0, 0.22, 0.16));
  return place(made, { ...spots.rack, turn: -5 });
}

/** The black quotation book on its chain. */
export function chainedBook(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#26303C");
    for (const [index, id] of (["nukui", "negishi", "fudetani"] as const).entries())
      drawFace(context, id, w * (0.2 + index * 0.3), h * 0.22, w * 0.135, "#FFFFFF");
    panel(context, 0, h * 0.43, w, h * 0.26, 0, "#D2402F");
    drawText(context, "¥", w * 0.24, h * 0.57, h * 0.2, "#FFFFFF");
    panel(context, w * 0.16, h * 0.8, w * 0.5, h * 0.05, 5, "#5E6B7C");
  };
  const cover = print(0.54, 0.62, 560, draw);
  cover.position.set(0, 0.33, 0.082);
  const book = group(
    box(0.58, 0.66, 0.14, material("#1C2430", { roughness: 0.5 }), 0, 0, 0, 0.03),
    box(0.55, 0.61, 0.12, "#F4EAD6", 0.03, 0.025, 0, 0.01),
    cover,
    box(0.16, 0.1, 0.04, "#C7CDD6", 0.27, 0.2, 0.08, 0.015),
    place(padlock("#F2C94C"), { x: 0.27, y: 0.13, z: 0.15, scale: 0.84 }),
  );
  book.rotation.x = -0.3;
  const { x, y, z } = spots.lectern;
  return place(group(place(group(book), { y: 0.02, z: 0 }), chain()), { x, y, z: z + 0.02 });
}

/** From the padlock down and up again to an eye that is screwed to the desk's edge: link in link. */
function chain(): Group {
  const steel = material("#AEB7C2", { roughness: 0.3, metalness: 0.3 });
  const hung = new QuadraticBezierCurve3(
    new Vector3(0.26, 0.15, 0.25),
    new Vector3(0.12, -0.46, 0.36),
    new Vector3(-0.1, -0.05, 0.3),
  );
  const made = group(
    box(0.12, 0.06, 0.02, "#8E969F", -0.1, -0.062, 0.27, 0.008),
    ring(0.034, 0.012, steel, -0.1, -0.035, 0.29),
  );
  const count = Math.round(hung.getLength() / 0.072);
  for (let index = 0; index < count; index++) {
    const at = (index + 0.5) / count;
    const link = ring(0.036, 0.0125, steel);
    link.scale.y = 1.4;
    link.rotation.y = index % 2 ? Math.PI / 2 : 0;
    const held = group(link);
    held.position.copy(hung.getPointAt(at));
    held.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), hung.getTangentAt(at));
    made.add(held);
  }
  return made;
}

/** Signs of money over the open book: what was seen there went out. */
export function bookGlow(): Group {
  const draw: Draw = (context, w, h) => {
    context.clearRect(0, 0, w, h);
    for (const [x, y] of [
      [0.2, 0.24],
      [0.5, 0.1],
      [0.8, 0.24],
    ] as const)
      drawText(context, "¥", w * x, h * y, h * 0.2, "#FFFFFF", { stroke: PRESS });
  };
  const made = print(1.3, 1, 520, draw, { alpha: true, glow: 0.9 });
  const { x, z } = spots.rack;
  return place(group(made), { x, y: 0.52, z: z + 0.46 });
}
