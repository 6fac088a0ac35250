import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { collectLicences, licencesText } from './entrypoints/privacy/licences.ts';
import { bundled } from './entrypoints/timeline.content/bundle.ts';
import type { Adapter } from './lib/adapters/adapter.ts';
import { adapters } from './lib/adapters/index.ts';
import { adapterFileOf, saveFile, stylesheetOf } from './lib/adapters/networks.ts';
import { sample } from './lib/adapters/sample.ts';
import { rowsOf } from './lib/classifier/classify.ts';
import { languageFileOf, ruleLanguages } from './lib/types.ts';

/** A build for browser tests, which cannot click a permission prompt: the fixtures' hosts are granted at install. */
const isTest = Boolean(process.env.HEARBACK_TEST);
const testHosts = [
  ...['x.com', 'www.linkedin.com', 'bsky.app', 'www.reddit.com', 'disqus.com', 'mastodon.example'],
  ...['moss.example', 'kelpnotes.example'], // nobody listed them: the popup asks for them
].map((host) => `*://${host}/*`);

const pageStyles = (name: string) =>
  readFileSync(new URL(`entrypoints/timeline.content/${name}.css`, import.meta.url), 'utf8');

/** What is done to a network's items and their parts, in its own selectors. */
function stylesOf({ network, dialects }: Adapter): string {
  // Parts count within items of their own dialect alone: one dialect's words are another's names.
  const within = (part: 'words' | 'media') =>
    dialects.map(({ id, parts }) => `:is([data-tl-of="${network}-${id}"] :is(${parts[part]}))`).join(', ');
  const nested = dialects.flatMap(({ nested, item }) => (nested ? item : [])).join(', ');
  const selectors: Record<string, string> = {
    'tl-items': dialects.map(({ item }) => item).join(', '),
    'tl-words': within('words'),
    'tl-media': within('media'),
    'tl-nested': nested,
    'tl-holders': nested ? `:is(${nested}), :has(${nested})` : '[data-tl-own]',
  };
  return [pageStyles('parts'), nested ? pageStyles('nested') : '']
    .join('\n')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\btl-(?:items|words|media|nested|holders)\b(?=[,)])/gu, (name) => selectors[name] ?? name)
    .replace(/\s+/gu, ' ');
}

/** The sample timeline on our own page is styled as a network is. */
const sampleStyles = (): Plugin => ({
  name: 'sample-styles',
  enforce: 'pre',
  transform: (_, id) => (id.includes('timeline.content/parts.css') ? stylesOf(sample) : null),
});

/** Preact keeps a way to set inner HTML that we never use; add-on stores ask about it, so it becomes plain text. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: (code, id) => (/preact[/\\]/u.test(id) ? code.replace(/\.innerHTML\b/gu, '.textContent') : null),
});

/**
 * The polyfill is no ES module. Bundlers make it one by looking at each API of the browser, which then sets all of them up: some
 * 13 ms of every page that is read. What it exports is all that we need.
 */
const plainPolyfill = (): Plugin => ({
  name: 'plain-polyfill',
  transform: (code, id) =>
    /webextension-polyfill[/\\]dist[/\\]browser-polyfill\.js$/u.test(id)
      ? `const made = { exports: {} };\n((module, exports, define) => {\n${code}\n})(made, made.exports);\nexport default made.exports;`
      : null,
});

/**
 * WXT tells scripts of an older build to stop by an event and a message with the extension's id in them, which any page may hear,
 * and send. Ours know each other by a word of this install instead (entrypoints/timeline.content/run.ts).
 */
const noSigns = (): Plugin => ({
  name: 'no-signs',
  transform: (code, id) =>
    /wxt[/\\]dist[/\\]utils[/\\]content-script-context/u.test(id)
      ? code.replace(/\b(stopOldScripts|listenForNewerScripts)\(\) \{/gu, '$1() { return;')
      : null,
});

/**
 * Rules carry the sentences they are tested on, and their patterns and tables as they are written, in nine languages. A page's content
 * script has no use for the first, and gets the others as rows: those that need no language with it, the others from a file for each
 * language that is read.
 */
const bareRules = (): Plugin => {
  let isContentScript = false;
  const cutProperties: Record<string, string> = { hits: '{}', misses: '{}', patterns: 'undefined' };
  const cutArguments: Record<string, string> = { byLanguage: '{}', always: 'undefined' };
  return {
    name: 'bare-rules',
    enforce: 'post',
    configResolved({ build }) {
      isContentScript = JSON.stringify(build.lib || null).includes('timeline.content');
    },
    transform(code, id) {
      if (!isContentScript || !/classifier[/\\]rules[/\\]/u.test(id)) return null;
      if (/[/\\]bare\.ts$/u.test(id)) return `export const bareRows = ${JSON.stringify(rowsOf('any'))};`;
      const cuts: [from: number, to: number, left: string][] = [];
      const cut = (part: { start: number; end: number } | undefined, left: string | undefined) => {
        if (part && left !== undefined) cuts.push([part.start, part.end, left]);
        return part !== undefined && left !== undefined;
      };
      const walk = (node: unknown): void => {
        if (Array.isArray(node)) for (const one of node) walk(one);
        else if (node && typeof node === 'object' && 'type' in node) {
          const {
            type,
            key,
            value,
            callee,
            arguments: given,
          } = node as {
            type: string;
            key?: { name?: string };
            value?: { start: number; end: number };
            callee?: { name?: string };
            arguments?: { start: number; end: number }[];
          };
          const isCut =
            type === 'Property'
              ? cut(value, cutProperties[key?.name ?? ''])
              : type === 'CallExpression' && cut(given?.[1], cutArguments[callee?.name ?? '']);
          const isTakenApart = type === 'ObjectPattern'; // it names what it reads
          if (!isCut && !isTakenApart) for (const one of Object.values(node)) walk(one);
        }
      };
      walk(this.parse(code).body);
      return cuts
        .sort((a, b) => b[0] - a[0])
        .reduce((whole, [from, to, left]) => `${whole.slice(0, from)}${left}${whole.slice(to)}`, code);
    },
  };
};
/** How a file gives a page's script a part that it came without (entrypoints/timeline.content/parts.ts). */
const pushing = (part: string) =>
  `if (!Array.isArray(globalThis.hearbackParts)) globalThis.hearbackParts = [];globalThis.hearbackParts.push(${part});`;

/** What our pages need: their own scripts and styles, and pictures that stand in the page. All else is refused, requests too. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  outDirTemplate: `${isTest ? 'test-' : ''}{{browser}}-mv{{manifestVersion}}`,
  hooks: {
    'build:publicAssets': async (_, files) => {
      const part = (relativeDest: string, contents: string) => files.push({ relativeDest, contents });
      for (const adapter of adapters) {
        const { network } = adapter;
        part(stylesheetOf(network), stylesOf(adapter));
        const from = `import { ${network} as adapter } from '@/lib/adapters/${network}.ts';`;
        part(adapterFileOf(network), await bundled(from + pushing('{ adapter }')));
      }
      for (const lang of ruleLanguages)
        part(languageFileOf(lang), pushing(JSON.stringify({ language: [lang, rowsOf(lang)] })));
      part(saveFile, await bundled(`import { savePage as save } from '@/lib/adapters/save.ts';${pushing('{ save }')}`));
      part('licences.txt', licencesText());
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Hearback',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    // While developing, scripts and styles come from the server.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy.join('; ') } } : {}),
    ...(isTest ? { host_permissions: testHosts } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hearback@hearback.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [sampleStyles(), noInnerHtml(), plainPolyfill(), noSigns(), bareRules(), collectLicences()],
  }),
});
