import { z } from "zod";
import type { Day } from "#core/day";
import { excerptOf } from "#core/room/excerpt";
import { episodeOfRoom, scoreOfRoom } from "#core/room/room-episode";
import type { Room } from "#core/room/room-state";
import type { Scenario } from "#core/scenario";
import { jsonKind } from "./record-kind";
import { known } from "./salvage";

/** Sessions that are remembered; older ones are forgotten. */
export const MOST_SESSIONS = 100;

const sessionSchema = z
  .strictObject({
    /** Id of the room that was played in. */
    id: z.string().min(1).max(60),
    scenario: z.string().min(1).max(60),
    day: z.string().max(10),
    /** Points of 100, where all four rounds were played. */
    points: z.number().min(0).max(100).optional(),
    /** Dangers that the room saw, of those it was asked about. */
    found: z.int().min(0),
    all: z.int().min(1),
  })
  .readonly();

/** How a room of people did: kept by its host, apart from what he plays himself. */
export type Session = z.infer<typeof sessionSchema>;

export const sessionsKind = jsonKind<readonly Session[]>({
  key: "sessions",
  name: "sessions",
  otherwise: [],
  salvage: known(z.array(sessionSchema).max(MOST_SESSIONS).readonly()),
});

/** The result of a room that has come to its debrief. */
export function sessionOf(scenario: Scenario, id: string, room: Room, day: Day): Session {
  const episode = episodeOfRoom(scenario, room);
  const { hazards } = excerptOf(scenario, room.things);
  const points = scoreOfRoom(scenario, room, episode).total;
  return {
    id,
    scenario: scenario.id,
    day,
    ...(room.until === "goal" && { points }),
    found: hazards.filter((hazard) => episode.verdicts[hazard.id] === "danger").length,
    all: hazards.length,
  };
}

/** Adds a session, or puts it in the place of what was kept of the same room. */
export const withSession = (sessions: readonly Session[], own: Session): readonly Session[] =>
  [...sessions.filter(({ id }) => id !== own.id), own].slice(-MOST_SESSIONS);
