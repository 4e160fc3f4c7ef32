/** What somebody picks is bytes; here it becomes a text to show, whatever the bytes are. */
import type { DecodeAs, SourceFile } from '../scenario/index.ts';

export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

export function textOf({ name, bytes }: PickedFile): SourceFile {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isUtf16) return { name, text: new TextDecoder('utf-16le').decode(bytes) };
  try {
    return { name, text: decodeAs(bytes, 'utf-8') };
  } catch {
    return { name, text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

export const decodeAs: DecodeAs = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
