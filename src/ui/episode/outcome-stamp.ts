import { frameClear } from "#picture/faces";
import type { Box } from "#picture/manifest";
import { outcomePlace } from "#picture/outcome-place";
import { isPanning, onStage, type Viewport } from "#picture/view";
import { headsIn, personIn, type RoomState, visibleLayers } from "#picture/visible-layers";
import { aimAtAll } from "./aim";
import { clearOfFilm, partOfFilm } from "./clear-view";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** Of the stamp that tells how a link went, in stage units. */
const STAMP = { width: 270, height: 156 } as const;

/**
 * Where a stamp goes that tells how it went with the first of these things and people: at it, but
 * it hides neither a face nor what is told of. On a phone, within what is seen.
 */
export function placeOfOutcome(
  play: Play,
  focus: readonly string[],
  state: RoomState,
): Box | undefined {
  const { content, room } = play;
  const box = room.boxOf(focus[0] ?? "");
  if (box === undefined) return undefined;
  const { layers, things } = content.manifest;
  const people = visibleLayers(content.manifest, state).filter(
    (layer) => personIn(layers, layer) !== undefined,
  );
  return outcomePlace(box, STAMP, {
    faces: headsIn(content.manifest, state),
    bodies: people,
    told: boxesOf(play, focus),
    things: things.map((thing) => thing.box),
    within: seenOfRoom(play, focus, state),
  });
}

/** Everybody, what is told of and its stamp; on a phone, where that is too far off, what is told of. */
export function lookAtOutcome(play: Play, focus: readonly string[], state: RoomState): void {
  const { content, frame, room } = play;
  const film = partOfFilm(frame);
  if (film === undefined || isPanning(film.canvas)) {
    room.lookAt(focus, clearOfFilm(play, state));
    return;
  }
  const heads = headsIn(content.manifest, state).map(withShoulders);
  const stamp = placeOfOutcome(play, focus, state);
  const all = [...heads, ...boxesOf(play, focus), ...(stamp ? [stamp] : [])];
  const { at, exact } = aimAtAll(all, film.canvas, film.part);
  room.lookAt(at, { exact });
}

const boxesOf = ({ room }: Play, ids: readonly string[]): readonly Box[] =>
  ids.flatMap((id) => room.boxOf(id) ?? []);

/** What is seen of a room that is panned, below the bar; undefined where all of it is. */
function seenOfRoom(play: Play, focus: readonly string[], state: RoomState): Box | undefined {
  const { frame, room } = play;
  const canvas = restingBox(frame.canvas);
  const target = room.boxAround(focus);
  if (!isPanning(canvas) || target === undefined) return undefined;
  const viewport: Viewport = { width: canvas.width, height: canvas.height };
  const view = frameClear(viewport, target, clearOfFilm(play, state));
  const bar = Math.max(0, restingBox(frame.hud).bottom - canvas.y);
  const { width, height } = viewport;
  return onStage(viewport, view, { x: 0, y: bar, width, height: height - bar });
}
