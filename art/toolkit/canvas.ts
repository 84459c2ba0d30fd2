import {
  CanvasTexture,
  Color,
  LinearMipmapLinearFilter,
  type Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
  SRGBColorSpace,
} from "three";
import { palette } from "./palette";
import { mesh } from "./primitives";

/** Paints a texture; `width` and `height` are the canvas size in pixels. */
export type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

export const FONT = '"M PLUS Rounded 1c"';
export const LOGO_FONT = '"Mochiy Pop One"';
export const STAMP_FONT = '"Dela Gothic One"';

/** Canvas texture in sRGB with mip-maps, so small print stays calm. */
export function texture(pixelWidth: number, pixelHeight: number, draw: Draw): CanvasTexture {
  const canvas = document.createElement("canvas");
  canvas.width = pixelWidth;
  canvas.height = pixelHeight;
  draw(context2d(canvas), pixelWidth, pixelHeight);
  const made = new CanvasTexture(canvas);
  made.colorSpace = SRGBColorSpace;
  made.anisotropy = 16;
  made.generateMipmaps = true;
  made.minFilter = LinearMipmapLinearFilter;
  return made;
}

/** The 2D context of a canvas. Throws where the browser gives none. */
export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser offers no 2D canvas.");
  return context;
}

export interface DecalOptions {
  readonly roughness?: number;
  /** Pixels the drawing leaves empty are see-through. */
  readonly alpha?: boolean;
  /** Brightness of a screen that shines by itself, about 0.8; absent for paper. */
  readonly glow?: number;
  /** How much room light a glowing screen reflects. */
  readonly base?: string;
  /** Casts a shadow (a sticky note does, print on a wall does not). */
  readonly cast?: boolean;
}

/** A picture on a rectangle facing +z, origin at its centre, sizes in units and pixels. */
export function decal(
  width: number,
  height: number,
  pixelWidth: number,
  pixelHeight: number,
  draw: Draw,
  options: DecalOptions = {},
): Mesh {
  const map = texture(pixelWidth, pixelHeight, draw);
  const surface = new MeshStandardMaterial({
    map,
    roughness: options.roughness ?? 0.75,
    transparent: options.alpha ?? false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
  });
  if (options.glow) {
    surface.color = new Color(options.base ?? "#444444");
    surface.emissive = new Color("#FFFFFF");
    surface.emissiveMap = map;
    surface.emissiveIntensity = options.glow;
  }
  const made = mesh(new PlaneGeometry(width, height), surface);
  made.castShadow = options.cast ?? false;
  return made;
}

/** A decal whose canvas height follows from its shape: `pixels` is the canvas width. */
export function print(
  width: number,
  height: number,
  pixels: number,
  draw: Draw,
  options: DecalOptions = {},
): Mesh {
  return decal(width, height, pixels, Math.round((pixels * height) / width), draw, options);
}

/** Starts a rounded rectangle path. */
export function roundedRect(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number | readonly number[],
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, typeof radius === "number" ? radius : [...radius]);
}

/** Fills a circle. */
export function dot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

export interface TextStyle {
  readonly weight?: number;
  readonly font?: string;
  readonly align?: CanvasTextAlign;
  readonly baseline?: CanvasTextBaseline;
  /** Colour of an outline drawn beneath the letters. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** Draws one line of text, centred on x and y unless told otherwise. `size` in canvas pixels. */
export function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string = palette.ink,
  style: TextStyle = {},
): void {
  context.font = `${style.weight ?? 800} ${size}px ${style.font ?? FONT}`;
  context.textAlign = style.align ?? "center";
  context.textBaseline = style.baseline ?? "middle";
  if (style.stroke) {
    context.lineJoin = "round";
    context.strokeStyle = style.stroke;
    context.lineWidth = style.strokeWidth ?? size * 0.2;
    context.strokeText(text, x, y);
  }
  context.fillStyle = color;
  context.fillText(text, x, y);
}
