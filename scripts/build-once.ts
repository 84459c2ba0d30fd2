import { buildGame } from "./build";

await buildGame();
