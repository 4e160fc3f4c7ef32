/** Numbers and texts as bytes, and back; what was not written by us reads as null, never as an error. */
import { utf8From, utf8Of } from './utf8.ts';

export type ByteWriter = {
  readonly byte: (value: number) => void;
  /** A whole number from 0, seven bits to a byte, the least first. */
  readonly whole: (value: number) => void;
  readonly text: (value: string) => void;
  /** Two hexadecimal digits to a byte. */
  readonly hex: (digits: string) => void;
  readonly bytes: () => Uint8Array;
};

export function writeBytes(): ByteWriter {
  const written: number[] = [];
  const whole = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) written.push((rest % 128) + 128);
    written.push(rest);
  };
  return {
    byte: (value) => void written.push(value),
    whole,
    text: (value) => {
      const bytes = utf8Of(value);
      whole(bytes.length);
      for (const byte of bytes) written.push(byte);
    },
    hex: (digits) => {
      for (let at = 0; at < digits.length; at += 2) {
        written.push(Number.parseInt(digits.slice(at, at + 2), 16));
      }
    },
    bytes: () => Uint8Array.from(written),
  };
}

/** Reads in the order of writing. Once anything was missing all that follows is null too. */
export type ByteReader = {
  readonly byte: () => number | null;
  readonly whole: () => number | null;
  readonly text: () => string | null;
  readonly hex: (bytes: number) => string | null;
  readonly isAtEnd: () => boolean;
  /** All that has not been read. */
  readonly rest: () => Uint8Array;
};

/** Four bytes of seven bits: larger than any number that is written. */
const wholeBytesMost = 4;

export function readBytes(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number | null => {
    const value = at < bytes.length ? bytes[at] : null;
    at += 1;
    return value;
  };
  const whole = (): number | null => {
    let value = 0;
    let scale = 1;
    for (let read = 0; read < wholeBytesMost; read += 1) {
      const next = byte();
      if (next === null) return null;
      value += (next % 128) * scale;
      // A last byte of zero would be a second way to write the same number.
      if (next < 128) return next === 0 && read > 0 ? null : value;
      scale *= 128;
    }
    return null;
  };
  const some = (length: number): Uint8Array | null => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part.length === length ? part : null;
  };
  return {
    byte,
    whole,
    text: () => {
      const length = whole();
      const part = length === null ? null : some(length);
      return part === null ? null : utf8From(part);
    },
    hex: (length) => {
      const part = some(length);
      if (part === null) return null;
      return Array.from(part, (each) => each.toString(16).padStart(2, '0')).join('');
    },
    isAtEnd: () => at === bytes.length,
    rest: () => bytes.subarray(Math.min(at, bytes.length)),
  };
}
