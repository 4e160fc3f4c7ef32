import { useWords } from './useWords.ts';

/** Points of attention as dots, with their number for those who do not see them. */
export function Points({ points }: { readonly points: number }) {
  const say = useWords();
  return (
    <span className="points" role="img" aria-label={say('points', { points })}>
      {Array.from({ length: points }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  );
}
