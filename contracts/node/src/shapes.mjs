// Reads a value by its JSON Schema, as far as the fold goes: kinds and presence are checked, codes and patterns are not, members
// that the schema does not name are passed over, null is absent.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid, micros } from './event.mjs';

/** A payload that is not what its type promises. Never quotes it. */
export class Malformed extends Error {}

export class Schemas {
  #folder;
  #read = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  has(name) {
    return this.#file(name) !== undefined;
  }

  /** The value with the members that the schema of that name knows. */
  take(name, value) {
    return this.#value(this.#file(name), name, value, name);
  }

  #file(name) {
    if (!this.#read.has(name)) {
      let schema;
      try {
        schema = JSON.parse(readFileSync(join(this.#folder, `${name}.json`), 'utf8'));
      } catch {
        schema = undefined;
      }
      this.#read.set(name, schema);
    }
    return this.#read.get(name);
  }

  #value(schema, file, value, path) {
    if (schema.$ref !== undefined) {
      const [other, pointer] = schema.$ref.split('#');
      const target = other === '' ? file : other.replace(/\.json$/, '');
      const found = pointer.split('/').slice(1).reduce((at, step) => at[step], this.#file(target));
      return this.#value(found, target, value, path);
    }
    switch (schema.type ?? 'string') {
      case 'object':
        return this.#object(schema, file, value, path);
      case 'array':
        if (!Array.isArray(value)) throw new Malformed(`${path} is no list`);
        return value.map((one, at) => this.#value(schema.items, file, one, `${path}/${at}`));
      case 'integer': {
        const most = schema.maximum === undefined ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
        if (!Number.isSafeInteger(value) || Math.abs(value) > most) throw new Malformed(`${path} is no whole number`);
        return value;
      }
      case 'boolean':
        if (typeof value !== 'boolean') throw new Malformed(`${path} is neither true nor false`);
        return value;
      default:
        return text(schema, value, path);
    }
  }

  #object(schema, file, value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(`${path} is no object`);
    const known = {};
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given !== undefined && given !== null) {
        known[name] = this.#value(member, file, given, `${path}/${name}`);
      } else if (schema.required?.includes(name)) {
        throw new Malformed(`${path}/${name} is missing`);
      }
    }
    return known;
  }
}

function text(schema, value, path) {
  if (typeof value !== 'string') throw new Malformed(`${path} is no text`);
  if (schema.format === 'uuid' && !isUuid(value)) throw new Malformed(`${path} is no UUID in full, lower-case form`);
  if (schema.format === 'date' && micros(`${value}T00:00:00.000000Z`) === undefined) throw new Malformed(`${path} is no date`);
  return value;
}
