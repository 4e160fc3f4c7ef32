import { Button } from 'react-aria-components';
import type { Save } from '../../game/index.ts';
import type { Notice } from '../../live/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { saveText } from '../saveText.ts';
import { useWords } from '../useWords.ts';
import { fileNameOf } from './fileName.ts';
import { nameOfSave } from './nameOfSave.ts';
import { useSavesPages } from './useSavesPages.ts';

/** What is to be told of saves and runs, one thing at a time, above the game and never over it. */
export function SavesNotices() {
  const notice = useLiveState(({ saves }) => saves.notices[0]);
  const rerun = useLiveState(({ saves }) => saves.rerun);
  return (
    <>
      {rerun === null ? null : <Rerun quarters={rerun.quarters} />}
      <div role="status" className="notices">
        {notice === undefined ? null : <Told notice={notice} />}
      </div>
    </>
  );
}

function Rerun({ quarters }: { readonly quarters: number }) {
  const say = useWords();
  const live = useLive();
  return (
    <div className="told">
      <span>{say('saves.rerun', { quarter: quarters })}</span>
      <Button onPress={live.saves.endRerun}>{say('saves.rerunEnd')}</Button>
    </div>
  );
}

function Told({ notice }: { readonly notice: Notice }) {
  const say = useWords();
  const live = useLive();
  const language = useLanguage();
  const name = 'save' in notice ? nameOfSave(say, language, notice.save) : '';
  const count = 'count' in notice ? notice.count : 0;
  return (
    <div className="told" data-kind={notice.kind}>
      <span>
        {say(`saves.told.${notice.kind}`, { name, count })}
        {notice.kind === 'differs' ? <Differences notice={notice} /> : null}
      </span>
      <Actions notice={notice} />
      <Button onPress={live.saves.dismissNotice}>{say('saves.understood')}</Button>
    </div>
  );
}

function Differences({ notice }: { readonly notice: Extract<Notice, { kind: 'differs' }> }) {
  const say = useWords();
  const { differences, save } = notice;
  const version = save.record.modelVersion;
  return differences.map((each) => ` ${say(`saves.difference.${each}`, { version })}`).join('');
}

function Actions({ notice }: { readonly notice: Notice }) {
  const say = useWords();
  const live = useLive();
  const { show } = useSavesPages();
  if (notice.kind === 'differs') {
    return (
      <>
        <Button onPress={live.saves.openAnyway}>{say('saves.openAnyway')}</Button>
        <ExportSave save={notice.save} />
      </>
    );
  }
  if (notice.kind === 'kept') {
    return <Button onPress={() => show('saves')}>{say('saves.open')}</Button>;
  }
  if (notice.kind === 'full' || notice.kind === 'noStorage') {
    return <Button onPress={() => show('share')}>{say('saves.share')}</Button>;
  }
  if (notice.kind === 'setAside' || notice.kind === 'recovered') {
    return <Button onPress={() => show('saves')}>{say('saves.open')}</Button>;
  }
  return 'save' in notice ? <ExportSave save={notice.save} /> : null;
}

function ExportSave({ save }: { readonly save: Save }) {
  const say = useWords();
  const live = useLive();
  const take = async (): Promise<void> => {
    const text = await live.saves.exported(save);
    saveText(fileNameOf(save.record.scenario.id, save.record.quarters + 1), text);
  };
  return <Button onPress={() => void take()}>{say('saves.export')}</Button>;
}
