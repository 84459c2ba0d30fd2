import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Plugin, type Rolldown } from "vite";

const ART = join(dirname(fileURLToPath(import.meta.url)), "..");
const FONTS = join(ART, "../node_modules/@fontsource");
const ADDRESS = "http://art.test";
const BROWSER = "/usr/bin/chromium";

/** Software rendering: slower than a graphics card, and the same everywhere. */
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** A page with its tasks, ready to be asked. */
export interface ArtBrowser {
  readonly page: Page;
  close(): Promise<void>;
}

/** Only the asked-for scene goes into the bundle: an unfinished one elsewhere does no harm. */
const sceneAt = (path: string): Plugin => ({
  name: "virtual-scene",
  enforce: "pre",
  resolveId: (id: string) => (id === "virtual:scene" ? path : undefined),
});

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: ART,
    plugins,
    build: {
      write: false,
      minify: false,
      target: "esnext",
      lib: { entry: join(ART, "page", entry), formats: ["es"], fileName: "main" },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const code = output?.output.find((chunk) => chunk.type === "chunk")?.code;
  if (code === undefined) throw new Error(`No code came out of ${entry}.`);
  return code;
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  const font = pathname.match(/^\/fonts\/(.+)$/)?.[1];
  return font ? join(FONTS, font) : join(ART, "page", pathname === "/" ? "index.html" : pathname);
}

async function serve(page: Page, main: string): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const url = route.request().url();
    if (url.endsWith("/main.js"))
      return route.fulfill({ contentType: "text/javascript", body: main });
    const file = pathOf(url);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[extname(file)] ?? "text/plain", body });
  });
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => globalThis.artPage ?? globalThis.packPage ?? globalThis.artError,
    undefined,
    { polling: 100, timeout: 120_000 },
  );
  const error = await page.evaluate(() => globalThis.artError);
  if (error) throw new Error(error);
}

async function openPage(browser: Browser, main: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  page.setDefaultTimeout(600_000);
  page.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/404/.test(message.text()))
      process.stderr.write(`${message.text()}\n`);
  });
  await serve(page, main);
  await page.goto(`${ADDRESS}/`);
  await ready(page);
  return page;
}

/** Opens a scene module to render what it holds. Throws with the scene's own error. */
export const openArtBrowser = (scenePath: string): Promise<ArtBrowser> =>
  openBrowser("main.ts", [sceneAt(scenePath)]);

/** Opens the page that packs finished pictures. */
export const openPackBrowser = (): Promise<ArtBrowser> => openBrowser("pack.ts", []);

async function openBrowser(entry: string, plugins: Plugin[]): Promise<ArtBrowser> {
  const main = await bundle(entry, plugins);
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
  try {
    return { page: await openPage(browser, main), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
