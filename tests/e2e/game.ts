import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, test as base, expect, inject } from "vitest";
import { browserFlags } from "../../scripts/find-browser";
import { nameFlags } from "../../scripts/vitest/names";
import { launchFirefox } from "./firefox";

/** A screen to play on; phones have touch and no hover. */
export const devices = {
  desktop: { viewport: { width: 1280, height: 720 } },
  hall: { viewport: { width: 1920, height: 1080 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

interface OpenOptions {
  readonly device?: keyof typeof devices;
  /** What the browser prefers; the game starts in it. */
  readonly locale?: "ja" | "en";
  /** Reduced unless asked for. */
  readonly motion?: "full" | "reduced";
  /** A screen that is touched; phones are anyway. */
  readonly touch?: boolean;
  /** What the browser has kept from earlier visits, by key. */
  readonly storage?: Readonly<Record<string, string>>;
  /** Appended to the address: "?renderer=canvas" or "#…". */
  readonly address?: string;
  /** What this test breaks on purpose; anything else in the console fails it. */
  readonly expected?: readonly RegExp[];
  /** The name under which it is opened, when it is not the project's. */
  readonly hostName?: string;
  /** Another game than the one that is served to all tests: its address, `file:` too. */
  readonly at?: string;
  /** Lets the service worker in; without it every test fetches from the server. */
  readonly isKept?: boolean;
  /** Runs before the page opens: routes, init scripts, storage. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

let launched: Promise<Browser> | undefined;

/**
 * Pages are put together by the processor itself: three times faster than by a graphics chip that
 * is imitated, and the same on every machine. WebGL is imitated where a test asks for it.
 */
const flags = [
  ...browserFlags.filter((flag) => !flag.startsWith("--use-")),
  "--disable-gpu",
  ...nameFlags,
];

/** Address of the game under a name, with a closing slash. */
const addressAt = (hostName: string) => `http://${hostName}:${inject("port")}/`;

/** One browser a test file, started when first needed. */
function browser(): Promise<Browser> {
  expect(inject("buildProblem"), "the game could not be built").toBe("");
  // Only the project of Firefox says where it is; "" when it is not there.
  const firefoxPath: string | undefined = inject("firefoxPath");
  launched ??=
    firefoxPath === undefined
      ? chromium.launch({ executablePath: inject("browserPath"), args: flags })
      : launchFirefox(firefoxPath);
  return launched;
}

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});

/** What browsers say of a request that nobody waits for any more: the page was left or loaded anew. */
const LEFT = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

/** Collects what must not happen on a page: errors, failed requests, requests to elsewhere. */
function watch(page: Page, home: string, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error")
      problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (!LEFT.includes(why)) problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const ours = origin === home || ["data:", "blob:"].includes(protocol);
    if (!ours) problems.push(`elsewhere: ${request.url()}`);
  });
}

/** What an earlier visit has left, in the form the browser driver wants. */
function keptFrom(origin: string, storage: Readonly<Record<string, string>>) {
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }));
  return { cookies: [], origins: [{ origin, localStorage }] };
}

/** A fresh profile of a browser. */
function profileOf(options: OpenOptions, origin: string): BrowserContextOptions {
  const { device = "desktop", locale = "ja", motion = "reduced", touch, storage } = options;
  return {
    ...devices[device],
    ...(touch === true ? { hasTouch: true } : {}),
    ...(storage ? { storageState: keptFrom(origin, storage) } : {}),
    serviceWorkers: options.isKept === true ? "allow" : "block",
    locale: locale === "ja" ? "ja-JP" : "en-GB",
    reducedMotion: motion === "full" ? "no-preference" : "reduce",
  };
}

export type OpenGame = (options?: OpenOptions) => Promise<Page>;

/**
 * A test with `openGame`: opens the production build in a fresh profile. When the test ends, any
 * error in the console, broken content policy, failed request or request to elsewhere fails it.
 */
export const test = base.extend<{ openGame: OpenGame }>({
  openGame: async ({ task: _ }, use) => {
    const problems: string[] = [];
    const expected: RegExp[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const base = options.at ?? addressAt(options.hostName ?? inject("hostName"));
      const { origin } = new URL(base);
      const context = await (await browser()).newContext(profileOf(options, origin));
      contexts.push(context);
      expected.push(...(options.expected ?? []));
      await options.prepare?.(context);
      const page = await context.newPage();
      watch(page, origin, problems);
      await page.goto(base + (options.address ?? ""));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems.filter((one) => !expected.some((pattern) => pattern.test(one)))).toEqual([]);
  },
});

/** A test of what daily tests prove in a like case: it is left to a release. */
export function atRelease(
  name: string,
  run: (given: { openGame: OpenGame }) => Promise<void>,
): void {
  if (inject("scope") === "all") test(name, run);
}

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
  readonly glyphCount: number;
}

/** System fonts that had to fill in for characters our subsets lack, with how many glyphs. */
export async function systemFontsOn(page: Page, selector = "body"): Promise<UsedFont[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId, selector: "*" });
  const used = new Map<string, UsedFont>();
  for (const id of [nodeId, ...nodeIds]) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId: id });
    for (const font of fonts) if (!font.isCustomFont) used.set(font.familyName, font);
  }
  await session.detach();
  return [...used.values()];
}
