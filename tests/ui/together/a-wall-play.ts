import { episodeOfRoom } from "#core/room/room-episode";
import type { Room } from "#core/room/room-state";
import { createRoom } from "#ui/episode/room";
import type { WallPlay } from "#ui/together/wall-view";
import { guideWordsIn } from "../../e2e/guide-words";
import { manifestOf } from "../../helpers/manifests";
import { type locales, type shipped, wordsOfShipped } from "../../helpers/shipped";

/** What the notes of a shipped place are made from, without a page; `room` says where it stands. */
export function aWallPlay(
  place: (typeof shipped)[number],
  locale: (typeof locales)[number],
  room: () => Room,
): WallPlay {
  const { scenario } = place;
  const manifest = manifestOf(scenario);
  const text = wordsOfShipped(place, locale);
  if (!text.success) throw new Error(`${place.folder}: the words in ${locale} are not valid`);
  return {
    app: { t: guideWordsIn(locale), locale: () => locale },
    content: { manifest },
    scenario,
    room: createRoom(manifest).room,
    text: () => text.data,
    people: room,
    episode: () => episodeOfRoom(scenario, room()),
  } as unknown as WallPlay;
}
