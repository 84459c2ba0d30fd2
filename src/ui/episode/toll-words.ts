import type { ScenarioText } from "#content/scenario-text";
import { NUMBER_SIGN } from "#content/scenario-words";
import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";
import type { App } from "#ui/screen";

interface Told {
  readonly t: App["t"];
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly text: ScenarioText;
}

/** What the toll counts, such as 「止まる時間」 or 「お知らせする相手」. */
export function tollLabel({ t, scenario, text }: Told): string {
  return text.toll?.label ?? t(`episode:clock.label.${scenario.clock ?? "hours"}`);
}

/** Days are told to tenths of them; nobody counts tenths of hours. */
const decimalsOf = ({ toll, clock }: Scenario) => toll?.decimals ?? (clock === "days" ? 1 : 0);

/** An amount as it is told: to whole units, or to tenths of them. */
function rounded(scenario: Scenario, amount: number): number {
  const steps = 10 ** decimalsOf(scenario);
  return Math.round(amount * steps) / steps;
}

/** An amount of the toll with its unit, such as 「2.4日」 or "1,240 people". */
export function tollAmount({ t, locale, scenario, text }: Told, amount: number): string {
  const told = rounded(scenario, amount);
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: decimalsOf(scenario),
  }).format(told);
  if (text.toll === undefined) {
    const unit = scenario.clock ?? "hours";
    if (told === 1) return t(`episode:clock.one.${unit}`);
    return t(`episode:clock.${unit}`, { time: number });
  }
  const forms = text.toll.amount;
  const form = forms[new Intl.PluralRules(locale).select(told)] ?? forms["other"] ?? NUMBER_SIGN;
  return form.replace(NUMBER_SIGN, number);
}

/** What was spared of an amount: it adds up with what is left as both are told. */
const leftOf = ({ scenario }: Told, without: number, now: number): number =>
  rounded(scenario, without) - rounded(scenario, now);

/** About how many ems an amount is wide, for letters that must be as large as its place allows. */
export const emsOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter < "\u2e80" ? 0.6 : 1), 0);

/** What is said when the accident has run to its end. */
export function tollInTheEnd(told: Told, amount: number): string {
  const words = tollAmount(told, amount);
  if (told.text.toll === undefined) return told.t("episode:accident.over", { time: words });
  return told.t("episode:accident.overToll", { label: tollLabel(told), amount: words });
}

/** What the measures spared, in a sentence: nothing, some of the toll, or all of it. */
export function tollSpared(told: Told, without: number, now: number): string {
  const { t, text } = told;
  const spared = tollAmount(told, leftOf(told, without, now));
  const result = text.toll?.result;
  if (now >= without) return result?.none ?? t("episode:replay.spared.none");
  if (now <= 0) return result?.all ?? t("episode:replay.spared.all");
  return result?.some.replace(NUMBER_SIGN, spared) ?? t("episode:replay.spared.some", { spared });
}
