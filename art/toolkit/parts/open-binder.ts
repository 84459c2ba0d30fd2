import type { Group } from "three";
import { type Draw, print } from "../canvas";
import { material } from "../materials";
import { box, group, ring } from "../primitives";

export interface OpenBinderOptions {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly color: string;
  /** Print on the spine; the canvas is as high as the spine and 256 pixels wide. */
  readonly spine: Draw;
  /** How far each cover swings out, in degrees. */
  readonly opening?: number;
  /** Sticker inside a cover, shown on the viewer's left when the open side faces +z. */
  readonly lining?: Draw;
  /** Colours of the tabs of its pages, from the top; without any it is empty. */
  readonly tabs?: readonly string[];
}

/** A thick block of pages on the rings, with tabs that stand out on the viewer's right. */
function pages(width: number, height: number, depth: number, tabs: readonly string[]): Group {
  const sheet = material("#FFFDF6", { roughness: 0.85 });
  const made = group(
    box(width * 0.74, height * 0.9, depth * 0.9, sheet, 0, 0.03, -depth * 0.5, 0.01),
  );
  for (const [index, color] of tabs.entries())
    made.add(
      box(0.06, 0.11, 0.1, color, width * 0.4, height * (0.66 - index * 0.24), -depth * 0.86, 0.01),
      box(
        0.09,
        0.05,
        0.12,
        color,
        width * (0.22 - index * 0.22),
        height * 0.92,
        -depth * 0.5,
        0.01,
      ),
    );
  return made;
}

function ringMechanism(height: number, width: number): Group {
  const metal = material("#D7DDE5", { roughness: 0.22, metalness: 0.35 });
  const made = group(box(0.07, height * 0.86, 0.02, metal, 0, height * 0.07, -0.03, 0.01));
  for (const share of [0.26, 0.78]) {
    const loop = ring(width * 0.4, 0.018, metal, 0, height * share, -0.03 - width * 0.4);
    loop.rotation.x = Math.PI / 2;
    made.add(loop);
  }
  return made;
}

/** Thick binder standing ajar, spine towards +z, so that its rings are seen from above. */
export function openBinder(options: OpenBinderOptions): Group {
  const { width, height, depth, opening = 20 } = options;
  const cloth = material(options.color, { roughness: 0.6 });
  const inside = material("#F1ECE2", { roughness: 0.8 });
  const label = print(width * 0.8, height * 0.9, 256, options.spine);
  label.position.set(0, height * 0.5, 0.0225);
  const rings = ringMechanism(height, Math.min(width, depth));
  const made = group(box(width, height, 0.04, cloth, 0, 0, 0, 0.015), label, rings);
  if (options.tabs) made.add(pages(width, height, depth, options.tabs));
  for (const side of [-1, 1]) {
    const cover = group(
      box(0.03, height, depth, cloth, 0, 0, -depth / 2, 0.012),
      box(0.008, height - 0.04, depth - 0.04, inside, -side * 0.016, 0.02, -depth / 2, 0.002),
    );
    if (side > 0 && options.lining) {
      const sticker = print(depth * 0.72, height * 0.5, 400, options.lining);
      sticker.rotation.y = -Math.PI / 2;
      sticker.position.set(-0.022, height * 0.52, -depth / 2);
      cover.add(sticker);
    }
    cover.position.x = side * (width / 2 - 0.012);
    cover.rotation.y = (-side * opening * Math.PI) / 180;
    made.add(cover);
  }
  return made;
}
