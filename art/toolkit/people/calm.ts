import { Mesh, MeshStandardMaterial, type Object3D, type Texture } from "three";

/** What the paint of a face says of itself: how it would be calm. */
export const CALM = "calmFace";

/** Everybody in an object keeps a calm face while something is done. */
export async function calmed<Made>(object: Object3D, act: () => Promise<Made>): Promise<Made> {
  const before = new Map<MeshStandardMaterial, Texture | null>();
  object.traverse((part) => {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshStandardMaterial)) return;
    const { material } = part;
    const painted: unknown = material.userData[CALM];
    if (typeof painted !== "function" || before.has(material)) return;
    before.set(material, material.map);
    material.map = painted();
  });
  if (before.size === 0) throw new Error("Nobody's face is in there.");
  try {
    return await act();
  } finally {
    for (const [material, map] of before) material.map = map;
  }
}
