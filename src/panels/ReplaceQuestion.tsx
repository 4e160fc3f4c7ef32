import { Button, Heading } from 'react-aria-components';
import { harmless } from '../words/index.ts';
import { useSight, useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

type ReplaceQuestionProps = { readonly onYes: () => void; readonly onNo: () => void };

/** Asked before a game with decisions in it makes room for another. */
export function ReplaceQuestion({ onYes, onNo }: ReplaceQuestionProps) {
  const say = useWords();
  const language = useLanguage();
  const { scenario, quarter, journal } = useSight();
  const title = harmless(scenario.title[language]);
  return (
    <>
      <Heading slot="title">{say('file.replaceTitle')}</Heading>
      <p>{say('file.replaceLead', { title, quarter, decisions: journal.length })}</p>
      <div className="choices">
        <Button className="primary" onPress={onYes}>
          {say('file.replace')}
        </Button>
        <Button onPress={onNo}>{say('file.keepGame')}</Button>
      </div>
    </>
  );
}
