import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import {
  csvOf,
  decisionsTable,
  ndjsonOf,
  observationsTable,
  weeksTable,
  type Game,
  type Table,
} from '../../game/index.ts';
import { saveText } from '../saveText.ts';
import { useLaterWords } from '../useWords.ts';
import { saveCsv } from '../charts/SaveChart.tsx';
import { isMade, type DebriefingNow } from './useDebriefing.ts';

type SaveAllProps = { readonly game: Game; readonly debriefing: DebriefingNow };

/** All the figures of the game, for a spreadsheet or for a program. */
export function SaveAll({ game, debriefing }: SaveAllProps) {
  const say = useLaterWords();
  const tables: Readonly<Record<TableName, () => Table>> = {
    weeks: () => weeksTable(game, isMade(debriefing) ? debriefing.later.truth : []),
    decisions: () => decisionsTable(game),
    observations: () => observationsTable(isMade(debriefing) ? debriefing.observations : []),
  };
  return (
    <MenuTrigger>
      <Button isDisabled={!isMade(debriefing)}>{say('debrief.saveAll')}</Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={say('debrief.saveAll')}>
          {tableNames.flatMap((name) => [
            <MenuItem
              key={`${name}.csv`}
              onAction={() => saveCsv(fileName(game, name), csvOf(tables[name]()))}
            >
              {say(`debrief.save.${name}`, { format: 'CSV' })}
            </MenuItem>,
            <MenuItem
              key={`${name}.ndjson`}
              onAction={() =>
                saveText(
                  `${fileName(game, name)}.ndjson`,
                  ndjsonOf(tables[name]()),
                  'application/x-ndjson',
                )
              }
            >
              {say(`debrief.save.${name}`, { format: 'NDJSON' })}
            </MenuItem>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const tableNames = ['weeks', 'decisions', 'observations'] as const;
type TableName = (typeof tableNames)[number];

function fileName({ scenario }: Game, name: TableName): string {
  return `${scenario.id}-${name}`;
}
