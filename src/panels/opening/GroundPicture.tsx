/** The idea of the game as a drawing: light, three layers that let less and less through, people. */
export function GroundPicture() {
  return (
    <svg
      className="groundPicture"
      viewBox="0 0 480 130"
      aria-hidden
      preserveAspectRatio="xMidYMid slice"
    >
      <rect width="480" height="34" fill="var(--sky)" />
      <circle cx="240" cy="24" r="15" fill="var(--daylight)" />
      <rect y="34" width="480" height="24" fill="var(--clay-light)" />
      <rect y="58" width="480" height="24" fill="var(--clay-mid)" />
      <rect y="82" width="480" height="26" fill="var(--clay-deep)" />
      <rect y="108" width="480" height="22" fill="var(--ground)" />
      <path className="joints" d={joints} />
      <path className="seeping" d={seeping} />
      {people.map((x, at) => (
        <Figure key={x} x={x} shape={at % 3} />
      ))}
    </svg>
  );
}

const joints =
  'M160 34v24M320 34v24M96 58v24M232 58v24M392 58v24M60 82v26M180 82v26M300 82v26M420 82v26';
const seeping =
  'M240 30v22M240 52c-30 4-60 0-84 8v14M240 52c34 4 58 0 90 8v8M240 52v22c0 6-20 6-20 18v10';
const people = [36, 92, 148, 214, 262, 330, 386, 440];

/** A camp by its shape: circle, triangle, square. */
function Figure({ x, shape }: { readonly x: number; readonly shape: number }) {
  if (shape === 0) return <circle cx={x} cy="119" r="5" fill="var(--zealot)" className="figure" />;
  return shape === 1 ? (
    <path d={`M${x} 113l6 11h-12z`} fill="var(--collaborator)" className="figure" />
  ) : (
    <rect x={x - 5} y="114" width="10" height="10" fill="var(--resister)" className="figure" />
  );
}
