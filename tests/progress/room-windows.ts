import type { Day } from "#core/day";
import type { Locale } from "#core/locale";
import type { Entry } from "#core/room/entry";
import { newRoom } from "#core/room/room-state";
import type { Records } from "#progress/records";
import type { RoomChannel } from "#progress/room-channel";
import type { RoomNews } from "#progress/room-news";
import { roomKind } from "#progress/room-record";
import { createRoomStore, freshRoom } from "#progress/room-store";
import { aScenario } from "../helpers/scenarios";

export const scenario = aScenario();
export const fresh = freshRoom(scenario, "a-room", newRoom);
export const next: Entry = { type: "next" };

/** Windows of one browser: what one posts, every other hears. */
export function aBrowser() {
  const heard = new Map<object, (event: { readonly data: unknown }) => void>();
  return (): RoomChannel => {
    const me = {};
    return {
      postMessage(data) {
        for (const [other, listener] of heard)
          if (other !== me) listener({ data: structuredClone(data) });
      },
      addEventListener(_, listener) {
        heard.set(me, listener);
      },
      close() {
        heard.delete(me);
      },
    };
  };
}

/** The same where it takes a moment until the others hear; `deliver` waits for the last word. */
export function aSlowBrowser() {
  const sayNow = aBrowser();
  const said: (() => void)[] = [];
  return {
    open(): RoomChannel {
      const channel = sayNow();
      return { ...channel, postMessage: (data) => said.push(() => channel.postMessage(data)) };
    },
    deliver() {
      for (let words = 0; said.length > 0; words++) {
        if (words > 100) throw new Error("The windows never stop talking.");
        said.shift()?.();
      }
    },
  };
}

/** A room that is made when another is there already. */
export const another = { ...freshRoom(scenario, "another", newRoom), made: 1 };

export function opened(
  records: Records,
  channel: RoomChannel,
  isWall = false,
  kept = records.read(roomKind) ?? fresh,
  day: Day = "2026-11-26",
  place = scenario,
) {
  const store = createRoomStore({
    records,
    channel,
    scenario: place,
    kept,
    isWall,
    locale: () => (isWall ? "en" : "ja"),
    now: () => 5000,
    today: () => day,
  });
  const news: RoomNews["type"][] = [];
  /** What the wall was told to speak. */
  const spoken: Locale[] = [];
  store.subscribe((each) => {
    news.push(each.type);
    if (each.type === "locale") spoken.push(each.locale);
  });
  return { store, news, spoken };
}
