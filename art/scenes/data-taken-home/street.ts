import type { Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { panel } from "../../toolkit/parts/paint";
import { group, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { drawBus, drawRain } from "./room";

/** Where she stands in that picture of elsewhere: on free floor, before nobody. */
export const AT_STOP = { x: -0.2, z: 1.74, turn: -6 } as const;

/** A stop far from the shop: the bus drives off in the rain, the bag behind its window. */
const drawStreet: Draw = (context, width, height) => {
  context.clearRect(0, 0, width, height);
  panel(context, 0, 0, width, height, height * 0.1, "#FFFFFF");
  context.save();
  context.beginPath();
  context.roundRect(width * 0.02, width * 0.02, width * 0.96, height - width * 0.04, height * 0.08);
  context.clip();
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, "#2F4468");
  sky.addColorStop(1, "#6F86A6");
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const dice = random(12);
  for (let house = 0; house < 7; house++) {
    const high = height * dice.between(0.2, 0.36);
    context.fillStyle = house % 2 ? "#3A4F74" : "#324667";
    context.fillRect(house * width * 0.15, height * 0.62 - high, width * 0.14, high);
  }
  context.fillStyle = "#46566E";
  context.fillRect(0, height * 0.62, width, height * 0.2);
  context.fillStyle = "#8494AB";
  context.fillRect(0, height * 0.8, width, height * 0.2);
  drawBus(context, width * 0.06, height * 0.3, width * 0.35, height * 0.34, true);
  context.fillStyle = "#D8DEE6";
  context.fillRect(width * 0.889, height * 0.2, width * 0.022, height * 0.66);
  dot(context, width * 0.9, height * 0.15, width * 0.055, "#E5604A");
  dot(context, width * 0.9, height * 0.15, width * 0.034, "#FFFFFF");
  drawRain(context, width, height, 21);
  context.restore();
};

/** That street as a picture that stands behind her. */
export function street(): Group {
  const [width, height] = [2.14, 1.62];
  const picture = print(width, height, 1100, drawStreet, {
    alpha: true,
    glow: 0.5,
    base: "#999999",
  });
  picture.position.y = height / 2;
  return place(group(picture), { x: AT_STOP.x - 0.34, y: 0.36, z: AT_STOP.z - 0.3 });
}
