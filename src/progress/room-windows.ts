import type { RoomMessage } from "./room-channel";

/** What windows of a room tell each other beside the room itself. */
type Said = Extract<RoomMessage["type"], "wall" | "no-wall" | "black" | "light">;

/** Which windows of a room are open, and whether the big screen is dark. */
export interface RoomWindows {
  hasWall(): boolean;
  isBlack(): boolean;
  setBlack(next: boolean): void;
  /** Says what this window shows, to those that were there before. */
  introduce(): void;
  /** Tells one that has come all it must know. */
  answer(): void;
  leave(): void;
  hear(said: Said): void;
}

export function createRoomWindows(
  isWall: boolean,
  post: (message: RoomMessage) => void,
  tell: (news: "wall" | "black") => void,
): RoomWindows {
  let hasWall = isWall;
  let isBlack = false;
  const introduce = () => {
    if (isWall) post({ type: "wall" });
  };
  const change = (next: boolean) => {
    isBlack = next;
    tell("black");
  };
  const setWall = (next: boolean) => {
    hasWall = isWall || next;
    tell("wall");
  };
  return {
    hasWall: () => hasWall,
    isBlack: () => isBlack,
    setBlack(next) {
      post({ type: next ? "black" : "light" });
      change(next);
    },
    introduce,
    answer() {
      introduce();
      if (isBlack) post({ type: "black" });
    },
    leave() {
      if (isWall) post({ type: "no-wall" });
    },
    hear(said) {
      if (said === "wall" || said === "no-wall") setWall(said === "wall");
      else change(said === "black");
    },
  };
}
