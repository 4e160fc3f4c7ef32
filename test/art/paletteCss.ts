/** The colours that panels share with the picture, as CSS: written to src/panels/palette.css. */
import colours from '../../assets/palette.json' with { type: 'json' };

const { everywhere, ...themes } = colours;

export function paletteCss(): string {
  const shared = Object.entries(everywhere).map(([name, color]) => [kebab(name), color] as const);
  const blocks = Object.entries(themes).map(([theme, { camps, ink }]) =>
    rule(`:root[data-theme='${theme}']`, [...Object.entries(ink), ...Object.entries(camps)]),
  );
  return [
    '/* Written by `npm run art` from assets/palette.json, the one place where these colours are chosen. */',
    [rule(':root', shared), ...blocks].join('\n\n'),
    '',
  ].join('\n');
}

function rule(selector: string, colors: readonly (readonly [string, string])[]): string {
  const lines = colors.map(([name, color]) => `  --${name}: ${color};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
