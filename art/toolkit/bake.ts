import { BufferAttribute, BufferGeometry, type Material, Mesh, type Object3D } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

interface Batch {
  readonly material: Material;
  readonly like: Mesh;
  readonly geometries: BufferGeometry[];
}

/** The mesh's own material; bakes and masks need exactly one. */
function onlyMaterial({ material, name }: Mesh): Material {
  if (Array.isArray(material)) throw new Error(`Mesh "${name}" has several materials.`);
  return material;
}

function copied(geometry: BufferGeometry, attribute: string, size: number): BufferAttribute {
  const known = geometry.getAttribute(attribute);
  const count = geometry.getAttribute("position").count;
  const values = new Float32Array(count * size);
  if (known)
    for (let i = 0; i < count; i++)
      for (let k = 0; k < size; k++) values[i * size + k] = known.getComponent(i, k);
  return new BufferAttribute(values, size);
}

function indices(geometry: BufferGeometry): number[] {
  if (geometry.index) return Array.from(geometry.index.array);
  return Array.from({ length: geometry.getAttribute("position").count }, (_, i) => i);
}

/** A mirrored part would show its back faces: turn its triangles round. */
function turnTriangles(index: number[]): void {
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [first, second] = [index[i] ?? 0, index[i + 1] ?? 0];
    index[i] = second;
    index[i + 1] = first;
  }
}

function inSpaceOf(root: Object3D, part: Mesh): BufferGeometry {
  const move = root.matrixWorld.clone().invert().multiply(part.matrixWorld);
  const made = new BufferGeometry();
  made.setAttribute("position", copied(part.geometry, "position", 3));
  made.setAttribute("normal", copied(part.geometry, "normal", 3));
  made.setAttribute("uv", copied(part.geometry, "uv", 2));
  const index = indices(part.geometry);
  if (move.determinant() < 0) turnTriangles(index);
  made.setIndex(index);
  made.applyMatrix4(move);
  return made;
}

function visibleMeshes(root: Object3D): Mesh[] {
  const found: Mesh[] = [];
  root.traverseVisible((part) => {
    if (part instanceof Mesh) found.push(part);
  });
  return found;
}

/** Merges all meshes below `root` into one per material: an unmerged room is slow to draw. */
export function bake(root: Object3D): void {
  root.updateWorldMatrix(true, true);
  const batches = new Map<string, Batch>();
  const meshes = visibleMeshes(root);
  for (const part of meshes) {
    const material = onlyMaterial(part);
    const key = `${material.uuid}${part.castShadow}${part.receiveShadow}${part.renderOrder}`;
    const batch = batches.get(key) ?? { material, like: part, geometries: [] };
    batch.geometries.push(inSpaceOf(root, part));
    batches.set(key, batch);
  }
  for (const part of meshes) part.removeFromParent();
  if (root instanceof Mesh) throw new Error("Bake a group, not a mesh.");
  for (const { material, like, geometries } of batches.values()) {
    const merged = new Mesh(mergeGeometries(geometries), material);
    merged.castShadow = like.castShadow;
    merged.receiveShadow = like.receiveShadow;
    merged.renderOrder = like.renderOrder;
    root.add(merged);
  }
}
