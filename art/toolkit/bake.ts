import {
  BufferAttribute,
  BufferGeometry,
  type Material,
  Mesh,
  type Object3D,
  Vector3,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

/** Meshes are merged within cells of this many units, so that what is out of sight is skipped. */
const CELL = 1.4;

interface Batch {
  readonly material: Material;
  readonly middle: Vector3;
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

/** Middle of the cell a geometry lies in. */
function cellMiddle(geometry: BufferGeometry): Vector3 {
  geometry.computeBoundingSphere();
  const center = geometry.boundingSphere?.center ?? new Vector3();
  return center.clone().divideScalar(CELL).round().multiplyScalar(CELL);
}

/** Merges all meshes below `root` into one per material and cell: an unmerged room is slow to draw. */
export function bake(root: Object3D): void {
  root.updateWorldMatrix(true, true);
  const batches = new Map<string, Batch>();
  const meshes = visibleMeshes(root);
  for (const part of meshes) {
    const material = onlyMaterial(part);
    const geometry = inSpaceOf(root, part);
    const middle = cellMiddle(geometry);
    const looks = [material.uuid, part.castShadow, part.receiveShadow, part.renderOrder];
    const key = [...looks, ...middle.toArray()].join();
    const batch = batches.get(key) ?? { material, middle, like: part, geometries: [] };
    batch.geometries.push(geometry);
    batches.set(key, batch);
  }
  for (const part of meshes) part.removeFromParent();
  if (root instanceof Mesh) throw new Error("Bake a group, not a mesh.");
  for (const { material, middle, like, geometries } of batches.values()) {
    const geometry = mergeGeometries(geometries).translate(-middle.x, -middle.y, -middle.z);
    const merged = new Mesh(geometry, material);
    // Its own place lets the renderer draw near things first.
    merged.position.copy(middle);
    merged.castShadow = like.castShadow;
    merged.receiveShadow = like.receiveShadow;
    merged.renderOrder = like.renderOrder;
    root.add(merged);
  }
}
