/**
 * Phaser as far as the picture needs it. The package comes in one file that cannot be shaken: physics,
 * sound, input, tilemaps and all, 354 KB compressed. Made of its own modules instead, only of those
 * that draw, it takes about 170. What is not in these lists is not there when the page runs, whatever
 * Phaser's types promise.
 */

/** What `Phaser` holds, by the name that its types give it, and where that lies in Phaser's sources. */
const parts = {
  // First: its modules ask for each other in a circle, which closes only if it is entered here.
  Renderer: 'renderer/index.js',
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  Scale: 'scale/index.js',
  'Core.Events': 'core/events/index.js',
  'Scenes.Events': 'scene/events/index.js',
  'Textures.CanvasTexture': 'textures/CanvasTexture.js',
  'Textures.FilterMode': 'textures/const.js',
  'GameObjects.Image': 'gameobjects/image/Image.js',
  'GameObjects.Layer': 'gameobjects/layer/Layer.js',
  'GameObjects.Graphics': 'gameobjects/graphics/Graphics.js',
  'GameObjects.Text': 'gameobjects/text/Text.js',
};

/** Modules that enter themselves where game and scene find them: events, camera, lists, and what `scene.add` can add. */
const entering = [
  'events/EventEmitter.js',
  'cameras/2d/CameraManager.js',
  'scene/ScenePlugin.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/layer/LayerFactory.js',
  'gameobjects/graphics/GraphicsFactory.js',
  'gameobjects/text/TextFactory.js',
];

const wholePhaser = /\/phaser\/dist\/phaser\.esm\.js$/;
/** Would listen to the page for ever and so keep every picture that was ever on it; nobody here asks it. */
const listening = /\/phaser\/src\/core\/VisibilityHandler\.js$/;
const phaserSource = /\/phaser\/src\/.+\.js$/;

/**
 * For the build and for the development server, which bundles packages beforehand by plugins of its own.
 * @returns {import('vite').Plugin}
 */
export function leanPhaser() {
  const plugin = {
    name: 'clay-layer:lean-phaser',
    load: { filter: { id: [wholePhaser, listening] }, handler: load },
    transform: { filter: { id: phaserSource }, handler: settle },
  };
  return {
    ...plugin,
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [plugin] } } }),
  };
}

/** @param {string} id */
function load(id) {
  return wholePhaser.test(id) ? entry() : 'module.exports = () => undefined;';
}

function entry() {
  const paths = Object.values(parts);
  const imports = paths.map((path, at) => `import part${at} from '../src/${path}';`);
  return [
    "import constants from '../src/const.js';",
    ...imports,
    ...entering.map((path) => `import '../src/${path}';`),
    'const Phaser = { ...constants };',
    ...Object.keys(parts).map(putAt),
    'export default Phaser;',
  ].join('\n');
}

/**
 * @param {string} name perhaps with a point, at which it is split
 * @param {number} at
 */
function putAt(name, at) {
  const [outer, inner] = name.split('.');
  if (inner === undefined) return `Phaser.${outer} = part${at};`;
  return `(Phaser.${outer} ??= {}).${inner} = part${at};`;
}

/**
 * Phaser's own build replaces these switches; unreplaced, the name of a type is always true.
 * @param {string} code
 */
function settle(code) {
  return code
    .replaceAll(
      /\btypeof (?:FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g,
      'false',
    )
    .replaceAll(/\btypeof (?:WEBGL_RENDERER|CANVAS_RENDERER)\b/g, 'true');
}
