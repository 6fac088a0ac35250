/**
 * Conversation: a person addresses people who can answer, and answers with something specific or opens a turn that the author
 * would use (measures 1.2). Structure speaks in every language; words are read as forms: who is asked, and what the one who
 * asks has at stake. A form that bait, headlines and shops use as well needs a stake, an address or a circle next to it.
 */
import { type Context, itemKey, keyOf, type TimelineItem } from '../../types.ts';
import { anywhere, type ItemSketch, phrase, type Rule, type RuleLanguage } from './rule.ts';

/** Forms of one language. An apostrophe may be straight, curly or left out. */
const say = (...forms: string[]) => phrase(forms.join('|').replaceAll("'", "['’]?"));
/** The same without word edges. */
const mark = (...forms: string[]) => anywhere(forms.join('|'));

/* ---- What stands where ---- */

const same = (a: string, b: string | null) => b !== null && a.toLowerCase() === b.toLowerCase();
/** An answer to somebody else; the next part of one's own thread is none (T5). */
const answers = ({ replyTo, author }: TimelineItem) =>
  replyTo !== null && (replyTo.handle === null || !same(replyTo.handle, author.handle));
/** The author's own turn: not passed on by somebody else, not paid for. */
const ownTurn = (item: TimelineItem) => item.repostedBy === null && item.promoted !== true && item.text !== null;

const links = /(?:https?:\/\/|www\.)\S+|\[link\]|(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,40}\.[a-z]{2,6}\/\S*/giu;
const handles = /(?<![\p{L}\p{N}_./])@[\p{L}\p{N}_.-]+/gu;
const leadingHandles = /^(?:\s|@[\p{L}\p{N}_.-]+)*/u;
const leadsOn = (item: TimelineItem) => item.card !== null || (item.text ?? '').search(links) >= 0;
const plain = (text: string) => text.replace(links, ' ').replace(handles, ' ');

