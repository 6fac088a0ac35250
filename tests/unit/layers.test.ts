import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { breaches, type Layer, layerOf } from './layers.ts';
import { filesIn, read, root, trackedNames } from './sources.ts';

const base = ['lib/types.ts', 'lib/settings.ts', 'lib/corrections.ts', 'lib/user-rules.ts'];
const words = ['#i18n'];
const markup = ['preact', 'preact/', '@preact/signals'];

/** The house, room by room; an import that no row allows fails with its file and line. */
const layers: Layer[] = [
  { room: 'lib/types.ts', uses: [], packages: [], plain: true },
  { room: 'lib/settings.ts', uses: base, packages: [], plain: true },
  { room: 'lib/corrections.ts', uses: base, packages: [], plain: true },
  { room: 'lib/user-rules.ts', uses: base, packages: [], plain: true },
  { room: 'lib/metrics/', uses: base, packages: [], plain: true },
  { room: 'lib/adapters/', uses: base, packages: [], plain: true },
  // How the model came to be: it reads files and never ships.
  { room: 'lib/classifier/training/', uses: [...base, 'lib/classifier/', 'lib/treatment.ts'] }, // the card says what levels would do
  { room: 'lib/classifier/', uses: base, packages: [], plain: true },
  { room: 'lib/locales/', uses: base, packages: [], plain: true },
  { room: 'lib/treatment.ts', uses: [...base, 'lib/classifier/'], packages: [], plain: true }, // alert accounts are a rule
  { room: 'lib/page/', uses: [...base, 'lib/treatment.ts', 'lib/metrics/'], names: ['lib/'], packages: [] },
  {
    room: 'lib/extension/',
    uses: [...base, 'lib/treatment.ts', 'lib/metrics/', 'lib/adapters/'],
    names: ['lib/'],
    extension: true,
  },
  {
    room: 'components/',
    uses: [...base, 'lib/metrics/', 'lib/locales/', 'lib/extension/words.ts'], // the words' own door to the locales
    names: ['lib/'],
    packages: [...markup, ...words, 'd3-scale', 'd3-shape'],
  },
  { room: 'entrypoints/', uses: ['lib/', 'components/', 'entrypoints/'], extension: true },
];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, '.ts', '.tsx'));
test.each(sources)('%s rests on what it may', (path) => {
  expect(breaches(path, read(path), layers)).toEqual([]);
});

test('what is plain runs in Node as it is', () => {
  const plain = sources.filter((path) => layerOf(path, layers)?.plain);
  const code = plain.map((path) => `await import(${JSON.stringify(pathToFileURL(join(root, path)))});`).join('\n');
  execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '--eval', code], { stdio: 'pipe' });
});

const top = [
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'wxt.config.ts', 'package.json', 'tsconfig.json'],
  ...['README.md', 'LICENSE', 'package-lock.json', 'biome.json'],
];
test('at the top stand the names of the house and dot-folders only', () => {
  expect(trackedNames().filter((name) => !name.startsWith('.') && !top.includes(name))).toEqual([]);
});

