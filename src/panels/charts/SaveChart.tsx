import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { csvOf, ndjsonOf } from '../../game/index.ts';
import { saveBlob, saveText } from '../saveText.ts';
import { useLaterWords } from '../useWords.ts';
import { imageOf, pngOf } from './chartImage.ts';
import { tableOf, type ChartTable } from './chartTable.ts';

type SaveChartProps = {
  readonly name: string;
  readonly title: string;
  readonly table: ChartTable;
  readonly drawing: () => SVGSVGElement | null;
};

/** The picture for a report, the figures for a spreadsheet or a program. */
export function SaveChart({ name, title, table, drawing }: SaveChartProps) {
  const say = useLaterWords();
  const saveImage = async (kind: 'svg' | 'png'): Promise<void> => {
    const chart = drawing();
    if (chart === null) return;
    const image = imageOf(chart, title);
    if (kind === 'svg') saveText(`${name}.svg`, image.svg, 'image/svg+xml');
    else saveBlob(`${name}.png`, await pngOf(image));
  };
  return (
    <MenuTrigger>
      <Button className="quiet" aria-label={say('debrief.saveChartNamed', { title })}>
        {say('debrief.saveChart')}
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={say('debrief.saveChart')}>
          <MenuItem onAction={() => void saveImage('svg')}>{say('debrief.saveSvg')}</MenuItem>
          <MenuItem onAction={() => void saveImage('png')}>{say('debrief.savePng')}</MenuItem>
          <MenuItem onAction={() => saveCsv(name, csvOf(tableOf(table)))}>
            {say('debrief.saveCsv')}
          </MenuItem>
          <MenuItem
            onAction={() =>
              saveText(`${name}.ndjson`, ndjsonOf(tableOf(table)), 'application/x-ndjson')
            }
          >
            {say('debrief.saveNdjson')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** With a byte-order mark, without which Excel takes accents for something else. */
export function saveCsv(name: string, text: string): void {
  saveText(`${name}.csv`, `\uFEFF${text}`, 'text/csv');
}
