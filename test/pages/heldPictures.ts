/** How many of the pictures that were ever on the page are still held there, by whatever it may be. */
import Phaser from 'phaser';

export type HeldPictures = { readonly count: () => number };

/** To be asked for before the first picture is made. */
export function watchPictures(): HeldPictures {
  // Not held here: they are to be seen to go.
  const made: WeakRef<object>[] = [];
  const { prototype } = Phaser.Game;
  const boot: unknown = Reflect.get(prototype, 'boot');
  if (typeof boot !== 'function') throw new Error('Phaser begins in another way now');
  Reflect.set(prototype, 'boot', function (this: object, ...given: unknown[]) {
    made.push(new WeakRef(this));
    return Reflect.apply(boot, this, given);
  });
  return { count: () => made.filter((each) => each.deref() !== undefined).length };
}
