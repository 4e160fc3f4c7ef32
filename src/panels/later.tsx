/**
 * Parts of the page that nobody needs to begin. Each comes with the words it speaks when it is first
 * wanted, or before, while there is nothing else to do.
 */
import { useEffect, useReducer, type ComponentType } from 'react';
import { create } from 'zustand';
import { fetchWords, type Language } from '../words/index.ts';
import { useLanguage } from './liveContext.ts';
import { tellMissing, useMissing } from './missing.ts';

type LaterOptions<Props> = {
  /** A hook: false as long as there is nothing to show. By default the part is wanted once it is drawn. */
  readonly useIsWanted?: (props: Props) => boolean;
  /** What stands there until it has come. */
  readonly Meanwhile?: ComponentType;
};

const fetches: ((language: Language) => Promise<void>)[] = [];

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { useIsWanted = () => true, Meanwhile = () => null }: LaterOptions<Props> = {},
): ComponentType<Props> {
  /** Once it is here, its words are: those of another language come before anybody switches to it. */
  let Part: ComponentType<Props> | null = null;
  const fetchPart = async (language: Language): Promise<void> => {
    const [part] = await Promise.all([load(), fetchWords(language)]);
    Part = part;
  };
  fetches.push(fetchPart);

  return function Later(props: Props) {
    const language = useLanguage();
    const isWanted = useIsWanted(props);
    const attempt = useMissing((missing) => missing.attempt);
    const [, drawAgain] = useReducer((times: number) => times + 1, 0);
    useEffect(() => {
      if (isWanted && Part === null) fetchPart(language).then(drawAgain, tellMissing);
    }, [isWanted, language, attempt]);
    if (Part !== null) return <Part {...props} />;
    return isWanted ? <Meanwhile /> : null;
  };
}

/** Whether parts are fetched that nobody has asked for: what the beginning needs has come. */
export const useIsPastBeginning = create(() => false);

/** Fetches all of them, and what is said in either language, so that the site may go away later. */
export async function fetchParts(): Promise<void> {
  useIsPastBeginning.setState(true, true);
  for (const language of ['en', 'fr'] as const) {
    await fetchWords(language);
    // Some bring others along, which stand behind them in the list.
    for (const fetchPart of fetches) await fetchPart(language);
  }
}
