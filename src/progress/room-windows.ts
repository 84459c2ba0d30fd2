import type { Locale } from "#core/locale";
import type { RoomMessage } from "./room-channel";
import type { RoomNews, RoomTrouble } from "./room-news";

/** What windows of a room tell each other beside the room itself. */
type Said = Exclude<RoomMessage, { readonly type: "room" | "hello" | "ended" | "erased" }>;

/** Which windows of a room are open, and what they have in common. */
export interface RoomWindows {
  hasWall(): boolean;
  hasNotes(): boolean;
  isBlack(): boolean;
  setBlack(next: boolean): void;
  /** Tells of a trouble here; of the wall's, the notes hear as well: a hall need not read it. */
  tellTrouble(trouble: RoomTrouble): void;
  /** Says what this window shows, to those that were there before. */
  introduce(): void;
  /** Tells one that has come, or is back, all that it may have missed. */
  answer(): void;
  leave(): void;
  /** Nothing is known of the others any more: none was heard for a while. */
  forget(): void;
  hear(said: Said): void;
}

export function createRoomWindows(
  { isWall, locale }: { readonly isWall: boolean; locale(): Locale },
  post: (message: RoomMessage) => void,
  tell: (news: RoomNews) => void,
): RoomWindows {
  let [hasWall, hasNotes] = [isWall, !isWall];
  let isBlack = false;
  const introduce = () => post(isWall ? { type: "wall" } : { type: "notes", locale: locale() });
  const setBlack = (next: boolean) => {
    if (isBlack === next) return;
    isBlack = next;
    tell({ type: "black" });
  };
  const setWall = (next: boolean) => {
    hasWall = isWall || next;
    tell({ type: "wall" });
  };
  const wallLeft = () => {
    setWall(false);
    // One has closed, and this is another.
    if (isWall) introduce();
  };
  const setNotes = (next: boolean) => {
    hasNotes = !isWall || next;
    if (isWall) tell({ type: "notes" });
  };
  const notesCame = (next: Locale) => {
    setNotes(true);
    if (isWall) tell({ type: "locale", locale: next });
  };
  const notesLeft = () => {
    setNotes(false);
    if (!isWall) introduce();
  };
  return {
    hasWall: () => hasWall,
    hasNotes: () => hasNotes,
    isBlack: () => isBlack,
    setBlack(next) {
      post({ type: next ? "black" : "light" });
      setBlack(next);
    },
    tellTrouble(trouble) {
      tell(trouble);
      if (isWall) post(trouble);
    },
    introduce,
    answer() {
      introduce();
      post({ type: isBlack ? "black" : "light" });
    },
    leave: () => post({ type: isWall ? "no-wall" : "no-notes" }),
    forget() {
      setNotes(false);
      setWall(false);
    },
    hear(said) {
      switch (said.type) {
        case "wall":
          return setWall(true);
        case "no-wall":
          return wallLeft();
        case "notes":
          return notesCame(said.locale);
        case "no-notes":
          return notesLeft();
        case "black":
        case "light":
          return setBlack(said.type === "black");
        case "held":
        case "refused":
          return isWall ? undefined : tell(said);
        default:
          return said satisfies never;
      }
    },
  };
}
