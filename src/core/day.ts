/** A calendar day as "2026-11-23". Core has no clock: the shell says what day it is. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 to a day; undefined when it is no day of the calendar. */
export function dayNumber(day: Day): number | undefined {
  const [, ...parts] = DAY.exec(day) ?? [];
  const [year = 0, month = 0, date = 0] = parts.map(Number);
  if (parts.length === 0) return undefined;
  const number = countDays(year, month, date);
  // The 31st of a short month counts as a day of the next one: then it is no day.
  return dayOf(number) === day ? number : undefined;
}

/** Howard Hinnant's days_from_civil: years are counted from March, so leap days come last. */
function countDays(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day so many days after 1970-01-01. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** The day `days` after another; throws when that one is no day of the calendar. */
export function daysAfter(day: Day, days: number): Day {
  const number = dayNumber(day);
  if (number === undefined) throw new Error(`${day} is no day of the calendar`);
  return dayOf(number + days);
}
