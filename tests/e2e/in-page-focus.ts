// As in in-page.ts, these run in the page: they use nothing but the page and each other.

/** Sent along from in-page.ts. */
declare function topmost(): Element;

/** How a report names a stop. */
export function stopName(node: Element | null): string {
  if (node === null || node === document.body) return "nothing";
  const words = node.getAttribute("aria-label") ?? node.textContent?.trim() ?? "";
  return node.id === "" ? `${node.tagName.toLowerCase()} "${words.slice(0, 20)}"` : node.id;
}

/** Of the radio buttons of a group, Tab stops at the chosen one, or else at the first. */
export function isOfGroup(node: HTMLInputElement): boolean {
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${node.name}"]`)];
  return node === (group.find(({ checked }) => checked) ?? group[0]);
}

export function isStop(node: HTMLElement): boolean {
  if (node.tabIndex < 0 || node.matches(":disabled") || node.closest("[inert]")) return false;
  if (node instanceof HTMLInputElement && node.type === "radio" && !isOfGroup(node)) return false;
  return node.checkVisibility({ visibilityProperty: true });
}

/** Everything Tab should stop at, in the order of the page. */
export function stops(): HTMLElement[] {
  const all = topmost().querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex]",
  );
  return [...all].filter(isStop);
}

export function stopNames(): string[] {
  return stops().map(stopName);
}

/** Whether a ring can be seen around what has focus; a hidden radio shows it on its words. */
export function hasRing(node: Element): boolean {
  const shown = node.matches(".visually-hidden") ? node.nextElementSibling : node;
  if (shown === null) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
}

/** Whether at least a corner or the middle of something is in the window and lies on top. */
export function isInSight(node: Element): boolean {
  const shown = node.closest("label") ?? node;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const shares = [0.5, 0.15, 0.85];
  return shares.some((across) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    }),
  );
}

/** What has focus now, and what is wrong with how it is shown. */
export function focusedStop(): string[] {
  const node = document.activeElement;
  if (node === null || node === document.body) return ["nothing", ""];
  const problems = [
    ...(hasRing(node) ? [] : ["has no ring"]),
    ...(isInSight(node) ? [] : ["is out of sight"]),
  ];
  return [stopName(node), problems.join(" and ")];
}
