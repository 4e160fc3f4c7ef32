/** What tests, and whoever is curious, can read of the picture beside it; and the same in words, for whoever does not see it. */
import Phaser from 'phaser';
import type { LiveState } from '../live/index.ts';
import type { StandsOut } from './picture.ts';
import { sayPicture } from './sayPicture.ts';
import type { StageScene } from './StageScene.ts';

export type Facts = {
  readonly ready: (game: Phaser.Game) => void;
  readonly say: (state: LiveState) => void;
  /** A frame was drawn. */
  readonly drew: () => void;
  readonly close: () => void;
};

export function createFacts(place: HTMLElement, scene: StageScene): Facts {
  const said = sayPicture(place);
  const { dataset } = place;
  let stoodOut: StandsOut | null = null;
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
    drew: () => {
      const now = scene.pictureNow()?.standsOut() ?? null;
      if (now === null || now === stoodOut) return;
      stoodOut = now;
      dataset['hovered'] = String(now.hovered ?? '');
      dataset['selected'] = String(now.selected ?? '');
      dataset['stopping'] = String(now.stopping);
      dataset['strata'] = String(now.strata);
    },
    close: said.close,
  };
}
