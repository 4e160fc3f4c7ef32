import type { FacilitatorView, Truths } from '../../live/index.ts';
import { wordsIn, type Language } from '../../words/index.ts';

type FacilitatorTruthProps = { readonly view: FacilitatorView; readonly language: Language };

/** The true figures beside the told ones. The room's window sends them here and shows them nowhere. */
export function FacilitatorTruth({ view, language }: FacilitatorTruthProps) {
  const { say } = wordsIn(language);
  const rows: readonly (Truths & { readonly where: string })[] = [
    { ...view.truth, where: say('present.secretAll') },
    ...view.branches.map(({ name, ...truths }) => ({ ...truths, where: name[language] })),
  ];
  const share = (value: number): string => say('panels.percent', { value });
  return (
    <section className="secret">
      <h2>{say('present.secret')}</h2>
      <p>{say('present.secretLead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('present.secretWhere')}</th>
            <th scope="col">{say('present.secretPractice')}</th>
            <th scope="col">{say('present.secretTold')}</th>
            <th scope="col">{say('present.secretTrust')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ where, practice, practiceTold, trust }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td>{share(practice)}</td>
              <td>{share(practiceTold)}</td>
              <td>{share(trust)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