const types = 'lib/types.ts';
/** What must be found, so that silence means something. */
const invented: { file: string; code: string; found: RegExp | null }[] = [
  { file: types, code: `import { a } from './settings.ts';`, found: /types\.ts:1 imports \.\/settings\.ts/u },
  { file: 'lib/adapters/x.ts', code: `import { a } from '../types.ts';`, found: null },
  { file: 'lib/adapters/x.ts', code: `import { a } from './readers.ts';`, found: null },
  { file: 'lib/adapters/x.ts', code: `import { a } from '../classifier/classify.ts';`, found: /classifier\/classify/u },
  { file: 'lib/adapters/x.ts', code: `import type { A } from '@/lib/classifier/classify.ts';`, found: /\(types\)/u },
  { file: 'lib/classifier/rules/a.ts', code: `export * from '@/lib/adapters/x.ts';`, found: /adapters\/x\.ts/u },
  { file: 'lib/classifier/rules/a.ts', code: `import { a } from '../../types.ts';`, found: null },
  { file: 'lib/classifier/a.ts', code: `const a = await import('../adapters/x.ts');`, found: /adapters\/x\.ts/u },
  { file: 'lib/classifier/a.ts', code: 'const a = (name: string) => import(name);', found: /only running it/u },
  { file: 'lib/metrics/week.ts', code: `import { z } from 'zod';`, found: /imports zod; lib\/metrics\/ may not/u },
  { file: 'lib/metrics/week.ts', code: `import { browser } from 'wxt/browser';`, found: /wxt\/browser/u },
  { file: 'lib/metrics/week.ts', code: 'browser.storage.local.get();', found: /reaches for browser/u },
  { file: 'lib/page/a.ts', code: `import { findAdapter } from '../adapters/index.ts';`, found: /adapters\/index/u },
  {
    file: 'lib/page/a.ts',
    code: `import { type Adapter } from '../adapters/adapter.ts';`,
    found: /adapters\/adapter/u,
  },
  { file: 'lib/page/a.ts', code: `import type { Adapter } from '../adapters/adapter.ts';`, found: null },
  { file: 'lib/page/a.ts', code: `let a: import('../adapters/adapter.ts').Adapter;`, found: null },
  { file: 'lib/page/a.ts', code: `let a: import('../../components/Dial.tsx').Dial;`, found: /Dial\.tsx \(types\)/u },
  { file: 'lib/page/a.ts', code: 'document.title; window.scrollY;', found: null },
  { file: 'lib/page/a.ts', code: `chrome.runtime.getURL('');`, found: /reaches for chrome/u },
  { file: 'lib/extension/a.ts', code: `import { openDB } from 'idb'; browser.runtime.id;`, found: null },
  { file: 'lib/extension/a.ts', code: `import { Dial } from '@/components/Dial.tsx';`, found: /Dial\.tsx/u },
  { file: 'components/A.tsx', code: `import { store } from '@/lib/extension/store.ts';`, found: /extension\/store/u },
  { file: 'components/A.tsx', code: `import browser from 'webextension-polyfill';`, found: /webextension-polyfill/u },
  { file: 'components/A.tsx', code: `import { useState } from 'preact/hooks';`, found: null },
  { file: 'components/A.tsx', code: 'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;', found: /dangerously/u },
  { file: 'lib/somewhere/a.ts', code: '', found: /in no layer/u },
  { file: 'lib/adapters/a.ts', code: `const you = (document: Document) => document.body;`, found: null },
  {
    file: 'lib/adapters/a.ts',
    code: 'const you = (d: Document) => d; document.body;',
    found: /a\.ts:1 reaches for document/u,
  },
  { file: 'lib/adapters/a.ts', code: 'const a = { document: 1 }; a.document;', found: null },
  { file: 'lib/adapters/a.ts', code: 'const read = ({ document }: Page) => document.body;', found: null },
  { file: 'lib/adapters/a.ts', code: 'const a = { document };', found: /reaches for document/u },
  { file: 'lib/adapters/a.ts', code: 'for (const self of all) self.a;', found: null },
  { file: 'lib/adapters/a.ts', code: 'if (a) { const window = b; }\nwindow.a;', found: /a\.ts:2 reaches for window/u },
  { file: 'lib/adapters/a.ts', code: 'let a: Element | null = b as HTMLElement;', found: null },
  { file: 'lib/adapters/a.ts', code: 'a instanceof HTMLElement;', found: /HTMLElement/u },
  { file: 'entrypoints/a.ts', code: 'a.innerHTML = b;', found: /uses innerHTML/u },
  { file: 'entrypoints/a.ts', code: `a['outerHTML'] += b;`, found: /uses outerHTML/u },
  { file: 'entrypoints/a.ts', code: 'a.innerHTML === b;', found: null },
  { file: 'entrypoints/a.ts', code: `a.insertAdjacentHTML('beforeend', b);`, found: /insertAdjacentHTML/u },
  { file: 'entrypoints/a.ts', code: 'document.write(b);', found: /uses write/u },
  { file: 'entrypoints/a.ts', code: 'stream.write(b);', found: null },
  { file: 'entrypoints/a.ts', code: 'eval(b);', found: /reaches for eval/u },
  { file: 'entrypoints/a.ts', code: 'new Function(b)();', found: /function out of text/u },
  { file: 'lib/extension/a.ts', code: `fetch('https://example.org');`, found: /reaches for fetch/u },
  { file: 'lib/extension/a.ts', code: 'navigator.sendBeacon(a);', found: /sendBeacon/u },
];
test.each(invented)('$file: $code', ({ file, code, found }) => {
  const said = breaches(file, code, layers).join('\n');
  if (found) expect(said).toMatch(found);
  else expect(said).toBe('');
});
