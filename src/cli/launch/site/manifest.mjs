/** What a browser or a system is told that installs the site as an app. */
import palette from '../../../../assets/palette.json' with { type: 'json' };

/** Its icons, by what they are called in `assets`. */
const icons = [
  { name: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { name: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { name: 'icon-512.png', sizes: '512x512', type: 'image/png' },
];

export const iconNames = icons.map(({ name }) => name);

/**
 * The name stands in both languages: few systems choose one of several. The icons are square to their
 * edges; what is to be seen of them may be cut off at the corners, and nowhere else.
 * @param {(name: string) => string} placeOf where an icon lies in the built folder
 */
export function manifestOf(placeOf) {
  return {
    name: 'Clay Layer · La couche d’argile',
    short_name: 'Clay Layer',
    short_name_localized: { fr: 'La couche d’argile' },
    description:
      'A simulation game about changing the culture of a public-sector department. · Un jeu de simulation sur le changement de culture dans un ministère.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    categories: ['education', 'games'],
    background_color: palette.dark.clayClosed,
    theme_color: palette.dark.clayClosed,
    icons: icons.map(({ name, sizes, type }) => ({ src: placeOf(name), sizes, type })),
  };
}
