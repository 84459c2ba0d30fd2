type Context = CanvasRenderingContext2D;

/** Puffs of a cloud two units wide: x, y and radius. */
const PUFFS = [
  [-0.6, 0.18, 0.4],
  [-0.2, -0.2, 0.5],
  [0.36, -0.08, 0.44],
  [0.66, 0.22, 0.34],
] as const;

function outline(context: Context, grown: number): void {
  context.beginPath();
  for (const [x, y, radius] of PUFFS) {
    context.moveTo(x + radius + grown, y);
    context.arc(x, y, radius + grown, 0, Math.PI * 2);
  }
  context.roundRect(-0.66 - grown, 0.1 - grown, 1.36 + 2 * grown, 0.46 + 2 * grown, 0.2);
  context.fill();
}

/** Draws a cloud centred on x and y with a rim; `size` is half its width, in canvas pixels. */
export function drawCloud(
  context: Context,
  x: number,
  y: number,
  size: number,
  color: string,
  rim = "#7FA8D8",
): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.fillStyle = rim;
  outline(context, 0.06);
  context.fillStyle = color;
  outline(context, 0);
  context.restore();
}

/** Draws a line of dashes with an arrow head, or an unbroken one: may go, or goes. */
export function drawWay(
  context: Context,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  color: string,
  isOpen: boolean,
): void {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  context.save();
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.lineCap = isOpen ? "round" : "butt";
  if (!isOpen) context.setLineDash([width * 1.1, width * 0.9]);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(to[0] - Math.cos(angle) * width * 2, to[1] - Math.sin(angle) * width * 2);
  context.stroke();
  context.translate(...to);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-width * 2.6, width * 1.9);
  context.lineTo(-width * 2.6, -width * 1.9);
  context.closePath();
  context.fill();
  context.restore();
}
