import { buildGame } from "./build.ts";

await buildGame();
