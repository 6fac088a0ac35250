/**
 * Text → numbered features: one front end for training and product, so that a weight means the same in both.
 * Letter case is not looked at: headlines differ from posts in it, and a model that sees it learns the publisher.
 * No logarithms or powers: engines may round those differently.
 */

/** What a head reads: the rest of a long text changes no reading. Characters. */
const readable = 600;

/** Where each group of features begins, and the end of all. */
const word = 0;
const pair = 1 << 16;
const skeleton = 2 << 16;
const hand = skeleton + (1 << 14);
const hands = 52;
export const groups = [word, pair, skeleton, hand] as const;
export const width = hand + hands;

/** Parallel lists; an index may come more than once. */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
  /** The tokens as they stand in the text; feature `i` begins at token `from[i]` and is `long[i]` tokens, 0 if of the whole text. */
  tokens: string[];
  from: Uint16Array;
  long: Uint8Array;
}

/** Read when a text is first looked at: no page waits for these lists. */
const listed = (text: string) => () => text.split(/\s+/u);

/** Closed classes of English: they carry the shape of a sentence whatever it is about. */
const small =
  listed(`a an the this that these those some any each every either neither both all half such no none another other same
  i me my mine myself you your yours yourself he him his she her hers it its we us our ours they them their who whom whose which what
  one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must
  not never nor and but or so yet for if because since unless until while though although whether than as
  of in on at to from by with without about into onto over under between among through during before after against around off out up down
  when where why how here there then now just only even still already again too also very more most less least much many few lot
  yes yeah yep no nope ok okay oh wow lol please thanks thank sorry hi hello well really actually maybe always ever
  i'm i've i'll i'd you're you've you'll you'd he's she's it's we're we've we'll they're they've that's there's here's what's who's how's let's
  don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
  get gets got go goes going gonna make makes made know need want think say says said see look let`);
const first = listed("i me my mine myself i'm i've i'll i'd im ive we us our ours we're we've we'll");
const second = listed("you your yours yourself you're you've you'll you'd u ur youre");
const asking = listed("what why how when where who which whose what's who's how's");
const pointing = listed("this these that those here here's that's");
const strong =
  listed(`best worst most least ever never every everyone everything nothing always only biggest greatest perfect ultimate
  amazing incredible shocking unbelievable hilarious adorable stunning crazy insane weird awesome literally totally finally seriously`);
const urging =
  listed(`like share comment tag follow subscribe retweet rt click tap swipe vote win giveaway join register dm download buy order
  shop link bio check watch discount sale free code airdrop whitelist mint enter tune signup`);
const third = listed("he him his she her hers they them their theirs it its he's she's it's they're");
const countable =
  listed(`things thing ways way reasons reason times signs tips facts photos pictures gifs tweets moments people products recipes
  lessons secrets tricks hacks quotes questions ideas steps mistakes books movies songs stories places women men celebrities foods gifts looks`);
/** Pairs of words that promise what they do not tell. */
const pairs = () =>
  `will blow|you won't|won't believe|happened next|what happens|what happened|happens next|find out|here's what|here's why|here's how|this is
  |this one|need to|have to|should know|you should|can you|did you|do you|have you|the reason|turns out|no one|your life|going viral|the internet
  |guess what|guess who|just got|wait until|about to|we need|you can|if you|you didn't|you never|the truth|looks like|how to|why you|what it's|for you`
    .split('|')
    .map((pair) => pair.trim());

/** What is said of anything: without a word of its own beside them, an answer answers nothing. */
const praising =
  listed(`love loved loves loving amazing awesome beautiful best brilliant cool cute excellent fantastic fav favorite favourite
  fire goat goosebumps gorgeous great incredible legend lit lovely masterpiece nice perfect sick super talented talent underrated vibe vibes wonderful
  good fun funny hilarious terrible awful worst bad sad disgusting pathetic crazy insane sweet bravo congrats congratulations well done`);
