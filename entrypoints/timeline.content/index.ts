import { newHealth } from '@/lib/adapters/adapter.ts';
import { openPage } from '@/lib/adapters/open.ts';
import { classify, isAtHand } from '@/lib/classifier/classify.ts';
import { follow } from '@/lib/page/follow.ts';
import { rememberLooks } from '@/lib/page/memory.ts';
import type { Settings } from '@/lib/settings.ts';
import { choicesOf, onlyLabels, treat, tryRule } from '@/lib/treatment.ts';
import { encounterOf } from '@/lib/types.ts';
import { isOnlyCorrected, withClose } from './choices.ts';
import { type Follow, runHere } from './run.ts';
import './style.css';

/** The whole path: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter. */
export const followTimeline: Follow = ({ window, adapter, settings, words, close, ailments, signal, ...told }) => {
  const page = openPage(window, adapter);
  const looks = rememberLooks();
  const choose = (now: Settings) => withClose(choicesOf(now, looks.restored), close);
  let choices = choose(settings);
  const ailment = () => ailments?.get(page.dialect()) ?? null;

  // When each step is taken, and that the attribute is written, is for lib/page/follow.ts.
  const { roots, itemOf, decideAll, doubt, reader } = follow({
    ...{ window, looks, words, told, signal, late: adapter.late, onActive: told.onActive },
    items: page.items,
    moved: page.moved,
    dialect: () => `${adapter.network}-${page.dialect()}`,
    ails: () => ailment() !== null,
    read: page.read,
    judge: (item) => classify(item, choices.context),
    treat(item, verdict, { labels, seen }) {
      const lacking = verdict.lang && !isAtHand(verdict.lang) ? verdict.lang : null;
      if (lacking) told.onLack?.(lacking);
      const isLeftAlone = labels || lacking !== null || page.leadsTo(item);
      return treat(item, verdict, { ...(isLeftAlone ? onlyLabels(choices) : choices), seen });
    },
    met: (one, seen, at) => told.onEncounter(encounterOf(one.item, one.verdict, one.treatment, seen, at), one),
  });

  return {
    change(next) {
      looks.kept(new Set(next.corrections.map(({ id }) => id)));
      choices = choose(next);
      decideAll(!isOnlyCorrected(settings, next));
      looks.settledBack();
      settings = next;
    },
    again: () => decideAll(false),
    items: () => roots().flatMap((root) => itemOf(root) ?? []),
    itemAt(element) {
      const root = roots().findLast((r) => itemOf(r) && r.contains(element));
      return root ? itemOf(root) : null;
    },
    tray: reader.tray,
    act: reader.act,
    tryRule: (rule) => tryRule(rule, reader.metItems(), choices),
    doubt,
    health: () => page.health(roots()),
    ailment,
    takeReadings: page.takeReadings,
    empty: () => (page.isHome() && roots().length === 0 ? newHealth(adapter.network, page.dialect()) : null),
  };
};

export default defineContentScript({
  matches: [], // what is named here would be granted at install; hosts are registered as the user allows them
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runHere(ctx, followTimeline),
});
