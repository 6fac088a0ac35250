/**
 * Consecutive items out of reading share one counted line, at the first of them: hidden ones (measures 3.1), three or more
 * folded ones (field T2), agreement in a thread. Pure; what is on the page already is not moved: an item joins a run only while
 * it was never on the screen, and stays in it when it is mounted again.
 */
import { codesOf, itemKey, type ReasonCode, reasonsFor, type Verdict } from '../types.ts';
import { agrees } from './agreement.ts';
import type { Heard } from './memory.ts';

/** Why an item is out of reading: folded or hidden as the level says, or agreement in a thread. */
export type Kind = 'fold' | 'hide' | 'agree';
export const kindOf = ({ item, verdict, treatment }: Heard): Kind | null => {
  if (agrees(item, verdict, treatment)) return 'agree';
  if (treatment.action === 'hide') return 'hide';
  return treatment.action === 'collapse' ? 'fold' : null;
};

/** An item as its neighbours see it. */
export interface Part {
  root: Element;
  key: string;
  /** Null: it stays in reading. */
  kind: Kind | null;
  /** The run it was put in: its name; null: it stands alone; undefined: nobody said yet. */
  run: string | null | undefined;
  /** Never on the screen, so that it may still join. */
  free: boolean;
}
export interface Run {
  name: string;
  kind: Kind;
  roots: Element[];
  /** The one that says the line; null: it is not mounted. */
  head: Element | null;
}

/** Fewer are not worth a line of their own; hidden ones have no other. */
const least: Record<Kind, number> = { fold: 3, hide: 1, agree: 2 };

/** What stands between columns, windows above the page, and lists. */
const region = 'section, main, dialog, [role="main"], [role="region"], [role="feed"], [role="dialog"]';
const regionOf = ({ root }: Part) => root.parentElement?.closest(region);
const isAgreement = ({ kind }: Part) => kind === 'agree';
const isNeighbour = (a: Part, b: Part) => isAgreement(a) === isAgreement(b) && regionOf(a) === regionOf(b);

const runOf = (name: string, parts: readonly Part[]): Run => ({
  name,
  // A line that counts both speaks of the weaker.
  kind: parts.find(({ kind }) => kind !== 'hide')?.kind ?? 'hide',
  roots: parts.map(({ root }) => root),
  head: parts.find(({ key }) => key === name)?.root ?? null,
});

/** Runs of what stands together and is in none yet. */
function newRuns(parts: readonly Part[]): Run[] {
  const [first] = parts;
  if (!first?.kind) return [];
  if (parts.length >= least[isAgreement(first) ? 'agree' : 'fold']) return [runOf(first.key, parts)];
  const found: Part[][] = [];
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'hide') continue;
    if (parts[i - 1]?.kind === 'hide') found.at(-1)?.push(part);
    else found.push([part]);
  }
  return found.filter((run) => run.length >= least.hide).map((run) => runOf(run[0]?.key ?? '', run));
}

/** The runs among items, given in document order. Whatever is in none stands alone. */
export function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  let open: Part[] = [];
  /** What `open` is called already. */
  let name: string | null = null;
  const close = () => {
    runs.push(...(name === null ? newRuns(open) : [runOf(name, open)]));
    open = [];
    name = null;
  };
  for (const part of parts) {
    const before = open.at(-1);
    const called = part.free ? undefined : (part.run ?? null);
    if (part.kind === null || called === null || (before && !isNeighbour(before, part))) close();
    if (part.kind === null || called === null) continue;
    if (called !== undefined && called !== name) {
      close();
      name = called;
    }
    open.push(part);
  }
  close();
  return runs;
}

/** Does a run say what it said? One whose first is not mounted depends on what can be seen. */
export const isSameRun = (a: Run | undefined, b: Run | undefined) =>
  a === b ||
  (a !== undefined &&
    b?.head === a.head &&
    a.head !== null &&
    a.roots.length === b.roots.length &&
    a.roots.every((root, i) => root === b.roots[i]));

/** The decisive reasons of a run with their counts, most frequent first. */
export function reasonsOf(verdicts: readonly Verdict[]): [ReasonCode, number][] {
  const counts = new Map<ReasonCode, number>();
  for (const { signals, label } of verdicts) {
    const [code] = reasonsFor(codesOf({ signals }), label);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How many people stand behind items. */
export const peopleIn = (all: readonly Heard[]) =>
  new Set(all.map(({ item }) => item.author.handle ?? item.author.name ?? itemKey(item))).size;
