/**
 * The picture of one week, painted from a state and moved toward the next. The scene holds nothing
 * that the state does not say: destroy it and mount it again, and the picture is the same.
 */
import Phaser from 'phaser';
import { aimedRects } from './aimedRects.ts';
import { themeOf, type LiveState } from '../live/index.ts';
import { drawEvents, eventsOf, type WeekEvents } from './drawEvents.ts';
import { drawMarks } from './drawMarks.ts';
import { drawWater } from './drawWater.ts';
import { createFigures, type Figures } from './figures.ts';
import { addLabels } from './labels.ts';
import { layOut, type StageLayout } from './layout.ts';
import { paintGround } from './paintGround.ts';
import { palettes, type Palette } from './palette.ts';
import { PeopleLayer } from './PeopleLayer.ts';
import { pictureOf, signalBetween, type Picture } from './picture.ts';

export type View = {
  readonly state: LiveState;
  readonly hovered: number | null;
  /** In CSS pixels, or larger ones where the picture is enlarged; the canvas has `resolution` times as many. */
  readonly width: number;
  readonly height: number;
  readonly enlarged: number;
  readonly resolution: number;
  /** How long the way from the last week to this one takes; 0 shows the week at once. */
  readonly weekMilliseconds: number;
  readonly still: boolean;
};

/** After the last week, water goes on moving for so long, and then rests. */
const ambientMilliseconds = 3500;
const groundKey = 'ground';

export class StageScene extends Phaser.Scene {
  private view: View;
  private layout: StageLayout;
  private palette: Palette;
  private from: Picture;
  private to: Picture;
  private befell: WeekEvents = { voices: [], tremors: [] };
  private weekBegan = -Infinity;
  private figures: Figures | null = null;
  private people: PeopleLayer | null = null;
  private water: Phaser.GameObjects.Graphics | null = null;
  private happening: Phaser.GameObjects.Graphics | null = null;
  private marks: Phaser.GameObjects.Graphics | null = null;
  private removeLabels: () => void = () => {};

  constructor(view: View) {
    super('stage');
    this.view = view;
    this.layout = layOut(view.state.game.world.department, view.width, view.height);
    this.palette = palettes[themeOf(view.state)];
    this.to = pictureOf(view.state.game);
    this.from = this.to;
  }

  create(): void {
    this.build();
  }

  /** @returns the time until which something moves */
  show(view: View, now: number): number {
    const before = this.view;
    this.view = view;
    const { game, settings } = view.state;
    const isAnotherPlace =
      view.width !== before.width ||
      view.height !== before.height ||
      view.resolution !== before.resolution ||
      themeOf(view.state) !== themeOf(before.state) ||
      game.world.department !== before.state.game.world.department;
    const worldMoved = game.world !== this.to.world;
    const next = pictureOf(game);
    if (worldMoved) {
      const follows = game.world.week === this.to.world.week + 1 && !isAnotherPlace;
      this.from = follows ? this.to : next;
      this.befell = follows ? eventsOf(game.world) : { voices: [], tremors: [] };
      this.weekBegan = now;
    }
    this.to = next;
    if (isAnotherPlace) {
      this.build();
    } else {
      if (worldMoved) this.paint();
      if (settings.language !== before.state.settings.language) this.label();
    }
    if (worldMoved) this.shakeIfHarmed();
    this.draw(now);
    if (view.still) return now;
    return this.weekBegan + view.weekMilliseconds + ambientMilliseconds;
  }

  override update(): void {
    this.draw(performance.now());
  }

  layoutNow(): StageLayout {
    return this.layout;
  }

  private build(): void {
    const { width, height, resolution, state } = this.view;
    this.cameras.main.setOrigin(0, 0).setZoom(resolution);
    this.children.removeAll(true);
    this.layout = layOut(state.game.world.department, width, height);
    this.palette = palettes[themeOf(state)];
    if (this.textures.exists(groundKey)) this.textures.remove(groundKey);
    this.textures.createCanvas(groundKey, width * resolution, height * resolution);
    this.add.image(0, 0, groundKey).setOrigin(0, 0).setDisplaySize(width, height);
    this.water = this.add.graphics();
    this.figures?.close();
    this.figures = createFigures(this, this.palette, resolution);
    this.people = new PeopleLayer(this.figures, this.layout, state.game.world);
    this.happening = this.add.graphics();
    this.marks = this.add.graphics();
    this.removeLabels = () => {};
    this.paint();
    this.label();
    this.draw(performance.now());
  }

  /** Clay and trust move slowly: the ground is painted once a week, not once a frame. */
  private paint(): void {
    const texture = this.textures.get(groundKey);
    if (!(texture instanceof Phaser.Textures.CanvasTexture)) return;
    const paint = texture.getContext();
    paint.setTransform(this.view.resolution, 0, 0, this.view.resolution, 0, 0);
    paintGround(paint, this.layout, this.to, this.palette);
    texture.refresh();
    this.people?.show(this.to.world);
  }

  private label(): void {
    this.removeLabels();
    if (this.figures === null) return;
    const { game, settings } = this.view.state;
    this.removeLabels = addLabels(this, {
      scenario: game.scenario,
      tiers: game.tiers,
      language: settings.language,
      layout: this.layout,
      palette: this.palette,
      resolution: this.view.resolution,
      figures: this.figures,
    });
  }

  private shakeIfHarmed(): void {
    const isMaterial = this.befell.tremors.some(({ material }) => material);
    if (isMaterial && !this.view.still) this.cameras.main.shake(350, 0.003);
  }

  private draw(now: number): void {
    const { water, happening, marks } = this;
    if (water === null || happening === null || marks === null) return;
    const { view, layout, palette } = this;
    const passed = view.still ? 1 : (now - this.weekBegan) / Math.max(1, view.weekMilliseconds);
    const share = Math.min(1, passed);
    const { permeability } = this.to.world.people;
    drawWater(water, {
      layout,
      palette,
      top: this.from.top + (this.to.top - this.from.top) * share,
      signal: signalBetween(this.from, this.to, share),
      permeability: (row) => permeability[row],
      seconds: view.still ? null : now / 1000,
    });
    // Without motion the week's events stand still until the next one.
    const eventShare = view.still ? 0.45 : share;
    drawEvents(happening, this.to.world, this.befell, layout, palette, eventShare);
    const aimed = aimedRects(layout, view.state);
    drawMarks(marks, {
      layout,
      palette,
      selected: view.state.selected,
      hovered: view.hovered,
      aimed,
    });
  }
}
