/** The hair of a face: what falls behind the head, and what lies over it. */
import type { ReactElement } from 'react';
import type { Face } from '../scenario/index.ts';
import { hairColours } from './hairColours.ts';

type HairProps = { readonly face: Face };

/** Cloth, not hair; a colour of its own. */
const cloth = '#6b5b86';
const clothShade = '#574a70';

export function HairBehind({ face: { hair, hairColour } }: HairProps) {
  const colour = hairColours[hairColour];
  if (hair === 'long') {
    return (
      <path d="M15 30c0-14 7-21 17-21s17 7 17 21v22q-6 4-9 2V24H24v30q-3 2-9-2z" fill={colour} />
    );
  }
  if (hair === 'bun') return <circle cx="32" cy="8.5" r="6" fill={colour} />;
  if (hair === 'scarf') {
    return (
      <path
        d="M13 31c0-15 8-23 19-23s19 8 19 23c0 9-1 15-3 21H16c-2-6-3-12-3-21z"
        fill={clothShade}
      />
    );
  }
  if (hair === 'curls') {
    return (
      <g fill={colour}>
        <circle cx="17" cy="24" r="6.5" />
        <circle cx="47" cy="24" r="6.5" />
        <circle cx="17" cy="33" r="5" />
        <circle cx="47" cy="33" r="5" />
      </g>
    );
  }
  return null;
}

export function Hair({ face: { hair, hairColour } }: HairProps) {
  return over[hair](hairColours[hairColour]);
}

const over: Readonly<Record<Face['hair'], (colour: string) => ReactElement>> = {
  bald: (colour) => (
    <path
      d="M19.5 27c-1.5 0-2-4-1-6 .6 1.5 1 4 1 6zm25 0c1.5 0 2-4 1-6-.6 1.5-1 4-1 6z"
      fill={colour}
    />
  ),
  short: (colour) => (
    <path
      d="M18.5 28c-2-13 4-18.5 13.5-18.5S47.5 15 45.5 28c-.8-6-2.5-8.5-5-9.5-5 1-12 .5-16-1.5-3.5 2-5.2 5-6 11z"
      fill={colour}
    />
  ),
  long: (colour) => (
    <path
      d="M17.5 30c-2-14 4-20.5 14.5-20.5S48.5 16 46.5 30c-1-7-4-11-9-14-4 4-11 6-16 7-2 1.5-3.2 3.5-4 7z"
      fill={colour}
    />
  ),
  bun: (colour) => (
    <path
      d="M18.5 28c-2-12 4-17.5 13.5-17.5S47.5 16 45.5 28c-.8-7-5-11.5-13.5-11.500S19.3 21 18.5 28z"
      fill={colour}
    />
  ),
  curls: (colour) => (
    <g fill={colour}>
      <circle cx="22" cy="16" r="6" />
      <circle cx="29" cy="12.5" r="6" />
      <circle cx="37" cy="12.5" r="6" />
      <circle cx="43" cy="16.5" r="5.5" />
    </g>
  ),
  braids: (colour) => (
    <g fill={colour}>
      <path d="M18.5 28c-2-13 4-18.5 13.5-18.5S47.5 15 45.5 28c-1.5-7-5.5-10-13.5-12-8 2-12 5-13.5 12z" />
      <Braid x={17} />
      <Braid x={47} />
    </g>
  ),
  scarf: () => (
    <path
      d="M14.5 32c0-15 7.5-23 17.5-23s17.5 8 17.5 23c0 8-3 14-6 18-2 2-9 4-11.5 4s-9.5-2-11.5-4c-3-4-6-10-6-18zm6-4c0 10 4.5 18 11.5 18s11.5-8 11.5-18c0-7-4.5-11-11.5-11s-11.5 4-11.5 11z"
      fill={cloth}
      fillRule="evenodd"
    />
  ),
  turban: () => (
    <g>
      <path
        d="M16.5 25c-2-12 5-19 15.5-19s17.5 7 15.5 19c-4-5-9-7-15.5-7s-11.5 2-15.5 7z"
        fill={cloth}
      />
      <path
        d="M17 20q14 0 22-12M20 24q14-2 25-12"
        stroke={clothShade}
        strokeWidth="1.5"
        fill="none"
      />
    </g>
  ),
};

function Braid({ x }: { readonly x: number }) {
  return (
    <g>
      {[30, 36, 42, 48].map((y) => (
        <ellipse key={y} cx={x} cy={y} rx="3" ry="3.8" />
      ))}
    </g>
  );
}
