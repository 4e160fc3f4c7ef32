/**
 * A comma ends a value between braces, so that `{ mean: 0,25 }` says `mean: 0` and a key `25`. What
 * was written there is put together again, as the text that it is everywhere else, and is told as that.
 */
import { isScalar, visit, type Document, type Pair, type YAMLMap } from 'yaml';

export function rejoinNumbers(document: Document): void {
  visit(document, { Map: (_, map) => (map.flow === true ? rejoinIn(map) : undefined) });
}

function rejoinIn(map: YAMLMap): void {
  const whole: Pair[] = [];
  for (const pair of map.items) {
    const rest = restOf(pair);
    const before = whole.at(-1)?.value;
    const start = isScalar(before) ? startOfNumber(before.source ?? before.value) : null;
    if (rest === null || start === null || !isScalar(before)) {
      whole.push(pair);
    } else {
      const joined = `${start},${rest}`;
      before.value = joined;
      before.source = joined;
    }
  }
  map.items = whole;
}

/** The digits after the comma, which stand alone where a key is expected. */
function restOf({ key, value }: Pair): string | null {
  const isAlone =
    value === null || value === undefined || (isScalar(value) && value.value === null);
  if (!isAlone || !isScalar(key)) return null;
  const text = key.source ?? String(key.value);
  return /^\d+(\.\d+)?\s*[%$]?$/.test(text) ? text : null;
}

/** Longer than any number with its commas, and short enough to be looked at again for each of them. */
const lengthMost = 40;

function startOfNumber(source: unknown): string | null {
  const text = String(source);
  if (text.length > lengthMost) return null;
  return /^[-+$]?[\d\s,]*\d$/.test(text) ? text : null;
}
