// Canonical JSON (RFC 8785) for what documents hold: text, whole numbers, booleans, lists, objects. Absent members are left out.
import { createHash } from 'node:crypto';

export function canonical(value) {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new Error('a text holds a lone surrogate');
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Error('a document holds only whole numbers below 2^53');
      return String(value);
    default:
      return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : members(value);
  }
}

function members(object) {
  // The language compares strings by UTF-16 code units, as RFC 8785 asks.
  const names = Object.keys(object).filter((name) => object[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(object[name])}`).join(',')}}`;
}

export const digest = (document) => createHash('sha256').update(canonical(document), 'utf8').digest('hex');
