import { useMemo, useState } from 'react';
import { Button, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import { deputy, isManager, type Department } from '../model/index.ts';
import { CampIcon, ChevronIcon } from './icons.tsx';
import { useGame, useLanguage, useLive, useLiveState } from './liveContext.ts';
import { campOf, nameOf } from './personName.ts';
import { useWords } from './useWords.ts';

/** The picture in words: the whole hierarchy, in step with what is selected on the stage. */
export function DepartmentTree() {
  const say = useWords();
  const live = useLive();
  const { department } = useGame().world;
  const selected = useLiveState((state) => state.selected);
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const expanded = useMemo(
    () => new Set([...opened, ...managersAbove(department, selected)]),
    [opened, department, selected],
  );
  return (
    <>
      <p className="hint">{say('treeHint')}</p>
      <Tree
        className="tree"
        aria-label={say('tree')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          live.select(typeof key === 'number' ? key : null);
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setOpened(new Set(keys))}
      >
        {teamOf(department, 0).map((row) => (
          <Branch key={row} row={row} expanded={expanded} />
        ))}
      </Tree>
    </>
  );
}

function Branch({ row, expanded }: { readonly row: number; readonly expanded: ReadonlySet<Key> }) {
  const say = useWords();
  const language = useLanguage();
  const { world, scenario } = useGame();
  const { department, people } = world;
  const camp = campOf(world, row);
  const manages = isManager(department, row);
  const text = say(manages ? 'treeManager' : 'treeEmployee', {
    name: nameOf(say, world, scenario, language, row),
    camp: say(`camp.${camp}`, { count: 1 }),
    permeability: people.permeability[row],
    practice: people.practice[row] === 1 ? 'yes' : 'no',
  });
  // People whom nobody can see need not be there: a collapsed manager shows one of hers.
  const below = manages ? teamOf(department, department.teamLed[row]) : [];
  const shown = expanded.has(row) ? below : below.slice(0, 1);
  return (
    <TreeItem id={row} textValue={text}>
      <TreeItemContent>
        {manages ? (
          <Button slot="chevron" className="quiet icon">
            <ChevronIcon />
          </Button>
        ) : null}
        <CampIcon camp={camp} />
        <span>{text}</span>
      </TreeItemContent>
      {shown.map((each) => (
        <Branch key={each} row={each} expanded={expanded} />
      ))}
    </TreeItem>
  );
}

function teamOf({ teamStart }: Department, team: number): readonly number[] {
  const from = teamStart[team];
  return Array.from({ length: teamStart[team + 1] - from }, (_, at) => from + at);
}

function managersAbove({ managerOf }: Department, row: number | null): readonly number[] {
  const above: number[] = [];
  if (row === null) return above;
  for (let at = managerOf[row]; at !== deputy; at = managerOf[at]) above.push(at);
  return above;
}
