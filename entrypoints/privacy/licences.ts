/**
 * The licences of what ships, as one text in the package, made when it is built: Vite lists the packages that are in each bundle, and
 * here the lists become one. Runs in Node, from wxt.config.ts.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** As Vite tells them (`build.license`); some packages have no file of their licence. */
interface Licence {
  name: string;
  version: string;
  identifier: string;
  text?: string;
}
const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const list = 'licences.json';
const found = new Map<string, Licence>();

/** Takes the list of each bundle out of it and keeps it for `licencesText`. */
export const collectLicences = (): Plugin => ({
  name: 'collect-licences',
  enforce: 'post',
  config: () => ({ build: { license: { fileName: list } } }),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const listed = bundle[list];
      if (listed?.type !== 'asset') return;
      for (const one of JSON.parse(String(listed.source)) as Licence[]) found.set(`${one.name} ${one.version}`, one);
      delete bundle[list];
    },
  },
});

const described = (name: string) => JSON.parse(fileOf(`node_modules/${name}/package.json`));

/** MIT is one text for all; who holds the rights is in the package's own description. */
function textOf({ name, identifier, text }: Licence): string {
  if (text) return text;
  if (identifier !== 'MIT') throw new Error(`${name} is under ${identifier} and has no file that says so`);
  const { author } = described(name);
  return fileOf('LICENSE')
    .replace(/^Copyright.*$/mu, `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`)
    .trim();
}
/** Where its source is, as some licences ask to be told. */
const sourceOf = ({ name }: Licence) => String(described(name).repository?.url ?? '').replace(/^git\+|\.git$/gu, '');

/** Of all bundles so far. */
export const licencesText = () =>
  [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => `${one.name} ${one.version} (${one.identifier})\n${sourceOf(one)}\n\n${textOf(one)}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
