/** What the page says when a part is opened that nobody needs to begin, in French. */
import debrief from '../debrief/fr.json' with { type: 'json' };
import traps from '../traps/fr.json' with { type: 'json' };
import many from '../many/fr.json' with { type: 'json' };
import why from '../why/fr.json' with { type: 'json' };
import faults from '../faults/fr.json' with { type: 'json' };
import chart from '../chart/fr.json' with { type: 'json' };
import lessons from '../lessons/fr.json' with { type: 'json' };
import help from '../help/fr.json' with { type: 'json' };
import settings from '../settings/fr.json' with { type: 'json' };
import picking from '../picking/fr.json' with { type: 'json' };
import savesPages from '../savesPages/fr.json' with { type: 'json' };
import present from '../present/fr.json' with { type: 'json' };
import guides from '../guides/fr.json' with { type: 'json' };

export const sentences = {
  ...debrief,
  ...traps,
  ...many,
  ...why,
  ...faults,
  ...chart,
  ...lessons,
  ...help,
  ...settings,
  ...picking,
  ...savesPages,
  ...present,
  ...guides,
};
