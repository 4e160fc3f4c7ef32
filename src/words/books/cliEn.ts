/** What the command line alone says, in English. */
import cli from '../cli/en.json' with { type: 'json' };
import lab from '../lab/en.json' with { type: 'json' };
import report from '../report/en.json' with { type: 'json' };

export const sentences = {
  ...cli,
  ...lab,
  ...report,
};
