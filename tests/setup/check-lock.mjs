// A lockfile made on one platform must name every platform's native packages, or `npm ci` breaks on the others.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).packages;
const names = new Set(Object.keys(lock).map((k) => k.replace(/^.*node_modules\//, '')));
const missing = Object.entries(lock).flatMap(([k, v]) =>
  Object.keys(v.optionalDependencies ?? {})
    .filter((d) => !names.has(d))
    .map((d) => `${k}: ${d}`),
);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
