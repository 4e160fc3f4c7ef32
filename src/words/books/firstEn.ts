/** What the page says from the beginning, in English. */
import panels from '../panels/en.json' with { type: 'json' };
import play from '../play/en.json' with { type: 'json' };
import picture from '../picture/en.json' with { type: 'json' };
import round from '../round/en.json' with { type: 'json' };
import saves from '../saves/en.json' with { type: 'json' };
import files from '../files/en.json' with { type: 'json' };
import stage from '../stage/en.json' with { type: 'json' };
import outlook from '../outlook/en.json' with { type: 'json' };
import menu from '../menu/en.json' with { type: 'json' };
import tutorial from '../tutorial/en.json' with { type: 'json' };

export const sentences = {
  ...panels,
  ...play,
  ...picture,
  ...round,
  ...saves,
  ...files,
  ...stage,
  ...outlook,
  ...menu,
  ...tutorial,
};
