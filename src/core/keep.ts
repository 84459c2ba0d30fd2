import type { Hazard } from "./scenario";

/**
 * Whether a risk is kept (保有) soundly: it may be kept at all, and the reason, by id, is one that
 * names a limit and a day to look again.
 */
export function isSoundlyKept(
  { retainable, reasons }: Pick<Hazard, "retainable" | "reasons">,
  reason: string | undefined,
): boolean {
  return retainable && reasons.some(({ id, acceptable }) => acceptable && id === reason);
}