const reacting =
  listed(`lol lmao lmfao rofl haha hahaha hahahaha hehe omg wow wtf smh yes yeah yep yup yay no nope nah ok okay k hi hey hello
  welcome thanks thank thx ty tysm thanku yw sorry agree agreed exactly true truth same this first following amen indeed right correct wrong
  bravo congrats cheers facts fact period based cringe literally dude bro man buddy sir oh ah aww damn dang gosh lord god xd`);
/** What people answer under, and what one does with it: "this song" or "watching again" takes up nothing of what was said. */
const medium =
  listed(`song songs music track tracks tune tunes album albums video videos vid clip clips movie film episode show post posts photo photos pic pics
  picture pictures thread channel content stuff work job artist singer band dj voice vocals lyrics beat beats melody remix version page account tweet
  article story read recipe art app game stream edit shot design time times day days year years today morning night week
  listen listening listened watch watching watched hear hearing heard play playing played came come keep going heart feel feels feeling feelings
  world life people everyone everybody one thing things part whole way lot million times always ever forever every still since again`);

/** What a word is, all lists at once: one look-up a word. */
const is = {
  small: 1,
  first: 2,
  second: 4,
  third: 8,
  asking: 16,
  pointing: 32,
  strong: 64,
  urging: 128,
  countable: 256,
  praising: 512,
  reacting: 1024,
  /** It ends a pair of `promising`. */
  promising: 2048,
  medium: 4096,
} as const;
function readLists() {
  const marks = new Map<string, number>();
  const promising = new Set(pairs());
  const mark = (word: string, as: number) => marks.set(word, (marks.get(word) ?? 0) | as);
  const kinds = {
    small,
    first,
    second,
    third,
    asking,
    pointing,
    strong,
    urging,
    countable,
    praising,
    reacting,
    medium,
  };
  for (const [kind, list] of Object.entries(kinds))
    for (const word of list()) mark(word, is[kind as keyof typeof kinds]);
  for (const two of promising) mark(two.split(' ')[1] as string, is.promising);
  return { marks, promising };
}
let lists: ReturnType<typeof readLists> | null = null;
const theLists = () => {
  lists ??= readLists();
  return lists;
};
const marksOf = (word: string) => theLists().marks.get(word) ?? 0;

