/** When the picture is drawn: once for all that changes between two frames, and not at all while nothing moves. */
import Phaser from 'phaser';
import type { StageScene } from './StageScene.ts';

export type FramesEnds = {
  /** Frames are told of on it, for whoever waits until the picture is at rest. */
  readonly place: HTMLElement;
  readonly game: Phaser.Game;
  readonly scene: StageScene;
  /** Whether it is about to be of another size, so that it is not at rest. */
  readonly isUnsettled: () => boolean;
  /** Something was taken up, or drawn for the first time. */
  readonly tookUp: () => void;
  readonly drew: () => void;
};

export type Frames = {
  /** In the next frame, and not in the task that panels are drawn in. */
  readonly ask: () => void;
  /** Takes up at once what there is now. */
  readonly refresh: () => void;
  readonly close: () => void;
};

export function createFrames({
  place,
  game,
  scene,
  isUnsettled,
  tookUp,
  drew,
}: FramesEnds): Frames {
  let isAsked = false;
  let frame: number | null = null;
  let isFirst = true;

  function refresh(): void {
    if (!scene.sys.isActive()) return;
    scene.show(performance.now());
    tookUp();
    // Before it wakes: waking draws a frame at once, after which it may sleep again.
    place.dataset['asleep'] = 'false';
    game.loop.wake();
  }
  function ask(): void {
    if (isAsked || !scene.sys.isActive()) return;
    isAsked = true;
    place.dataset['asleep'] = 'false';
    // Awake it comes to its next frame by itself.
    if (!game.loop.running) frame = requestAnimationFrame(answer);
  }
  function answer(): void {
    if (!isAsked) return;
    isAsked = false;
    frame = null;
    refresh();
  }
  function rest(): void {
    if (isFirst) tookUp();
    isFirst = false;
    drew();
    if (isAsked || isUnsettled() || scene.isMoving(performance.now())) return;
    game.loop.sleep();
    place.dataset['asleep'] = 'true';
  }

  game.events.on(Phaser.Core.Events.PRE_STEP, answer);
  game.events.on(Phaser.Core.Events.POST_RENDER, rest);
  return {
    ask,
    refresh,
    close: () => {
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
