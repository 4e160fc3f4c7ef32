import type { SayLater } from '../useWords.ts';

/** How a debrief writes its numbers, in the language of the moment. */
export type Figures = {
  readonly share: (value: number) => string;
  readonly count: (value: number) => string;
  readonly dollars: (value: number) => string;
  readonly hours: (value: number) => string;
};

export function figuresOf(say: SayLater): Figures {
  return {
    share: (value) => say('debrief.share', { value }),
    count: (value) => say('debrief.count', { value }),
    dollars: (value) => say('debrief.dollars', { value }),
    hours: (value) => say('debrief.hours', { value }),
  };
}
