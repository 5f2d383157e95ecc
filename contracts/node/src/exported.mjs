// An exported log from its lines to the state at moments and at the end.
import { readFileSync } from 'node:fs';
import { Broken, readLine } from './event.mjs';
import { Rebuild } from './rebuild.mjs';

/** A JWK set, as a map from kid to 32 bytes. */
export function readKeys(file) {
  const { keys } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(keys.map((jwk) => [jwk.kid, new Uint8Array(Buffer.from(jwk.k, 'base64url'))]));
}

export async function rebuildLines(schemas, keys, lines, moments = []) {
  let events = [];
  const broken = [];
  lines.forEach((line, at) => {
    try {
      events.push(readLine(line));
    } catch (problem) {
      if (!(problem instanceof Broken)) throw problem;
      broken.push(at + 1);
    }
  });
  const rebuild = new Rebuild(schemas, (kid) => keys.get(kid));
  const states = [];
  for (const at of [...moments].sort()) {
    // Recorded times never fall within a lane, so what was recorded up to a moment is the beginning of each lane.
    for (const event of events) if (event.recorded <= at) await rebuild.take(event);
    events = events.filter((event) => event.recorded > at);
    states.push({ at, ...rebuild.state() });
  }
  for (const event of events) await rebuild.take(event);
  return { moments: states, ...rebuild.state(), broken, rebuild };
}