const token =
  /https?:\/\/\S+|www\.\S+|\[link\]|[@＠][\p{L}\p{N}_.-]+|[#＃][\p{L}\p{M}\p{N}_]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|\.\.+|…|\p{Extended_Pictographic}|[^\s\p{L}\p{M}\p{N}\p{Cf}\p{Me}\p{Co}]/gu;

const isLetter = /^[\p{L}\p{M}]/u;
const isDigit = /^\p{N}/u;
const isPicture = /^(?:\p{Extended_Pictographic}|[❤♥☺✨])/u;

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finish of murmur3: every bit of a hash tells in its lowest ones, which number the bucket. */
function bucket(hash: number, bits: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & ((1 << bits) - 1);
}
const after = (before: number, next: number) => Math.imul(before, 0x9e3779b1) ^ next;

const [begin, end] = [0x2545f491, 0x5bd1e995];

/** Halves of characters are made whole first: engines do not agree on what they are normalised to. */
const tidy = (text: string) =>
  text.slice(0, readable).toWellFormed().normalize('NFKC').replaceAll('’', "'").replaceAll('‘', "'");
const tokensOf = (text: string): string[] => tidy(text).match(token) ?? [];

/** A token as the tables know it, and its place in the skeleton. */
function kindOf(raw: string, lower: string): [name: string, bone: string] {
  const code = raw.charCodeAt(0);
  if ((raw.length > 4 && /^(?:https?:|www\.)/u.test(lower)) || lower === '[link]') return ['<link>', '<link>'];
  if ((code === 64 || code === 0xff20) && raw.length > 1) return ['<@>', '<@>'];
  if ((code === 35 || code === 0xff03) && raw.length > 1) return [lower, '<#>'];
  if (isDigit.test(raw)) {
    const value = raw.length <= 2 ? Number(raw) : 0;
    return [value > 2 ? '<few>' : /^(?:19|20)\d\d$/u.test(raw) ? '<year>' : '<n>', '<n>'];
  }
  if (isLetter.test(raw)) return [lower, marksOf(lower) & is.small ? lower : '<w>'];
  if (isPicture.test(raw)) return [raw, '<e>'];
  if (raw === '…' || raw.startsWith('..')) return ['…', '…'];
  if ('"“”„«»'.includes(raw)) return ['"', '"'];
  if ('–—-'.includes(raw)) return ['-', '-'];
  return [raw, raw];
}

interface Token {
  raw: string;
  lower: string;
  name: string;
  bone: string;
  nameHash: number;
  boneHash: number;
  marks: number;
  isWord: boolean;
}

/** Most tokens of a page are the same few: what was read of them is kept, up to a bound. */
const kept = new Map<string, Token>();
const keptAtMost = 4096;
function readToken(raw: string): Token {
  const known = kept.get(raw);
  if (known) return known;
  const lower = raw.toLowerCase();
  const [name, bone] = kindOf(raw, lower);
  const isWord = bone === '<n>' || isLetter.test(name);
  const read = {
    raw,
    lower,
    name,
    bone,
    nameHash: hashOf(name),
    boneHash: hashOf(bone),
    marks: marksOf(lower),
    isWord,
  };
  if (kept.size >= keptAtMost) kept.clear();
  kept.set(raw, read);
  return read;
}

/** The longer words of a text: what an answer may take up. */
const stems = (text: string) => {
  const found = new Set<string>();
  for (const t of tokensOf(text)) if (t.length > 3 && isLetter.test(t)) found.add(t.toLowerCase());
  return found;
};

/** Features of a text, and of what it takes up from the `parent` it answers, if any. */
export function featuresOf(text: string, parent: string | null): Features {
  const read: Token[] = [];
  let [words, letters, smalls, pictures, links, mentions, tags, numbers] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [firsts, seconds, strong, urges, shouts, asks, trails, praise, reactions, own] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [thirds, points, questions, things, promises, quotes, firstNumber] = [0, 0, 0, 0, 0, 0, 99];
  let [mediums, said, longs] = [0, 0, 0];
  let last = '';
  const known = parent ? stems(parent) : null;
  const mine = new Set<string>();
  let shared = 0;
  for (const raw of tokensOf(text)) {
    const found = readToken(raw);
    const { name, bone, lower, marks } = found;
    if (name === read.at(-1)?.name && bone !== '<w>' && (marksOf(bone) & is.small) === 0) {
      if (bone === '<e>') pictures++;
      if (name === '!') shouts++;
      continue; // "!!!!" is one mark, said louder
    }
    read.push(found);
    if (bone === '<link>') links++;
    else if (bone === '<@>') mentions++;
    else if (bone === '<#>') tags++;
    else if (bone === '<e>') pictures++;
    else if (name === '!') shouts++;
    else if (name === '?') asks++;
    else if (name === '…') trails++;
    else if (name === '"') quotes++;
    else if (bone === '<n>') {
      numbers++;
      firstNumber = Math.min(firstNumber, words);
    }
    if (!found.isWord) continue;
    words++;
    letters += lower.length;
    if (!(marks & (is.small | is.praising | is.reacting))) {
      own++;
      if (marks & is.medium) mediums++;
      else {
        said++;
        if (lower.length > 6) longs++;
      }
    }
    if (marks !== 0) {
      if (marks & is.small) smalls++;
      if (marks & is.first) firsts++;
      if (marks & is.second) seconds++;
      if (marks & is.third) thirds++;
      if (marks & is.asking) questions++;
      if (marks & is.pointing) points++;
      if (marks & is.strong) strong++;
      if (marks & is.urging) urges++;
      if (marks & is.countable) things++;
      if (marks & is.praising) praise++;
      if (marks & is.reacting) reactions++;
      if (marks & is.promising && theLists().promising.has(`${last} ${lower}`)) promises++;
    }
    last = lower;
    if (lower.length > 3 && !mine.has(lower)) {
      mine.add(lower);
      if (known?.has(lower)) shared++;
    }
  }

  const n = read.length;
  const most = n + (n + 1) + 2 * (n + 2) + hands;
  const indices = new Uint32Array(most);
  const values = new Float32Array(most);
  const from = new Uint16Array(most);
  const long = new Uint8Array(most);
  let size = 0;
  const add = (index: number, value: number, at = 0, length = 0) => {
    if (value === 0) return;
    indices[size] = index;
    values[size] = value;
    from[size] = at;
    long[size] = length;
    size++;
  };

  let before = begin;
  const each = 1 / Math.sqrt(Math.max(1, n));
  for (let i = 0; i < n; i++) {
    const { nameHash: hash, bone } = read[i] as Token;
    add(word + bucket(hash, 16), each, i, 1);
    // Two words of content are a topic, seldom met again, and would crowd the buckets of those that are.
    if (i === 0) add(pair + bucket(after(before, hash), 16), each, 0, 1);
    else if (bone !== '<w>' || read[i - 1]?.bone !== '<w>') add(pair + bucket(after(before, hash), 16), each, i - 1, 2);
    before = hash;
  }
  if (n > 0) add(pair + bucket(after(before, end), 16), each, n - 1, 1);

  const frame = [begin, ...read.map(({ boneHash }) => boneHash), end];
  const bone = 1 / Math.sqrt(2 * frame.length);
  for (let i = 1; i < frame.length; i++) {
    const two = after(frame[i - 1] as number, frame[i] as number);
    add(skeleton + bucket(two, 14), bone);
    if (i + 1 < frame.length) add(skeleton + bucket(after(two, frame[i + 1] as number), 14), bone);
  }

  const per = Math.max(1, words);
  const opening = read.find(({ name, isWord }) => isWord || name.startsWith('<'))?.name ?? '';
  const closing = read.at(-1)?.name;
  const counted = (count: number, most: number) => Math.min(count, most) / most;
  const shape = [
    ...[2, 5, 10, 20, 40].map((limit) => (words <= limit ? 1 : 0)),
    counted(words, 60),
    letters / per / 10,
    smalls / per,
    asks > 0 ? 1 : 0,
    closing === '?' ? 1 : 0,
    counted(shouts, 3),
    pictures / (words + pictures || 1),
    links > 0 ? 1 : 0,
    counted(tags, 4),
    counted(mentions, 3),
    counted(numbers, 4),
    opening === '<few>' ? 1 : 0,
    counted(firsts, 3),
    counted(seconds, 3),
    marksOf(opening) & (is.asking | is.pointing) ? 1 : 0,
    counted(strong, 2),
    counted(urges, 3),
    trails > 0 ? 1 : 0,
    known === null ? 0 : shared / Math.max(1, mine.size),
    ...[0, 1, 3, 6].map((limit) => (own <= limit ? 1 : 0)),
    praise / per,
    reactions / per,
    praise + reactions > 0 ? 1 : 0,
    words === 0 ? 1 : 0,
    counted(thirds, 3),
    counted(points, 2),
    counted(questions, 2),
    numbers > 0 && things > 0 ? 1 : 0,
    counted(promises, 3),
    quotes > 0 ? 1 : 0,
    firstNumber < 4 ? 1 : 0,
    closing === ':' ? 1 : 0,
    ...[0, 1, 2, 4].map((limit) => (said <= limit ? 1 : 0)),
    counted(mediums, 3),
    said / per,
    mediums > 0 && praise + reactions > 0 ? 1 : 0,
    counted(longs, 4),
    known !== null && known.size <= 3 ? 1 : 0,
    known === null ? 1 : 0,
    words <= 6 && asks === 0 && numbers === 0 && seconds === 0 ? 1 : 0,
    praise > 0 && said <= 2 ? 1 : 0,
  ];
  for (const [i, value] of shape.entries()) add(hand + i, value);

  return {
    indices: indices.subarray(0, size),
    values: values.subarray(0, size),
    tokens: read.map(({ raw }) => raw),
    from: from.subarray(0, size),
    long: long.subarray(0, size),
  };
}
