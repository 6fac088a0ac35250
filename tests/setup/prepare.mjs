#!/usr/bin/env node
// Makes a fresh clone ready: `npm ci` where the modules are missing or older than the lockfile, then the browsers.
// Runs before `npm start` and `npm test`, on whatever Node is there, with no dependency of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const run = (command, ...args) => {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: at(''), stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`Hearback is built with Node 20 or later; this is ${process.version}.`);
  process.exit(1);
}
const installed = at('node_modules/.package-lock.json');
const isStale =
  !existsSync(installed) || statSync(installed).mtimeMs + 1_000 < statSync(at('package-lock.json')).mtimeMs;
// No script of a package runs; our own, `wxt prepare`, is what both commands begin with, so that a tree that
// cannot be prepared is told apart from one that cannot be installed.
if (isStale) run('npm', 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund');
run('npm', 'run', '-s', 'setup:browsers');
