import { expect, test } from 'vitest';
import { filesIn, read } from './sources.ts';
import { keysIn, messagesOf, placeholders, standsFor, wordsInPage, wordsInStyle, wordsOutside } from './wording.ts';

const rooms = ['entrypoints', 'components', 'lib/page', 'lib/extension'];
const finders: [ending: string, find: (path: string, code: string) => string[]][] = [
  ['.tsx', wordsOutside],
  ['.ts', wordsOutside],
  ['.html', wordsInPage],
  ['.css', wordsInStyle],
];
const rows = finders.flatMap(([ending, find]) =>
  rooms.flatMap((room) => filesIn(room, ending)).map((path) => ({ path, find })),
);
test.each(rows)('$path says nothing without the locales', ({ path, find }) => {
  expect(find(path, read(path))).toEqual([]);
});

const locales = filesIn('lib/locales', '.json').map((path) => ({
  path,
  messages: messagesOf(JSON.parse(read(path))),
}));
const english = messagesOf(JSON.parse(read('lib/locales/en.json')));
const asked = [
  ...rooms.flatMap((room) => filesIn(room, '.ts', '.tsx')).flatMap((path) => keysIn(path, read(path))),
  // The manifest names its words as the browser does.
  ...[...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/gu)].map(([, key = '']) => ({
    key: key.replaceAll('_', '.'),
    at: 'wxt.config.ts',
  })),
];

test.each(locales)('$path has a word for every key that is asked for', ({ messages }) => {
  const keys = [...messages.keys()];
  const missing = asked.filter(({ key }) => !keys.some((k) => standsFor(key, k)));
  expect(missing.map(({ key, at }) => `${at} asks for ${key}`)).toEqual([]);
});
test.each(locales)('$path has no word that nobody asks for, and none that is empty', ({ messages }) => {
  expect([...messages.keys()].filter((key) => !asked.some((a) => standsFor(a.key, key)))).toEqual([]);
  expect([...messages].filter(([, forms]) => !Object.values(forms).every((text) => text.trim()))).toEqual([]);
});
test.each(locales)('$path has the keys, forms and placeholders of English', ({ messages }) => {
  expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, forms] of messages) {
    const wanted = english.get(key) ?? {};
    expect({ key, plural: Object.keys(forms).length > 1 }).toEqual({ key, plural: Object.keys(wanted).length > 1 });
    expect({ key, holds: placeholders(forms.n) }).toEqual({ key, holds: placeholders(wanted.n) });
    // A form for one number may leave that number out, but may name nothing that is not given.
    for (const text of Object.values(forms))
      for (const name of placeholders(text).split(' ')) expect(placeholders(wanted.n)).toContain(name);
  }
});

/** What must be found, so that silence means something. */
const invented: { code: string; found: string[] }[] = [
  { code: 'const a = <p>Hello</p>;', found: ['a.tsx:1 "Hello"'] },
  { code: 'const a = <p>\n  {n} posts\n</p>;', found: ['a.tsx:2 "posts"'] },
  { code: 'const a = <p>@{handle} · {n}</p>;', found: [] },
  { code: `const a = <p>{'Hello'}{' '}</p>;`, found: ['a.tsx:1 "Hello"'] },
  { code: `const a = <p>{on ? 'On' : null}{off && 'Off'}</p>;`, found: ['a.tsx:1 "On"', 'a.tsx:1 "Off"'] },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source
  { code: 'const a = <p>{`${n} of ${m}`}</p>;', found: ['a.tsx:1 "of"'] },
  { code: `const a = <p>{i18n.t('a.b')}</p>;`, found: [] },
  { code: `const a = <p>{items.map((i) => i.type === 'x' && <b>{i.name}</b>)}</p>;`, found: [] },
  { code: `const a = <p class="soft" data-testid="a" lang="en">{a}</p>;`, found: [] },
  { code: `const a = <img alt="A tree" title={'A ' + b} />;`, found: ['a.tsx:1 "A tree"', 'a.tsx:1 "A"'] },
  { code: `const a = <button aria-label="Close">×</button>;`, found: ['a.tsx:1 "Close"'] },
  { code: `a.textContent = 'Show';`, found: ['a.tsx:1 "Show"'] },
  { code: `a.ariaLabel = on ? words.on : 'Off';`, found: ['a.tsx:1 "Off"'] },
  { code: `a.className = 'soft'; a.textContent = words.show; a.textContent = '·';`, found: [] },
  { code: `a.setAttribute('aria-label', 'Show'); a.setAttribute('role', 'group');`, found: ['a.tsx:1 "Show"'] },
  {
    code: `a.append('Show', b); a.append(document.createTextNode('more'));`,
    found: ['a.tsx:1 "Show"', 'a.tsx:1 "more"'],
  },
  { code: `browser.action.setTitle({ title: 'Paused' });`, found: ['a.tsx:1 "Paused"'] },
];
test.each(invented)('a source: $code', ({ code, found }) => {
  expect(wordsOutside('a.tsx', code)).toEqual(found);
});

const pages: { html: string; found: string[] }[] = [
  { html: '<html lang="en"><title>Hearback</title><script>const a = 1</script><div id="app"></div></html>', found: [] },
  { html: '<title>Hearback settings</title>', found: ['a.html "Hearback settings"'] },
  { html: '<p>Hello <b title="There">…</b></p>', found: ['a.html "Hello"', 'a.html "There"'] },
];
test.each(pages)('a page: $html', ({ html, found }) => {
  expect(wordsInPage('a.html', html)).toEqual(found);
});

const styles: { css: string; found: string[] }[] = [
  { css: 'a::after { content: "Show"; }', found: ['a.css "Show"'] },
  { css: `a::after { content: ''; } b::before { content: '\\2014 '; } /* content: "Show" */`, found: [] },
];
test.each(styles)('a stylesheet: $css', ({ css, found }) => {
  expect(wordsInStyle('a.css', css)).toEqual(found);
});

test('keys are followed through choices and templates, and nothing else', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source
  const code = "i18n.t('a.b'); i18n.t(c ? 'd' : 'e', 1); i18n.t(`f.${g}.h`, [i]);";
  expect(keysIn('a.ts', code).map(({ key }) => key)).toEqual(['a.b', 'd', 'e', 'f.*.h']);
  expect(() => keysIn('a.ts', 'i18n.t(key);')).toThrow('a.ts:1');
  expect(standsFor('f.*.h', 'f.g.h')).toBe(true);
  expect(standsFor('f.*.h', 'f.g.i.h')).toBe(false);
});
