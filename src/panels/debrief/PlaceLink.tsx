import type { ReactNode } from 'react';
import { goTo } from './goTo.ts';

type PlaceLinkProps = { readonly to: string; readonly children: ReactNode };

/** A link within the debrief. The address stays as it is: its end may hold a whole game. */
export function PlaceLink({ to, children }: PlaceLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
