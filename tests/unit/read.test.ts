/** `npm run read` as somebody runs it: another process, a saved page in, lines out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { labels } from '../../lib/types.ts';

vi.setConfig({ testTimeout: 60_000 }); // each starts a process, which a busy machine takes its time for

const tool = fileURLToPath(new URL('../tools/read.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { rows, stderr, status };
};
const page = (network: string, name: string) => join(fixtures, network, `${name}.html`);
/** The page without the first line, which says where it is from; with something else in its place. */
const saved = (name: string, from: string, { network = 'mastodon', fixture = 'home', first = '' } = {}) => {
  const file = join(folder, `${name}.html`);
  const html = readFileSync(page(network, fixture), 'utf8').replace(/^<!--.*-->\n/u, first);
  writeFileSync(file, html.replace('</head>', `${from}</head>`));
  return file;
};

test.each(['mastodon', 'bluesky'])(
  '%s: a line for each item of the page, in its order, with its verdict',
  (network) => {
    const { rows, stderr, status } = run(page(network, 'home'));
    const wanted = JSON.parse(readFileSync(join(fixtures, network, 'home.json'), 'utf8')) as object[];
    expect(status).toBe(0);
    expect(rows.map((row) => row.item)).toMatchObject(wanted);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['item', 'verdict']);
      expect(labels).toContain(row.verdict.label);
    }
    expect(stderr).toMatch(
      new RegExp(`^${network} \\(web\\) at https://\\S+\nitems ${wanted.length}, unreadable 0\n`, 'u'),
    );
    expect(stderr).toMatch(/^read: id \d+\/\d+, .*\bhandle \d+\/\d+/mu);
    expect(stderr).toMatch(/^thrown: none$/mu);
    expect(stderr).toMatch(new RegExp(`^  handle ${wanted.length}/${wanted.length} · \\S`, 'mu'));
  },
);

test('of a field with several variants, which one matched', () => {
  const { stderr } = run(page('linkedin', 'home-sdui'));
  expect(stderr).toMatch(
    /^ {2}kind 8\/8 · a\[href\*="\/in\/"\] @href \(5\) · a\[href\*="\/company\/"\] @href \(2\) · /mu,
  );
});

test("the network is found by what the page shows, where its address is nobody's", () => {
  expect(run(saved('bare', ''))).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^mastodon .* unknown address/u),
  });
});

const said = 'https://kelp.example/home';
test.each([
  { where: 'a canonical link', file: () => saved('canonical', `<link rel="canonical" href="${said}">`) },
  {
    where: "SingleFile's comment",
    file: () =>
      saved('single', '', { first: `<!--\n Page saved with SingleFile \n url: ${said} \n saved date: now\n-->\n` }),
  },
  {
    where: 'a first line of ours',
    file: () =>
      saved('ours', '<link rel="canonical" href="https://other.example/">', { first: `<!-- {"url": "${said}"} -->\n` }),
  },
])('the address stands in $where', ({ file }) => {
  const { stderr, rows } = run(file());
  expect(stderr).toContain(` at ${said}\n`);
  expect(rows[0].item).toMatchObject({ surface: 'home', url: expect.stringMatching(/^https:\/\/kelp\.example\//u) });
});

test('--url says it better than the page', () => {
  const { rows } = run('--url', 'https://kelp.example/explore', page('mastodon', 'home'));
  expect(rows[0].item).toMatchObject({ surface: 'search', url: expect.stringMatching(/^https:\/\/kelp\.example\//u) });
});

test('--network says what the page does not', () => {
  const { stderr, rows, status } = run(saved('named', '', { network: 'bluesky' }), '--network', 'bluesky');
  expect([status, rows.length > 0]).toEqual([0, true]);
  expect(stderr).toMatch(/^bluesky \(web\) at an unknown address\n/u);
});

const changed = ['mastodon', 'bluesky'].filter((network) =>
  readdirSync(join(fixtures, network)).includes('changed.html'),
);
test.each(changed)('%s: a page that changed beyond reading is no error, and the last lines say so', (network) => {
  const { rows, stderr, status } = run(page(network, 'changed'));
  expect([status, rows]).toEqual([0, []]);
  expect(stderr).toMatch(/\nitems 0, unreadable [1-9]\d*\n/u);
});

test('a page of another network is no error either: nothing of it is recognised', () => {
  const { rows, stderr, status } = run(page('mastodon', 'home'), '--network', 'linkedin');
  expect([status, rows]).toEqual([0, []]);
  expect(stderr).toMatch(/^linkedin \(no dialect recognised\) at \S+\nitems 0, unreadable 0\n/u);
});

const nobodys = join(folder, 'nobodys.html');
writeFileSync(nobodys, '<!DOCTYPE html><title>A page</title><p>Of no network.</p>');
test.each([
  { when: 'no page is named', args: [], says: /^Say which page/u },
  {
    when: 'there is no such file',
    args: [join(folder, 'none.html')],
    says: /none\.html cannot be read: there is no such file\./u,
  },
  { when: 'it is a folder', args: [folder], says: /cannot be read: it is a folder\./u },
  {
    when: 'the network is unknown',
    args: [nobodys, '--network', 'myspace'],
    says: /^There is no network myspace: .*\bmastodon\b/u,
  },
  {
    when: 'no adapter knows the page',
    args: [nobodys],
    says: /^No adapter knows the page in .*, which does not say where it is from/u,
  },
  { when: 'the address is none', args: [nobodys, '--url', 'home'], says: /^home is no web address/u },
  {
    when: 'an option is unknown',
    args: [nobodys, '--loud'],
    says: /^Unknown option '--loud'\. It goes like this: npm run/u,
  },
])('one sentence and exit code 2 when $when', ({ args, says }) => {
  const { rows, stderr, status } = run(...args);
  expect([status, rows]).toEqual([2, []]);
  expect(stderr.trimEnd()).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
