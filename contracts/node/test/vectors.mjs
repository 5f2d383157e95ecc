#!/usr/bin/env node
// Holds this program to all vectors; prints one line for each, and ends with 1 if any of them comes out differently.
import { deepStrictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rebuildLines, readKeys } from '../src/exported.mjs';
import { Schemas } from '../src/shapes.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../docs/vectors', import.meta.url));
const schemas = new Schemas(fileURLToPath(new URL('../../src/main/resources/schemas', import.meta.url)));
const keys = readKeys(join(folder, 'keys.json'));
let failed = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort()) {
  const expected = JSON.parse(readFileSync(join(folder, file.replace('.ndjson', '.json')), 'utf8'));
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const moments = expected.moments.map((moment) => moment.at);
  const { rebuild, ...found } = await rebuildLines(schemas, keys, lines, moments);
  const whole = Object.fromEntries(found.plans.filter((one) => !one.unreadable).map(({ plan }) => [plan, rebuild.plan(plan)]));
  try {
    deepStrictEqual(plain({ says: expected.says, ...found, whole }), expected);
    process.stdout.write(`ok ${file}\n`);
  } catch (difference) {
    failed += 1;
    process.stdout.write(`NOT ${file}: ${difference.message}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;

/** As JSON has it: what is undefined is not there. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
