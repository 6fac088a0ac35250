/** Asking the browser for what a user wants read, and giving it back: the parts that our own pages share. */
import { listedAt } from '../adapters/networks.ts';
import type { Network } from '../types.ts';
import type { LiveSettings } from './live.ts';
import { sendMessage } from './messages.ts';
import { askFor, giveBack, patternOf, patternsOf } from './sites.ts';

/** Asks for patterns. Call it first thing in a click: else the browser does not take it for the user's wish. True: granted. */
export async function allow(patterns: readonly string[]): Promise<boolean> {
  const granted = await askFor(patterns);
  await sendMessage('syncSites');
  return granted;
}

/**
 * Asks for a host, or for all of its network where the address tells which that is; `network`: what runs there, where it
 * does not. That is sent before the answer, which may close a popup, and taken back if the answer is no.
 */
export async function allowHost(host: string, network: Network | null, { settings, change }: LiveSettings) {
  const asked = askFor(patternsOf(host));
  const known = settings.value.knownHosts;
  const named = network !== null && listedAt(new URL(`https://${host}/`)) === null;
  if (named) void change({ knownHosts: { ...known, [host]: network } });
  const granted = await asked;
  if (named && !granted) await change({ knownHosts: known });
  await sendMessage('syncSites');
  return granted;
}

/** Gives back a network's patterns, or those of a host that was named; its name is then forgotten too. */
export async function takeBack(patterns: readonly string[], { settings, change }: LiveSettings) {
  await giveBack(patterns);
  const known = Object.entries(settings.value.knownHosts);
  const left = known.filter(([host]) => !patterns.includes(patternOf(host)));
  if (left.length < known.length) await change({ knownHosts: Object.fromEntries(left) });
  await sendMessage('syncSites');
}
