import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { filesIn, LIST } from "../../src/offline/names.ts";
import { inRoot } from "../root.ts";
import { offlineListOf } from "./offline-list.ts";

/** Pictures that stand for the game outside of it, in assets/shared; they keep their names. */
const icons = [
  { file: "icon-192.png", size: 192, purpose: "any" },
  { file: "icon-512.png", size: 512, purpose: "any" },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
] as const;
const APPLE_ICON = "icon-apple-180.png";

const manifest = {
  id: "./",
  name: "まもれ！うちの会社",
  short_name: "まもれ！うちの会社",
  description: "小さな会社の情報セキュリティを、危険予知トレーニングで学ぶゲーム。",
  lang: "ja",
  start_url: "./",
  scope: "./",
  display: "standalone" as const,
  theme_color: "#d9f6ee",
  background_color: "#d9f6ee",
  categories: ["education", "games"],
  icons: icons.map(({ file, size, purpose }) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  })),
};

/**
 * What makes the built game one that can be installed and played without a connection: list of what
 * places need (`offline.json`), icons, manifest and worker. The worker keeps the shell; places are
 * kept when they are entered, or all of them when the player asks.
 */
export function offline(): Plugin[] {
  let ofPlaces: ReadonlySet<string> = new Set();
  const list: Plugin = {
    name: "offline-list",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "link",
        attrs: { rel: "apple-touch-icon", href: `./${APPLE_ICON}` },
        injectTo: "head",
      },
    ],
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const needed = offlineListOf(bundle);
        ofPlaces = new Set(filesIn(needed));
        this.emitFile({ type: "asset", fileName: LIST, source: JSON.stringify(needed) });
        for (const fileName of [...icons.map(({ file }) => file), APPLE_ICON]) {
          const source = readFileSync(inRoot("assets", "shared", fileName));
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
  const worker = VitePWA({
    strategies: "injectManifest",
    srcDir: "src/worker",
    filename: "sw.ts",
    // The game registers it itself, once it stands, and asks before a newer one takes over.
    injectRegister: false,
    registerType: "prompt",
    includeManifestIcons: false,
    manifest,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: ["index.html", LIST, "assets/*"],
      // Text is unpacked where it is kept; sounds come with places, in one format.
      globIgnores: ["**/*.{br,gz,webm,mp3}"],
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.filter(({ url }) => !ofPlaces.has(url)),
          warnings: [],
        }),
      ],
    },
  });
  return [list, ...worker];
}
