/**
 * Drawing that only counts. Where a processor draws in place of a graphics card, a call that draws can
 * block for longer than all of the script together; without these calls what is left is script.
 */

/** What asks for pixels; all else (buffers, uniforms, state) is done as ever. */
const webglNames = [
  'drawArrays',
  'drawElements',
  'drawArraysInstanced',
  'drawElementsInstanced',
  'clear',
  'texImage2D',
  'texSubImage2D',
] as const;
const canvasNames = [
  'drawImage',
  'fill',
  'stroke',
  'fillRect',
  'strokeRect',
  'clearRect',
  'fillText',
  'strokeText',
  'putImageData',
] as const;

export type Drawing = {
  /** Calls since it was last asked. */
  readonly takeCalls: () => number;
  readonly stub: (on: boolean) => void;
};

type Method = (
  this: { canvas: HTMLCanvasElement | OffscreenCanvas },
  ...given: unknown[]
) => unknown;

export function watchDrawing(): Drawing {
  let calls = 0;
  let stubbed = false;

  function watch(prototype: object, name: string): void {
    const draw: unknown = Reflect.get(prototype, name);
    if (typeof draw !== 'function') return;
    const counting: Method = function (...given) {
      // What is painted beforehand, beside the page, is the scene's own work and stays.
      const isOnPage = this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected;
      if (!isOnPage) return Reflect.apply(draw, this, given);
      if (!name.startsWith('tex') && !name.startsWith('clear')) calls += 1;
      return stubbed ? undefined : Reflect.apply(draw, this, given);
    };
    Reflect.set(prototype, name, counting);
  }

  const contexts = [
    [WebGLRenderingContext.prototype, webglNames],
    [WebGL2RenderingContext.prototype, webglNames],
    [CanvasRenderingContext2D.prototype, canvasNames],
  ] as const;
  for (const [prototype, names] of contexts) {
    for (const name of names) watch(prototype, name);
  }
  return {
    takeCalls: () => {
      const taken = calls;
      calls = 0;
      return taken;
    },
    stub: (on) => {
      stubbed = on;
    },
  };
}
