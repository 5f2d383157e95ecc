#!/usr/bin/env node
// Rebuilds plans from exported logs, and prints what two systems compare, as one JSON object.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readKeys, rebuildLines } from '../src/exported.mjs';
import { Schemas } from '../src/shapes.mjs';

const USAGE = `Usage: rebuild.mjs --keys <keys.json> [--at <time>]... [--plan <id>] [--schemas <folder>] <log.ndjson>...

  --keys     a JWK set: {"keys":[{"kty":"oct","kid":"…","k":"…"}]}; a key that is not in it counts as refused
  --at       tell the state as it was recorded at that time (2026-03-01T08:15:00.000000Z) too, under "moments"
  --plan     print that plan whole behind it
  --schemas  folder of the event schemas

Exit codes: 0 every lane was taken in whole   1 a lane halted, or a line is no event   2 wrong usage`;

const options = {
  keys: { type: 'string' },
  at: { type: 'string', multiple: true, default: [] },
  plan: { type: 'string' },
  schemas: { type: 'string', default: fileURLToPath(new URL('../../src/main/resources/schemas', import.meta.url)) },
};

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.keys === undefined || positionals.length === 0) throw new TypeError('Keys and a log are needed.');
  const lines = positionals.flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  const schemas = new Schemas(values.schemas);
  const { rebuild, ...told } = await rebuildLines(schemas, readKeys(values.keys), lines, values.at);
  process.stdout.write(`${JSON.stringify(told)}\n`);
  if (values.plan !== undefined) process.stdout.write(`${JSON.stringify(rebuild.plan(values.plan) ?? null)}\n`);
  process.exitCode = told.halts.length + told.broken.length === 0 ? 0 : 1;
}

try {
  await main();
} catch (problem) {
  if (!(problem instanceof TypeError || problem instanceof SyntaxError || problem.code === 'ENOENT')) throw problem;
  process.stderr.write(`${problem.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
