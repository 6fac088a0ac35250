/** The invented history as a file that the review page takes in: for `npm start -- --sample-history` and browser tests. */
import { type HistoryPlan, sampleHistory } from '../../lib/metrics/sample-history.ts';

export function sampleArchive(plan: HistoryPlan): string {
  const { sums, records } = sampleHistory(plan);
  const install = { device: '5a'.repeat(8), key: '00'.repeat(32) };
  return JSON.stringify({ hearback: 'archive', version: 1, made: plan.today, ...install, weeks: sums, records });
}
