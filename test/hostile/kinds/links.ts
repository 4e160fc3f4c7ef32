/** Links to a game, from whoever made them: cut, mistyped, or forged with a check that is right. */
import fc from 'fast-check';
import {
  codeIn,
  decodeRun,
  encodeRun,
  openRecord,
  recordIn,
  type RunRecord,
} from '../../../src/game/index.ts';
import { base64urlFrom, base64urlOf } from '../../../src/game/run/base64url.ts';
import { writeBytes } from '../../../src/game/run/bytes.ts';
import { hashBytes } from '../../../src/game/run/scenarioHash.ts';
import { busyScenario } from '../../game/occasions.ts';
import { records } from '../games.ts';
import { refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { cut } from '../places.ts';
import { playOn } from '../playOn.ts';
import { hostileText } from '../scraps.ts';
import { layTable } from '../table.ts';

const codes = records.map((record) => encodeRun(record, busyScenario));
const checkBytes = 6;

/** The bytes of sound codes, changed in a few places, with the check that belongs to what they say now. */
const forged = fc
  .record({
    code: fc.constantFrom(...codes),
    changes: fc.array(fc.tuple(fc.nat(1e6), fc.nat(255)), { minLength: 1, maxLength: 4 }),
    tail: fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 12 })),
  })
  .map(({ code, changes, tail }) => {
    const bytes = (base64urlFrom(code) ?? new Uint8Array()).slice(0, -checkBytes);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return sealedCode(Uint8Array.of(...bytes, ...tail));
  });

/** Records of the right shape whose figures are anything that their bytes can hold. */
const strange: fc.Arbitrary<string> = fc
  .record({
    record: fc.constantFrom<RunRecord>(...records),
    seed: hostileText,
    id: hostileText,
    modelVersion: fc.oneof(fc.constant(records[0].modelVersion), hostileText),
    quarters: fc.oneof(fc.nat(6), fc.nat(2 ** 28 - 1)),
  })
  .map(({ record, seed, id, modelVersion, quarters }) => {
    const scenario = { ...record.scenario, id };
    return encodeRun({ ...record, seed, modelVersion, quarters, scenario }, busyScenario);
  });

const longest = sealedCode(new Uint8Array(6000).fill(127));

export const codeTexts = fc.oneof(
  { weight: 3, arbitrary: forged },
  { weight: 2, arbitrary: strange },
  { weight: 2, arbitrary: cut(codes, ['-', '_', '=', '+', '/', '%2F', '#', '#run=', 'A']) },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(...codes, longest, 'A'.repeat(20_000)) },
);

export const links: Kind<string> = {
  name: 'link to a game',
  share: 10,
  inputs: codeTexts.map((code) => `https://example.org/play/#run=${code}`),
  open: async () => {
    const { live, lost } = await layTable();
    return {
      close: live.close,
      take: async (link) => {
        await live.saves.openLink(link);
        const { offer } = live.store.getState().saves;
        live.saves.dismissOffer();
        const said = await lost();
        if (said !== null) return { kind: 'lostGame', said };
        return offer?.kind === 'run' ? accept(link) : refused(offer?.kind ?? 'not offered');
      },
    };
  },
};

/** What is offered can be taken, and then goes on. */
function accept(link: string): Verdict {
  const decoded = decodeRun(codeIn(link));
  const record = decoded.kind === 'code' ? recordIn(decoded.code, busyScenario) : null;
  if (record === null) return unsound('it is offered and cannot be read');
  const opened = openRecord(busyScenario, record);
  return opened.kind === 'game' ? playOn(opened.game) : unsound('it is offered and refused');
}

function sealedCode(bytes: Uint8Array): string {
  const writer = writeBytes();
  for (const byte of bytes) writer.byte(byte);
  writer.hex(hashBytes(bytes));
  return base64urlOf(writer.bytes());
}
