/** What a chart says, as YAML that says the same: every text in quotation marks, whatever is in it. */
import type { Text } from '../scenario.ts';

/** What JSON leaves as it is and YAML forbids, or what would turn a line around. */
const unprintable = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    unprintable,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Both languages of a text that is known in one, without saying in which. */
export function both(text: string): string {
  return `{ en: ${quoted(text)}, fr: ${quoted(text)} }`;
}

export function textOf({ en, fr }: Text): string {
  return `{ en: ${quoted(en)}, fr: ${quoted(fr)} }`;
}

/** A list between brackets, broken into lines that an editor can show. */
export function flowList(values: readonly number[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [at, value] of values.entries()) {
    const next = `${value}${at === values.length - 1 ? '' : ','}`;
    if (line.length + next.length > 90) {
      lines.push(line);
      line = '';
    }
    line += next;
  }
  return `[${[...lines, line].join(`\n${indent}`)}]`;
}

export function comment(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length > 88) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => `${indent}# ${each}\n`).join('');
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two, and so does the pair's four.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
