// From the bytes of a payload to who did it and what happened, in the present version of the event.
import { Malformed } from './shapes.mjs';
import { upcasters } from './upcasters.mjs';

/** A name, or a version of it, that is not known here. */
export class UnknownType extends Error {}

const FORM = /^([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)\.v([1-9][0-9]{0,3})$/;

export function decode(schemas, type, bytes) {
  const steps = stepsFrom(schemas, type);
  const json = parse(bytes);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Malformed('the payload is no object');
  let read = schemas.take(type, json);
  let name = type;
  for (const step of steps) {
    name = step.to;
    read = schemas.take(name, { actor: read.actor, event: step.apply(read.event) });
  }
  return { kind: name.replace(/\.v[0-9]+$/, ''), actor: read.actor, event: read.event };
}

function stepsFrom(schemas, type) {
  const parts = FORM.exec(type);
  if (parts === null || !type.startsWith('plan.') || !schemas.has(type)) throw new UnknownType(type);
  const steps = [];
  for (let version = Number(parts[2]); upcasters[`${parts[1]}.v${version}`] !== undefined; version += 1) {
    steps.push({ to: `${parts[1]}.v${version + 1}`, apply: upcasters[`${parts[1]}.v${version}`] });
  }
  return steps;
}

function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Malformed('the payload is not JSON in UTF-8');
  }
}
