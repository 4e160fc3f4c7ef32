import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import { deputy, isManager, type Tree as Hierarchy } from '../model/index.ts';
import { ChevronIcon } from './icons.tsx';
import { useLive, useLiveState, useSight } from './liveContext.ts';
import { keepInStep } from './picture/keepInStep.ts';
import { useWords } from './useWords.ts';

/** A person of the tree in words, with a sign before them. */
export type Described = { readonly text: string; readonly icon: ReactNode };
type Describe = (row: number) => Described;

/** The picture in words: the whole hierarchy, in step with what is selected on the stage. */
export function DepartmentTree({ describe }: { readonly describe: Describe }) {
  const say = useWords();
  const live = useLive();
  const { department } = useSight().world;
  const selected = useLiveState((state) => state.selected);
  const isPicking = useLiveState(({ aiming }) => aiming.picking !== null);
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const expanded = useMemo(
    () => new Set([...opened, ...managersAbove(department, selected)]),
    [opened, department, selected],
  );
  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => (tree.current === null ? undefined : keepInStep(tree.current, live)), [live]);
  return (
    <>
      <p className="hint">{say('treeHint')}</p>
      <Tree
        ref={tree}
        className="tree"
        aria-label={say('tree')}
        selectionMode="single"
        // Arrows look at whom they come to, but pick nobody on the way.
        selectionBehavior={isPicking ? 'toggle' : 'replace'}
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (typeof key !== 'number') return;
          live.pointTo(key);
          live.bringIntoView(key);
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setOpened(new Set(keys))}
      >
        {teamOf(department, 0).map((row) => (
          <Branch key={row} row={row} expanded={expanded} describe={describe} />
        ))}
      </Tree>
    </>
  );
}

type BranchProps = {
  readonly row: number;
  readonly expanded: ReadonlySet<Key>;
  readonly describe: Describe;
};

function Branch({ row, expanded, describe }: BranchProps) {
  const { department } = useSight().world;
  const manages = isManager(department, row);
  const { text, icon } = describe(row);
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
        {icon}
        <span>{text}</span>
      </TreeItemContent>
      {shown.map((each) => (
        <Branch key={each} row={each} expanded={expanded} describe={describe} />
      ))}
    </TreeItem>
  );
}

function teamOf({ teamStart }: Hierarchy, team: number): readonly number[] {
  const from = teamStart[team];
  return Array.from({ length: teamStart[team + 1] - from }, (_, at) => from + at);
}

function managersAbove({ managerOf }: Hierarchy, row: number | null): readonly number[] {
  const above: number[] = [];
  if (row === null) return above;
  for (let at = managerOf[row]; at !== deputy; at = managerOf[at]) above.push(at);
  return above;
}
