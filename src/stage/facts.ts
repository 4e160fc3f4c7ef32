/** What tests, and whoever is curious, can read of the picture beside it; and the same in words, for whoever does not see it. */
import Phaser from 'phaser';
import type { LiveState } from '../live/index.ts';
import { sayPicture } from './sayPicture.ts';
import type { StageScene } from './StageScene.ts';

export type Facts = {
  readonly ready: (game: Phaser.Game) => void;
  readonly say: (state: LiveState) => void;
  readonly close: () => void;
};

export function createFacts(place: HTMLElement, scene: StageScene): Facts {
  const said = sayPicture(place);
  const { dataset } = place;
  return {
    ready: ({ renderer, canvas }) => {
      dataset['renderer'] = renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
      canvas.setAttribute('aria-hidden', 'true');
    },
    say: (state) => {
      const { from, to } = state.picture.span;
      dataset['week'] = String(state.picture.week ?? state.game.world.week);
      dataset['built'] = String(scene.timesBuilt());
      dataset['span'] = `${from.toFixed(3)} ${to.toFixed(3)}`;
      said.say(state);
    },
    close: said.close,
  };
}
