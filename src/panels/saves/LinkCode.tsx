import { correction, generate } from 'lean-qr';
import { useLaterWords } from '../useWords.ts';

/** The link as a code to photograph; where it is too long for one, that is said. */
export function LinkCode({ link }: { readonly link: string }) {
  const say = useLaterWords();
  const drawn = drawing(link);
  if (drawn === null) return <p className="hint">{say('saves.codeTooLong')}</p>;
  const { path, size } = drawn;
  const side = size + 2 * quiet;
  return (
    <figure className="link-code">
      <svg
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        role="img"
        aria-label={say('saves.codeText')}
        shapeRendering="crispEdges"
      >
        <path className="paper" d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} />
        <path className="ink" d={path} />
      </svg>
      <figcaption>{say('saves.codeCaption')}</figcaption>
    </figure>
  );
}

/** The white margin that a camera needs to find the code (ISO 18004). */
const quiet = 4;

function drawing(text: string): { readonly path: string; readonly size: number } | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L });
    let path = '';
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) {
        if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
      }
    }
    return { path, size: code.size };
  } catch {
    return null;
  }
}
