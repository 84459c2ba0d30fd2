import type { Play } from "./play";

/**
 * The next place in reading order that was not looked at; after all of them, the next that was not
 * decided on. Undefined where nothing is left to do: then the round can only be ended.
 */
export function nextThing(play: Play): string | undefined {
  const { things } = play.content.manifest;
  const { last } = play.position();
  const from = things.findIndex(({ id }) => id === last) + 1;
  const order = [...things.slice(from), ...things.slice(0, from)];
  const { looked, verdicts } = play.episode();
  const next =
    order.find(({ id }) => !looked.includes(id)) ??
    order.find(({ id }) => verdicts[id] === undefined);
  return next?.id;
}
