/** A shade over the whole room: clear in its middle, of a colour at its edge. */
export interface Shade {
  readonly name: string;
  readonly centre: string;
  readonly edge: string;
  /** Once it moves no more. */
  readonly alpha: number;
  /** Light is added to the room, dark covers it, a night multiplies its colours. */
  readonly blend: "lighter" | "source-over" | "multiply";
}

/** What darkens the room in an alarm, and the light that breathes over it. */
export const ALARM = [
  {
    name: "mood-dark",
    centre: "rgba(16,14,44,0)",
    edge: "rgba(16,14,44,0.42)",
    alpha: 1,
    blend: "source-over",
  },
  {
    name: "mood-red",
    centre: "rgba(120,10,4,0)",
    edge: "rgba(190,30,16,0.5)",
    alpha: 0.55,
    blend: "lighter",
  },
] as const satisfies readonly Shade[];

/** Where somebody sleeps: faces and what is written stay to be read. */
export const NIGHT: Shade = {
  name: "mood-night",
  centre: "rgb(150,160,232)",
  edge: "rgb(92,104,190)",
  alpha: 1,
  blend: "multiply",
};

/** How far beyond the stage a shade reaches: walls and tall windows see beyond its edges. */
export const REACH = 4;

/** Where it begins and ends, from its middle, of its width; it is as wide in its own measure as high. */
const [FROM, TO] = [90 / 480 / REACH, 390 / 480 / REACH];

/** Paints a shade over a square of the canvas as it is now scaled: whoever asks makes it the shape of a stage. */
export function paintShade(
  pen: CanvasRenderingContext2D,
  { centre, edge }: Shade,
  size: number,
): void {
  const middle = size / 2;
  const gradient = pen.createRadialGradient(middle, middle, FROM * size, middle, middle, TO * size);
  gradient.addColorStop(0, centre);
  gradient.addColorStop(1, edge);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, size, size);
}
