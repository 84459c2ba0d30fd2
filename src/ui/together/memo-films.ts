import { wordsOf } from "#content/scenario-text";
import { tollsAlong } from "#core/chain";
import { wordsOfDay } from "#ui/episode/replay";
import { toldIn } from "#ui/episode/stopped-clock";
import { tollAmount, tollLabel } from "#ui/episode/toll-words";
import type { WallPlay } from "./wall-view";

const joined = (play: WallPlay, words: string, more: string): string =>
  more === "" ? words : `${words}${play.app.locale() === "en" ? " " : ""}${more}`;

/** One link of the accident; with the last one, what it all cost: the wall's large number. */
export function shotSays(play: WallPlay, link: string): string {
  const told = toldIn(play);
  const { accident } = wordsOf(play.text().chain, link);
  if (play.scenario.chain.at(-1)?.id !== link) return accident;
  const amount = tollAmount(told, tollsAlong(play.scenario, []).at(-1) ?? 0);
  return joined(
    play,
    accident,
    play.app.t("together:say.film.inAll", { label: tollLabel(told), amount }),
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
  const how = before === after ? "same" : "less";
  return play.app.t(`together:say.film.${how}`, { label: tollLabel(told), before, after });
}
