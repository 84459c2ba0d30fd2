import type { Plugin } from "vite";
import { buildPhaser, phaserModule } from "../build-phaser.ts";

/** Makes `import "phaser"` mean our own build of the engine, and builds it when it is missing. */
export function engine(): Plugin {
  return {
    name: "engine",
    async config() {
      await buildPhaser();
      return { resolve: { alias: [{ find: /^phaser$/, replacement: phaserModule }] } };
    },
  };
}
