import dark from '../../../assets/title-dark.svg';
import light from '../../../assets/title-light.svg';
import projector from '../../../assets/title-projector.svg';
import { useTheme } from '../useTheme.ts';

const pictures = { dark, light, projector } as const;

/** The idea of the game as a picture; it stands above words that say the same. */
export function GroundPicture() {
  const theme = useTheme();
  return <img className="groundPicture" src={pictures[theme]} alt="" width="660" height="204" />;
}
