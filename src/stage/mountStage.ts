/** Puts the picture on the page and keeps it in step with the live game; nothing runs when nothing moves. */
import Phaser from 'phaser';
import { weekMilliseconds, type Live, type LiveState } from '../live/index.ts';
import { hitTest } from './layout.ts';
import { followPointer } from './pointer.ts';
import { StageScene, type View } from './StageScene.ts';

/** Finer than this the eye does not see from where people sit, and the pixels cost. */
const resolutionMost = 2;
/** What the picture needs to show everybody with their names. */
const placeLeast = { width: 600, height: 330 };
/** The share of a week's time in which the picture moves to it; then it stands until the next. */
const movingShare = 0.85;

/** A screen of this height is seen from the back row as it is; whatever is higher is drawn larger. */
const roomHeight = 600;

/**
 * How many times as large everything is drawn as on a desk: in a room by the height of its screen;
 * elsewhere as the text is, as far as the picture has the place for it.
 */
function enlargement({ present, settings }: LiveState, place: HTMLElement): number {
  if (present.presenting) return Math.max(1, innerHeight / roomHeight);
  const { clientWidth, clientHeight } = place;
  const most = Math.min(clientWidth / placeLeast.width, clientHeight / placeLeast.height);
  return Math.max(1, Math.min(settings.textSize / 100, most));
}

export function mountStage(place: HTMLElement, live: Live): () => void {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let hovered: number | null = null;
  let awakeUntil = 0;

  const viewNow = (): View => {
    const state = live.store.getState();
    const enlarged = enlargement(state, place);
    return {
      state,
      hovered,
      width: Math.max(160, place.clientWidth / enlarged),
      height: Math.max(160, place.clientHeight / enlarged),
      enlarged,
      resolution: Math.min(resolutionMost, devicePixelRatio || 1) * enlarged,
      weekMilliseconds: weekMilliseconds(state.speed) * movingShare,
      still: stillness.matches || state.settings.motion === 'reduced',
    };
  };

  const first = viewNow();
  const scene = new StageScene(first);
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: place,
    scene,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    transparent: false,
    scale: {
      mode: Phaser.Scale.NONE,
      width: first.width * first.resolution,
      height: first.height * first.resolution,
      zoom: first.enlarged / first.resolution,
    },
  });

  const refresh = (): void => {
    if (!scene.sys.isActive()) return;
    const view = viewNow();
    awakeUntil = scene.show(view, performance.now());
    const { picture, game: now } = view.state;
    place.dataset['week'] = String(picture.week ?? now.world.week);
    place.dataset['span'] = `${picture.span.from.toFixed(3)} ${picture.span.to.toFixed(3)}`;
    game.loop.wake();
  };

  const resize = (): void => {
    const { width, height, resolution, enlarged } = viewNow();
    game.scale.resize(width * resolution, height * resolution);
    // After the size, not before: setting the zoom is what makes Phaser give the canvas its CSS size.
    game.scale.setZoom(enlarged / resolution);
    refresh();
  };

  game.events.once(Phaser.Core.Events.READY, () => {
    place.dataset['renderer'] = game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
    game.canvas.setAttribute('aria-hidden', 'true');
    // The fonts of the labels may arrive after the first picture.
    void document.fonts.ready.then(resize);
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    place.dataset['week'] ??= String(live.store.getState().game.world.week);
    if (performance.now() > awakeUntil) game.loop.sleep();
  });

  const observer = new ResizeObserver(resize);
  observer.observe(place);
  stillness.addEventListener('change', refresh);
  const leavePointer = followPointer(place, {
    rowAt: (x, y) => {
      const enlarged = enlargement(live.store.getState(), place);
      return hitTest(scene.layoutNow(), x / enlarged, y / enlarged);
    },
    onHover: (row) => {
      hovered = row;
      refresh();
    },
    onPick: live.pointTo,
  });
  const unsubscribe = live.store.subscribe((now, before) => {
    if (now.settings.textSize === before.settings.textSize) refresh();
    else resize();
  });

  return () => {
    unsubscribe();
    observer.disconnect();
    stillness.removeEventListener('change', refresh);
    leavePointer();
    game.destroy(true);
  };
}
