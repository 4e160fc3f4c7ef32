/** Readers for what comes from outside: each gives back a value that is known to be sound, or nothing. */

/** @returns undefined where the value is not what it ought to be */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** @param most characters; a longer text is refused, never cut */
export function text(most: number): Reader<string> {
  return (value) => (typeof value === 'string' && value.length <= most ? value : undefined);
}

export function between(least: number, most: number): Reader<number> {
  // Written so that NaN, which compares with nothing, is refused.
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

export function whole(least: number, most: number): Reader<number> {
  const read = between(least, most);
  return (value) => (Number.isInteger(value) ? read(value) : undefined);
}

export function oneOf<Choice extends string | number | boolean>(
  choices: readonly Choice[],
): Reader<Choice> {
  return (value) => choices.find((choice) => choice === value);
}

export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? null : read(value));
}

/** One element that is not sound spoils the list. */
export function listOf<Value>(read: Reader<Value>, most: number): Reader<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const sound: Value[] = [];
    for (const each of value) {
      const element = read(each);
      if (element === undefined) return undefined;
      sound.push(element);
    }
    return sound;
  };
}

type FieldsOf<Whole> = { readonly [Key in keyof Whole]-?: Reader<Whole[Key]> };

/** Reads the fields that it knows, which must be the value's own; what else is there is left behind. */
export function record<Whole extends object>(fields: FieldsOf<Whole>): Reader<Whole> {
  return (value) => {
    if (!isObject(value)) return undefined;
    const sound: Partial<Whole> = {};
    for (const key in fields) {
      if (!Object.hasOwn(value, key)) return undefined;
      const field = fields[key](value[key]);
      if (field === undefined) return undefined;
      sound[key] = field;
    }
    return isComplete(sound, fields) ? sound : undefined;
  };
}

function isComplete<Whole extends object>(
  sound: Partial<Whole>,
  fields: FieldsOf<Whole>,
): sound is Whole {
  return Object.keys(fields).every((key) => Object.hasOwn(sound, key));
}

/** Which reader is asked depends on the value's `kind`. */
export function byKind<Value>(readers: Readonly<Record<string, Reader<Value>>>): Reader<Value> {
  return (value) => {
    if (!isObject(value) || !Object.hasOwn(value, 'kind')) return undefined;
    const { kind } = value;
    return typeof kind === 'string' && Object.hasOwn(readers, kind)
      ? readers[kind](value)
      : undefined;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
