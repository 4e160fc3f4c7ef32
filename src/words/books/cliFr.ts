/** What the command line alone says, in French. */
import cli from '../cli/fr.json' with { type: 'json' };
import lab from '../lab/fr.json' with { type: 'json' };
import report from '../report/fr.json' with { type: 'json' };

export const sentences = {
  ...cli,
  ...lab,
  ...report,
};
