import type { Locale } from "../../src/core/locale.ts";

/** A place as a package speaks of it. */
export interface PackedPlace {
  readonly id: string;
  /** Such as "5.1.9". */
  readonly number: string;
  readonly titles: Readonly<Record<Locale, string>>;
}

/** What one package holds, whatever the way out. */
export interface Unit {
  /** Part of file names and ids: "all", "mail-virus", "places-7-9". */
  readonly name: string;
  readonly titles: Readonly<Record<Locale, string>>;
  readonly places: readonly PackedPlace[];
  readonly lang: Locale | undefined;
  readonly pass: number | undefined;
}

/** The title in the package's language; Japanese where none is said. */
export const titleOf = ({ titles, lang }: Unit) => titles[lang ?? "ja"];

/** Tells packages apart on a platform and in a browser. */
export const idOf = ({ name }: Unit, way: string) => `mamore.${way}.${name}`;
