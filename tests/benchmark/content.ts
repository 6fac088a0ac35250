/**
 * Posts without end for the benchmark's pages: invented, every one different, the same for the same number. The mix is that of
 * a busy home timeline: half people talking, a quarter plain, a quarter noise.
 */
type Kind = 'talk' | 'plain' | 'long' | 'repost' | 'plug' | 'bait' | 'advert';

export interface Post {
  /** Its place in the list; the network's id is made of it. */
  at: number;
  kind: Kind;
  name: string;
  handle: string;
  text: string;
  /** It answers the post before it. */
  answers: boolean;
  repostedBy: { name: string; handle: string } | null;
  card: { headline: string; domain: string } | null;
  picture: boolean;
  replies: number;
}

/** Self-contained, so that a page can be given its source. */
export function contentFrom(): (at: number) => Post {
  const list = (words: string) => words.split(' ');
  const first = list(
    'Imke Teo Danica Ana Ravi Lotte Oskar Mira Jonas Priya Sami Noor Tilda Marek Ines Yuki Bram Elif Hugo Kaja',
  );
  const last = list(
    'Sandoval Blix Prole Ferrari Nair Brandt Lund Holm Peeters Rao Virtanen Aziz Berg Nowak Costa Mori Visser Demir',
  );
  const things = list(
    'bridge ferry kettle orchard bicycle stove canal harmonica greenhouse lantern chimney rowboat loom kiln well mill',
  );
  const places = list('harbour market station island library workshop square garden quay school hill village');
  const verbs = list('mended painted measured moved opened sold found borrowed cleaned rebuilt lost tested');
  const times = [
    'this morning',
    'on Tuesday',
    'last week',
    'in the rain',
    'before lunch',
    'two winters ago',
    'after work',
  ];
  const mix: [Kind, number][] = [
    ['talk', 50],
    ['plain', 22],
    ['long', 4],
    ['repost', 6],
    ['plug', 6],
    ['bait', 7],
    ['advert', 5],
  ];
  return (at) => {
    let seed = (at + 1) * 2654435761;
    const random = (below: number) => {
      seed = (Math.imul(seed ^ (seed >>> 15), 2246822519) + 374761393) | 0;
      return ((seed ^ (seed >>> 13)) >>> 0) % below;
    };
    const of = <T>(from: readonly T[]) => from[random(from.length)] as T;
    const person = () => {
      const name = `${of(first)} ${of(last)}`;
      return { name, handle: `${name.toLowerCase().replace(' ', '_')}${random(90)}` };
    };
    let left = random(100);
    const kind = (mix.find(([, share]) => {
      left -= share;
      return left < 0;
    })?.[0] ?? 'plain') as Kind;
    const sentence = () => `The ${of(things)} near the ${of(places)} was ${of(verbs)} ${of(times)}.`;
    const said: Record<Kind, () => string> = {
      talk: () =>
        of([
          `I ${of(verbs)} the ${of(things)} ${of(times)} and it still leaks. Did yours hold, or did you ask at the ${of(places)}?`,
          `Does anybody know whether the ${of(things)} at the ${of(places)} is open ${of(times)}?`,
          `We ${of(verbs)} ours ${of(times)}, my hands are still cold. How did you get the ${of(things)} to the ${of(places)}?`,
        ]),
      plain: () => `${sentence()} ${random(2) ? sentence() : ''}`,
      long: () => Array.from({ length: 8 + random(14) }, sentence).join(' '),
      repost: () => `${sentence()} Hours are online now.`,
      plug: () => `New blog post: ${3 + random(20)} notes on the ${of(things)} of the ${of(places)}`,
      bait: () =>
        of([
          `Tag a friend who needs a ${of(things)} today and follow for more`,
          `GIVEAWAY! Follow us, tag 3 friends and share this post to win a ${of(things)}`,
          `You will not believe what they found behind this ${of(things)}`,
        ]),
      advert: () => `The ${of(things)} kit that covers three floors. Shop now, two for the price of one.`,
    };
    const talks = kind === 'talk';
    return {
      at,
      kind,
      ...person(),
      text: said[kind]().trim(),
      answers: talks && random(2) === 0 && at > 0,
      repostedBy: kind === 'repost' ? person() : null,
      card:
        kind === 'plug' || kind === 'repost'
          ? { headline: `The ${of(things)}`, domain: `${of(places)}.example` }
          : null,
      picture: random(5) === 0,
      replies: random(12),
    };
  };
}
