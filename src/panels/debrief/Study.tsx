import type { Game } from '../../game/index.ts';
import type { Debriefing } from '../../live/index.ts';
import { domains, type Truth } from '../../model/index.ts';
import { studyFindings, type StudyFinding } from '../../scenario/index.ts';
import type { Values } from '../../words/index.ts';
import { useLaterWords } from '../useWords.ts';

type StudyProps = { readonly game: Game; readonly debriefing: Debriefing };

/** Each finding of the study, and beside it what this run has to say to it. */
export function Study({ game, debriefing }: StudyProps) {
  const say = useLaterWords();
  const shown = evidenceOf(game, debriefing);
  return (
    <>
      <p>{say('debrief.studyLead')}</p>
      <dl className="study">
        {studyFindings.map((finding) => (
          <div key={finding}>
            <dt>
              <span className="finding">{finding}</span> {say(`debrief.study.${finding}`)}
            </dt>
            <dd>{say(`debrief.studyRun.${finding}`, shown[finding])}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{say('debrief.studyNote')}</p>
    </>
  );
}

function evidenceOf(game: Game, { later }: Debriefing): Readonly<Record<StudyFinding, Values>> {
  const { truth, scenario, quarterReports, reports, world } = game;
  const [start, end] = [truth[0], truth[truth.length - 1]];
  const last = later.truth[later.truth.length - 1];
  const sum = (of: (week: Truth) => number): number =>
    truth.reduce((total, week) => total + of(week), 0);
  const legacy = sum(({ legacyIncidents }) => legacyIncidents);
  const opened = sum(({ newIncidents }) => newIncidents);
  const { costDollars } = scenario.constraints;
  const constraintDollars = domains.reduce((total, domain) => total + costDollars[domain], 0);
  const people = world.department.size;
  return {
    S1: {
      permeability: start.permeability,
      permeabilityEnd: end.permeability,
      heard: end.signalByTier.at(-1) ?? 0,
    },
    S2: { opened, material: sum(({ materialIncidents }) => materialIncidents), legacy },
    S3: { legacy, all: legacy + opened },
    S4: { from: start.trust, to: end.trust, later: last.trust },
    S5: {
      zealots: end.zealots,
      collaborators: end.collaborators,
      resisters: end.resisters,
      resistersThen: start.resisters,
    },
    S6: {
      asked: quarterReports.filter(({ survey }) => survey !== null).length,
      quarters: quarterReports.length,
      told: reports.at(-1)?.practice ?? 0,
      true: end.practice,
    },
    S7: { members: end.members, share: end.members / people },
    S8: { dollars: constraintDollars, share: constraintDollars / scenario.budgetDollars },
    S9: { benefit: last.benefitHours, public: last.publicHours, practice: last.practice },
  };
}
