import { useEffect, useState } from 'react';

export type Fetched<Value> =
  | { readonly kind: 'fetching' }
  /** A part of the page that its server did not give; the game does without. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly value: Value };

type Arrival<Value> = {
  readonly load: () => Promise<Value>;
  readonly fetched: Fetched<Value>;
};

/** @param load the same function for the same thing: another one fetches anew */
export function useFetched<Value>(load: () => Promise<Value>): Fetched<Value> {
  const [last, setLast] = useState<Arrival<Value> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const arrive = (fetched: Fetched<Value>): void => {
      if (isWanted) setLast({ load, fetched });
    };
    load().then(
      (value) => arrive({ kind: 'here', value }),
      () => arrive({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return last?.load === load ? last.fetched : { kind: 'fetching' };
}
