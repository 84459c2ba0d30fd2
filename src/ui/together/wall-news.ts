import type { Locale } from "#core/locale";
import type { RoomStore } from "#progress/room-store";
import type { App } from "#ui/screen";
import { tellTrouble } from "./room-trouble";

/** What the wall does by itself when it hears of something. */
interface WallDoing {
  fill(): void;
  darken(): void;
  /** Notes came or went: only where none are open, the wall offers them. */
  offer(): void;
  /** No notes are open anywhere: what the host must know is said on the wall. */
  isAlone(): boolean;
}

/** Follows what happens to the room. Returns the undoing. */
export function followNews(app: App, store: RoomStore, wall: WallDoing): () => void {
  return store.subscribe((news) => {
    switch (news.type) {
      case "replaced":
        return app.go({ screen: "together", page: "wall" });
      case "changed":
        return wall.fill();
      case "black":
        return wall.darken();
      case "notes":
        return wall.offer();
      case "locale":
        return speak(app, news.locale);
      case "refused":
      case "held":
        return wall.isAlone() ? tellTrouble(app, news) : undefined;
      case "wall":
        return;
      default:
        return news satisfies never;
    }
  });
}

function speak(app: App, locale: Locale): void {
  if (locale !== app.locale()) app.changeSettings({ locale });
}
