import type { Plugin } from "vite";
import { htaccess, serverNotes, webConfig } from "../server/other-servers.ts";

/** Lays beside the game what other web servers, and the people who keep them, need to know. */
export function serverFiles(): Plugin {
  return {
    name: "server-files",
    apply: "build",
    generateBundle() {
      const asset = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      asset("web.config", webConfig());
      asset(".htaccess", htaccess());
      asset("SERVER.txt", serverNotes());
    },
  };
}
