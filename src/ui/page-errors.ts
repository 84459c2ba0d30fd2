/** Browsers report this when a resize is answered a frame later; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/** Tells `fail` of every error that nothing else has caught. */
export function listenForErrors(fail: (error: unknown) => void): void {
  window.addEventListener("error", (event) => {
    if (!HARMLESS.test(event.message)) fail(event.error ?? event.message);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => fail(reason));
}
