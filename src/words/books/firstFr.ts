/** What the page says from the beginning, in French. */
import panels from '../panels/fr.json' with { type: 'json' };
import play from '../play/fr.json' with { type: 'json' };
import picture from '../picture/fr.json' with { type: 'json' };
import round from '../round/fr.json' with { type: 'json' };
import saves from '../saves/fr.json' with { type: 'json' };
import files from '../files/fr.json' with { type: 'json' };
import stage from '../stage/fr.json' with { type: 'json' };
import outlook from '../outlook/fr.json' with { type: 'json' };
import menu from '../menu/fr.json' with { type: 'json' };
import tutorial from '../tutorial/fr.json' with { type: 'json' };

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
