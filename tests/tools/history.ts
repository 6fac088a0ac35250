/** An invented quarter as the text of an archive, for `npm start -- --sample-history`. */
import { fileOf } from '../../lib/extension/archive.ts';
import { sampleHistory } from '../../lib/metrics/sample-history.ts';

export function historyFile(today: string): string {
  const { sums, records } = sampleHistory({ today });
  // Nobody's key: who is in it is invented.
  return fileOf({ made: today, device: '5a3e', key: '5a3e', weeks: sums, records });
}
