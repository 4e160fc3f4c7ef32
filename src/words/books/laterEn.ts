/** What the page says when a part is opened that nobody needs to begin, in English. */
import debrief from '../debrief/en.json' with { type: 'json' };
import traps from '../traps/en.json' with { type: 'json' };
import many from '../many/en.json' with { type: 'json' };
import why from '../why/en.json' with { type: 'json' };
import faults from '../faults/en.json' with { type: 'json' };
import chart from '../chart/en.json' with { type: 'json' };
import lessons from '../lessons/en.json' with { type: 'json' };
import help from '../help/en.json' with { type: 'json' };
import settings from '../settings/en.json' with { type: 'json' };
import picking from '../picking/en.json' with { type: 'json' };
import savesPages from '../savesPages/en.json' with { type: 'json' };
import present from '../present/en.json' with { type: 'json' };
import guides from '../guides/en.json' with { type: 'json' };

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
