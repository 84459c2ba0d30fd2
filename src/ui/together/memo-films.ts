import { wordsOf } from "#content/scenario-text";
import { tollsAlong } from "#core/chain";
import { wordsOfDay } from "#ui/episode/replay";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount } from "#ui/episode/toll-words";
import type { WallPlay } from "./wall-view";

const joined = (play: WallPlay, ...sentences: readonly string[]): string =>
  sentences.filter(Boolean).join(play.app.locale() === "en" ? " " : "");

/** One link of the accident, and what it has cost so far where that became more: the wall's large number. */
export function shotSays(play: WallPlay, link: string): string {
  const tolls = tollsAlong(play.scenario, []);
  const at = play.scenario.chain.findIndex(({ id }) => id === link);
  const [before = 0, now = 0] = [tolls[at - 1], tolls[at]];
  const amount = tollAmount(toldIn(play), now);
  const { accident } = wordsOf(play.text().chain, link);
  return joined(
    play,
    accident,
    now > before ? play.app.t("together:say.film.soFar", { amount }) : "",
  );
}

/** One link of the same day again: what is told first says so, and what is told last compares the days. */
export function daySays(play: WallPlay, about: string): string {
  const { chain } = play.scenario;
  const link = chain.find(({ id }) => id === about);
  if (!link) return "";
  const words = wordsOfDay(play, link);
  if (chain[0]?.id === about) return play.app.t("together:say.first.day", { words });
  return joined(play, words, chain.at(-1)?.id === about ? bothDays(play) : "");
}

function bothDays(play: WallPlay): string {
  const told = toldIn(play);
  const inTheEnd = (measures: readonly string[]) =>
    tollAmount(told, tollsAlong(play.scenario, measures).at(-1) ?? 0);
  const [before, after] = [inTheEnd([]), inTheEnd(play.episode().measures)];
  return play.app.t(`together:say.film.${before === after ? "same" : "less"}`, { before, after });
}
