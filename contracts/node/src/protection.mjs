// Opens payloads: JWE in compact form, dir and A256GCM, bound to the key by kid and to the event by eid.
import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { isUuid } from './event.mjs';

// Header, no key, 12 bytes of nonce, ciphertext, 16 bytes of tag.
const FORM = /^[\w-]+\.\.[\w-]{16}\.[\w-]*\.[\w-]{22}$/;

/** A payload that is none, or does not open. */
export class Undecryptable extends Error {}

/** What the header says, before anything is known to be true. */
export function header(payload) {
  let found;
  try {
    found = decodeProtectedHeader(payload);
  } catch {
    throw new Undecryptable('the header cannot be read');
  }
  if (!FORM.test(payload)) throw new Undecryptable('the parts are not those of dir and A256GCM');
  if (found.alg !== 'dir' || found.enc !== 'A256GCM') throw new Undecryptable('not protected by dir and A256GCM');
  if (found.zip !== undefined || found.crit !== undefined) throw new Undecryptable('the header asks for more');
  for (const name of ['kid', 'eid']) {
    if (!isUuid(found[name])) throw new Undecryptable(`the header has no ${name}`);
  }
  return found;
}

/** The bytes in clear. */
export async function open(payload, key, id) {
  const { eid } = header(payload);
  let opened;
  try {
    opened = await compactDecrypt(payload, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
  } catch {
    throw new Undecryptable('the payload is not what was sealed');
  }
  if (eid !== id) throw new Undecryptable('the payload was sealed for another event');
  return opened.plaintext;
}