const wordForms =
  /[\p{sc=Han}\p{sc=Katakana}ー]{1,2}|\p{sc=Hiragana}{1,3}|(?:(?![\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー])[\p{L}\p{N}'’])+/gu;
/** The author's words, small; in a script without spaces a few signs count as one. */
const wordsIn = (text: string) => plain(text).toLowerCase().match(wordForms) ?? [];
/** Words that say nothing about anything: praise, thanks and assent. */
const stock =
  /^(?:great|good|nice|awesome|amazing|post|thanks?|thank|sharing|share|love|this|that|very|really|same|here|agree|exactly|well|said|true|danke|toller?|guter?|beitrag|stimmt|genau|merci|super|partage|gracias|gran|bueno|compartir|obrigad[oa]|ótimo|compartilhar|grazie|bello|condivisione|bedankt|mooi|delen|dzięki|świetny|wpis)$/u;
const contentWords = (text: string) =>
  wordsIn(text).filter((w) => (w.length > 3 || /[\p{N}\p{sc=Han}\p{sc=Katakana}]/u.test(w)) && !stock.test(w));
const overlap = (mine: readonly string[], theirs: readonly string[]) => {
  const known = new Set(theirs);
  return mine.length ? mine.filter((w) => known.has(w)).length / mine.length : 0;
};

/** In a circle, in an exchange or to somebody by name: here every question is asked of people. */
const amongPeople = (item: TimelineItem, context: Context) =>
  item.audience === 'circle' ||
  item.audience === 'direct' ||
  (item.authorAnswersHere ?? 0) > 0 ||
  (item.author.handle !== null && context.circle.has(keyOf(item.network, item.author.handle)));
const addressed = ({ mentions, text }: TimelineItem) =>
  (mentions.length > 0 && mentions.length < 4) || /^@[\p{L}\p{N}]/u.test(text ?? '');

/* ---- Questions ---- */

type PerLang = Partial<Record<RuleLanguage, RegExp>>;
type PerLanguage = Partial<Record<RuleLanguage, readonly RegExp[]>>;

/** "I", "my", "we": somebody has a stake. */
const stakes: PerLang = {
  en: say("i|i'(?:m|ve|d|ll)|my|mine|we|we'(?:re|ve|ll|d)|our|ours", '(?<!(?:tell|let|give|show) )(?:me|us)'),
};

/** Asked for effect, to sell or to be clicked. Held against one question. */
const forEffect: PerLang = {
  en: say(
    'did you know|do you (?:want|need) to|(?:want|looking|need|hoping|planning|struggling) (?:to|for|a|with|your)[^?]{0,80}|are you (?:ready|tired|looking|struggling)|(?:ready|tired|excited|sick) (?:for|of|to)|have you (?:heard|checked|seen (?:our|my|the new)|tried our|read (?:our|my))',
    "is(?:n't| it not) it time|who (?:needs|doesn't|cares|says|said|knew|else|wouldn't|wants? (?:one|this|more|some))|why (?:is|are|does|do|isn't) (?:nobody|no one|everyone|everybody|people)|how (?:great|cool|cute|awesome|beautiful|amazing|lovely|dare)|can you (?:believe|imagine|guess|spot|find|solve)|guess (?:what|who|where)|you know (?:what|why)|(?:do you )?remember (?:when|this|the)|what could (?:possibly )?go wrong|what if i told|what is wrong with (?:people|you)|what(?:'s| is) (?:the|one|your) (?:one|thing|biggest|best|worst|favou?rite|secret|point|most)",
    "(?:true|agree|right|thoughts|coincidence|sound familiar|make sense|deal|who's (?:with me|in|ready))\\s*\\?",
  ),
};
/** Last lines that ask for comments under a story (T3). */
const closers: PerLang = {
  en: say(
    "what do you think|what(?:'s| is| are) your (?:take|thoughts|view|experience|opinion)|(?:what|how) about you|do you agree|what would you add|have you ever|how do you|what(?:'s| is| has been) your|who would you|what are you|which one",
  ),
};
/** Platform actions and prompts anywhere in the text. */
const forReach =
  /(?<!\p{L})(?:in (?:the )?comments?|comment (?:below|yes|your)|tag (?:a|your|someone)|(?:like|rt|retweet|repost|share|upvote) (?:if|this|and)|follow (?:me|us|for)|giveaway|link in bio|subscribe|sign up|shop now|use code|drop a|wrong answers only|go[.!]\s*$|discuss\.?\s*$)(?!\p{L})/iu;

const sentence = /[^.!?？。！…¿:;\n]{1,300}[?？]/gu;
const japaneseAsks =
  /[^。！!\s]{1,80}(?:ですか|ますか|でしょうか|ましたか|ませんか|でしたか|だろうか|んか|かな|かしら)(?=[。！!…\s〜ー]|$)/gu;
const followsAtMost = 200;

/** The last sincere question of a text, or null. A long rest after it means that the text answers it itself. */
function questionIn(text: string, lang: RuleLanguage | null, story: boolean): string | null {
  const words = plain(text);
  let found: string | null = null;
  for (const pattern of lang === 'ja' ? [sentence, japaneseAsks] : [sentence]) {
    for (const match of words.matchAll(pattern)) {
      const asked = match[0].trim();
      const rest = words.length - match.index - match[0].length;
      if (rest > followsAtMost || wordsIn(asked).length < 3) continue;
      if (lang && (forEffect[lang]?.test(asked) || (story && closers[lang]?.test(asked)))) continue;
      found = asked;
    }
  }
  return found;
}
const storyLength = 280;
const isStory = (item: TimelineItem) => (item.text?.length ?? 0) > storyLength && !item.authorAnswersHere;
const asksIn = (item: TimelineItem, lang: RuleLanguage | null) =>
  item.text === null ? null : questionIn(item.text, lang, !answers(item) && isStory(item));

const callsOut =
  /(?<!\p{L})(?:shop|book now|order|register|tickets?|sale|subscribe|read more|learn more|find out)(?!\p{L})/iu;
/** Not for reach, and no organisation that wants something. */
const opensATurn = (item: TimelineItem) =>
  ownTurn(item) &&
  !forReach.test(item.text ?? '') &&
  (item.author.kind !== 'organisation' || answers(item) || !(leadsOn(item) || callsOut.test(item.text ?? '')));
const asksAll = (item: TimelineItem) => opensATurn(item) && !answers(item);

/* ---- Sketches for the examples ---- */

const answering = (text: string, asked: string | null = null): ItemSketch => ({
  text,
  replyTo: { handle: 'mara', text: asked, isYou: false },
});
const quoting = (text: string, quoted: string): ItemSketch => ({ text, quoted: { handle: 'mara', text: quoted } });
const linked = (text: string): ItemSketch => ({ text, card: { headline: null, domain: 'example.org' } });

/** What happened to somebody, told by them (T12). */
const disclosures: PerLanguage = {
  en: [
    say(
      "\\d[.,]\\d{1,3} ?(?:kg|kilos)[^.!?]{0,40} born|born [^.!?]{0,40}\\d[.,]\\d{1,3} ?(?:kg|kilos)|(?:our|my) (?:son|daughter|baby|little one|twins|first child|grand(?:son|daughter|child)|nephew|niece) (?:was born|were born|is here|are here|arrived|has arrived|came (?:early|home))|(?:i|we|i'm|we're) (?:just |have |now )?(?:became|become|are|am) (?:a |an )?(?:dad|mum|mom|father|mother|parents|grandparents|uncle|aunt)",
      "(?:my|our) (?:beloved |dear |old |little |poor )?(?:mum|mom|mother|dad|father|gran|grandma|grandmother|grandad|granddad|grandpa|grandfather|wife|husband|partner|son|daughter|sister|brother|uncle|aunt|friend|best friend|neighbour|neighbor|cat|dog|horse)[^.!?]{0,30} (?:died|passed away|passed on|was put to sleep|is in (?:the )?hospital|had a (?:stroke|heart attack|fall)|was diagnosed|is dying)|(?:i|we)(?:'ve| have)? (?:just )?(?:lost|buried|said goodbye to|had to put down) (?:my|our) (?:mum|mom|mother|dad|father|gran\\p{L}*|wife|husband|son|daughter|sister|brother|friend|cat|dog|baby|home|house)|(?:her|his|the) funeral (?:is|was)|i lost my job|i (?:was|got|have been|'ve been) (?:laid off|made redundant|let go|diagnosed|admitted)|my (?:operation|surgery|chemo|biopsy|miscarriage|diagnosis|divorce)",
    ),
    say(
      "(?:first|last) (?:day|week|month|night|shift) (?:as an?|at my (?:new|old)|in my new|at the new|in the new|on the wards?|back at work|of (?:chemo|treatment|parental leave|maternity leave))|(?:bad|rough|awful|hard|terrible|sleepless) (?:night|day|week|month) (?:with|again|here|for me|for us|at (?:home|work|the hospital))|(?:i|we) (?:just |finally |'ve just |have just )?(?:moved (?:house|out|into|in with|to the)|got engaged|got married|broke up|split up)|i (?:miss|still miss|really miss) (?:my|her|him|them|you|home)|i(?:'m| am| feel|'ve been| have been)(?: so| really| quite| very| a bit)? (?:lonely|grieving|struggling|overwhelmed|homesick|burnt out|heartbroken|scared|anxious)|i (?:cried|can't stop crying|couldn't sleep|can't sleep|didn't sleep)",
      "(?:lost|missing)[:,]? [^.!?:]{0,30}(?:cat|dog|tabby|kitten|puppy|parrot|tortoise|budgie|rabbit)(?: [^.!?]{0,80})?|(?:our|my) (?:cat|dog|kitten|puppy|parrot|tortoise|rabbit|hamster)[^.!?]{0,30} (?:is missing|went missing|ran away|got out|didn't come home|hasn't come home|has not come home)",
    ),
  ],
};

/* ---- Forms that ask people, whatever stands next to them ---- */
const hasStake = ({ text }: TimelineItem, lang: RuleLanguage | null) =>
  lang !== null && text !== null && [stakes[lang], ...(disclosures[lang] ?? [])].some((p) => p?.test(text));

const peopleAsked: Rule = {
  code: 'question-to-people',
  evidence: 'text',
  given: opensATurn,
  patterns: {
    en: [
      say(
        '(?:does|do|did|has|have|is|are|was|can|could|would|might|if) (?:anyone|anybody|someone|somebody|any of you|one of you)(?! (?:care|surprised|really|actually|still|need|want)) [^?]{3,160}\\?',
        'anyone (?:here|around|else|out there|got|have|has|know|able|free|tried|going|up for|using|used|with|had|fancy|want to|in) [^?]{2,140}\\?',
        'who (?:has|have|knows|can|could|is (?:free|coming|around|bringing|in charge)|would (?:like|be)|wants to (?:join|come|play|help)) [^?]{3,120}\\?',
        'any (?:recommendations?|tips|advice|suggestions?|ideas?|pointers|leads)(?: (?:for|on|about|how|where|of|to|what|which|from|with) [^?.!]{2,100})?\\?',
      ),
      say(
        'what am i (?:missing|doing wrong|overlooking)|am i (?:missing|overlooking|the only one (?:who|having|with))|should (?:i|we) [^?]{3,140}\\?|(?:how|where) (?:do|can|should|could|would) (?:i|we) [^?]{3,140}\\?|(?:would|does|is) (?:that|this|it|the [^?.!]{3,30}) (?:suit|work for|ok for|okay for) (?:you|everyone|everybody|all of you)',
        '(?:could|can|would|will) (?:you|someone|somebody|anyone)(?: all| please)? (?:please )?(?:check|look|help|send|tell me|explain|point me|recommend|take a look|lend|bring|confirm|test|swap|pick|ask|keep an eye|spare) [^.!?]{2,120}',
        "(?:i'm|i am|we're|we are|am|still)? ?(?:looking for|need|after|seeking|grateful for) (?:some |any |your |a few |a )?(?:recommendations?|advice|suggestions|pointers|help (?:with|from|on)|second opinion)|(?:recommendations?|advice|tips|pointers|suggestions|help|opinions) (?:is |are |would be |very |much |most )*(?:welcome|appreciated)|please (?:advise|help me|let me know (?:if|when|whether|by))|reply so i know|let (?:me|us) know (?:if|whether) (?:you(?:'re| are| can| would| want to come| have)|that works|it suits)",
      ),
    ],
  },
  hits: {
    en: [
      'Has anyone here repaired a leaking skylight without taking the whole frame out?',
      'Moving a piano down two floors next month. Any recommendations for a firm in Cardiff?',
      'My sourdough comes out flat although the starter doubles. What am I doing wrong?',
      'Who has the key to the club room? I left my jacket there.',
      'Grey rabbit got out on Elm Road; could you check under your hedge?',
      linked('I drew up a rota for the allotment. Should we keep Sundays free? Draft below.'),
    ],
  },
  misses: {
    en: [
      'Does anyone really need another calendar app?',
      linked('Did you know that octopuses taste with their arms?'),
      'Ready for summer? Our new sandals are here.',
      'What is one thing you would tell your younger self? Go.',
      {
        text: 'Does anyone in your family snore? Book now and save.',
        author: { handle: 'dormo', name: 'Dormo', kind: 'organisation' },
      },
    ],
  },
};

export const conversation: readonly Rule[] = [
  {
    code: 'reply-to-you',
    evidence: 'structure',
    given: (item) => item.repostedBy === null,
    when: ({ replyTo }) => (replyTo?.isYou ? '' : null),
    hits: {
      any: [
        { replyTo: { handle: 'you', text: null, isYou: true } },
        { text: null, media: 'image', replyTo: { handle: 'you', text: 'Which one?', isYou: true } },
        { text: 'Yes, Thursday works.', replyTo: { handle: null, text: null, isYou: true } },
      ],
    },
    misses: {
      any: [
        { replyTo: { handle: 'mara', text: null, isYou: false } },
        { replyTo: { handle: 'mara', text: null, isYou: null } },
        { mentionsYou: true, mentions: ['you'] },
      ],
    },
  },
  {
    code: 'mentions-you',
    evidence: 'structure',
    given: (item) => item.mentionsYou === true && item.mentions.length < 4,
    when: ({ text, replyTo, mentions }) => {
      if (replyTo === null) return text?.match(handles)?.[0] ?? '';
      // The network puts those who took part before the text of an answer; only a handle further in is an address.
      const words = text ?? '';
      const inside = words.slice(leadingHandles.exec(words)?.[0].length ?? 0).match(handles);
      const leading = (leadingHandles.exec(words)?.[0].match(handles) ?? []).length;
      return inside ? inside[0] : mentions.length > leading && leading > 0 ? '' : null;
    },
    hits: {
      any: [
        { text: '@you did the vendor ever call back?', mentions: ['you'], mentionsYou: true },
        { text: 'Saw the crane that @you wrote about.', mentions: ['you'], mentionsYou: true },
        { ...answering('@mara I think @you has the spare key.'), mentions: ['mara', 'you'], mentionsYou: true },
      ],
    },
    misses: {
      any: [
        { ...answering('@mara @you I would take the later train.'), mentions: ['mara', 'you'], mentionsYou: true },
        { text: '@a1 @b2 @c3 @you have a look', mentions: ['a1', 'b2', 'c3', 'you'], mentionsYou: true },
        { text: '@mara have a look', mentions: ['mara'], mentionsYou: false },
      ],
    },
  },
  {
    code: 'in-your-thread',
    evidence: 'history',
    when: (item, _lang, { yourThreads }) =>
      yourThreads.has(itemKey(item)) || yourThreads.has(keyOf(item.network, item.id)) ? '' : null,
    hits: {},
    misses: { any: [{}, answering('The mill path is open again.'), { mentionsYou: true, mentions: ['you'] }] },
  },
  {
    code: 'reply-to-person',
    evidence: 'structure',
    given: (item) => ownTurn(item) && answers(item) && item.replyTo?.isYou !== true,
    when: ({ text, replyTo }) =>
      /[\p{L}\p{N}]/u.test(plain(text ?? '')) ? (replyTo?.handle ? `@${replyTo.handle}` : '') : null,
    hits: {
      any: [
        answering('The second route was still shut on Tuesday.'),
        { ...answering('Bei mir half nur ein neuer Schlauch.'), replyTo: { handle: null, text: null, isYou: null } },
        answering('@mara agree with the second half, not the first.'),
      ],
    },
    misses: {
      any: [
        { replyTo: { handle: 'somebody', text: null, isYou: false } },
        answering('@mara @ivo'),
        answering('😂😂'),
        { ...answering('The mill path is open again.'), repostedBy: { handle: 'ivo', name: null } },
        { replyTo: { handle: 'you', text: null, isYou: true } },
      ],
    },
  },
  {
    code: 'author-in-thread',
    evidence: 'structure',
    when: ({ authorAnswersHere, repostedBy }) => ((authorAnswersHere ?? 0) >= 1 && repostedBy === null ? '' : null),
    hits: {
      any: [{ authorAnswersHere: 1 }, { authorAnswersHere: 23 }, { ...answering('True.'), authorAnswersHere: 2 }],
    },
    misses: {
      any: [
        { authorAnswersHere: 0 },
        { authorAnswersHere: null },
        { authorAnswersHere: 2, repostedBy: { handle: 'ivo', name: null } },
      ],
    },
  },
  peopleAsked,
  {
    // An answer that asks back; a question in a circle, to somebody by name, or by an author who answers.
    code: 'question-to-people',
    evidence: 'structure',
    given: (item, context) => opensATurn(item) && (answers(item) || addressed(item) || amongPeople(item, context)),
    when: asksIn,
    hits: {
      any: [
        answering('Did you go round by the mill?'),
        { text: 'Does the new time suit everyone, or should we go back to eight?', audience: 'circle' },
        { text: '@lena which interval did you use in the end?', mentions: ['lena'] },
        { text: 'What would you plant against a north wall?', authorAnswersHere: 2 },
      ],
    },
    misses: {
      any: [
        answering('The second route was still shut on Tuesday.'),
        'What would you plant against a north wall?',
        { text: 'Which pizza are you?', mentions: ['a1', 'b2', 'c3', 'd4'] },
        answering('Really?'),
      ],
    },
  },
  {
    // A stake and a question that is meant; where a link follows, the link may be the answer (T3).
    code: 'question-to-people',
    evidence: 'text',
    given: (item) => asksAll(item) && !leadsOn(item) && item.author.kind !== 'organisation',
    when: (item, lang) => (hasStake(item, lang) ? asksIn(item, lang) : null),
    hits: {
      en: [
        'Bad night with the twins again. How did you all get through month four?',
        'My fig drops every fruit at marble size. Is clay soil the reason?',
        { text: 'Moving our chess evening: Tuesday or Friday? I will book whichever wins.', poll: true },
      ],
    },
    misses: {
      en: [
        'I tried the new place on Mill Lane. Guess what?',
        linked('Why do my ankles swell? A doctor explains.'),
        'Is the high street dying?',
        'I love Mondays. Agree?',
      ],
    },
  },
  {
    // People who decide something by vote (T7).
    code: 'question-to-people',
    evidence: 'text',
    given: (item) => asksAll(item) && item.poll === true && item.author.kind !== 'organisation',
    when: (item, lang, context) => (amongPeople(item, context) || hasStake(item, lang) ? (item.text ?? '') : null),
    hits: {
      en: [
        { text: 'Day for our board-game night', poll: true },
        { text: 'Which shed colour, I paint on Saturday', poll: true },
        { text: 'New meeting time', poll: true, audience: 'circle' },
      ],
    },
    misses: {
      en: [
        { text: 'Cats or dogs', poll: true },
        { text: 'Day for our board-game night', poll: false },
        { text: 'Our next flavour', poll: true, author: { handle: 'icy', name: 'Icy', kind: 'organisation' } },
      ],
    },
  },
  {
    code: 'answers-question',
    evidence: 'structure',
    given: (item) =>
      ownTurn(item) &&
      answers(item) &&
      /[?？]|(?:です|ます|でしょう|ません|ました)か(?=[。！\s]|$)/u.test(plain(item.replyTo?.text ?? '')),
    when: ({ text, replyTo }) => {
      const told = (text ?? '').replace(sentence, ' ');
      return contentWords(told).length >= 4
        ? (/[^.!?？。\n]{1,200}[?？]/u.exec(plain(replyTo?.text ?? ''))?.[0].trim() ?? '')
        : null;
    },
    hits: {
      any: [
        answering('Clay plus daily water drowns it, skip a week.', 'What am I missing?'),
        answering('Seit Montag fährt die Linie wieder bis zum Hafen.', 'Fährt die Bahn wieder?'),
        answering('先週から朝八時に開いています。受付は二階です。', '何時に開きますか。'),
      ],
    },
    misses: {
      any: [
        answering('Me too!', 'Is it raining?'),
        answering('Great post! Thanks for sharing.', 'Why do we wait?'),
        answering('Clay plus daily water drowns it, skip a week.', 'The fig dropped its fruit.'),
        answering('Did you water it every single morning before breakfast?', 'What am I missing?'),
      ],
    },
  },
  {
    code: 'answers-question',
    evidence: 'text',
    given: (item) => ownTurn(item) && (answers(item) || addressed(item)),
    patterns: {
      en: [
        say(
          '(?:you|they|somebody|someone|several of you) (?:asked|were asking|wanted to know) (?:about|for|whether|if|how|why|where|what|me)|to answer (?:your|the) question|(?:good|great|fair) question[.,:!]|in answer to your|you asked about',
        ),
      ],
    },
    hits: {
      en: [
        answering('Here is the wiring plan you asked for; page two has the fuse.'),
        answering('To answer your question: the gate opens at nine.'),
        answering('Good question. We tried rotating first and dropped it.'),
      ],
    },
    misses: {
      en: [
        'You asked for it: the sale is back.',
        answering('Nobody asked the tenants about it.'),
        answering('That is out of the question for us.'),
      ],
    },
  },
  {
    // Words of one's own over somebody else's post (T6).
    code: 'builds-on',
    evidence: 'structure',
    given: (item) =>
      ownTurn(item) &&
      item.quoted !== null &&
      !same(item.quoted.handle ?? '', item.author.handle) &&
      !forReach.test(item.text ?? ''),
    when: (item, lang) => {
      const { text, quoted } = item;
      const words = text ?? '';
      if (
        quoted?.handle &&
        words.toLowerCase().includes(`@${quoted.handle.toLowerCase()}`) &&
        contentWords(words).length >= 2
      )
        return `@${quoted.handle}`;
      const asked = asksIn(item, lang);
      if (asked !== null) return asked;
      const mine = wordsIn(words);
      return mine.length >= 8 &&
        contentWords(words).length >= 4 &&
        overlap(contentWords(words), contentWords(quoted?.text ?? '')) < 0.5
        ? words
        : null;
    },
    hits: {
      any: [
        quoting(
          'I read the interval differently: with 41 sites the lower bound already crosses zero.',
          'Our trial finds a small effect.',
        ),
        quoting('@mara were the windows open when you measured?', 'Indoor air was fine in every room.'),
        quoting('Wie habt ihr die Stellen im Süden gezählt?', 'Neue Zählung der Schwalben.'),
      ],
    },
    misses: {
      any: [
        quoting('This.', 'Our trial finds a small effect.'),
        quoting('So true, every single word.', 'Listen more than you talk.'),
        quoting(
          'Our trial finds a small effect on sleep in adults, read on.',
          'Our trial finds a small effect on sleep in adults.',
        ),
        { text: 'I read the interval differently: with 41 sites the lower bound already crosses zero.' },
      ],
    },
  },
  {
    code: 'personal-disclosure',
    evidence: 'text',
    given: (item) =>
      ownTurn(item) &&
      item.author.kind !== 'organisation' &&
      item.author.kind !== 'bot' &&
      item.card === null &&
      !forReach.test(item.text ?? ''),
    patterns: disclosures,
    hits: {
      en: [
        'Ida, 3.1 kg, born just before midnight. All well and very tired.',
        'My dad passed away on Sunday. He taught me to sail.',
        'First week as a lorry driver. My back hurts and I love it.',
        'Lost black cat near the canal, answers to Pepper.',
        'Rough night with the baby again.',
      ],
    },
    misses: {
      en: [
        'The composer was born on this day in 1811.',
        'First day of the season at the county ground.',
        'The minister lost his seat by nine votes.',
        'My dad says hello.',
        linked('My mother died and left me her diary: an essay.'),
      ],
    },
  },
  {
    code: 'care',
    evidence: 'text',
    given: (item) =>
      ownTurn(item) &&
      (answers(item) ||
        addressed(item) ||
        /^(?:[Oo]h |[Dd]ear |[Ll]iebe[rs]? |[Cc]h(?:er|ère) |[Qq]uerid[oa] |[Cc]ar[oa] |[Bb]este |[Ll]ieve |[Dd]rog[ai] )?\p{Lu}\p{L}{1,20}[,!、] /u.test(
          item.text ?? '',
        )),
    patterns: {
      en: [
        say(
          "(?:so |very |really |deeply |terribly )?sorry (?:for|about|to hear (?:about|of)) (?:your|this|you) (?:[^.!?]{0,30})?(?:loss|mum|mom|mother|dad|father|gran\\p{L}*|sister|brother|wife|husband|son|daughter|friend|cat|dog)|(?:my|our|sincere|heartfelt|deepest)(?: (?:sincere|heartfelt|deepest))? condolences|i(?:'m| am) so sorry(?=[.,!]| [\\p{Lu}❤])|(?:thinking of|praying for|rooting for|here for) you|sending (?:you |you all |your family )?(?:love|hugs|strength|a hug)|(?:get well|feel better|speedy recovery)(?: soon)?",
          "(?:don't give up|hang in there|you've got this|you can do this|i believe in you|call me (?:whenever|any ?time)|(?:i'm|so|very|really) proud of you|i would (?:re)?hire you|wishing you (?:strength|a speedy|all the)|take care of yourself|be kind to yourself|thank you (?:so much |again )?for (?:helping|teaching|listening|sitting|driving|looking after|being there|lending|bringing|showing me|checking on))",
        ),
      ],
    },
    hits: {
      en: [
        answering('I am so sorry for your loss. She taught half the street to swim.'),
        answering('Hang in there, the third month was the worst for us.'),
        'Oh Nadia, sending you love. Call me whenever.',
      ],
    },
    misses: {
      en: [
        'Sending love to all our customers this Friday!',
        answering('Sorry for the late answer, the tram broke down.'),
        answering('Thanks, the second link was what I needed.'),
      ],
    },
  },
  {
    code: 'small-circle',
    evidence: 'history',
    given: (item) => item.promoted !== true,
    when: ({ audience, author, network }, _lang, { circle }) =>
      audience === 'circle' ||
      audience === 'direct' ||
      (author.handle !== null && circle.has(keyOf(network, author.handle)))
        ? ''
        : null,
    hits: { any: [{ audience: 'circle' }, { audience: 'direct' }, { audience: 'circle', text: null }] },
    misses: { any: [{ audience: 'public' }, { audience: null }, { audience: 'circle', promoted: true }] },
  },
];
