import { DoubleSide, type Group, type Mesh } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { box, cylinder, group } from "../primitives";

export interface BoardOptions {
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
  readonly frame?: string;
  /** Visible width of the frame. */
  readonly margin?: number;
  /** Width of the canvas in pixels. */
  readonly pixels?: number;
  readonly roughness?: number;
}

/** Framed picture, poster, notice board or card; origin at its centre, faces +z. */
export function board(options: BoardOptions): Group {
  const { width, height, draw, margin = 0.06, pixels = 1024, roughness = 0.75 } = options;
  const frame = material(options.frame ?? palette.pureWhite, { roughness: 0.5 });
  const face = print(width - margin, height - margin, pixels, draw, { roughness });
  face.position.z = 0.0225;
  return group(box(width, height, 0.04, frame, 0, -height / 2, 0, 0.015), face);
}

/** Shiny board with a tray and three pens; origin at its centre, faces +z. */
export function whiteboard(width: number, height: number, draw: Draw): Group {
  const metal = material("#C9D1DA", { roughness: 0.35, metalness: 0.1 });
  const face = print(width - 0.09, height - 0.09, 1024, draw, { roughness: 0.3 });
  face.position.z = 0.027;
  const made = group(
    box(width, height, 0.05, metal, 0, -height / 2, 0, 0.02),
    face,
    box(width * 0.7, 0.03, 0.08, metal, 0, -height / 2 - 0.02, 0.05, 0.01),
  );
  for (const [index, color] of [palette.coral, palette.blue, palette.ink].entries()) {
    const pen = cylinder(0.012, 0.012, 0.11, color, 0, 0, 0, 12);
    pen.rotation.z = Math.PI / 2;
    pen.position.set(-0.2 + index * 0.15, -height / 2 + 0.022, 0.06);
    made.add(pen);
  }
  return made;
}

/** Whiteboard on a stand with feet; origin on the floor, `bottom` is the board's lower edge. */
export function standingBoard(width: number, height: number, bottom: number, draw: Draw): Group {
  const metal = material(palette.metal, { roughness: 0.4 });
  const face = whiteboard(width, height, draw);
  face.position.y = bottom + height / 2;
  const made = group(face);
  for (const side of [-1, 1]) {
    const x = side * (width / 2 - 0.06);
    made.add(
      box(0.05, bottom + height * 0.9, 0.05, metal, x, 0, -0.045, 0.015),
      box(0.07, 0.05, 0.42, metal, x, 0, -0.045, 0.02),
    );
  }
  made.add(box(width - 0.12, 0.04, 0.04, metal, 0, bottom * 0.45, -0.045, 0.015));
  return made;
}

/** Square note stuck to something; origin at its centre, faces +z, seen from behind too. */
export function stickyNote(side: number, draw: Draw, color: string = palette.yellow): Mesh {
  const note = print(
    side,
    side,
    512,
    (context, width, height) => {
      context.fillStyle = color;
      context.fillRect(0, 0, width, height);
      context.fillStyle = "rgba(0,0,0,.06)";
      context.fillRect(0, 0, width, height * 0.14);
      draw(context, width, height);
    },
    { cast: true },
  );
  for (const surface of [note.material].flat()) surface.side = DoubleSide;
  return note;
}

export interface ClipboardOptions {
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
  readonly color?: string;
  readonly paper?: string;
}

/** Clipboard with one sheet; origin at the middle of its lower edge, faces +z. */
export function clipboard(options: ClipboardOptions): Group {
  const { width, height } = options;
  const metal = material("#AEB7C2", { roughness: 0.3, metalness: 0.2 });
  const sheet = print(width * 0.88, height * 0.86, 900, options.draw, { roughness: 0.8 });
  sheet.position.set(0, height * 0.47, 0.0185);
  return group(
    box(width, height, 0.03, options.color ?? palette.woodDark, 0, 0, 0, 0.012),
    sheet,
    box(width * 0.42, height * 0.09, 0.05, metal, 0, height * 0.91, 0.015, 0.015),
    cylinder(0.025, 0.025, 0.05, metal, 0, height * 0.985, 0.01, 16),
  );
}

/** Leans a flat thing back on a small foot, so that the camera reads it. `angle` in degrees. */
export function leaning(object: Group, angle: number): Group {
  object.rotation.x = (-angle * Math.PI) / 180;
  return group(object);
}
