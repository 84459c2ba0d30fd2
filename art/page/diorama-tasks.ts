import { type Rectangle, stageCamera, wholeView } from "../toolkit/camera";
import { onBackdrop, renderCloseUp } from "../toolkit/closeup";
import { composed, meanDifference, type Placed, type PlacedLayer } from "../toolkit/compose";
import { type Diorama, type DioramaLayer, visibleLayers } from "../toolkit/diorama";
import { glowAround } from "../toolkit/glow";
import { renderLayer, renderPortrait } from "../toolkit/layer-render";
import { light } from "../toolkit/light";
import { outlineOf, partsOf } from "../toolkit/outline";
import { fromCanvas, type Picture, toPng } from "../toolkit/picture";
import type { Sight } from "../toolkit/seen-fields";
import { type DioramaSet, setUp } from "../toolkit/set";
import { sightOf } from "../toolkit/sight";
import type { Studio } from "../toolkit/studio";
import type { ArtPage, DioramaFacts, RenderedLayer, RenderedSprite, Visibility } from "./api";

type DioramaTasks = Omit<ArtPage, "stills" | "still">;

const VISIBILITY_SAMPLES = 4;

const sprite = ({ picture, at }: Placed): RenderedSprite => ({ ...at, png: toPng(picture) });

async function fromPng(png: string): Promise<Picture> {
  const bitmap = await createImageBitmap(await (await fetch(png)).blob());
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  return fromCanvas(canvas);
}

async function placed({ png, ...at }: RenderedSprite): Promise<Placed> {
  return { picture: await fromPng(png), at };
}

function layerOf({ built }: DioramaSet, id: string): DioramaLayer {
  const layer = built.layers.find((one) => one.id === id);
  if (!layer) throw new Error(`There is no layer "${id}".`);
  return layer;
}

const headFrom = (head: Rectangle | undefined) => (head ? { head } : {});

function factsOf(id: string, { built, regions, heads, sleepers }: DioramaSet): DioramaFacts {
  const atStart = visibleLayers(built, {});
  return {
    id,
    layers: built.layers.map((layer) => ({
      id: layer.id,
      depth: layer.depth,
      shows: layer.shows,
      replaces: layer.replaces ?? [],
      isAtStart: atStart.has(layer.id),
      ...(layer.person !== undefined && { person: layer.person }),
      ...headFrom(heads.get(layer.id)),
      ...(sleepers.has(layer.id) && { asleep: true as const }),
      ...(layer.shadowOf !== undefined && { shadowOf: layer.shadowOf }),
      ...(layer.pictureOf !== undefined && { pictureOf: layer.pictureOf }),
    })),
    things: built.things.map((thing) => thing.id),
    aims: Object.fromEntries(built.things.flatMap(({ id, aim }) => (aim ? [[id, aim]] : []))),
    links: built.links,
    regions,
  };
}

const total = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0);

/** Share of each thing that other layers leave in sight. */
function visibilityOf(studio: Studio, set: DioramaSet): Visibility {
  const view = wholeView(stageCamera(), 0.5);
  const atStart = visibleLayers(set.built, {});
  const shares = set.built.things.map(({ id }) => {
    const object = set.objectOf(id);
    const shown = () => total(studio.coverage(set.scene, object, view, VISIBILITY_SAMPLES));
    set.show(new Set([id]));
    const alone = shown();
    set.show(atStart);
    return [id, alone ? shown() / alone : 0] as const;
  });
  return Object.fromEntries(shares);
}

async function placedLayers(
  set: DioramaSet,
  layers: Readonly<Record<string, RenderedLayer>>,
): Promise<PlacedLayer[]> {
  const read = Object.entries(layers).map(async ([id, { cutout, shadow, light: shine }]) => ({
    id,
    depth: layerOf(set, id).depth,
    cutout: await placed(cutout),
    ...(shadow && { shadow: await placed(shadow) }),
    ...(shine && { light: await placed(shine) }),
  }));
  return Promise.all(read);
}

function noDiorama(): never {
  throw new Error("This module has no diorama.");
}

const noTasks: DioramaTasks = {
  facts: () => undefined,
  stage: noDiorama,
  base: noDiorama,
  layer: noDiorama,
  portrait: noDiorama,
  closeUp: noDiorama,
  sights: noDiorama,
  visibility: noDiorama,
  compare: noDiorama,
};

/** The tasks that make the pictures of a workplace. */
export function dioramaTasks(studio: Studio, diorama: Diorama | undefined): DioramaTasks {
  if (!diorama) return noTasks;
  const set = setUp(diorama);
  const whole = (scale: number, samples: number) =>
    studio.render(set.scene, wholeView(stageCamera(), scale), light, samples);
  return {
    facts: () => factsOf(diorama.id, set),
    async stage(state, scale, samples) {
      set.showState(state);
      return toPng(onBackdrop(await whole(scale, samples)));
    },
    async base(samples) {
      set.show(new Set());
      return toPng(await whole(1, samples));
    },
    async layer(id, samples) {
      const made = await renderLayer(studio, set, layerOf(set, id), samples);
      const { picture, at } = made.cutout;
      const isThing = set.built.things.some((thing) => thing.id === id);
      return {
        cutout: sprite(made.cutout),
        ...(made.shadow && { shadow: sprite(made.shadow) }),
        ...(made.light && { light: sprite(made.light) }),
        ...(isThing && {
          thing: {
            outline: outlineOf(picture, at),
            parts: partsOf(picture, at),
            glow: sprite(glowAround(picture, at)),
          },
        }),
      };
    },
    portrait: async (id, at, samples) =>
      toPng(await renderPortrait(studio, set, layerOf(set, id), at, samples)),
    async closeUp(id, samples) {
      const thing = set.built.things.find((one) => one.id === id);
      if (!thing) throw new Error(`There is no thing "${id}".`);
      return toPng(await renderCloseUp(studio, set, thing, samples));
    },
    async sights() {
      const sights: Record<string, Sight> = {};
      for (const thing of set.built.things) sights[thing.id] = await sightOf(studio, set, thing);
      return sights;
    },
    visibility: () => visibilityOf(studio, set),
    async compare(state, base, layers, samples) {
      const made = composed(await fromPng(base), await placedLayers(set, layers));
      set.showState(state);
      const full = await whole(1, samples);
      return { composed: toPng(made), full: toPng(full), difference: meanDifference(made, full) };
    },
  };
}
