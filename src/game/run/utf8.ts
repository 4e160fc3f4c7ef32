/** UTF-8 in a room that has no TextEncoder: the rules of play know neither browser nor Node. */
export function utf8Of(text: string): readonly number[] {
  const bytes: number[] = [];
  // Half of a pair of surrogates is no character, and no UTF-8.
  const whole = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  for (const character of encodeURIComponent(whole).match(/%[\dA-F]{2}|[^%]/g) ?? []) {
    bytes.push(
      character.length === 1 ? character.charCodeAt(0) : Number.parseInt(character.slice(1), 16),
    );
  }
  return bytes;
}

/** @returns null for bytes that are no UTF-8 */
export function utf8From(bytes: Uint8Array): string | null {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
