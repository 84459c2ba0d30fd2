import type { Object3D } from "three";
import type { DioramaLayer } from "../diorama";

/** Depth of somebody who stands at z: before what stands a little behind. */
export const depthAt = (z: number): number => Math.round((z + 0.25) * 100);

/** Somebody as he or she stands before anything happens: the layer that accidents replace. */
export const standingBefore = (person: string, object: Object3D, z: number): DioramaLayer => ({
  id: `person-${person}`,
  object,
  depth: depthAt(z),
  shows: { always: true },
  person,
});
