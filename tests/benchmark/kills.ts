/** A real background, killed over and over while batches are told to it as tabs tell them. */
import type { Batch } from '../../lib/extension/messages.ts';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { tell } from '../e2e/harness/driver.ts';
import { countOf, randomFrom, replayOf, type Tried } from './faults.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** As a content script does it: no answer, or one that says what went wrong, is no proof that it was stored. */
const isStored = (tab: Tab, batch: Batch) =>
  tab
    .evaluate(async (data) => {
      type Answer = { err?: unknown } | undefined;
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(m: object): Promise<Answer> } }
      >;
      const message = { id: 1, type: 'record', data, timestamp: Date.now() };
      const answer = await (browser ?? chrome)?.runtime.sendMessage(message);
      return answer !== undefined && answer !== null && !answer.err;
    }, batch)
    .catch(() => false);

/** Kills at so many random moments of a replayed session; each batch is sent until it is said to be stored, under its one id. */
export async function underKills(driver: Driver, kills: number): Promise<Tried> {
  const ours: Tab = await driver.open('popup.html');
  await tell(ours, 'erase');
  const random = randomFrom(kills);
  let done = 0;
  let ended = false;
  const killing = (async () => {
    while (done < kills && !ended) {
      await pause(random(60));
      await driver.killBackground();
      done++;
    }
  })();
  let truth = 0;
  // Yesterday and before, one day a round, so that every round is sessions of its own.
  for (let round = 0; done < kills; round++) {
    const { batches, truth: met } = replayOf(round + 1, Date.now() - (400 - round) * 86_400_000, 2);
    truth += met;
    for (const batch of batches) {
      for (let attempt = 0; ; attempt++) {
        if (await isStored(ours, batch)) break;
        if (attempt > 50) throw new Error(`A batch could not be stored in ${attempt} attempts`);
        await pause(30);
      }
    }
  }
  ended = true;
  await killing;
  const counted = countOf(await tell(ours, 'sessions', '2000-01-01'));
  await ours.close();
  const note = counted === truth ? `${truth} met, ${counted} counted` : `${counted} counted, ${truth} met`;
  return {
    fault: `${driver.name}: background killed at ${done} random moments`,
    cases: done,
    wrong: Number(counted !== truth),
    note,
  };
}
