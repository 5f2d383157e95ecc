// Checks lanes, opens payloads, folds. Events come in any mixture of lanes, each lane in its own order.
import { createHash } from 'node:crypto';
import { digest } from './canonical.mjs';
import { counted, GENESIS, hashOf, laneOf, uuidBytes } from './event.mjs';
import { fold, isKnown } from './fold.mjs';
import { decode, UnknownType } from './payload.mjs';
import { header, open, Undecryptable } from './protection.mjs';
import { Malformed } from './shapes.mjs';
import { Unfit } from './unfit.mjs';

const FLAWS = [
  [UnknownType, 'unknown-type'],
  [Undecryptable, 'undecryptable'],
  [Malformed, 'malformed'],
  [Unfit, 'unfit'],
];

export class Rebuild {
  #schemas;
  #keyOf;
  #lanes = new Map();
  #plans = new Map();

  /** keyOf: from kid to the 32 bytes of the key, or undefined when it is not to be had. */
  constructor(schemas, keyOf) {
    this.#schemas = schemas;
    this.#keyOf = keyOf;
  }

  /** 'applied', 'seen', 'unreadable' or 'halted'. */
  async take(event) {
    const lane = this.#lane(event);
    if (event.position < lane.position || (event.position === lane.position && event.hash === lane.hash)) return 'seen';
    if (lane.halt !== undefined && lane.halt.flaw !== 'gap') return 'halted';
    const flaw = chainFlaw(lane, event);
    if (flaw !== undefined) return halt(lane, event, flaw);
    try {
      return await this.#takeNext(lane, event);
    } catch (problem) {
      const known = FLAWS.find(([type]) => problem instanceof type);
      if (known === undefined) throw problem;
      return halt(lane, event, known[1]);
    }
  }

  async #takeNext(lane, event) {
    const held = this.#plans.get(event.stream);
    if (held !== undefined && held.lane !== lane) throw new Unfit('the plan was begun in another lane');
    const key = held?.hidden === true ? undefined : await this.#keyOf(header(event.payload).kid);
    const hidden = key === undefined;
    const plan = hidden ? undefined : await this.#applied(held?.plan, event, key);
    this.#plans.set(event.stream, { lane, version: event.version, hidden, plan });
    Object.assign(lane, { position: event.position, hash: event.hash, halt: undefined });
    return hidden ? 'unreadable' : 'applied';
  }

  async #applied(plan, event, key) {
    const bytes = await open(event.payload, key, event.id);
    const authored = decode(this.#schemas, event.type, bytes);
    if (!isKnown(authored.kind)) throw new UnknownType(event.type);
    return fold(plan, event, authored);
  }

  #lane({ source, lane }) {
    const id = `${lane} ${source}`;
    if (!this.#lanes.has(id)) this.#lanes.set(id, { source, lane, position: 0n, hash: GENESIS, halt: undefined });
    return this.#lanes.get(id);
  }

  /** Everything that two systems compare, sorted. */
  state() {
    const lanes = [...this.#lanes.values()].sort((one, two) => one.lane - two.lane || compare(one.source, two.source));
    return {
      lanes: lanes.map((lane) => ({
        source: lane.source,
        lane: lane.lane,
        position: Number(lane.position),
        hash: lane.hash,
        digest: this.#laneDigest(lane),
      })),
      plans: [...this.#plans.entries()]
        .sort(([one], [two]) => compare(one, two))
        .map(([plan, held]) => ({
          plan,
          version: Number(held.version),
          ...(held.hidden ? { unreadable: true } : { digest: digest(held.plan) }),
        })),
      halts: lanes.filter((lane) => lane.halt !== undefined).map((lane) => lane.halt),
    };
  }

  /** The plan as it stands; undefined when it is not there or cannot be read. */
  plan(id) {
    return this.#plans.get(id)?.plan;
  }

  #laneDigest(lane) {
    const plans = [...this.#plans.entries()].filter(([, held]) => held.lane === lane).sort(([a], [b]) => compare(a, b));
    const sha = createHash('sha256').update('stafett-lane-1\n').update(counted(lane.source));
    sha.update(number(lane.lane, 4)).update(number(lane.position, 8)).update(Buffer.from(lane.hash, 'hex'));
    sha.update(number(plans.length, 4));
    for (const [id, held] of plans) {
      sha.update(uuidBytes(id)).update(number(held.version, 8));
      sha.update(Buffer.from(held.hidden ? GENESIS : digest(held.plan), 'hex'));
    }
    return sha.digest('hex');
  }
}

function chainFlaw(lane, event) {
  const expected = lane.position + 1n;
  if (event.position > expected) return 'gap';
  if (event.position < expected || event.prevHash !== lane.hash) return 'fork';
  if (hashOf(event) !== event.hash) return 'altered';
  return laneOf(event.patientRef) === event.lane ? undefined : 'wrong-lane';
}

/** The report that stands first in the lane is kept. */
function halt(lane, event, flaw) {
  const position = Number(event.position);
  if (lane.halt === undefined || position <= lane.halt.position) {
    lane.halt = { source: event.source, lane: event.lane, position, event: event.id, flaw };
  }
  return 'halted';
}

const compare = (one, two) => (one < two ? -1 : one > two ? 1 : 0);

function number(value, bytes) {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 4) buffer.writeInt32BE(value);
  else buffer.writeBigInt64BE(BigInt(value));
  return buffer;
}
