/** The figures of people. Where there are too many to tell apart, the ground alone speaks of them. */
import type Phaser from 'phaser';
import { isManager, type World } from '../model/index.ts';
import type { Figure, Figures } from './figures.ts';
import type { StageLayout } from './layout.ts';

/** Beyond this many, a figure each costs more than the eye gains. */
const figuresMost = 4000;
/** Smaller than this, in CSS pixels, shapes cannot be told apart. */
const figureLeast = 2;

type Shown = {
  readonly row: number;
  readonly image: Phaser.GameObjects.Image;
  readonly size: number;
};

export class PeopleLayer {
  private readonly shown: readonly Shown[];
  private readonly figures: Figures;

  constructor(figures: Figures, layout: StageLayout, world: World) {
    this.figures = figures;
    const { department } = world;
    const managerSizes = new Map(
      layout.blocks.map(({ row, rect }) => [
        row,
        Math.min(30, rect.width * 0.58, rect.height * 0.32),
      ]),
    );
    this.shown = layout.spots.flatMap(({ x, y }, row) => {
      if (!isManager(department, row) && department.size > figuresMost) return [];
      const size = managerSizes.get(row) ?? layout.figure;
      if (size < figureLeast) return [];
      return [{ row, size, image: figures.add(figureOf(world, row), x, y, size) }];
    });
  }

  show(world: World): void {
    for (const { row, image, size } of this.shown) {
      this.figures.change(image, figureOf(world, row), size);
    }
  }
}

function figureOf({ people }: World, row: number): Figure {
  return { camp: people.camp[row], practice: people.practice[row] };
}
