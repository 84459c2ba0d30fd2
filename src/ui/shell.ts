import type { PackageConfig } from "#content/package";
import { type App, ownShell, type Shell, type VisitEnd } from "./screen";

/** What of a followed visit the screens use. */
export interface Followed extends VisitEnd {
  learnerName(): string;
  progressCode(): string | undefined;
}

/** Parts of the address with which an administrator sends results to a store of his. */
const STORE = ["endpoint", "actor"];

/** Whether what is played is told to somebody: a platform's package, or an address that says so. */
export function isVisit(
  pack: PackageConfig | undefined,
  { search }: Pick<Location, "search">,
): boolean {
  const words = new URLSearchParams(search);
  return pack === undefined ? STORE.every((word) => words.has(word)) : pack.kind !== "single";
}

/** Where the game stands, for the screens. */
export function shellOf(
  pack: PackageConfig | undefined,
  followed: Followed | undefined,
  window: Pick<Window, "origin">,
): Shell {
  const isShutIn = window.origin === "null" && pack?.kind !== "single";
  return {
    only: pack?.episodes.length === 1 ? pack.episodes[0] : undefined,
    isPart: pack !== undefined,
    hasRooms: followed === undefined && !isShutIn,
    canErase: followed === undefined,
    learnerName: followed?.learnerName ?? ownShell.learnerName,
    progressCode: followed?.progressCode ?? ownShell.progressCode,
    visit: followed,
  };
}

/** Tells what became of reporting; a good word goes away by itself. */
export function tellNews(
  app: Pick<App, "tell" | "notify" | "t">,
  news: "none" | "lost" | "back" | "left-out",
): void {
  if (news === "back") app.notify(app.t("problems:code.back"));
  else app.tell(`platform-${news}`);
}
