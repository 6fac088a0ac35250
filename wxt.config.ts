import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { adapters } from './lib/adapters/index.ts';
import { sample } from './lib/adapters/sample.ts';

/** A build for browser tests, which cannot click a permission prompt: the fixtures' hosts are granted at install. */
const isTest = Boolean(process.env.HEARBACK_TEST);
const testHosts = ['x.com', 'www.linkedin.com', 'bsky.app', 'mastodon.example'].map((host) => `https://${host}/*`);

/** The page's stylesheet names item roots and their parts; the adapters know what they are. */
const adapterSelectors = (): Plugin => {
  const dialects = [...adapters, sample].flatMap((a) => a.dialects);
  const selectors: Record<string, string> = {
    'tl-items': dialects.map((d) => d.item).join(', '),
    'tl-words': dialects.map((d) => d.parts.words).join(', '),
    'tl-media': dialects.map((d) => d.parts.media).join(', '),
  };
  return {
    name: 'adapter-selectors',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('timeline.content/style.css')
        ? code.replace(/\btl-(?:items|words|media)\b(?=[,)])/gu, (name) => selectors[name] ?? name)
        : null,
  };
};

/** Preact keeps a way to set inner HTML that we never use; add-on stores ask about it, so it becomes plain text. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: (code, id) => (/preact[/\\]/u.test(id) ? code.replace(/\.innerHTML\b/gu, '.textContent') : null),
});

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
    plugins: [adapterSelectors(), noInnerHtml()],
  }),
});
