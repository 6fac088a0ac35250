// A lockfile made on one platform must name every platform's native packages, or `npm ci` breaks on the others; and each entry must
// say what its bytes are, wherever they come from (addresses are left out, so that any registry serves).
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).packages;
const names = new Set(Object.keys(lock).map((k) => k.replace(/^.*node_modules\//, '')));
const missing = Object.entries(lock).flatMap(([k, v]) =>
  Object.keys(v.optionalDependencies ?? {})
    .filter((d) => !names.has(d))
    .map((d) => `${k}: ${d} has no entry`),
);
const unproven = Object.entries(lock)
  .filter(([k, v]) => k && !(v.version && /^sha512-/.test(v.integrity ?? '')))
  .map(([k]) => `${k}: no version or no SHA-512`);
const scripts = Object.entries(lock)
  .filter(([k, v]) => k && v.hasInstallScript)
  .map(([k]) => `${k}: runs a script of its own when it is installed`);
const systems = new Set(Object.values(lock).flatMap((v) => v.os ?? []));
const platforms = ['linux', 'darwin', 'win32'].filter((os) => !systems.has(os)).map((os) => `nothing for ${os}`);
const wrong = [...missing, ...unproven, ...scripts, ...platforms];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
