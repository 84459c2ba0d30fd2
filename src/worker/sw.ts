import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { filesIn, LIST, messages, PLACES_CACHE, SHELL_CACHE } from "../offline/names";

declare const self: ServiceWorkerGlobalScope;

/** Servers may let an answer vary with what a browser accepts; our files do not. */
const matchOptions = { ignoreVary: true, ignoreSearch: true };

// What the build lists: page, code, letters, words and pictures that no single place owns.
const shell = new PrecacheController({ cacheName: SHELL_CACHE });
shell.addToCacheList(self.__WB_MANIFEST);

const { scope } = self.registration;
const pages = [scope, new URL("index.html", scope).href];
const assets = new URL("assets/", scope).href;

/*
 * A file in assets/ never changes its content under its name. So whoever asks for one gets it from
 * whichever cache has it: also a page of an older release that is still open in another tab.
 */
const ofPlaces = new CacheFirst({ cacheName: PLACES_CACHE, matchOptions });

registerRoute(
  ({ request, url }) =>
    request.mode === "navigate" && pages.includes(url.href.replace(/[?#].*$/, "")),
  shell.createHandlerBoundToURL("index.html"),
);
registerRoute(new PrecacheRoute(shell, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  async ({ request, event }) =>
    (await caches.match(request, { ...matchOptions, cacheName: SHELL_CACHE })) ??
    ofPlaces.handle({ request, event }),
);

/** Requests at a time: Workbox's own way, one after the other, takes half a minute on a busy device. */
const AT_ONCE = 6;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell(event));
});

/** Keeps every file of the shell, or rejects: then nothing of this worker is used. */
async function keepShell(event: ExtendableEvent): Promise<void> {
  const waiting = [...shell.getURLsToCacheKeys()];
  const next = async (): Promise<void> => {
    const [url, cacheKey] = waiting.shift() ?? [];
    if (url === undefined || cacheKey === undefined) return;
    // A name that says nothing of the content may have been kept by the browser since an older release.
    const cache = cacheKey === url ? "default" : "reload";
    const request = new Request(url, { cache, credentials: "same-origin" });
    await Promise.all(shell.strategy.handleAll({ params: { cacheKey }, request, event }));
    return next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

// Without an older worker the open pages become this one's at once; a newer one waits until it is
// told, or until they are closed. Nothing is thrown away here: older pages may still need it.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  if (event.data === messages.takeOver) event.waitUntil(self.skipWaiting());
  if (event.data === messages.sweep) event.waitUntil(sweep(event));
});

/** Throws away what this release does not name, unless another page is open: it may be an older one. */
async function sweep(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const list = await shell.matchPrecache(LIST);
  if (open.length > 1 || list === undefined) return;
  await shell.activate(event);
  const wanted = new Set(filesIn(await list.json()).map((file) => new URL(file, scope).href));
  const cache = await caches.open(PLACES_CACHE);
  const requests = await cache.keys();
  const unnamed = requests.filter(({ url }) => !wanted.has(url.replace(/[?#].*$/, "")));
  await Promise.all(unnamed.map((request) => cache.delete(request)));
}
