import { z } from "zod";
import type { Kept } from "./keeper";
import { jsonKind } from "./record-kind";
import type { Records } from "./records";
import { known } from "./salvage";

const markKind = jsonKind<string>({
  key: "device",
  name: "reviews",
  otherwise: "",
  salvage: known(z.string().regex(/^[0-9a-f]{16}$/)),
});

const MARK_BYTES = 8;

/**
 * A chance mark of this device, made once and kept: entries of two people's calendars are told
 * apart by it. It says nothing about the device and is sent nowhere.
 */
export function deviceMark(records: Records): { readonly mark: string; readonly kept: Kept } {
  const mark = records.read(markKind);
  if (mark !== "") return { mark, kept: "kept" };
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(MARK_BYTES));
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // Another tab may have been quicker.
  const kept = records.rewrite(markKind, (before) => (before === "" ? made : before));
  return { mark: records.read(markKind), kept };
}
