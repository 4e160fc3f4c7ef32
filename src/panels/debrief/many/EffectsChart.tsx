import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { DivergingBars } from '../../charts/DivergingBars.tsx';
import type { Found } from '../Counterfactuals.tsx';
import { nameOfStrand, noteOfStrand } from './planWords.ts';
import { useSpeaking } from './useSpeaking.ts';

/** A point, of a share. */
const least = 0.01;

/** Each decision with what it did to practice and to trust, a year on. */
export function EffectsChart({ found }: { readonly found: readonly Found[] }) {
  const speaking = useSpeaking();
  const { say } = speaking;
  const points = (share: number): string => say('many.points', { value: 100 * share });
  const whole = (value: number): string => say('many.more', { value });
  const named = found.map(({ whatIf, effect }) => ({
    id: JSON.stringify([whatIf.strand.decisions, whatIf.instead]),
    name: nameOfStrand(speaking, whatIf.strand),
    note: noteOfStrand(speaking, whatIf, effect.leftOut),
    practice: effect.outcome?.practice ?? 0,
    trust: effect.outcome?.trust ?? 0,
    incidents: effect.outcome?.incidents ?? 0,
    dollars: effect.outcome?.dollars ?? 0,
  }));
  const ranked = named.toSorted((one, other) => other.practice - one.practice);
  const [best, worst] = [ranked[0], ranked[ranked.length - 1]];
  return (
    <ChartFrame
      name="effects"
      title={say('many.effects')}
      text={say(best === worst ? 'many.effectsOne' : 'many.effectsText', {
        name: best.name,
        best: points(best.practice),
        other: worst.name,
        least: points(worst.practice),
      })}
      table={{
        columns: [
          { head: say('many.decision'), format: String },
          { head: say('many.measure.practice'), format: points },
          { head: say('many.measure.trust'), format: points },
          { head: say('many.measure.incidents'), format: whole },
          { head: say('many.measure.dollars'), format: whole },
        ],
        rows: named.map(({ name, note, practice, trust, incidents, dollars }) => [
          `${name} (${note})`,
          practice,
          trust,
          incidents,
          dollars,
        ]),
      }}
    >
      <DivergingBars
        least={least}
        rows={named.map(({ id, name, note, practice, trust }) => ({
          id,
          label: name,
          note,
          bars: [
            {
              value: practice,
              text: say('many.barPractice', { points: points(practice) }),
              tone: 'growth',
              isHollow: false,
            },
            {
              value: trust,
              text: say('many.barTrust', { points: points(trust) }),
              tone: 'water',
              isHollow: true,
            },
          ],
        }))}
      />
    </ChartFrame>
  );
}
