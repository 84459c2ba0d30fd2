import type { Kept } from "#progress/keeper";
import type { RecordName } from "#progress/record-kind";
import type { App, Notice } from "./screen";

/** What the player is told of a record that could not be read. */
const damageNotices: Readonly<Record<RecordName, Notice>> = {
  settings: "settings-damaged",
  results: "results-damaged",
  reviews: "reviews-damaged",
  "self-check": "self-check-damaged",
  outsourcing: "outsourcing-damaged",
  start: "start-damaged",
  room: "room-damaged",
  sessions: "sessions-damaged",
};

/** Tells once where something is only held; true when it is kept. */
export function isKept(app: Pick<App, "records" | "tell">, kept: Kept): boolean {
  if (kept === "held") tellHeld(app);
  return kept === "kept";
}

/** Tells once that something is only held, and why. */
export function tellHeld(app: Pick<App, "records" | "tell">): void {
  app.tell(app.records.isLasting ? "not-written" : "storage-blocked");
}

/** Tells once of each record of which not all could be read. */
export function tellDamage(app: Pick<App, "records" | "tell">): void {
  app.records.onDamage((name) => app.tell(damageNotices[name]));
}

/** Tells of damaged records, and writes what is held whenever there may be room again. */
export function watchRecords(app: Pick<App, "records" | "tell" | "notify" | "t">): void {
  tellDamage(app);
  const { records } = app;
  const retry = () => {
    const wasHeld = records.isHolding();
    if (records.retry() === "kept" && wasHeld) app.notify(app.t("problems:written"));
  };
  for (const chance of ["focus", "pageshow", "pagehide", "storage"]) {
    window.addEventListener(chance, retry);
  }
  document.addEventListener("visibilitychange", retry);
}
