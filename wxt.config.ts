import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { adapters } from './lib/adapters/index.ts';
import { sample } from './lib/adapters/sample.ts';

/** A build for browser tests, which cannot click a permission prompt: the fixtures' hosts are granted at install. */
const isTest = Boolean(process.env.HEARBACK_TEST);
const testHosts = [
  ...['x.com', 'www.linkedin.com', 'bsky.app', 'www.reddit.com', 'disqus.com', 'mastodon.example'],
  ...['moss.example', 'kelpnotes.example'], // nobody listed them: the popup asks for them
].map((host) => `*://${host}/*`);

/** The page's stylesheet names item roots and their parts; the adapters know what they are. */
const adapterSelectors = (): Plugin => {
  const dialects = [...adapters, sample].flatMap(({ network, dialects }) =>
    dialects.map((d) => ({ ...d, of: `${network}-${d.id}` })),
  );
  // Parts count within items of their own dialect alone: one site's words are another's names.
  const within = (of: string, selector: string) => `:is([data-tl-of="${of}"] :is(${selector}))`;
  const selectors: Record<string, string> = {
    'tl-items': dialects.map((d) => d.item).join(', '),
    'tl-words': dialects.map((d) => within(d.of, d.parts.words)).join(', '),
    'tl-media': dialects.map((d) => within(d.of, d.parts.media)).join(', '),
    'tl-nested': dialects.flatMap((d) => (d.nested ? within(d.of, d.item) : [])).join(', '),
  };
  return {
    name: 'adapter-selectors',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('timeline.content/style.css')
        ? code.replace(/\btl-(?:items|words|media|nested)\b(?=[,)])/gu, (name) => selectors[name] ?? name)
        : null,
  };
};

/** Preact keeps a way to set inner HTML that we never use; add-on stores ask about it, so it becomes plain text. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: (code, id) => (/preact[/\\]/u.test(id) ? code.replace(/\.innerHTML\b/gu, '.textContent') : null),
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

/** Rows of rules carry the sentences they are tested on; the options page shows them, a page's content script has no use for them. */
const noExamples = (): Plugin => {
  let isContentScript = false;
  return {
    name: 'no-examples',
    enforce: 'post',
    configResolved({ build }) {
      isContentScript = JSON.stringify(build.lib || null).includes('timeline.content');
    },
    transform(code, id) {
      if (!isContentScript || !/classifier[/\\]rules[/\\]/u.test(id)) return null;
      const cuts: [number, number][] = [];
      const walk = (node: unknown): void => {
        if (Array.isArray(node)) node.forEach(walk);
        else if (node && typeof node === 'object' && 'type' in node) {
          const { type, key, value } = node as {
            type: string;
            key?: { name?: string };
            value?: { start: number; end: number };
          };
          if (type === 'Property' && value && /^(?:hits|misses)$/u.test(key?.name ?? ''))
            cuts.push([value.start, value.end]);
          else Object.values(node).forEach(walk);
        }
      };
      walk(this.parse(code).body);
      return cuts
        .sort((a, b) => b[0] - a[0])
        .reduce((left, [from, to]) => `${left.slice(0, from)}{}${left.slice(to)}`, code);
    },
  };
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  outDirTemplate: `${isTest ? 'test-' : ''}{{browser}}-mv{{manifestVersion}}`,
  manifest: ({ browser }) => ({
    name: 'Hearback',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: ['*://*/*'],
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
    plugins: [adapterSelectors(), noInnerHtml(), noSigns(), noExamples()],
  }),
});
