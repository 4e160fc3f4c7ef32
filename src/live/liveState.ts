/** What stage and panels share: all of it plain values, each replaced by the next and never changed. */
import { sightOf, type Game, type Moved, type Sight } from '../game/index.ts';
import { aimedAtNothing, type AimingState } from './aiming.ts';
import type { Erasing } from './erasing.ts';
import type { FileState } from './files.ts';
import type { Teaching } from './lessons/teaching.ts';
import type { Speed } from './pace.ts';
import type { Ground } from './picture/ground.ts';
import { plainPicture, type PictureState } from './picture/pictureState.ts';
import { keptPresent } from './present/keptPresent.ts';
import type { PresentState } from './present/presentState.ts';
import { nothingSaved, type SavesState } from './saves/state.ts';
import type { Settings } from './settings.ts';

export type LiveState = {
  readonly game: Game;
  /** What of the game the panels may know until it has ended. */
  readonly sight: Sight;
  /** Whether weeks run by themselves while the phase is `watching`. */
  readonly running: boolean;
  readonly speed: Speed;
  /** The row of the person or manager whom the player looks at. */
  readonly selected: number | null;
  readonly settings: Settings;
  /** The file that somebody opens, and what there is to say of it. */
  readonly file: FileState | null;
  /** At whom policies would be directed. */
  readonly aiming: AimingState;
  /** The step of the tutorial, while one is under way. */
  readonly teaching: Teaching | null;
  readonly saves: SavesState;
  /** Where a room is in its quarter, while somebody presents the game to it. */
  readonly present: PresentState;
  /** How the picture is looked at. */
  readonly picture: PictureState;
  /** What is painted of the week that `picture` asks for; null paints now. */
  readonly past: Ground | null;
  /** What moved people in the last quarter; null until it is over and has been looked back on. */
  readonly moved: readonly Moved[] | null;
  /** All that this browser keeps is being deleted, or was. */
  readonly erasing: Erasing | null;
  /** The picture could not be drawn on this machine; the panels say so and the game goes on. */
  readonly stageMissing: boolean;
};

export function stateAtFirst(game: Game, settings: Settings): LiveState {
  return {
    game,
    sight: sightOf(game),
    running: false,
    speed: 1,
    selected: null,
    settings,
    file: null,
    aiming: aimedAtNothing,
    teaching: null,
    saves: nothingSaved,
    present: keptPresent(),
    picture: plainPicture,
    past: null,
    moved: null,
    erasing: null,
    stageMissing: false,
  };
}
