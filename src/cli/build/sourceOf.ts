/** A value as the text of an expression that makes it again: what JSON cannot say, such as a map, included. */
export function sourceOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(',')}]`;
  if (value instanceof Map) return `new Map(${sourceOf(Array.from(value))})`;
  if (value instanceof Set) return `new Set(${sourceOf(Array.from(value))})`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return `{${Object.entries(value).map(entrySource).join(',')}}`;
  }
  const kind = Object.prototype.toString.call(value);
  throw new TypeError(`nobody has said how to write down ${kind}`);
}

function entrySource([key, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(key)}:${sourceOf(value)}`;
}
