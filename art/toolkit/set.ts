import { Group, type Object3D, Scene } from "three";
import { bake } from "./bake";
import { boundsOf } from "./bounds";
import { type Rectangle, stageCamera } from "./camera";
import {
  type BuiltDiorama,
  type Diorama,
  type DioramaLayer,
  faults,
  type StageState,
  visibleLayers,
} from "./diorama";
import { ASLEEP, HEAD } from "./people/head";

/** A diorama set up in front of the camera, with layers that can be shown and hidden. */
export interface DioramaSet {
  readonly scene: Scene;
  readonly built: BuiltDiorama;
  /** Where the scene's own regions lie on the stage. */
  readonly regions: readonly { readonly id: string; readonly box: Rectangle }[];
  /** Where the heads lie on the stage of those who are in a layer, by its id. */
  readonly heads: ReadonlyMap<string, Rectangle>;
  /** The layers in which somebody's eyes are closed, by id. */
  readonly sleepers: ReadonlySet<string>;
  /** Shows exactly these layers. */
  show(ids: ReadonlySet<string>): void;
  showState(state: StageState): void;
  /** The object of a layer, as it stands in the scene. */
  objectOf(id: string): Object3D;
}

/** The state a layer belongs to: the room before, its link, or its measure bought. */
export function ownState({ shows }: DioramaLayer): StageState {
  if ("link" in shows) return { link: shows.link, outcome: shows.outcome };
  return "measure" in shows ? { measures: [shows.measure] } : {};
}

/** Where the head of whoever is in a layer lies on the stage; nothing where nobody is. */
function headsIn({ layers }: BuiltDiorama): ReadonlyMap<string, Rectangle> {
  return new Map(
    layers.flatMap(({ id, object }) => {
      const head = object.getObjectByName(HEAD);
      return head ? [[id, boundsOf(head, stageCamera())] as const] : [];
    }),
  );
}

/** Builds a diorama and merges its meshes. Throws with all its faults. */
export function setUp(diorama: Diorama): DioramaSet {
  const built = diorama.build();
  const found = faults(built);
  if (found.length) throw new Error(`${diorama.id}: ${found.join("; ")}`);
  // Before merging, which takes objects apart.
  const regions = (built.regions ?? []).map(({ id, around }) => ({
    id,
    box: "isObject3D" in around ? boundsOf(around, stageCamera()) : around,
  }));
  const heads = headsIn(built);
  const isAsleep = ({ object }: DioramaLayer) =>
    object.getObjectByName(HEAD)?.userData[ASLEEP] === true;
  const sleepers = new Set(built.layers.filter(isAsleep).map(({ id }) => id));
  const scene = new Scene();
  const bakedGroup = (object: Object3D) => {
    const holder = new Group();
    holder.add(object);
    bake(holder);
    scene.add(holder);
    return holder;
  };
  bakedGroup(built.room);
  const objects = new Map(built.layers.map(({ id, object }) => [id, bakedGroup(object)]));
  scene.updateMatrixWorld(true);
  const show = (ids: ReadonlySet<string>) => {
    for (const [id, object] of objects) object.visible = ids.has(id);
  };
  return {
    scene,
    built,
    regions,
    heads,
    sleepers,
    show,
    showState: (state) => show(visibleLayers(built, state)),
    objectOf(id) {
      const object = objects.get(id);
      if (!object) throw new Error(`There is no layer "${id}".`);
      return object;
    },
  };
}
