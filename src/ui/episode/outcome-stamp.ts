import { namedCard } from "#core/named-card";
import type { Link } from "#core/scenario";
import { sharedWith } from "#picture/boxes";
import { frameClear } from "#picture/faces";
import { fitting } from "#picture/fitting";
import { type Box, type Manifest, personLayer } from "#picture/manifest";
import { outcomePlace } from "#picture/outcome-place";
import { stillStanding, thingsNow } from "#picture/standing";
import { tieToRim } from "#picture/tether";
import { isPanning, onStage, type Viewport } from "#picture/view";
import {
  bodiesIn,
  broughtIn,
  headsIn,
  personIn,
  type RoomState,
  visibleLayers,
} from "#picture/visible-layers";
import type { StampPlace } from "#stage/stage";
import { aimAtAll } from "./aim";
import { clearOfFilm, isStrip, lookAtFaces, partOfFilm } from "./clear-view";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** Of the stamp that tells how a link went, in stage units. */
const STAMP = { width: 270, height: 156 } as const;

/**
 * Where a stamp goes that tells how a link went: at what helped or was left as it was, else at what
 * the link is about, but it hides neither that nor a face; beside it, it is tied to it. On a phone,
 * within what is seen.
 */
export function placeOfOutcome(play: Play, link: Link, state: RoomState): StampPlace | undefined {
  const { content } = play;
  const told = toldOf(play, link, state);
  const [box] = told;
  if (box === undefined) return undefined;
  const things = thingsNow(content.manifest, state);
  const faces = headsIn(content.manifest, state);
  const place = outcomePlace(box, STAMP, {
    faces,
    bodies: bodiesIn(content.manifest, state),
    told,
    things: [
      ...things.map((thing) => thing.box),
      ...broughtIn(content.manifest, state).filter((layer) => !told.includes(layer)),
    ],
    isLarge: true,
    within: seenOfRoom(play, told, state),
  });
  return { ...place, end: tieToRim(box, place, things, faces) };
}

/** Everybody, what is told of and its stamp; on a phone, where that is too far off, what is told of. */
export function lookAtOutcome(play: Play, link: Link, state: RoomState): void {
  const { content, frame, room } = play;
  const film = partOfFilm(frame);
  const told = toldOf(play, link, state);
  if (isStrip(frame)) {
    lookAtFaces(play, state);
    return;
  }
  if (film === undefined || isPanning(film.canvas)) {
    const canvas = restingBox(frame.canvas);
    room.lookAt(fitting(canvas, told) ?? "room", clearOfFilm(play, state));
    return;
  }
  const heads = headsIn(content.manifest, state).map(withShoulders);
  const stamp = placeOfOutcome(play, link, state);
  const { at, exact } = aimAtAll(
    [...heads, ...told, ...(stamp ? [stamp] : [])],
    film.canvas,
    film.part,
  );
  room.lookAt(at, { exact });
}

/** Where what a link's words and notes are about is, the stamped first. */
function toldOf(play: Play, link: Link, state: RoomState): readonly Box[] {
  const { content, episode, scenario } = play;
  const { measures, kept } = episode();
  const boxes = boxesNow(play, link.focus, state);
  const card = namedCard(scenario, link, measures);
  const shared = (layer: Box) => sharedWith(layer, boxes);
  const [helped] = visibleLayers(content.manifest, state)
    .filter(
      ({ shows }) =>
        card?.role === "acted" && "measure" in shows && shows.measure === card.measure.id,
    )
    .toSorted((one, other) => shared(other) - shared(one));
  const left = link.hazards.filter((id) => kept[id] !== undefined);
  return [...(helped ? [helped] : []), ...boxesNow(play, left, state), ...boxes];
}

/** Where things, people and regions are as the day has left them: what was carried away is nowhere. */
function boxesNow({ content, room }: Play, ids: readonly string[], state: RoomState) {
  const { manifest } = content;
  const things = new Map(thingsNow(manifest, state).map(({ id, box }) => [id, box]));
  const boxOf = (id: string) => things.get(id) ?? bodyNow(manifest, id, state) ?? room.boxOf(id);
  const boxes = stillStanding(manifest, state, ids).flatMap((id) => boxOf(id) ?? []);
  return boxes.length > 0 ? boxes : ids.flatMap((id) => room.boxOf(id) ?? []);
}

/** What is seen of a person below the head, where they stand now. */
function bodyNow({ layers }: Manifest, person: string, state: RoomState): Box | undefined {
  const layer = visibleLayers({ layers }, state).find(
    (each) => personIn(layers, each) === personLayer(person),
  );
  if (layer === undefined) return undefined;
  const { x, y, width, height } = layer;
  const neck = Math.max(y, (layer.head?.y ?? y) + (layer.head?.height ?? height / 2));
  const wide = width / 2;
  return { x: x + wide / 2, y: neck, width: wide, height: Math.max(1, y + height - neck) };
}

/** What is seen of a room that is panned, below the bar; undefined where all of it is. */
function seenOfRoom(play: Play, told: readonly Box[], state: RoomState): Box | undefined {
  const { frame } = play;
  const canvas = restingBox(frame.canvas);
  const target = fitting(canvas, told);
  if (!isPanning(canvas) || target === undefined) return undefined;
  const viewport: Viewport = { width: canvas.width, height: canvas.height };
  const view = frameClear(viewport, target, clearOfFilm(play, state));
  const bar = Math.max(0, restingBox(frame.hud).bottom - canvas.y);
  const { width, height } = viewport;
  return onStage(viewport, view, { x: 0, y: bar, width, height: height - bar });
}
