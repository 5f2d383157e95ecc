// The envelope: what the headers of a record say, the lane, and the event hash (docs/event-hash.md).
import { createHash } from 'node:crypto';

export const GENESIS = '0'.repeat(64);
const LANES = 64n;
const LARGEST = 2n ** 63n - 1n;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{6})Z$/;

export const isUuid = (text) => UUID.test(text);

/** A line that is no event. Which lane it would belong to cannot be said. */
export class Broken extends Error {}

/** The event of one line of an exported log. */
export function readLine(line) {
  let json;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Broken('the line is not JSON, or cut off');
  }
  if (!isObject(json) || !isObject(json.headers) || typeof json.payload !== 'string') {
    throw new Broken('the line has no headers, or no payload');
  }
  return read(json.headers, json.payload);
}

/** The event of a record, by its headers and its value. */
export function read(headers, payload) {
  const text = (name) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (typeof value !== 'string' || value === '') throw new Broken(`the header ${name} is missing`);
    return value;
  };
  const matching = (name, form) => {
    const value = text(name);
    if (!form.test(value)) throw new Broken(`the header ${name} has not its form`);
    return value;
  };
  const number = (name, from, to) => {
    const value = BigInt(matching(name, /^(0|[1-9][0-9]{0,18})$/));
    if (value < from || value > to) throw new Broken(`the header ${name} is out of its range`);
    return value;
  };
  const time = (name) => {
    const value = text(name);
    if (micros(value) === undefined) throw new Broken(`the header ${name} is no time`);
    return value;
  };
  if (text('content-type') !== 'application/jose') throw new Broken('the header content-type is not application/jose');
  if (text('ce_specversion') !== '1.0') throw new Broken('the header ce_specversion is not 1.0');
  return {
    source: text('ce_source'),
    lane: Number(number('ce_lane', 0n, LANES - 1n)),
    position: number('ce_lanepos', 1n, LARGEST),
    id: matching('ce_id', UUID),
    stream: matching('ce_subject', UUID),
    version: number('ce_streamversion', 1n, LARGEST),
    type: text('ce_type'),
    patientRef: text('ce_partitionkey'),
    occurred: time('ce_time'),
    recorded: time('ce_recordedtime'),
    correlation: matching('ce_correlationid', UUID),
    causation: matching('ce_causationid', UUID),
    prevHash: matching('ce_prevhash', HASH),
    hash: matching('ce_hash', HASH),
    payload,
  };
}

export function laneOf(patientRef) {
  return createHash('sha256').update(patientRef, 'utf8').digest().readUInt32BE(0) % Number(LANES);
}

export function hashOf(event) {
  const sha = createHash('sha256');
  const numbers = Buffer.alloc(4 + 4 * 8);
  numbers.writeInt32BE(event.lane, 0);
  numbers.writeBigInt64BE(event.position, 4);
  numbers.writeBigInt64BE(event.version, 12);
  numbers.writeBigInt64BE(micros(event.recorded), 20);
  numbers.writeBigInt64BE(micros(event.occurred), 28);
  sha.update('stafett-event-1\n').update(Buffer.from(event.prevHash, 'hex')).update(numbers);
  for (const id of [event.id, event.stream, event.correlation, event.causation]) sha.update(uuidBytes(id));
  for (const text of [event.source, event.type, event.patientRef, event.payload]) sha.update(counted(text));
  return sha.digest('hex');
}

export const uuidBytes = (id) => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A text as its length in bytes and its bytes. */
export function counted(text) {
  const utf8 = Buffer.from(text, 'utf8');
  const length = Buffer.alloc(4);
  length.writeInt32BE(utf8.length);
  return Buffer.concat([length, utf8]);
}

/** Microseconds since 1970; undefined for what is no time. */
export function micros(text) {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const whole = date.toISOString().slice(0, 19) === text.slice(0, 19);
  return whole ? BigInt(date.getTime()) * 1000n + BigInt(parts[7]) : undefined;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
