import type { Day } from "#core/day";

/** The day it is here, by the clock and time zone of this device. */
export function today(now = new Date()): Day {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
