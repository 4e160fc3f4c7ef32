/**
 * The picture as Phaser sees it. It holds nothing that the state does not say: destroy it and mount
 * it again, and the picture is the same.
 */
import Phaser from 'phaser';
import { art } from './art/index.ts';
import { createAtlas, type AtlasPlace } from './atlas.ts';
import { bandsOf, countManagerTiers } from './bands.ts';
import { createCamera, type Camera } from './camera.ts';
import { palettes } from './palette.ts';
import { createPicture, type Picture } from './picture.ts';
import { departmentIn, type AskedView, type View } from './view.ts';

/** After the last week, water goes on moving for so long, and then rests. */
const ambientMilliseconds = 3000;

type Built = { readonly picture: Picture; readonly close: () => void };

export class StageScene extends Phaser.Scene {
  private readonly viewNow: () => AskedView;
  private view: AskedView;
  private readonly eye: Camera;
  private built: Built | null = null;
  private builtTimes = 0;
  private weekBegan = -Infinity;
  /** Of the week on its way: a new pace holds from the next one. */
  private weekTakes = 1;
  private drawnAt = 0;
  private isOnItsWay = false;

  constructor(viewNow: () => AskedView) {
    super('stage');
    this.viewNow = viewNow;
    this.view = viewNow();
    this.eye = createCamera(this.view.state.picture.span);
  }

  create(): void {
    // Until the engine is ready, letters may have come, and a week.
    this.view = this.viewNow();
    this.built = this.build();
    this.draw(performance.now());
  }

  /** Takes up what there is now; the next frame draws it. */
  show(now: number): void {
    const before = this.view;
    const view = this.viewNow();
    this.view = view;
    if (isAnotherPlace(view, before)) {
      this.built?.close();
      this.built = this.build();
    }
    if (view.still) this.eye.jump(view.state.picture.span);
    // Asleep no time passed for the eye: it goes on from where it was.
    if (!this.isMoving(now)) this.drawnAt = now;
    if (this.built?.picture.change(this.drawnFrom(view)) !== true) return;
    this.weekBegan = now;
    this.weekTakes = Math.max(1, view.weekMilliseconds);
  }

  override update(): void {
    this.draw(performance.now());
  }

  isMoving(now: number): boolean {
    if (this.isOnItsWay) return true;
    if (this.view.still) return false;
    return now < this.restsAt();
  }

  private restsAt(): number {
    return this.weekBegan + this.weekTakes + ambientMilliseconds;
  }

  /** To be built is what costs most. */
  timesBuilt(): number {
    return this.builtTimes;
  }

  pictureNow(): Picture | null {
    return this.built?.picture ?? null;
  }

  private build(): Built {
    const { view } = this;
    this.cameras.main.setOrigin(0, 0).setZoom(view.resolution);
    const place = placeFor(view);
    const atlas = createAtlas(this.textures, art, place);
    const picture = createPicture(this, { ...place, atlas }, this.eye, this.drawnFrom(view));
    this.builtTimes += 1;
    return {
      picture,
      close: () => {
        picture.close();
        atlas.close();
      },
    };
  }

  /** Which renderer there is, nobody knows before the first picture is built. */
  private drawnFrom(view: AskedView): View {
    return { ...view, isFast: this.renderer.type === Phaser.WEBGL };
  }

  private draw(now: number): void {
    if (this.built === null) return;
    const { view } = this;
    const milliseconds = now - this.drawnAt;
    this.drawnAt = now;
    const passed = view.still ? 1 : (now - this.weekBegan) / this.weekTakes;
    // At rest water stands still, also while one points around in it.
    const seconds = view.still ? null : Math.max(0, Math.min(now, this.restsAt())) / 1000;
    this.isOnItsWay = this.built.picture.draw(milliseconds, passed, seconds);
    this.shake(passed);
  }

  /** The ground trembles for a moment where the whole chain has to do with an incident. */
  private shake(passed: number): void {
    const isShaken =
      passed < shakes && this.built?.picture.befalls().tremors.some(({ material }) => material);
    if (isShaken !== true) {
      this.cameras.main.setScroll(0, 0);
      return;
    }
    const force = 3 * (1 - passed / shakes);
    this.cameras.main.setScroll(
      Math.sin(passed * 130) * force,
      Math.cos(passed * 170) * force * 0.6,
    );
  }
}

/** The share of a week in which the ground trembles. */
const shakes = 0.3;

function isAnotherPlace(view: AskedView, before: AskedView): boolean {
  return (
    view.width !== before.width ||
    view.height !== before.height ||
    view.resolution !== before.resolution ||
    view.lettersCame !== before.lettersCame ||
    view.theme !== before.theme ||
    view.state.settings.language !== before.state.settings.language ||
    countManagerTiers(departmentIn(view.state)) !== countManagerTiers(departmentIn(before.state))
  );
}

/** Pieces are painted for the tallest that they become: clay from afar, the floor from near. */
function placeFor({ state, theme, width, height, resolution }: AskedView): AtlasPlace {
  const tiers = countManagerTiers(departmentIn(state));
  const far = bandsOf(tiers, width, height, 0);
  const close = bandsOf(tiers, width, height, 1);
  return {
    palette: palettes[theme],
    resolution,
    width,
    skyHeight: far.sky.height,
    blockHeight: Math.max(4, (far.strata[0]?.height ?? 4) - far.basin),
    hollowHeight: Math.max(4, close.floor.height - 12),
    // Behind the legend too.
    floorHeight: height - close.floor.y,
  };
}
