import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { treeFromSpans, type Department } from '../../src/model/index.ts';
import { layOut } from '../../src/stage/layout.ts';
import { standingSigns, type Looked, type Standing } from '../../src/stage/signs.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { world } = openGame(scenarioWith());

function standing(
  changes: Partial<Looked>,
  { width, height } = { width: 832, height: 670 },
): Standing {
  const layout = layOut(world.department, { from: 0, to: 1 }, width, height);
  const spots = spotsOf(layout, layout.hollows);
  const looked = { layout, spots, week: 1, stops: false, roots: false, aimed: false };
  return standingSigns({ ...looked, ...changes });
}

describe('the legend explains', () => {
  test('camps, clay and ground from the beginning, and nothing yet that only a week brings', () => {
    const { signs } = standing({ week: 0 });
    expect(signs).toEqual(expect.arrayContaining(['zealots', 'clay', 'trust', 'season']));
    expect(signs.filter((sign) => ['stopped', 'heard', 'incident', 'sun'].includes(sign))).toEqual(
      [],
    );
  });

  test('water that is stopped, that passes and that has arrived, each by itself', () => {
    expect(standing({}).signs).toEqual(expect.arrayContaining(['stopped', 'passing', 'arrived']));
  });

  test('the same signs in every week of a quarter, so that it is not read anew', () => {
    const weeks = Array.from({ length: 13 }, (_, week) => standing({ week: week + 1 }));
    expect(new Set(weeks.map(({ signs }) => signs.join())).size).toBe(1);
  });

  test('in which season it is', () => {
    expect([1, 14, 27, 40].map((week) => standing({ week }).season)).toEqual([
      'spring',
      'summer',
      'autumn',
      'winter',
    ]);
  });

  test.each([
    ['roots', ['community', 'ties']],
    ['stops', ['stops']],
    ['aimed', ['aimed']],
  ] as const)('what is asked for with %s, and only then', (asked, explained) => {
    const { signs } = standing({ [asked]: true });
    expect(signs.filter((sign) => !standing({}).signs.includes(sign))).toEqual(explained);
  });

  test('faces where there are any', () => {
    expect(standing({}).signs).toContain('faces');
    expect(standing({}, { width: 320, height: 130 }).signs).not.toContain('faces');
  });

  test('no clay where nobody manages', () => {
    const department: Department = { ...world.department, ...treeFromSpans([4]) };
    const layout = layOut(department, { from: 0, to: 1 }, 832, 670);
    const { signs } = standing({ layout, spots: spotsOf(layout, layout.hollows) });
    expect(signs.filter((sign) => ['clay', 'stopped', 'pass'].includes(sign))).toEqual([]);
  });
});
