import type { PlannedCall } from "#core/pointing";
import { sharedArea } from "#picture/boxes";
import type { Box, Layer } from "#picture/manifest";
import { visibleLayers } from "#picture/visible-layers";
import type { Play } from "./play";

/**
 * What stands in the room where a call was put right: of all that was bought for it, what took the
 * place of the danger, else what is seen of it elsewhere.
 */
export function changedThing(
  { content, scenario, episode }: Pick<Play, "content" | "scenario" | "episode">,
  { id, call }: PlannedCall,
  target: Box,
): Layer | undefined {
  const by = scenario.goal.pointing.find((each) => each.id === id)?.correctedBy ?? [];
  if (call === "promised") return undefined;
  const { measures } = episode();
  const shared = (layer: Layer) => sharedArea(layer, target);
  return visibleLayers(content.manifest, { links: [], measures })
    .filter(({ shows }) => "measure" in shows && by.includes(shows.measure))
    .toSorted((one, other) => shared(other) - shared(one))[0];
}
