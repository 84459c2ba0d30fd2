import type { RoomStore } from "#progress/room-store";
import { element, plain } from "#ui/element";
import { button } from "#ui/episode/button";
import { ask } from "#ui/episode/question";
import { saveFile } from "#ui/guide/save-file";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";
import { roomReport } from "./report";
import type { OpenRoom } from "./room-door";
import { roomTable } from "./room-table";

/** When all is told: paper, table, and the way to another place with the same choices. */
export function memoAfterwards(app: App, { play, store }: OpenRoom): HTMLElement {
  const { t } = app;
  const again = () => app.go({ screen: "together", page: "set-up" });
  return element(
    "section",
    { class: "host-after" },
    button(t("together:memo.print"), { id: "memo-print" }, () => globalThis.print()),
    button(t("together:memo.table"), { id: "memo-table", kind: "quiet" }, () =>
      saveFile(
        plain(t("together:table.file", { scenario: play.scenario.id })),
        "text/csv;charset=utf-8",
        roomTable(play),
      ),
    ),
    button(t("together:memo.again"), { id: "memo-again", kind: "quiet" }, again),
    button(t("together:memo.end"), { id: "memo-end", kind: "quiet" }, () => askToEnd(app, store)),
    roomReport(play),
  );
}

/** Asks before it ends; where another window ended it meanwhile, there is nothing to ask any more. */
function askToEnd(app: App, store: RoomStore): void {
  const off = store.subscribe(({ type }) => {
    if (type === "replaced") takeAway();
  });
  const remove = ask(document.body, endQuestion(app), () => {
    off();
    isKept(app, store.endRoom());
    app.go({ screen: "title" });
  });
  const takeAway = () => {
    off();
    remove();
  };
}

/** With the room go its paper and its table. */
const endQuestion = ({ t }: App) => ({
  title: t("together:replace.overTitle"),
  text: [t("together:ending.text")],
  yes: t("together:memo.end"),
  no: t("together:ending.no"),
});
