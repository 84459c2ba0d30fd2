import { type Draw, dot } from "../../toolkit/canvas";
import { random } from "../../toolkit/random";

/** A clear winter night over the roofs of the town, with the moon; `seed` varies the roofs. */
export const nightView =
  (seed: number): Draw =>
  (context, width, height) => {
    const sky = context.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, "#101B42");
    sky.addColorStop(1, "#3A4F8F");
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    const dice = random(seed);
    for (let star = 0; star < 34; star++)
      dot(context, dice.next() * width, dice.next() * height * 0.6, dice.between(2, 5), "#E9EEFF");
    dot(context, width * 0.66, height * 0.3, width * 0.13, "#FFF3C4");
    dot(context, width * 0.61, height * 0.27, width * 0.1, "#1A2A5C");
    for (let roof = 0; roof < 6; roof++) {
      const wide = width / 5;
      const left = roof * wide * 0.95 - wide * 0.3;
      const top = height * dice.between(0.62, 0.78);
      context.fillStyle = roof % 2 ? "#1C2850" : "#243260";
      context.beginPath();
      context.moveTo(left, height);
      context.lineTo(left, top + wide * 0.3);
      context.lineTo(left + wide / 2, top);
      context.lineTo(left + wide, top + wide * 0.3);
      context.lineTo(left + wide, height);
      context.fill();
      if (dice.next() < 0.6) {
        context.fillStyle = "#FFD77A";
        context.fillRect(left + wide * 0.38, top + wide * 0.42, wide * 0.24, wide * 0.24);
      }
    }
  };
