import { Color, FrontSide, type Material, MeshStandardMaterial, type Side } from "three";

/** Finish of a material. Everything defaults to matt, opaque, unlit plastic. */
export interface Finish {
  readonly roughness?: number;
  readonly metalness?: number;
  readonly emissive?: string;
  readonly emissiveIntensity?: number;
  /** 0..1; below 1 the material is see-through and does not write depth. */
  readonly opacity?: number;
  readonly side?: Side;
}

/** What a part may be made of: a colour (default finish) or a material. */
export type Surface = string | Material;

const made = new Map<string, MeshStandardMaterial>();

/** The one material of that colour and finish; equal requests share it, so baking can merge them. */
export function material(color: string, finish: Finish = {}): MeshStandardMaterial {
  const key = `${color}${JSON.stringify(finish)}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new MeshStandardMaterial({
    color: new Color(color),
    roughness: finish.roughness ?? 0.62,
    metalness: finish.metalness ?? 0,
    emissive: new Color(finish.emissive ?? "#000000"),
    emissiveIntensity: finish.emissiveIntensity ?? 1,
    transparent: finish.opacity !== undefined,
    opacity: finish.opacity ?? 1,
    side: finish.side ?? FrontSide,
    depthWrite: finish.opacity === undefined,
  });
  made.set(key, fresh);
  return fresh;
}

/** Turns a surface into a material. */
export function toMaterial(surface: Surface): Material {
  return typeof surface === "string" ? material(surface) : surface;
}
