/** By this name the policy of the page lets it make a script of text. */
export const unpacker = 'unpack';

/**
 * What stands as text in the one file: unpacks the game's script, and runs it. A text here too, as it is
 * of a page, and the command line knows none.
 */
export const unpack = `
const packed = document.getElementById('packed');
const bytes = Uint8Array.from(atob(packed.textContent), (each) => each.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const script = document.createElement('script');
script.type = 'module';
const text = await new Response(unpacked).text();
const maker = globalThis.trustedTypes?.createPolicy('${unpacker}', { createScript: (each) => each });
script.textContent = maker?.createScript(text) ?? text;
packed.replaceWith(script);
`;
