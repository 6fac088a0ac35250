/**
 * What it costs to read one item in Chromium, with the code that ships: on the captured pages beside the project where they are at
 * hand, else on the project's own fixtures, which have less in them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../../entrypoints/timeline.content/bundle.ts';
import type { Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';

const root = resolve(import.meta.dirname, '../..');
const captures = resolve(root, '../shared/captures');
/** Of each page: a reader of an hour meets some hundred items. */
const rounds = 100;
const addresses = {
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  mastodon: 'https://mastodon.example/home',
} as const;

/** What the page is given: the adapters, bundled as a script of the page's own. */
interface Reading {
  timesOf(network: string, rounds: number): number[];
}
const code = `
import { adapterOf } from '@/lib/adapters/index.ts';
import { openPage } from '@/lib/adapters/open.ts';
window.reading = {
  timesOf(network, rounds) {
    const adapter = adapterOf(network);
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const page = openPage(window, adapter);
      const items = page.items();
      if (items === null) return [];
      for (const root of document.querySelectorAll(items)) {
        const from = performance.now();
        const item = page.read(root);
        // What a root says is remembered until something in it changes: a copy is as new as what a network mounts.
        if (item !== null && item !== 'unreadable') times.push(performance.now() - from);
        root.replaceWith(root.cloneNode(true));
      }
    }
    return times;
  },
};`;

export async function reading(pair: Pair, { runs }: Options): Promise<Figure[]> {
  const adapters = await bundled(code);
  const isCaptured = existsSync(captures);
  const figures: Figure[] = [];
  for (const [network, url] of Object.entries(addresses)) {
    const folder = join(isCaptured ? captures : join(root, 'tests/fixtures'), network);
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const medians: number[] = [];
    let items = 0;
    for (const name of names) {
      const page = await pair.without.open(url, readFileSync(join(folder, name), 'utf8'));
      await page.addScriptTag({ content: adapters });
      for (let run = 0; run < runs; run++) {
        const times = await page.evaluate(
          ([network, rounds]) => (window as unknown as { reading: Reading }).reading.timesOf(network, rounds),
          [network, rounds] as const,
        );
        if (times.length === 0) continue;
        if (run === 0) items += times.length / rounds;
        medians.push(median(times) * 1_000);
      }
      await page.close();
    }
    figures.push({
      what: `reading one item of ${network}, median of its pages`,
      value: medians.length > 0 ? median(medians) : null,
      unit: 'µs',
      limit: 150,
      note: `${items} items on ${names.length} ${isCaptured ? 'captured pages' : 'fixtures'}, the slowest page ${Math.round(Math.max(...medians))}`,
    });
  }
  return figures;
}
