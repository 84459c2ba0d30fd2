import { dot } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { panel } from "../../toolkit/parts/paint";

type Context = CanvasRenderingContext2D;

/** What stands on the far bank at night. */
export type Van = "lit" | "reached" | "half" | "guests" | "dark" | "gone";

function glow(context: Context, x: number, y: number, radius: number, color: string): void {
  const light = context.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, color);
  light.addColorStop(1, "rgba(0,0,0,0)");
  context.fillStyle = light;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

const screens: Readonly<Record<Exclude<Van, "gone">, string>> = {
  lit: "#FFE27A",
  reached: "#FF6F59",
  half: "#FFB23E",
  guests: "#6EC1F5",
  dark: "#20283E",
};

/** A van with one window; what its screen shows tells how far it came. */
export function van(
  context: Context,
  width: number,
  height: number,
  state: Exclude<Van, "gone">,
): void {
  const [x, y, size] = [width * 0.73, height * 0.6, height * 0.36];
  if (state !== "dark") glow(context, x, y - size * 0.3, size * 1.5, "rgba(255,226,122,.5)");
  panel(context, x - size * 0.75, y - size * 0.62, size * 1.05, size * 0.62, size * 0.1, "#EEF1F4");
  panel(context, x + size * 0.2, y - size * 0.42, size * 0.44, size * 0.42, size * 0.12, "#DDE1E6");
  panel(
    context,
    x + size * 0.27,
    y - size * 0.36,
    size * 0.26,
    size * 0.17,
    size * 0.04,
    "#5B6C90",
  );
  for (const wheel of [-0.42, 0.34]) {
    dot(context, x + size * wheel, y + size * 0.02, size * 0.14, "#151A24");
    dot(context, x + size * wheel, y + size * 0.02, size * 0.06, "#9AA6B4");
  }
  panel(
    context,
    x - size * 0.62,
    y - size * 0.53,
    size * 0.62,
    size * 0.36,
    size * 0.05,
    screens[state],
  );
  if (state === "dark") return;
  drawIcon(context, "arcs", x - size * 0.31, y - size * 0.35, size * 0.14, palette.ink, 0.3);
}

function firework(context: Context, x: number, y: number, radius: number, color: string): void {
  glow(context, x, y, radius * 1.5, `${color}66`);
  for (let ray = 0; ray < 14; ray++) {
    const angle = (ray / 14) * Math.PI * 2;
    for (const share of [0.4, 0.64, 0.86, 1])
      dot(
        context,
        x + Math.cos(angle) * radius * share,
        y + Math.sin(angle) * radius * share,
        radius * 0.07 * (1.3 - share * 0.5),
        share > 0.8 ? "#FFFFFF" : color,
      );
  }
  dot(context, x, y, radius * 0.1, "#FFFFFF");
}

/** Three fireworks over the river; drawn after the land, which they are before. */
export function fireworks(context: Context, width: number, height: number): void {
  firework(context, width * 0.66, height * 0.3, height * 0.23, "#FFD24A");
  firework(context, width * 0.88, height * 0.36, height * 0.14, "#FF8FA8");
  firework(context, width * 0.4, height * 0.28, height * 0.13, "#8FE3FF");
}
