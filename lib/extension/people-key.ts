/**
 * People and items as keyed hashes (measures 4.15). The key is made once an install and stays with the background: a hash
 * tells nobody anything who has not also the profile it lies in. It protects exports and screenshots, and is personal data.
 */
import type { PersonKey } from '../metrics/records.ts';
import { keyOf, type Network } from '../types.ts';

/** What makes an install this one. */
export interface Install {
  /** Names its weeks among those of other devices. */
  device: string;
  /** Of the HMAC, hexadecimal. */
  key: string;
  /** Of the marks. */
  salt: string;
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const random = (bytes: number) => hexOf(crypto.getRandomValues(new Uint8Array(bytes)));
export const newInstall = (): Install => ({ device: random(8), key: random(32), salt: random(16) });

/** Hashes of one batch, made before its transaction: IndexedDB does not wait for WebCrypto. */
export interface Keys {
  person(network: Network, handle: string): PersonKey;
  /** Of an `itemKey`. */
  item(key: string): string;
}

const bits = 128;
/** So many hashes are remembered, as the same people are met all day. */
const remembered = 5_000;

export async function keyring({ key }: Install) {
  const raw = Uint8Array.from(key.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  const hmac = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const known = new Map<string, string>();
  async function hash(text: string): Promise<void> {
    if (known.has(text)) return;
    const signed = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(text));
    known.set(text, hexOf(new Uint8Array(signed, 0, bits / 8)));
  }
  // What a person is called and what an item is called never make the same text.
  const ofPerson = (network: Network, handle: string) => `person ${keyOf(network, handle)}`;
  const ofItem = (itemKey: string) => `item ${itemKey}`;
  const take = (text: string) => {
    const hashed = known.get(text);
    if (hashed === undefined) throw new Error('A hash was asked for that nobody made.');
    return hashed;
  };
  return {
    async keysOf(network: Network, handles: Iterable<string>, items: Iterable<string>): Promise<Keys> {
      if (known.size > remembered) known.clear();
      const texts = [...[...handles].map((h) => ofPerson(network, h)), ...[...items].map(ofItem)];
      await Promise.all(texts.map(hash));
      const mine = new Map(texts.map((text) => [text, take(text)]));
      const get = (text: string) => mine.get(text) ?? take(text);
      return { person: (n, handle) => get(ofPerson(n, handle)), item: (itemKey) => get(ofItem(itemKey)) };
    },
  };
}

/**
 * Whether somebody is close to you must be known before their post is painted, where WebCrypto, which answers later, is of no
 * use, and handing names to pages would tell more than is needed. So pages get marks of those people: salted, 64 bits, made by a
 * small hash (FNV-1a, twice). A guess can be tried against it by whoever has read the extension's storage, and by nobody else.
 */
export function markOf(salt: string, person: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const char of `${salt} ${person}`) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((n) => ((n ^ (n >>> 15)) >>> 0).toString(36)).join('.');
}

/** Marks of the people of `Context`, of all networks. In `storage.local`, where a page finds them together with the settings. */
export interface Close {
  salt: string;
  circle: string[];
  repliedTo: string[];
}
export const nobodyClose: Close = { salt: '', circle: [], repliedTo: [] };

/** A set of `network/handle` of which only the marks are known. */
export class MarkedSet extends Set<string> {
  #salt = '';
  #marks: ReadonlySet<string> = new Set();
  marked(salt: string, marks: readonly string[]) {
    this.#salt = salt;
    this.#marks = new Set(marks);
  }
  override has(person: string) {
    return this.#marks.size > 0 && this.#marks.has(markOf(this.#salt, person));
  }
}
