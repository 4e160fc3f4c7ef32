/** Bytes as the 64 characters that an address may hold as they are (RFC 4648, section 5; no padding). */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = first * 65_536 + second * 256 + third;
    const characters = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < characters; place += 1) {
      text += alphabet[Math.floor(bits / 64 ** (3 - place)) % 64];
    }
  }
  return text;
}

/** @returns null for what `base64urlOf` never writes */
export function base64urlFrom(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const part = text.slice(at, at + 4);
    let bits = 0;
    for (let place = 0; place < 4; place += 1) {
      const value = place < part.length ? alphabet.indexOf(part[place]) : 0;
      if (value < 0) return null;
      bits = bits * 64 + value;
    }
    bytes.push(...[bits >>> 16, (bits >>> 8) % 256, bits % 256].slice(0, part.length - 1));
  }
  const read = Uint8Array.from(bytes);
  return base64urlOf(read) === text ? read : null;
}
