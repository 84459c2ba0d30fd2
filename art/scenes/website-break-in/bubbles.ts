import { type Draw, print } from "../../toolkit/canvas";
import { panel } from "../../toolkit/parts/paint";
import { group, place } from "../../toolkit/primitives";
import { change, type Part } from "./moments";

const LINE = "#141A3A";

/** Over the dark of the night and the shade that the game lays over whoever sleeps: in its own light. */
const IN_LIGHT = 4600;

/** What glows in the dark lies over it. */
export const GLOWS = IN_LIGHT + 1;

/** What the screen shows while nobody is there, over it and larger than life. */
function screenBubble(picture: Draw) {
  const draw: Draw = (context, width, height) => {
    context.clearRect(0, 0, width, height);
    const [line, edge, high] = [7, 26, height * 0.9];
    const tail = (inset: number) => {
      context.beginPath();
      context.moveTo(width * 0.41 + inset, high - edge);
      context.lineTo(width * 0.47, height - inset * 2.2);
      context.lineTo(width * 0.53 - inset, high - edge);
      context.fill();
    };
    context.fillStyle = LINE;
    tail(0);
    panel(context, 0, 0, width, high, 60, LINE);
    context.fillStyle = "#FFFFFF";
    tail(line);
    panel(context, line, line, width - 2 * line, high - 2 * line, 54, "#FFFFFF");
    context.save();
    context.beginPath();
    context.roundRect(edge, edge, width - 2 * edge, high - 2 * edge, 40);
    context.clip();
    context.translate(edge, edge);
    picture(context, width - 2 * edge, high - 2 * edge);
    context.restore();
  };
  const made = print(2.7, 1.56, 1200, draw, { alpha: true, glow: 0.5, base: "#FFFFFF" });
  // After the dark that lies behind it.
  made.renderOrder = 2;
  return place(group(made), { x: 2.22, y: 2.22, z: -1.4 });
}

/** A bubble over the order computer, in the place of the one before. */
export const bubble = (picture: Draw): Part =>
  change("bubble", IN_LIGHT, screenBubble(picture), { shadowOf: false });
