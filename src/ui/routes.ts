import { SLUG } from "#core/slug";
import { guidePages, type Route } from "./screen";

const EPISODE = new RegExp(`^#/episode/(${SLUG})$`);

const GUIDE = /^#\/([a-z-]+)(?:\/([a-z0-9.-]+))?$/;

const plainRoutes = {
  "#/places": { screen: "places" },
  "#/settings": { screen: "settings" },
  "#/credits": { screen: "credits" },
  "#/together": { screen: "together", page: "set-up" },
  "#/together/wall": { screen: "together", page: "wall" },
  "#/together/memo": { screen: "together", page: "memo" },
} as const satisfies Record<string, Route>;

/** Reads the part of an address from `#` on; what nobody knows leads to the title. */
export function routeOf(hash: string): Route {
  const scenario = EPISODE.exec(hash)?.[1];
  if (scenario !== undefined) return { screen: "episode", scenario };
  const known: Readonly<Record<string, Route>> = plainRoutes;
  return known[hash] ?? guideRouteOf(hash) ?? { screen: "title" };
}

function guideRouteOf(hash: string): Route | undefined {
  const [, name, detail] = GUIDE.exec(hash) ?? [];
  const page = guidePages.find((each) => each === name);
  return page && { screen: "guide", page, detail };
}

/** Writes a route as the part of an address from `#` on. */
export function hashOf(route: Route): string {
  if (route.screen === "episode") return `#/episode/${route.scenario}`;
  if (route.screen === "together")
    return route.page === "set-up" ? "#/together" : `#/together/${route.page}`;
  if (route.screen === "guide") return ["#", route.page, route.detail].filter(Boolean).join("/");
  return route.screen === "title" || route.screen === "ended" ? "#/" : `#/${route.screen}`;
}
