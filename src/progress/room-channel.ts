import { z } from "zod";
import { locales } from "#core/locale";
import type { Refusal } from "#core/room/room";
import { type KeptRoom, keptSchema } from "./room-record";

/** How windows of one browser hear each other: a BroadcastChannel, or a fake. */
export interface RoomChannel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** On it the windows of a room are heard. */
export const ROOM_CHANNEL = "mamore-room";

const isText = (value: unknown) => typeof value === "string";

const messageSchema = z.discriminatedUnion("type", [
  /** A room as this window holds it: after an entry, and in answer to a hello. */
  z.object({ type: z.literal("room"), kept: keptSchema }),
  /** A window has come, with the room it holds, if any; the others answer with all they know. */
  z.object({ type: z.literal("hello"), kept: keptSchema.optional() }),
  /** The host has ended this room. */
  z.object({ type: z.literal("ended"), id: z.string() }),
  /** Everything on this device was erased, whatever room it was, and also what is only held. */
  z.object({ type: z.literal("erased") }),
  z.object({ type: z.enum(["wall", "no-wall", "no-notes", "black", "light"]) }),
  z.object({ type: z.literal("held") }),
  /** Notes are open; they lead the language, since nobody chooses one on the wall. */
  z.object({ type: z.literal("notes"), locale: z.enum(locales) }),
  z.object({ type: z.literal("refused"), reason: z.custom<Refusal>(isText) }),
]);

/** What windows of a room say to each other. */
export type RoomMessage = z.infer<typeof messageSchema>;

/** What a window says, and what it hears of the others; anything else on the channel is passed over. */
export function createVoice(channel: RoomChannel, hear: (message: RoomMessage) => void) {
  channel.addEventListener("message", ({ data }) => {
    const known = messageSchema.safeParse(data);
    if (known.success) hear(known.data);
  });
  return (message: RoomMessage) => channel.postMessage(message);
}

/**
 * Waits for a room that another window holds, where the browser keeps none that can be read here.
 * Returns the undoing.
 */
export function waitForRoom(channel: RoomChannel, onRoom: (kept: KeptRoom) => void): () => void {
  const post = createVoice(channel, (message) => {
    if ("kept" in message && message.kept) onRoom(message.kept);
  });
  post({ type: "hello" });
  return () => channel.close();
}

/** Tells the windows of a room that it was erased with everything else. */
export function sayAllErased(channel: RoomChannel): void {
  channel.postMessage({ type: "erased" } satisfies RoomMessage);
  channel.close();
}
