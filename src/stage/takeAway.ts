/** Takes Phaser off the page, so that nothing of it stays behind. */
import Phaser from 'phaser';

/** @param isReady whether it has all that it begins with; else that is waited for */
export function takeAway(game: Phaser.Game, isReady: boolean): void {
  game.events.once(Phaser.Core.Events.DESTROY, () => letGoOfContext(game));
  if (isReady) {
    letGoOfTiles(game);
  } else {
    // They are yet to come, and will before Phaser takes itself away.
    game.events.once(Phaser.Core.Events.READY, () => letGoOfTiles(game));
  }
  game.destroy(true);
  // Phaser takes itself away in its next step, so it has to have one.
  game.loop.wake();
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
