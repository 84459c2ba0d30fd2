/** Browsers report this when a resize is answered a frame later; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * Tells `fail` of every error of our own files that nothing else has caught. What extensions,
 * proxies and translators put into the page may break without taking the game away.
 */
export function listenForErrors(fail: (error: unknown) => void): void {
  const folder = new URL(".", document.baseURI).href;
  window.addEventListener("error", ({ error, message, filename }) => {
    if (isOurs(error, filename, folder) && !HARMLESS.test(message)) fail(error ?? message);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (isOurs(reason, "", folder)) fail(reason);
  });
}

/**
 * Whether a script of ours had a part in an error: it is named as the place, or in the trace. Ours
 * are the files beside and below the page; what is written into the page itself is not.
 */
export function isOurs(error: unknown, filename: string, folder: string): boolean {
  const trace = error instanceof Error ? (error.stack ?? "") : "";
  const addresses = trace.match(/[a-z][a-z+.-]*:\/\/[^\s()]+/gi) ?? [];
  return [filename, ...addresses].some((address) => isScriptIn(folder, address));
}

function isScriptIn(folder: string, address: string): boolean {
  return address.startsWith(folder) && /^[^?#:]*\.[jt]s\b/.test(address.slice(folder.length));
}
