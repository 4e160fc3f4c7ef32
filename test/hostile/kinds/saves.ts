/** Games in files: damaged, of something else, or changed with a seal that is right again. */
import fc from 'fast-check';
import {
  hashText,
  openRecord,
  parseSave,
  runQuarter,
  writeSave,
  type Save,
} from '../../../src/game/index.ts';
import { newLine, saveOf } from '../../../src/live/saves/line.ts';
import { chartWords, wordsIn } from '../../../src/words/index.ts';
import { busyScenario } from '../../game/occasions.ts';
import { english } from '../../scenario/charts.ts';
import { games } from '../games.ts';
import { accepted, refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { cut, jsonOf, mutated } from '../places.ts';
import { playOn } from '../playOn.ts';
import { costlyTexts, hostileText, hostileValue } from '../scraps.ts';
import { layTable, type Table } from '../table.ts';

const files = {
  texts: [{ name: 'chart.csv', text: english }],
  wishes: { ...chartWords('en'), names: 'drop' as const },
};

const saves: readonly Save[] = games.flatMap((game, at): readonly Save[] => {
  const line = newLine(null, at % 2 === 0 ? null : { id: 'former', quarter: 2 });
  const called = { id: `save${at}`, kind: 'named', name: at % 2 === 0 ? '' : 'Ours' } as const;
  const save = saveOf(game, line, called, 1_790_000_000_000 + at);
  return [
    save,
    { ...save, id: 'auto', kind: 'auto' },
    { ...save, id: `file${at}`, source: { kind: 'files', key: 'key', files } },
  ];
});

/** As `writeSave` seals it, whatever it is. */
function sealedText(save: unknown): string {
  const text = jsonOf(save);
  return `{"clayLayer":"run","format":1,"check":${jsonOf(hashText(text))},"save":${text}}`;
}

/** Sealed over what reading them gives, since JSON says some numbers otherwise than they were written. */
const forged = mutated(saves).map((save) => sealedText(JSON.parse(jsonOf(save))));

export const saveTexts = fc.oneof(
  { weight: 6, arbitrary: forged },
  { weight: 1, arbitrary: fc.constantFrom(...saves).map(writeSave) },
  { weight: 2, arbitrary: cut(saves.map(writeSave), ['"', '{', '}', ',', '0', '"format":2']) },
  {
    weight: 1,
    arbitrary: mutated(saves.map((save): unknown => JSON.parse(writeSave(save)))).map(jsonOf),
  },
  { weight: 1, arbitrary: fc.oneof(hostileText, hostileValue.map(jsonOf)) },
  { weight: 1, arbitrary: fc.constantFrom(...costlyTexts, '['.repeat(100_000)) },
);

export const saveFiles: Kind<string> = {
  name: 'game in a file',
  share: 8,
  inputs: saveTexts,
  open: async () => {
    const table = await layTable();
    return { close: table.live.close, take: async (text) => take(text, table) };
  },
};

async function take(text: string, { live, lost }: Table): Promise<Verdict> {
  const before = live.store.getState().saves.kept.length;
  const save = await live.saves.imported(new Blob([text]));
  const [notice] = live.store.getState().saves.notices;
  live.saves.dismissNotice();
  const said = await lost();
  if (said !== null) return { kind: 'lostGame', said };
  if (save === null) return refused(notice?.kind ?? 'not said');
  const verdict = await judge(save, live);
  if (live.store.getState().saves.kept.length > before) await live.saves.forget(save);
  return verdict;
}

async function judge(save: Save, { saves: kept }: Table['live']): Promise<Verdict> {
  for (const language of ['en', 'fr'] as const) {
    const { say } = wordsIn(language);
    const when = say('saves.when', { day: save.savedAt, at: save.savedAt });
    if (/[{}]/.test(when)) return unsound(`its place in the list says “${when}”`);
  }
  const parsed = parseSave(await kept.exported(save));
  if (parsed.kind !== 'save') return unsound('its file cannot be read');
  if (save.source.kind === 'files') return accepted;
  const opened = openRecord(busyScenario, save.record);
  if (opened.kind === 'refused') return refused('refused by the rules');
  return playOn(save.phase === 'watching' ? runQuarter(opened.game) : opened.game);
}
