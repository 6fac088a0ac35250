/** What the reader asks of items, from their bars or from the tray, and what is told of it. */
import type { Correction, CorrectionKind } from '../corrections.ts';
import { isSampled } from '../treatment.ts';
import { codesOf, itemKey, type Network, type ReasonCode, reasonsFor, type TimelineItem } from '../types.ts';
import { correctionOf, type Deeds } from './face.ts';
import type { Heard, rememberLooks } from './memory.ts';
import { focusOn, isFolded } from './render.ts';

/** So many of the latest items met are kept with their words, for as long as the page stands. */
const remembered = 500;

/** `shown`: something folded was opened that is in no sample. */
type Mark = 'sampled' | 'opened' | 'unhid' | 'shown';

export interface Told {
  /** Keeps a correction; false: it was not kept. Left out: nothing can be kept here. */
  onCorrect?(correction: Correction): Promise<boolean>;
  onUndo?(id: string): void;
  onAudit?(mark: { network: Network; key: string; what: Mark; code: ReasonCode | null }): void;
}

interface Serving extends Told {
  heard: ReadonlyMap<Element, Heard>;
  looks: ReturnType<typeof rememberLooks>;
  /** Those that are mounted are decided and written once more. */
  again(roots: readonly Element[]): void;
}

export function serveReader({ heard, looks, again, onCorrect, onUndo, onAudit }: Serving) {
  const met = new Map<string, Heard>();
  const rootOf = (key: string) =>
    heard.entries().find(([root, { item }]) => root.isConnected && itemKey(item) === key)?.[0] ?? null;
  const mark = ({ item, verdict }: Heard, what: Mark) => {
    const [code = null] = reasonsFor(codesOf(verdict), verdict.label);
    onAudit?.({ network: item.network, key: itemKey(item), what, code });
  };
  /** It was out of reading, and is asked for: was it rightly so? */
  const asked = (one: Heard) => {
    if (isSampled(one.treatment)) mark(one, 'opened');
    else if (one.treatment.action === 'hide') mark(one, 'unhid');
    else if (isFolded(one.treatment)) mark(one, 'shown');
  };
  const redo = (key: string) => {
    const root = rootOf(key);
    if (root) again([root]);
  };

  const restore = (all: readonly Heard[]) => {
    for (const one of all) {
      asked(one);
      looks.restore(one.item);
    }
  };
  const correct = (one: Heard, kind: CorrectionKind): Correction => {
    const correction = correctionOf(one, kind, Date.now());
    if (kind === 'not-noise') asked(one);
    looks.correct(one.item, correction);
    const key = itemKey(one.item);
    void onCorrect?.(correction).then(
      (isKept) => isKept || failed(one.item, key),
      () => failed(one.item, key),
    );
    return correction;
  };
  const failed = (item: TimelineItem, key: string) => {
    looks.failed(item);
    redo(key);
  };
  const takeBack = ({ item }: Heard) => {
    const said = looks.saidOf(item);
    looks.takeBack(item);
    if (said && !said.failed) onUndo?.(said.correction.id);
  };

  return {
    /** What the buttons of an item do; `roots`: of all that its line stands for. */
    deedsOf(root: Element, roots: readonly Element[]): Deeds {
      const one = () => heard.get(root) as Heard;
      return {
        show() {
          restore(roots.flatMap((r) => heard.get(r) ?? []));
          again(roots);
        },
        correct: onCorrect
          ? (kind) => {
              correct(one(), kind);
              again([root]);
            }
          : null,
        undo() {
          takeBack(one());
          again([root]);
        },
      };
    },
    /** An item was met. */
    met(one: Heard) {
      const key = itemKey(one.item);
      met.delete(key);
      met.set(key, one);
      if (met.size > remembered) met.delete(met.keys().next().value ?? '');
      if (isSampled(one.treatment)) mark(one, 'sampled');
    },
    /** Something else was done to it. */
    decided(one: Heard) {
      const key = itemKey(one.item);
      if (met.has(key)) met.set(key, one);
    },
    metItems: () => met.values(),
    /** What was folded or hidden in this session, latest first. */
    tray: () =>
      [...met.values()].reverse().flatMap(({ item, verdict, treatment: { action, rule } }) => {
        if (action !== 'collapse' && action !== 'hide') return [];
        const { author, text, card } = item;
        return {
          key: itemKey(item),
          who: author.name ?? author.handle ?? '',
          what: (text ?? card?.headline ?? '').slice(0, 140),
          label: verdict.label,
          reasons: reasonsFor(codesOf(verdict), verdict.label),
          rule,
          action,
        };
      }),
    /** From the tray: an item need not be mounted to be shown again when it is. */
    act(key: string, act: 'open' | 'restore' | CorrectionKind): { done: boolean; correction: string | null } {
      const root = rootOf(key);
      const one = (root && heard.get(root)) ?? met.get(key);
      if (!one || (act === 'open' && !root)) return { done: false, correction: null };
      if (act === 'open') {
        root?.scrollIntoView({ block: 'center' });
        if (root) focusOn(root);
        return { done: true, correction: null };
      }
      const correction = act === 'restore' ? null : correct(one, act);
      if (isFolded(one.treatment)) restore([one]);
      if (root) again([root]);
      else met.delete(key);
      return { done: true, correction: correction?.id ?? null };
    },
  };
}
