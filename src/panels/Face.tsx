/** A face from the few words that a scenario says of it, drawn in layers from back to front. */
import type { Face as FaceOf } from '../scenario/index.ts';
import { Hair, HairBehind } from './Hair.tsx';
import { hairColours } from './hairColours.ts';

type FaceProps = {
  readonly face: FaceOf;
  /** Chooses the colour of the clothes, so that neighbours differ. */
  readonly uid: number;
};

const skins = ['#f7d9c0', '#ecc09a', '#d7a074', '#b57f55', '#8a5a3a', '#5d3a26'] as const;
const clothes = ['#2f5d73', '#7b3f4b', '#4c6b45', '#6a5290', '#8a6a2c', '#3d4a66'] as const;

const line = '#2b1a12';

/** Beside a name that says who it is; so it has none of its own. */
export function Face({ face, uid }: FaceProps) {
  const skin = skins[face.skin - 1];
  return (
    <svg className="face" viewBox="0 0 64 64" aria-hidden focusable="false">
      <HairBehind face={face} />
      <path d="M8 64c1-12 11-17 24-17s23 5 24 17z" fill={clothes[uid % clothes.length]} />
      <path d="M26 40h12v9a6 6 0 0 1-12 0z" fill={skin} />
      <path d="M26 43q6 5 12 0v3q-6 5-12 0z" fill={line} opacity="0.18" />
      <ellipse cx="18.5" cy="31" rx="2.6" ry="4" fill={skin} />
      <ellipse cx="45.5" cy="31" rx="2.6" ry="4" fill={skin} />
      <path d="M19 26c0-10 5-14 13-14s13 4 13 14c0 11-5 19-13 19s-13-8-13-19z" fill={skin} />
      {face.beard ? <Beard colour={hairColours[face.hairColour]} /> : null}
      <Features />
      <Hair face={face} />
      {face.glasses ? <Glasses /> : null}
    </svg>
  );
}

function Features() {
  return (
    <g stroke={line} strokeWidth="1.4" strokeLinecap="round" fill="none">
      <path d="M24 26q2.6-1.8 5.2-.4M34.8 25.6q2.6-1.4 5.2.4" />
      <circle cx="26.6" cy="30" r="1.5" fill={line} stroke="none" />
      <circle cx="37.4" cy="30" r="1.5" fill={line} stroke="none" />
      <path d="M32 31.5l-1 4h2" opacity="0.55" />
      <path d="M27.6 39.4q4.4 2.8 8.8 0" />
    </g>
  );
}

function Glasses() {
  return (
    <g stroke={line} strokeWidth="1.3" fill="none">
      <circle cx="26.4" cy="30" r="4.6" />
      <circle cx="37.6" cy="30" r="4.6" />
      <path d="M31 29.6q1-.8 2 0M21.8 29.4l-2.4-.8M42.2 29.4l2.4-.8" />
    </g>
  );
}

function Beard({ colour }: { readonly colour: string }) {
  return (
    <path
      d="M19.4 31c1.4 4 3.4 5.6 6 5.8 3.6-1.6 9.6-1.6 13.2 0 2.6-.2 4.6-1.8 6-5.8 0 9-5 15.5-12.6 15.500S19.4 40 19.4 31zm8 8.400q4.6 3.6 9.2 0-4.6-1.6-9.2 0z"
      fill={colour}
      fillRule="evenodd"
    />
  );
}
