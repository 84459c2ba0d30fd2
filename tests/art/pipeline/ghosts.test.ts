import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedWith } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { personIn, visibleLayers } from "#picture/visible-layers";
import { hauntedOf } from "../../../art/pipeline/ghosts";
import { readRendered } from "../../../art/pipeline/manifest";
import { chainOf } from "../../../scripts/room-of";
import { inRoot } from "../../../scripts/root";
import { secondFolder } from "../../helpers/turns";

const rooms = readdirSync(inRoot("scenarios"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function hauntedIn(room: string) {
  const rendered = await readRendered(room);
  if (!rendered) throw new Error(`${room} has not been rendered`);
  return { rendered, haunted: hauntedOf(rendered, chainOf(room)) };
}

const meets = (one: Box, other: Box) => sharedWith(one, [other]) > 0;

describe("who stood behind a shadow when it was drawn", () => {
  it("is whoever may leave while it stays: glasses are not left on the wall", async () => {
    const { haunted } = await hauntedIn("data-taken-home");
    const behind = haunted.find(
      ({ sprite }) => sprite.file === "person-tokito-shadow.webp",
    )?.behind;
    expect(behind?.map(({ id }) => id)).toContain("person-kazuma");
  });

  it("is whom the accident had brought by then, not whom it brings later", async () => {
    const { haunted } = await hauntedIn("data-taken-home");
    const own = haunted.find(({ sprite }) => sprite.file === "heavy-load-tokito-shadow.webp");
    const ids = own?.behind.map(({ id }) => id) ?? [];
    expect(ids).toContain("heavy-load-kazuma");
    expect(ids.filter((id) => id.startsWith("cannot-say") || id.startsWith("told-late"))).toEqual(
      [],
    );
  });

  it("includes whom it was drawn for, where another figure has it: no pale arm is left", async () => {
    const { rendered, haunted } = await hauntedIn("contractor-leak");
    const ownerOf = (file: string) => haunted.find(({ sprite }) => sprite.file === file)?.owner;
    const lent = rendered.layers.find(({ id }) => id === "opened-umehara")?.shadow?.file;

    expect(lent).toBe("person-umehara-shadow.webp");
    expect(ownerOf("person-umehara-shadow.webp")?.id).toBe("person-umehara");
    expect(ownerOf("six-columns-shadow.webp")).toBeUndefined();
  });

  it.each(rooms)("in %s is whoever is not of a shot: all step out of a ring", async (room) => {
    const { rendered, haunted } = await hauntedIn(room);
    const start = { links: [], measures: [] };
    const alone = visibleLayers(rendered, { ...start, present: [] });
    const out = visibleLayers(rendered, start).filter((layer) => !alone.includes(layer));
    expect(out.length).toBeGreaterThan(0);
    for (const { shadow, id, depth } of alone.filter(({ shows }) => "always" in shows)) {
      if (shadow?.file !== `${id}-shadow.webp`) continue;
      const found = haunted.find(({ sprite }) => sprite.file === shadow.file);
      const hid = out.filter((layer) => layer.depth < depth && meets(layer, shadow));
      expect(found?.behind ?? [], id).toEqual(expect.arrayContaining(hid));
    }
  });

  it("is whoever may step out, though they are always there and nobody takes their place", async () => {
    const { rendered } = await hauntedIn(secondFolder);
    const { layers, ...rest } = rendered;
    const always = layers.filter(({ shows }) => "always" in shows);
    const haunted = hauntedOf({ ...rest, layers: always }, []);
    const behindOf = (file: string) =>
      haunted.find(({ sprite }) => sprite.file === file)?.behind.map(({ id }) => id);

    expect(behindOf("tower-pc-shadow.webp")).toEqual(["person-ueda"]);
  });

  it.each(rooms)("in %s stands behind it, and may be gone", async (room) => {
    const { rendered, haunted } = await hauntedIn(room);
    expect(haunted.length).toBeGreaterThan(0);
    const replaced = new Set(rendered.layers.flatMap(({ replaces }) => replaces));
    for (const { sprite, behind } of haunted) {
      const id = sprite.file.replace(/-(shadow|light)\.webp$/, "");
      const owner = rendered.layers.find((layer) => layer.id === id);
      // Nothing is nearer than who is not there: a shadow without an owner fails, too.
      const nearest = owner?.depth ?? Number.NEGATIVE_INFINITY;
      for (const layer of behind) {
        expect(layer.depth).toBeLessThan(nearest);
        const stays = "always" in layer.shows && !replaced.has(layer.id);
        expect(stays && personIn(rendered.layers, layer) === undefined).toBe(false);
      }
    }
  });
});
