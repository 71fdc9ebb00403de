import type { PasswordHash } from "../files/extras";

/** Whether a password is the one that a file was protected with (ECMA-376 Part 1, 18.2.29 and 18.3.1.85). */
export async function matchesPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  if (!hash?.hashValue && !hash?.legacyHash) return true;
  if (hash.legacyHash) return legacyHash(password) === parseInt(hash.legacyHash, 16);
  const { algorithmName, hashValue, saltValue = "", spinCount = 0 } = hash;
  if (!algorithmName) return false;
  let digest = await digested(algorithmName, [fromBase64(saltValue), utf16(password)]);
  for (let spin = 0; spin < spinCount; spin++) {
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, spin, true);
    digest = await digested(algorithmName, [digest, counter]);
  }
  return toBase64(digest) === hashValue;
}

/** What a file keeps of a password: Excel's 16-bit hash, for example `83AF` of `password`. */
export function passwordHash(password: string): PasswordHash {
  return { legacyHash: legacyHash(password).toString(16).toUpperCase().padStart(4, "0") };
}

async function digested(algorithm: string, parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Excel's 16-bit hash of up to 2010. */
function legacyHash(password: string): number {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(index);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return hash ^ password.length ^ 0xce4b;
}
