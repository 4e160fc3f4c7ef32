/** What a file says may not steer a terminal, nor turn the sentence around that quotes it. */
export function harmless(sentence: string): string {
  return sentence.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
