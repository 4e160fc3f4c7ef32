/** The yardstick: a picture that takes a plain sprite for everybody and moves each in every frame. */
import Phaser from 'phaser';

class Sprites extends Phaser.Scene {
  private readonly amount: number;
  private images: readonly Phaser.GameObjects.Image[] = [];

  constructor(amount: number) {
    super('sprites');
    this.amount = amount;
  }

  create(): void {
    const texture = this.textures.createCanvas('dot', 8, 8);
    texture?.getContext().fillRect(0, 0, 8, 8);
    texture?.refresh();
    const { width, height } = this.scale;
    this.images = Array.from({ length: this.amount }, (_, at) =>
      this.add.image((at * 7919) % width, (at * 104_729) % height, 'dot'),
    );
  }

  override update(time: number): void {
    for (const [at, image] of this.images.entries()) {
      image.x += Math.sin(time / 500 + at);
    }
  }
}

export function showSprites(place: HTMLElement, amount: number): Promise<void> {
  const { clientWidth: width, clientHeight: height } = place;
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: place,
    scene: new Sprites(amount),
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, width, height },
  });
  return new Promise((resolve) => {
    game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve());
  });
}
