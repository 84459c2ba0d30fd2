import type { Room } from "#core/room/room-state";
import type { Scenario } from "#core/scenario";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { sessionsKind } from "#progress/sessions";
import { ask } from "#ui/episode/question";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";
import { keptRoom } from "./room-door";
import { openWallWindow } from "./windows";
import "#ui/episode/answer.css";

/** A session under way is not lost by a wrong press, nor the summary of one that is over. */
export function askFirst(root: HTMLElement, app: App, onYes: () => void): void {
  const { t } = app;
  const before = keptRoom(app);
  if (before?.begun === undefined) {
    onYes();
    return;
  }
  const { company } = app.episodes.sign(before.scenario, app.locale());
  const question = {
    title: t(`together:replace.${isOver(app, before.id) ? "overTitle" : "title"}`),
    text: [t(`together:replace.${isOver(app, before.id) ? "overText" : "text"}`, { company })],
    yes: t("together:replace.yes"),
    no: t("together:replace.no"),
  };
  ask(root, question, onYes);
}

const isOver = (app: App, room: string) =>
  app.records.read(sessionsKind).some(({ id }) => id === room);

/** Makes a room in the place of the one before, and opens its windows. */
export function begin(
  app: App,
  scenario: Scenario,
  { things, until }: Pick<Room, "things" | "until">,
  isOneWindow: boolean,
): void {
  // A window that comes later than this task finds the room; where none may open, nothing has begun.
  if (!isOneWindow && !openWallWindow()) {
    app.notify(app.t("together:setUp.blocked"));
    return;
  }
  const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
  // Windows know the later room by it: a clock that was set back makes none earlier.
  const made = Math.max(Date.now(), (app.records.read(roomKind)?.made ?? 0) + 1);
  const fresh = { ...freshRoom(scenario, id, { things, until }), made };
  isKept(
    app,
    app.records.rewrite(roomKind, () => fresh),
  );
  app.go({ screen: "together", page: isOneWindow ? "wall" : "memo" });
}
