import type { Scenario } from "#core/scenario";
import { dressedRoom } from "#picture/dressed-room";
import { type Manifest, manifestSchema } from "#picture/manifest";

const manifests = import.meta.glob<unknown>("/assets/*/manifest.json", {
  eager: true,
  import: "default",
});

/** A shipped scenario's room, under the scenario's own names. */
export const manifestOf = (scenario: Scenario): Manifest =>
  dressedRoom(scenario, manifestSchema.parse(manifests[`/assets/${scenario.room}/manifest.json`]));
