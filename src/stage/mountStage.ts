/** Puts the picture on the page and keeps it in step with the live game; nothing runs when nothing moves. */
import Phaser from 'phaser';
import {
  forcedTheme,
  onForcedTheme,
  themeOf,
  weekMilliseconds,
  type Live,
  type LiveState,
} from '../live/index.ts';
import { gesturesOn } from './gestureEnds.ts';
import { followLetters } from './followLetters.ts';
import { followSize } from './followSize.ts';
import { followGestures } from './gestures.ts';
import { sayPicture } from './sayPicture.ts';
import { StageScene } from './StageScene.ts';
import { fitCanvas, measureSize, pixelsOf, type StageSize } from './stageSize.ts';
import type { AskedView } from './view.ts';

/** The share of a week's time in which the picture moves to it; then it stands until the next. */
const movingShare = 0.85;

/** Graphics that were lost come back within moments, or stay away. */
const patienceMilliseconds = 5000;

export function mountStage(place: HTMLElement, live: Live): () => void {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const measure = (): StageSize => measureSize(live.store.getState(), place);
  const letters = followLetters(document, () => refresh());

  const size = followSize(place, {
    measure,
    // Of another size than its place it is not at rest, although the loop may be.
    unsettled: () => {
      place.dataset['asleep'] = 'false';
    },
    settled: (settled) => {
      const { width, height } = pixelsOf(settled);
      game.scale.resize(width, height);
      fitCanvas(game.canvas, settled);
      refresh();
    },
  });

  const viewNow = (): AskedView => {
    const state = live.store.getState();
    return {
      ...size.now(),
      state,
      theme: forcedTheme() ?? themeOf(state),
      weekMilliseconds: weekMilliseconds(state.speed) * movingShare,
      still: stillness.matches || state.settings.motion === 'reduced',
      lettersCame: letters.came(),
    };
  };

  const scene = new StageScene(viewNow);
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: place,
    scene,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    transparent: false,
    scale: { mode: Phaser.Scale.NONE, ...pixelsOf(size.now()) },
  });
  const said = sayPicture(place);

  const refresh = (): void => {
    if (!scene.sys.isActive()) return;
    scene.show(performance.now());
    mark(live.store.getState());
    // Before it wakes: waking draws a frame at once, after which it may sleep again.
    place.dataset['asleep'] = 'false';
    game.loop.wake();
  };

  /** Whatever changes between two frames is drawn once, and not in the task that panels are drawn in. */
  let isAsked = false;
  let frame: number | null = null;
  const ask = (): void => {
    if (isAsked || !scene.sys.isActive()) return;
    isAsked = true;
    place.dataset['asleep'] = 'false';
    // Awake it comes to its next frame by itself.
    if (!game.loop.running) frame = requestAnimationFrame(answer);
  };
  const answer = (): void => {
    if (!isAsked) return;
    isAsked = false;
    frame = null;
    refresh();
  };

  /** What tests, and whoever is curious, can read of the picture. */
  const mark = (state: LiveState): void => {
    const { from, to } = state.picture.span;
    place.dataset['week'] = String(state.picture.week ?? state.game.world.week);
    place.dataset['built'] = String(scene.timesBuilt());
    place.dataset['span'] = `${from.toFixed(3)} ${to.toFixed(3)}`;
    said.say(state);
  };

  let givingUp: ReturnType<typeof setTimeout> | undefined;
  game.events.once(Phaser.Core.Events.READY, () => {
    place.dataset['renderer'] = game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
    game.canvas.setAttribute('aria-hidden', 'true');
    fitCanvas(game.canvas, size.now());
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
      givingUp = setTimeout(() => {
        // A picture that was taken off the page has let go of them by itself.
        if (!scene.sys.isActive()) return;
        // In its place a browser shows a white sheet, and a sign of its own for what is broken.
        game.canvas.style.visibility = 'hidden';
        live.stageFailed();
      }, patienceMilliseconds);
    });
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      clearTimeout(givingUp);
      game.canvas.style.visibility = '';
      live.stageBack();
    });
    // Asleep, it would stay blank: textures come back by themselves, but only in a frame that is drawn.
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, refresh);
  });
  game.events.on(Phaser.Core.Events.PRE_STEP, answer);
  game.events.once(Phaser.Core.Events.DESTROY, () => letGoOfContext(game));
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (place.dataset['week'] === undefined) mark(live.store.getState());
    if (isAsked || size.isSettling() || scene.isMoving(performance.now())) return;
    game.loop.sleep();
    place.dataset['asleep'] = 'true';
  });

  stillness.addEventListener('change', refresh);
  const leaveTheme = onForcedTheme(refresh);
  const drawn = { picture: () => scene.pictureNow(), enlarged: () => size.now().enlarged };
  const letGo = followGestures(place, gesturesOn(drawn, live));
  const unsubscribe = live.store.subscribe((now, before) => {
    const isResized =
      now.settings.textSize !== before.settings.textSize ||
      now.present.presenting !== before.present.presenting;
    // At once, it would be of the size of before: the page is laid out after this.
    if (isResized) size.expectAnother();
    else if (bearsOnPicture(now, before)) ask();
  });

  return () => {
    unsubscribe();
    if (frame !== null) cancelAnimationFrame(frame);
    size.close();
    letters.close();
    clearTimeout(givingUp);
    stillness.removeEventListener('change', refresh);
    leaveTheme();
    letGo();
    said.close();
    if (scene.sys.isActive()) {
      letGoOfTiles(game);
    } else {
      // They are yet to come, and will before Phaser takes itself away.
      game.events.once(Phaser.Core.Events.READY, () => letGoOfTiles(game));
    }
    game.destroy(true);
    // Phaser takes itself away in its next step, so it has to have one.
    game.loop.wake();
  };
}

/** By Canvas it keeps a canvas in the pool that all games share, and with it this whole game. */
function letGoOfTiles({ textures }: Phaser.Game): void {
  textures.tileSprite.destroy();
}

/** Browsers keep but a few contexts, and drop one of another picture when there are more. */
function letGoOfContext({ renderer }: Phaser.Game): void {
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
  renderer.gl.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Saves, timers and much else go on beside the picture, and are no reason to draw it again. */
function bearsOnPicture(now: LiveState, before: LiveState): boolean {
  return (
    now.game !== before.game ||
    now.past !== before.past ||
    now.picture !== before.picture ||
    now.selected !== before.selected ||
    now.aiming !== before.aiming ||
    now.settings !== before.settings ||
    now.speed !== before.speed
  );
}
