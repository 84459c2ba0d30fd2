import type { Cost } from "#core/plan";
import type { App } from "#ui/screen";

/** Whoever speaks the player's language. */
interface Speaking {
  readonly app: Pick<App, "t" | "locale">;
}

/** Price and effort in words: 「3万円」 and 「9人日」, "¥30,000" and "9 person-days", "1 person-day". */
export function amounts({ app }: Speaking, { money, effort }: Cost) {
  const { t, locale } = app;
  const yen = new Intl.NumberFormat(locale()).format(money * 10_000);
  return {
    money:
      money === 0 ? t("episode:purse.money.none") : t("episode:purse.money.amount", { money, yen }),
    effort:
      effort === 1 ? t("episode:purse.effort.one") : t("episode:purse.effort.amount", { effort }),
  };
}

/** The same as it stands beside the tokens of people: "2 days" for "2 person-days". */
export function cardAmounts(play: Speaking, cost: Cost) {
  const { t } = play.app;
  const { effort } = cost;
  return {
    money: amounts(play, cost).money,
    effort:
      effort === 1 ? t("episode:purse.effort.day") : t("episode:purse.effort.days", { effort }),
  };
}
