/** What is shipped, packed as servers and stores pack it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outDir, productBuild } from './browser.ts';
import type { Figure } from './figures.ts';

const weights = new URL('../../lib/classifier/text/weights/', import.meta.url);
/** Each model's table stands in the bundle as the one string it is in its file. */
const tables = () =>
  readdirSync(weights).flatMap(
    (name) => readFileSync(new URL(name, weights), 'utf8').match(/[\w+/]{200,}={0,2}/gu) ?? [],
  );

const kB = (bytes: number) => bytes / 1_000;
const packed = (text: string) => kB(gzipSync(text, { level: 9 }).length);

export function sizes(): Figure[] {
  const script = readFileSync(join(productBuild, 'content-scripts/timeline.js'), 'utf8');
  const languages = readdirSync(join(productBuild, 'languages')).map((name) =>
    packed(readFileSync(join(productBuild, 'languages', name), 'utf8')),
  );
  const [first = 0, second = 0] = languages.sort((a, b) => b - a);
  const networks = join(productBuild, 'networks');
  const [adapter = 0] = readdirSync(networks)
    .filter((name) => name.endsWith('.js'))
    .map((name) => packed(readFileSync(join(networks, name), 'utf8')))
    .sort((a, b) => b - a);
  const bare = tables().reduce((code, table) => code.replace(table, ''), script);
  const zips = readdirSync(outDir).filter((name) => name.endsWith('-chrome.zip'));
  const zip = Math.max(...zips.map((name) => statSync(join(outDir, name)).size));
  return [
    {
      what: 'content script with the largest adapter, without the model’s data, gzipped',
      value: packed(bare) + adapter,
      unit: 'kB',
      limit: 45,
      note: bare.length === script.length ? 'no model in it' : `${adapter.toFixed(1)} kB of it the adapter`,
    },
    {
      what: 'the same with it and the two largest languages, gzipped',
      value: packed(script) + adapter + first + second,
      unit: 'kB',
      limit: 250,
      note: `${languages.length} languages, ${Math.round(languages.reduce((a, b) => a + b))} kB in all`,
    },
    { what: 'package, zipped', value: zips.length ? kB(zip) : null, unit: 'kB', limit: 900 },
  ];
}
