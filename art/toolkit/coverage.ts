import {
  DoubleSide,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  type Scene,
} from "three";

const black = new MeshBasicMaterial({ color: "#000000", side: DoubleSide });
const white = new MeshBasicMaterial({ color: "#FFFFFF", side: DoubleSide });

/** White where a see-through material shows something, by its own transparency. */
function seeThroughWhite(original: MeshStandardMaterial): Material {
  const made = new MeshBasicMaterial({
    color: "#FFFFFF",
    side: DoubleSide,
    transparent: true,
    opacity: original.opacity,
    depthWrite: original.depthWrite,
  });
  if (original.map) {
    made.map = original.map;
    made.onBeforeCompile = (shader) => {
      shader.fragmentShader = shader.fragmentShader.replace(
        "#include <map_fragment>",
        "diffuseColor.a *= texture2D(map, vMapUv).a;",
      );
    };
  }
  return made;
}

function coverageMaterial(original: Material, isSubject: boolean): Material {
  if (!isSubject) return black;
  const isSeeThrough = original instanceof MeshStandardMaterial && original.transparent;
  return isSeeThrough ? seeThroughWhite(original) : white;
}

/**
 * Dresses `subject` in white and everything else in black. See-through parts of the rest are
 * hidden, since they hide nothing. Returns the function that undoes it.
 */
export function withCoverageMaterials(scene: Scene, subject: Object3D): () => void {
  const subjects = new Set<Object3D>();
  subject.traverse((part) => subjects.add(part));
  const undo: (() => void)[] = [];
  scene.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const { material, visible } = part as Mesh<Mesh["geometry"], Material>;
    undo.push(() => {
      part.material = material;
      part.visible = visible;
    });
    const isSubject = subjects.has(part);
    if (material.transparent && !isSubject) part.visible = false;
    part.material = coverageMaterial(material, isSubject);
  });
  return () => {
    for (const step of undo) step();
  };
}
