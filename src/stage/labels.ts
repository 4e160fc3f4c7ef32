/** The words in the picture: tiers at the edge, branches on their blocks, people's names where they have them. */
import type Phaser from 'phaser';
import { nameOfPerson, type Game } from '../game/index.ts';
import type { World } from '../model/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { within } from './bands.ts';
import { fitText, keepWithin, snap } from './fitText.ts';
import type { Block, StageLayout } from './layout.ts';
import { css, type Palette } from './palette.ts';
import type { Spots } from './spots.ts';

type Text = Phaser.GameObjects.Text;

export type Labelled = {
  readonly scenario: Scenario;
  readonly world: World;
  readonly tiers: Game['tiers'];
  readonly language: Language;
  readonly layout: StageLayout;
  readonly spots: Spots;
};

export type Labels = {
  /** Puts every label where it belongs now; sizes are found anew only where nothing is on its way. */
  readonly place: (labelled: Labelled, isStill: boolean) => void;
  /** A word on what was asked, in the sky beside the deputy head; null takes it away. */
  readonly notice: (words: string | null, layout: StageLayout) => void;
  readonly close: () => void;
};

export const labelFace = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";
const titleFace = "'Fraunces Variable', Georgia, serif";
/** How wide branches are on average where their names have titles' letters. */
const plainBelow = 110;
/** Blocks, and figures, from which on a name has the room that it needs. */
const namedBlockFrom = 52;
const namedFigureFrom = 36;

export function createLabels(
  scene: Phaser.Scene,
  palette: Palette,
  resolution: number,
  depth: number,
): Labels {
  const texts = new Map<string, Text>();
  let used = new Set<string>();
  let noticed: Text | null = null;
  const onClay = { color: css(palette.textOnClay), stroke: css(palette.textShade) };

  function textFor(key: string, style: Phaser.Types.GameObjects.Text.TextStyle): Text {
    used.add(key);
    const kept = texts.get(key);
    if (kept !== undefined) return kept;
    const text = scene.add
      .text(0, 0, '', { fontFamily: labelFace, color: css(palette.text), ...style })
      .setResolution(resolution)
      .setDepth(depth);
    texts.set(key, text);
    return text;
  }

  /** On the way nothing is fitted, so what is not there yet would not be seen either. */
  const isToCome = (key: string, isStill: boolean): boolean => !isStill && !texts.has(key);

  function placeTiers({ tiers, language, layout }: Labelled, isStill: boolean): void {
    const room = layout.inner.x - 14;
    if (room < 60) return;
    for (const [tier, band] of [...layout.strata, layout.floor].entries()) {
      const name = tiers[tier]?.name[language];
      if (name === undefined) continue;
      const text = textFor(`tier ${tier}`, {
        align: 'right',
        lineSpacing: -1,
      });
      text.setOrigin(1, 0.5).setPosition(room + 7, band.y + band.height / 2);
      if (!isStill) continue;
      fitText(
        text,
        [name],
        { width: room, height: band.height - 6 },
        { most: layout.width > 1000 ? 17 : 13, least: 9 },
      );
    }
  }

  function placeOnClay(labelled: Labelled, isStill: boolean): void {
    const { layout } = labelled;
    const branchFace = branchFaceIn(labelled);
    for (const block of layout.blocks) {
      if (block.first !== block.last) continue;
      const key = `block ${block.tier} ${block.first}`;
      if (isToCome(key, isStill)) continue;
      const names = namesOnClay(labelled, block);
      const seen = within(block.rect, layout.inner);
      if (names.length === 0 || seen === null) continue;
      const isBranch = block.tier === 1;
      const text = textFor(key, {
        ...onClay,
        align: 'center',
        fontFamily: isBranch ? branchFace : labelFace,
        fontStyle: '600',
        strokeThickness: 4,
        lineSpacing: -4,
      });
      const at = isBranch ? 0.24 : 0.2;
      text.setOrigin(0.5, 0.5).setPosition(seen.x + seen.width / 2, seen.y + seen.height * at);
      const room = {
        width: seen.width - Math.min(14, seen.width * 0.08),
        height: seen.height * 0.5,
      };
      const most = isBranch ? 21 : 15;
      if (isStill) {
        fitText(text, names, room, {
          most: layout.width > 1000 ? most : most - 4,
          least: isBranch ? 9 : 10,
          isWhole: !isBranch || seen.width < block.rect.width,
        });
      } else keepWithin(text, room);
    }
  }

  function placeNames({ scenario, world, layout, spots }: Labelled, isStill: boolean): void {
    if (layout.figure < namedFigureFrom) return;
    for (let at = 0; at < spots.count; at += 1) {
      const row = spots.row[at];
      if (spots.size[at] < namedFigureFrom || layout.department.teamLed[row] >= 0) continue;
      const key = `person ${row}`;
      if (isToCome(key, isStill)) continue;
      const person = nameOfPerson(scenario, world, row);
      if (person === null) continue;
      const text = textFor(key, { align: 'center' });
      const y = spots.y[at] + spots.size[at] * 0.78;
      text.setOrigin(0.5, 0).setPosition(spots.x[at], y);
      const room = { width: spots.size[at] * 2.4, height: spots.size[at] * 0.6 };
      if (isStill) {
        fitText(text, [person.name, surnameOf(person.name)], room, {
          most: 15,
          least: 10,
          isWhole: true,
        });
      } else keepWithin(text, room);
    }
  }

  return {
    place: (labelled, isStill) => {
      used = new Set();
      placeTiers(labelled, isStill);
      placeOnClay(labelled, isStill);
      placeNames(labelled, isStill);
      for (const [key, text] of texts) {
        if (used.has(key)) continue;
        // One who goes along comes back to much of it.
        text.setVisible(false);
        if (!isStill) continue;
        texts.delete(key);
        text.destroy();
      }
      if (isStill) for (const text of texts.values()) snap(text);
    },
    notice: (words, { inner, sky }) => {
      noticed?.destroy();
      noticed = null;
      if (words === null) return;
      noticed = scene.add
        .text(inner.x + inner.width * 0.78, sky.height * 0.74, '', {
          ...onClay,
          fontFamily: labelFace,
          fontStyle: '600',
          strokeThickness: 5,
          align: 'center',
        })
        .setOrigin(0.5, 0.5)
        .setResolution(resolution)
        .setDepth(depth);
      const room = { width: inner.width * 0.36, height: sky.height * 0.46 };
      fitText(noticed, [words], room, { most: 17, least: 10 });
    },
    close: () => {
      noticed?.destroy();
      for (const text of texts.values()) text.destroy();
      texts.clear();
    },
  };
}

/** Of all branches, from near and afar: plain letters are narrower, and say more of a name where there are many. */
function branchFaceIn({ layout, scenario }: Labelled): string {
  const each = layout.inner.width / scenario.department.branches.length;
  return each < plainBelow ? labelFace : titleFace;
}

/** What may stand on a block: its branch, or the manager of a lower tier if she has a name and the room for it. */
function namesOnClay(
  { scenario, world, language }: Labelled,
  { first, tier, rect }: Block,
): readonly string[] {
  if (tier === 1) {
    // The heads of branches keep their order whatever is restructured below them.
    const branch = scenario.department.branches[first]?.[language];
    return branch === undefined ? [] : [branch];
  }
  if (rect.width < namedBlockFrom) return [];
  const person = nameOfPerson(scenario, world, first);
  return person === null ? [] : [person.name, surnameOf(person.name)];
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
