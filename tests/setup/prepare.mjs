#!/usr/bin/env node
// Makes a fresh clone ready: `npm ci` where the modules are missing or older than the lockfile, then the browsers.
// Runs before `npm start` and `npm test`, on whatever Node is there, with no dependency of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const at = (...path) => join(root, ...path);
const shell = process.platform === 'win32';
const run = (command, args) => {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
};

const installed = at('node_modules/.package-lock.json');
const isStale =
  !existsSync(installed) || statSync(installed).mtimeMs + 1_000 < statSync(at('package-lock.json')).mtimeMs;
if (isStale) run('npm', ['ci', '--no-audit', '--no-fund']);
// npm may be set to run no install scripts.
if (isStale || !existsSync(at('.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare']);
run('npm', ['run', '-s', 'setup:browsers']);
