/**
 * Hands encounters and activity to the background in small batches. A batch is kept until the background says it is stored,
 * and sent again under the same id, so that nothing is lost and nothing counts twice.
 */

import { merge } from '../metrics/session.ts';
import { type Network, newId } from '../types.ts';
import { type Batch, inTime, type Met, type Wrote } from './messages.ts';

const sendAfter = 1_500;
const retryAfter = [1_000, 2_000, 5_000, 15_000, 30_000];
/** So many failures in a row before a person is told. */
const tellAfter = 3;

export interface Reporting {
  network: Network;
  send(batch: Batch): Promise<unknown>;
  /** What goes with a batch. */
  around?(): Pick<Batch, 'own' | 'thread'>;
  signal: AbortSignal;
}

export function reporter({ network, send, around, signal }: Reporting) {
  const pending = new Map<string, Met>();
  let activity: number[] = [];
  let wrote: Wrote[] = [];
  const models = new Set<string>();
  const unsent: Batch[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let failures = 0;

  const later = (ms: number) => {
    if (!signal.aborted) timer ??= setTimeout(flush, ms);
  };
  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size > 0 || activity.length > 0 || wrote.length > 0) {
      const told = { ...(models.size > 0 && { models: [...models] }), ...(wrote.length > 0 && { wrote }) };
      const encounters = [...pending.values()];
      unsent.push({ id: newId(), network, encounters, activity, ...told, ...around?.() });
      pending.clear();
      models.clear();
      [activity, wrote] = [[], []];
    }
    if (sending) return;
    sending = true;
    try {
      for (let batch = unsent[0]; batch; batch = unsent[0]) {
        await inTime(send(batch));
        failures = 0;
        unsent.shift();
      }
    } catch {
      // The background sleeps, restarts or is full: the batch stays and `problem` says so to the popup.
      later(retryAfter[Math.min(failures++, retryAfter.length - 1)] ?? 30_000);
    } finally {
      sending = false;
    }
  }
  signal.addEventListener('abort', () => void flush());
  return {
    /** `model`: version of the judge that it was judged by. */
    add(met: Met, model?: string) {
      pending.set(met.key, { ...met, ...merge(pending.get(met.key), met) });
      if (model) models.add(model);
      later(sendAfter);
    },
    wrote(one: Wrote) {
      wrote.push(one);
      later(sendAfter);
    },
    active(at: number) {
      activity.push(at);
      later(sendAfter);
    },
    flush,
    problem: () => (failures >= tellAfter ? ('backgroundDead' as const) : null),
  };
}
