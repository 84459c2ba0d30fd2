import type { Locale } from "#core/locale";
import type { Refusal } from "#core/room/room";

/** Why what was asked is not done, or not kept; heard in the notes also when the wall has asked. */
export type RoomTrouble =
  /** The browser could not write what was entered; it is held, and written at the next chance. */
  { readonly type: "held" } | { readonly type: "refused"; readonly reason: Refusal };

/** What happened to a room, in this window or in another. */
export type RoomNews =
  | RoomTrouble
  | { readonly type: "changed" }
  /** The big screen went black, or shows again. */
  | { readonly type: "black" }
  /** A window with the big screen came or went. */
  | { readonly type: "wall" }
  /** A window with the notes came or went; heard on the wall. */
  | { readonly type: "notes" }
  /** The notes speak this language, and the wall after them. */
  | { readonly type: "locale"; readonly locale: Locale }
  /** Another room was opened in its place, or it was ended. */
  | { readonly type: "replaced" };
