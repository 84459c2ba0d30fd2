/** Browsers report this when a resize is answered a frame later; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * Tells `fail` of every error of our own files that nothing else has caught. What extensions,
 * proxies and translators put into the page may break without taking the game away.
 */
export function listenForErrors(fail: (error: unknown) => void): void {
  const home = homeOf(document);
  window.addEventListener("error", ({ error, message, filename }) => {
    if (isOurs(error, filename, home) && !HARMLESS.test(message)) fail(error ?? message);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (isOurs(reason, "", home)) fail(reason);
  });
}

/** The folder that our scripts lie in; the page itself where it holds the whole game. */
function homeOf(page: Document): string {
  const isInside = page.querySelector("script[src]") === null;
  return isInside ? page.baseURI.replace(/[?#].*$/, "") : new URL(".", page.baseURI).href;
}

/**
 * Whether a script of ours had a part in an error: it is named as the place, or in the trace. Ours
 * are the files beside and below the page, when `home` is their folder; what is written into the page
 * itself is ours only when `home` is the page.
 */
export function isOurs(error: unknown, filename: string, home: string): boolean {
  const trace = error instanceof Error ? (error.stack ?? "") : "";
  const addresses = trace.match(/[a-z][a-z+.-]*:\/\/[^\s()]+/gi) ?? [];
  return [filename, ...addresses].some((address) => isScriptIn(home, address));
}

function isScriptIn(home: string, address: string): boolean {
  if (!address.startsWith(home)) return false;
  const rest = address.slice(home.length);
  return home.endsWith("/") ? /^[^?#:]*\.[jt]s\b/.test(rest) : /^(?:[?#:]|$)/.test(rest);
}
