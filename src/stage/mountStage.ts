/** Puts the picture on the page and keeps it in step with the live game; nothing runs when nothing moves. */
import Phaser from 'phaser';
import type { Live } from '../live/index.ts';
import { bearsOnPicture, bearsOnSize } from './bearing.ts';
import { followGraphics } from './followGraphics.ts';
import { followSize } from './followSize.ts';
import { followView } from './followView.ts';
import { createFacts } from './facts.ts';
import { createFrames } from './frames.ts';
import { gesturesOn } from './gestureEnds.ts';
import { followGestures } from './gestures.ts';
import { StageScene } from './StageScene.ts';
import { fitCanvas, measureSize, pixelsOf, type StageSize } from './stageSize.ts';
import { takeAway } from './takeAway.ts';

export function mountStage(place: HTMLElement, live: Live): () => void {
  const { store } = live;
  const size = followSize(place, {
    measure: () => measureSize(store.getState(), place),
    // Of another size than its place it is not at rest, although the loop may be.
    unsettled: () => {
      place.dataset['asleep'] = 'false';
    },
    settled: (settled) => {
      resize(game, settled);
      frames.refresh();
    },
  });
  const view = followView(live, size.now, () => frames.refresh());
  const scene = new StageScene(view.now);
  const game = startPhaser(place, scene, size.now());
  const facts = createFacts(place, scene);
  const frames = createFrames({
    place,
    game,
    scene,
    isUnsettled: size.isSettling,
    tookUp: () => facts.say(store.getState()),
    drew: facts.drew,
  });
  let leaveGraphics = (): void => undefined;
  game.events.once(Phaser.Core.Events.READY, () => {
    facts.ready(game);
    fitCanvas(game.canvas, size.now());
    leaveGraphics = followGraphics(game, {
      isThere: () => scene.sys.isActive(),
      failed: live.stageFailed,
      back: () => {
        live.stageBack();
        // Asleep, it would stay blank: textures come back by themselves, but only in a frame that is drawn.
        frames.refresh();
      },
    });
  });
  const drawn = { picture: () => scene.pictureNow(), enlarged: () => size.now().enlarged };
  const letGo = followGestures(place, gesturesOn(drawn, live));
  const unsubscribe = store.subscribe((now, before) => {
    // At once, it would be of the size of before: the page is laid out after this.
    if (bearsOnSize(now, before)) size.expectAnother();
    else if (bearsOnPicture(now, before)) frames.ask();
  });

  return () => {
    unsubscribe();
    letGo();
    leaveGraphics();
    frames.close();
    facts.close();
    view.close();
    size.close();
    takeAway(game, scene.sys.isActive());
  };
}

function startPhaser(place: HTMLElement, scene: StageScene, size: StageSize): Phaser.Game {
  return new Phaser.Game({
    type: Phaser.AUTO,
    parent: place,
    scene,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    transparent: false,
    scale: { mode: Phaser.Scale.NONE, ...pixelsOf(size) },
  });
}

function resize({ scale, canvas }: Phaser.Game, size: StageSize): void {
  const { width, height } = pixelsOf(size);
  scale.resize(width, height);
  fitCanvas(canvas, size);
}
