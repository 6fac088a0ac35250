/** How deep the threads go that you take part in (measures 4.9). */

/** One post of a thread; `parent` null: its root, or not known. */
export interface Post {
  id: string;
  parent: string | null;
  author: string;
}

/**
 * The longest way from a root to a leaf, in turns: consecutive posts by one author are one. A B A A B is 4, A A A is 1,
 * which is no conversation yet (it needs two authors). A post whose parent is not there is a root; one that is its own
 * ancestor is left out. No post: 0. Measures 4.9.
 */
export function turnsOf(posts: readonly Post[]): number {
  const byId = new Map(posts.map((p) => [p.id, p]));
  const turns = new Map<string, number>();
  for (const post of posts) {
    const way: Post[] = [];
    let at: Post | undefined = post;
    while (at && !turns.has(at.id) && !way.includes(at)) {
      way.push(at);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    if (at && way.includes(at)) continue; // a ring: the page cannot mean it
    for (const p of way.reverse()) {
      const above = p.parent === null ? undefined : byId.get(p.parent);
      turns.set(p.id, above ? (turns.get(above.id) ?? 0) + Number(above.author !== p.author) : 1);
    }
  }
  return Math.max(0, ...turns.values());
}

/**
 * Posts in the order of the page, linked by whom they answer, where the page shows names but no parents: the nearest
 * post above by that author. Without one, the post starts anew.
 */
export const linked = (posts: readonly { id: string; author: string; answers: string | null }[]): Post[] =>
  posts.map(({ id, author, answers }, i) => ({
    id,
    author,
    parent: posts.slice(0, i).findLast((p) => p.author === answers)?.id ?? null,
  }));

/** How many threads went how many turns deep, by the number of turns. */
export type Depths = Record<number, number>;

export const depthsOf = (turns: Iterable<number>): Depths => {
  const depths: Depths = {};
  for (const t of turns) if (t >= 2) depths[t] = (depths[t] ?? 0) + 1;
  return depths;
};

export interface Depth {
  threads: number;
  /** Turns; null: no thread. */
  median: number | null;
  /**
   * Threads with three turns or more: somebody came back. That is already good: 31 % of conversations had it in 2010.
   */
  cameBack: number;
  deepest: number;
}

/** Median of the turns, and threads with three or more. Threads of one author are in none. Measures 4.9. */
export function depthOf(depths: Depths): Depth {
  const all = Object.entries(depths)
    .map(([turns, n]) => [Number(turns), n] as const)
    .sort(([a], [b]) => a - b);
  const threads = all.reduce((sum, [, n]) => sum + n, 0);
  const nth = (i: number) => {
    let passed = 0;
    return all.find(([, n]) => {
      passed += n;
      return passed > i;
    })?.[0] as number;
  };
  return {
    threads,
    median: threads === 0 ? null : (nth(Math.floor((threads - 1) / 2)) + nth(Math.floor(threads / 2))) / 2,
    cameBack: all.reduce((sum, [turns, n]) => sum + (turns >= 3 ? n : 0), 0),
    deepest: all.at(-1)?.[0] ?? 0,
  };
}
