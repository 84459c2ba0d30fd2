import {
  BasicShadowMap,
  FloatType,
  HalfFloatType,
  Mesh,
  NearestFilter,
  NoToneMapping,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  type ShaderMaterial,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { aim, type View } from "./camera";
import { withCoverageMaterials } from "./coverage";
import { type Focus, placeMaterial, pointsIn } from "./focus";
import type { LightRig } from "./light";
import type { Picture } from "./picture";
import { jitter } from "./random";
import { averagePass, bloomPass, gradePass } from "./studio-shaders";
import { addSunAndSky } from "./sun-and-sky";

/** Pixels between two taps of the bloom blur, in stage units. */
const BLOOM_STRIDE = 3;

/** Renders by averaging many frames, each with its own sun, sky and sub-pixel shift. */
export interface Studio {
  /**
   * A picture of the scene. More samples give smoother shadows; 8 is a sketch, 64 is final.
   * `focus` says where shadows matter, which makes small crops quick.
   */
  render(scene: Scene, view: View, rig: LightRig, samples: number, focus?: Focus): Promise<Picture>;
  /** Points on the surfaces a view shows, for `focusAround`. */
  pointsInSight(scene: Scene, view: View): Vector3[];
  /**
   * How much of each pixel shows `object`, 0..1, hidden parts left out; one number a pixel.
   * Everything else that is visible hides it.
   */
  coverage(
    scene: Scene,
    object: Scene["children"][number],
    view: View,
    samples: number,
  ): Float32Array;
}

/** Lets the browser breathe, so that a long render does not count as hung. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

function makeRenderer(): WebGLRenderer {
  const renderer = new WebGLRenderer({ antialias: false, alpha: true });
  renderer.setPixelRatio(1);
  renderer.setSize(4, 4);
  renderer.shadowMap.enabled = true;
  // Hard shadows are right here: moving the lights softens them.
  renderer.shadowMap.type = BasicShadowMap;
  renderer.toneMapping = NoToneMapping;
  return renderer;
}

function makeTargets() {
  const sharp = { minFilter: NearestFilter, magFilter: NearestFilter };
  const float = { ...sharp, type: FloatType, depthBuffer: false };
  return {
    frame: new WebGLRenderTarget(4, 4, { type: HalfFloatType, depthBuffer: true }),
    mean: new WebGLRenderTarget(4, 4, float),
    spare: new WebGLRenderTarget(4, 4, float),
    places: new WebGLRenderTarget(4, 4, { ...sharp, type: FloatType }),
    bloomX: new WebGLRenderTarget(4, 4, { type: HalfFloatType, depthBuffer: false }),
    bloomY: new WebGLRenderTarget(4, 4, { type: HalfFloatType, depthBuffer: false }),
    graded: new WebGLRenderTarget(4, 4, { ...sharp, depthBuffer: false }),
  };
}

function resizeAll(targets: ReturnType<typeof makeTargets>, { crop }: View): void {
  for (const target of Object.values(targets)) target.setSize(crop.width, crop.height);
}

/** Opens a studio; one per page is enough. */
export function openStudio(): Studio {
  const renderer = makeRenderer();
  const targets = makeTargets();
  const average = averagePass();
  const bloom = bloomPass();
  const grade = gradePass();
  const screen = new Mesh(new PlaneGeometry(2, 2));
  const screenScene = new Scene().add(screen);
  const screenCamera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);

  const run = (pass: ShaderMaterial, into: WebGLRenderTarget) => {
    screen.material = pass;
    renderer.setRenderTarget(into);
    renderer.render(screenScene, screenCamera);
  };

  const resize = (view: View) => resizeAll(targets, view);

  const floats = (target: WebGLRenderTarget, { crop: { width, height } }: View) => {
    const values = new Float32Array(width * height * 4);
    renderer.readRenderTargetPixels(target, 0, 0, width, height, values);
    return values;
  };

  /** Renders one frame and mixes it into the mean. */
  const sample = (scene: Scene, view: View, index: number) => {
    const [x, y] = jitter(index);
    aim(view, x, y);
    renderer.setRenderTarget(targets.frame);
    renderer.setClearColor(0x000000, 0);
    renderer.clear();
    renderer.render(scene, view.camera);
    average.uniforms.mean.value = targets.mean.texture;
    average.uniforms.sample_.value = targets.frame.texture;
    average.uniforms.share.value = 1 / (index + 1);
    run(average, targets.spare);
    [targets.mean, targets.spare] = [targets.spare, targets.mean];
  };

  const develop = (view: View, rig: LightRig): Picture => {
    const { width, height } = view.crop;
    const stride = BLOOM_STRIDE * view.scale;
    bloom.uniforms.source.value = targets.mean.texture;
    bloom.uniforms.floor_.value = 1;
    bloom.uniforms.stride.value.set(stride / width, 0);
    run(bloom, targets.bloomX);
    bloom.uniforms.source.value = targets.bloomX.texture;
    bloom.uniforms.floor_.value = 0;
    bloom.uniforms.stride.value.set(0, stride / height);
    run(bloom, targets.bloomY);
    grade.uniforms.source.value = targets.mean.texture;
    grade.uniforms.glow.value = targets.bloomY.texture;
    grade.uniforms.bloom.value = rig.bloom;
    grade.uniforms.exposure.value = rig.exposure;
    grade.uniforms.saturation.value = rig.saturation;
    grade.uniforms.contrast.value = rig.contrast;
    grade.uniforms.whiteBalance.value.copy(new Vector3(...rig.whiteBalance));
    run(grade, targets.graded);
    const bytes = new Uint8Array(width * height * 4);
    renderer.readRenderTargetPixels(targets.graded, 0, 0, width, height, bytes);
    return { width, height, data: flipped(bytes, width * 4) };
  };

  return {
    async render(scene, view, rig, samples, focus) {
      resize(view);
      const lights = addSunAndSky(scene, rig, focus);
      for (let index = 0; index < samples; index++) {
        lights.moveTo(index);
        sample(scene, view, index);
        if (index % 4 === 3) await breathe();
      }
      lights.remove();
      view.camera.clearViewOffset();
      return develop(view, rig);
    },
    pointsInSight(scene, view) {
      resize(view);
      aim(view);
      scene.overrideMaterial = placeMaterial;
      renderer.setRenderTarget(targets.places);
      renderer.setClearColor(0x000000, 0);
      renderer.clear();
      renderer.render(scene, view.camera);
      scene.overrideMaterial = null;
      view.camera.clearViewOffset();
      return pointsIn(floats(targets.places, view));
    },
    coverage(scene, object, view, samples) {
      resize(view);
      const restore = withCoverageMaterials(scene, object);
      for (let index = 0; index < samples; index++) sample(scene, view, index);
      restore();
      view.camera.clearViewOffset();
      return redChannel(floats(targets.mean, view), view);
    },
  };
}

/** WebGL reads the bottom row first; pictures have the top row first. */
function flipped(bytes: Uint8Array, rowLength: number): Uint8ClampedArray<ArrayBuffer> {
  const rows = bytes.length / rowLength;
  const made = new Uint8ClampedArray(bytes.length);
  for (let row = 0; row < rows; row++)
    made.set(
      bytes.subarray((rows - 1 - row) * rowLength, (rows - row) * rowLength),
      row * rowLength,
    );
  return made;
}

function redChannel(values: Float32Array, { crop: { width, height } }: View): Float32Array {
  const made = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      made[(height - 1 - y) * width + x] = values[(y * width + x) * 4] ?? 0;
  return made;
}
