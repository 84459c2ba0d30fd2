import { plain } from "#ui/element";
import type { Screen } from "#ui/screen";
import { listenForHost } from "./host-keys";
import { focusNotes, mountMemo } from "./memo";
import { roomScreen } from "./room-door";

/** In a narrow window the notes are read by scrolling, which is what the arrows up and down do then. */
const isRead = ({ key }: KeyboardEvent): boolean => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return (key === "ArrowDown" || key === "ArrowUp") && scrollHeight > clientHeight + 1;
};

/** The notes in a window of their own, at the host's hand. */
export const memoScreen: Screen = roomScreen("memo", (root, app, open) => {
  const name = () => {
    document.title = plain(`${app.t("together:memo.heading")} – ${open.play.text().title}`);
  };
  const offs = [
    mountMemo(root, app, open, false),
    listenForHost(app, open.store, isRead),
    app.onLocale(name),
  ];
  // Two windows are told apart by their names; and whoever listens begins at the heading.
  name();
  if (!root.contains(document.activeElement)) focusNotes(root);
  return () => {
    for (const off of offs) off();
  };
});
