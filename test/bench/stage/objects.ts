/** How many display objects Phaser goes through for a frame. */
import Phaser from 'phaser';

type Scene = Phaser.Scene;
type GameObject = Phaser.GameObjects.GameObject;

export type Objects = { readonly count: () => number };

export function watchObjects(): Objects {
  // Not held: what is being watched may be taken off the page, and is to be seen to go.
  let shown: WeakRef<Scene> | null = null;
  const { WebGLRenderer } = Phaser.Renderer.WebGL;
  const { CanvasRenderer } = Phaser.Renderer.Canvas;
  for (const { prototype } of [WebGLRenderer, CanvasRenderer]) {
    const render: unknown = Reflect.get(prototype, 'render');
    if (typeof render !== 'function') throw new Error('Phaser renders in another way now');
    Reflect.set(prototype, 'render', function (this: unknown, scene: Scene, ...others: unknown[]) {
      shown = new WeakRef(scene);
      return Reflect.apply(render, this, [scene, ...others]);
    });
  }
  return { count: () => countOf(shown?.deref()?.children.list ?? []) };
}

function countOf(list: readonly GameObject[]): number {
  let count = 0;
  for (const object of list) {
    if ('visible' in object && object.visible !== true) continue;
    count += object instanceof Phaser.GameObjects.Layer ? countOf(object.getChildren()) : 1;
  }
  return count;
}
