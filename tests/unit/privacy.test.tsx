// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Privacy } from '@/components/Privacy.tsx';
import { keptDays } from '@/lib/extension/health-store.ts';
import { retention } from '@/lib/metrics/records.ts';
import { read } from './sources.ts';
import { speak } from './words.ts';

const [, asked = ''] = /\bpermissions: \[(.*?)\]/su.exec(read('wxt.config.ts')) ?? [];
const permissions = [...asked.matchAll(/'(\w+)'/gu)].map(([, name = '']) => name);
const said = (node: Element | null) => node?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

async function page(language: 'en' | 'de') {
  await speak(language);
  document.body.innerHTML = '<main></main>';
  render(<Privacy permissions={permissions} healthDays={keptDays} />, document.body.firstElementChild as Element);
  return document.body;
}

test('permissions are known, and each has its reason on the page and in the README', async () => {
  expect(permissions.length).toBeGreaterThan(3);
  const rows = [...(await page('en')).querySelectorAll('li:has(code)')].map(said);
  for (const name of permissions) {
    expect(rows.find((row) => row.startsWith(`${name} `))?.length).toBeGreaterThan(name.length + 10);
    expect(read('README.md')).toMatch(new RegExp(`^\\| \`${name}\` \\| \\w.{10,} \\|$`, 'mu'));
  }
  expect(read('README.md')).toMatch(/^\| a site \| \w.{10,} \|$/mu);
});

test('what has a time to live is told with that time', async () => {
  const spans = [...(await page('en')).querySelectorAll('tbody td')].map(said);
  const { contributionKeys: _, encounters, threads, ...told } = retention;
  expect({ encounters, threads }).toEqual({ encounters: 0, threads: told.incoming }); // told with the session, and with letters
  const weeks = (days: number) => (days % 7 === 0 ? `${days / 7} weeks` : `${days} days`);
  expect(spans.slice(1, -2).sort()).toEqual([...Object.values(told), keptDays].map(weeks).sort());
});

test('the text for the stores says what the page says', async () => {
  const text = read('.github/PRIVACY.md')
    .replace(/[`#|]|^- |^\| --- .*$/gmu, '')
    .replace(/\s+/gu, ' ');
  const parts = [...(await page('en')).querySelectorAll('h1, h2, p:not(.row, :has(a)), li, th, td')].map(said);
  expect(parts.length).toBeGreaterThan(30);
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

test('it is in German too, and its links lead to our own pages', async () => {
  const body = await page('de');
  expect(said(body.querySelector('h1'))).toBe('Datenschutz');
  expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
    '/review.html',
    '/options.html',
    '/licences.txt',
  ]);
});
