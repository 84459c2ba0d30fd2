/** What a platform puts into one of the windows around; its functions are asked for by name. */
export type ScormApi = object;

/** The names under which the two standards have it looked for. */
export type ApiName = "API" | "API_1484_11";

/** How far up it is looked; the standards say no number, their own sample stops at seven. */
const MOST_LEVELS = 7;

/** A window as far as it is looked into. */
export type AWindow = Pick<Window, "parent"> & { readonly opener?: unknown };

/**
 * Looks for the platform's functions in this window, those around it, and those around the one
 * that opened it. Windows of other addresses, and frames that are shut in, are passed by.
 */
export function findApi(window: AWindow, name: ApiName): ScormApi | undefined {
  const around = climb(window, name);
  if (around) return around;
  const opener = read(window, "opener") ?? read(read(window, "top"), "opener");
  return isObject(opener) ? climb(opener, name) : undefined;
}

function climb(from: object, name: ApiName): ScormApi | undefined {
  let window: unknown = from;
  for (let level = 0; level <= MOST_LEVELS && isObject(window); level++) {
    const api = read(window, name);
    if (isObject(api)) return api;
    const parent = read(window, "parent");
    if (parent === window) return undefined;
    window = parent;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** A member of something that may forbid being looked at. */
function read(of: unknown, name: string): unknown {
  if (!isObject(of)) return undefined;
  try {
    return Reflect.get(of, name);
  } catch {
    return undefined;
  }
}
