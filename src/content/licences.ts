/** What the game is made with. Texts of the licences are taken from the packages themselves. */
export const works = [
  {
    id: "phaser",
    name: "Phaser",
    licence: "MIT",
    file: "/node_modules/phaser/LICENSE.md",
  },
  {
    id: "howler",
    name: "howler.js",
    licence: "MIT",
    file: "/node_modules/howler/LICENSE.md",
  },
  {
    id: "i18next",
    name: "i18next",
    licence: "MIT",
    file: "/node_modules/i18next/LICENSE",
  },
  { id: "zod", name: "Zod", licence: "MIT", file: "/node_modules/zod/LICENSE" },
  {
    id: "workbox",
    name: "Workbox",
    licence: "MIT",
    file: "/node_modules/workbox-precaching/LICENSE",
  },
  {
    id: "biz-udpgothic",
    name: "BIZ UDPGothic",
    licence: "SIL OFL 1.1",
    file: "/node_modules/@expo-google-fonts/biz-udpgothic/LICENSE_FONT",
  },
  {
    id: "m-plus-rounded",
    name: "M PLUS Rounded 1c",
    licence: "SIL OFL 1.1",
    file: "/node_modules/@expo-google-fonts/m-plus-rounded-1c/LICENSE_FONT",
  },
  {
    id: "mochiy-pop",
    name: "Mochiy Pop One",
    licence: "SIL OFL 1.1",
    file: "/node_modules/@fontsource/mochiy-pop-one/LICENSE",
  },
  {
    id: "dela-gothic",
    name: "Dela Gothic One",
    licence: "SIL OFL 1.1",
    file: "/node_modules/@fontsource/dela-gothic-one/LICENSE",
  },
  { id: "budoux", name: "BudouX", licence: "Apache-2.0", file: undefined },
  { id: "three", name: "three.js", licence: "MIT", file: undefined },
  { id: "fluid", name: "FluidR3 GM", licence: "MIT", file: undefined },
] as const;

const texts = import.meta.glob<string>(
  [
    "/node_modules/phaser/LICENSE.md",
    "/node_modules/howler/LICENSE.md",
    "/node_modules/i18next/LICENSE",
    "/node_modules/zod/LICENSE",
    "/node_modules/workbox-precaching/LICENSE",
    "/node_modules/@expo-google-fonts/*/LICENSE_FONT",
    "/node_modules/@fontsource/mochiy-pop-one/LICENSE",
    "/node_modules/@fontsource/dela-gothic-one/LICENSE",
  ],
  { query: "?raw", import: "default" },
);

/** Licence texts of everything that ships, by name; each its own chunk, fetched when asked for. */
export async function licenceTexts(): Promise<readonly { name: string; text: string }[]> {
  return Promise.all(
    works.flatMap(({ name, file }) => {
      const load = file === undefined ? undefined : texts[file];
      return load ? [load().then((text) => ({ name, text }))] : [];
    }),
  );
}
