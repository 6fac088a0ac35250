/**
 * Which of our languages an item is written in: what the page says, else the script, else a vote of small words.
 * Null is the safe answer: no text rule speaks, the structure still does (measures 1.4, T15).
 */
import { type RuleLanguage, ruleLanguages, type TimelineItem } from '../types.ts';

/** Subtags that state no language: undetermined, no words, several, and X's own codes for media, mentions, hashtags, and so on. */
const saysNothing = /^(?:und|zxx|mul|mis|art|x|q[a-t][a-z])?$/u;

/** `other`: frequent words of languages we cannot read, so that they win their own texts instead of lending them to us. */
type Voter = RuleLanguage | 'other';

const smallWords: Partial<Record<Voter, string>> = {
  en: `the and you that is are was were it this with have has had for not but what who why how when where which they we he she
    his her their our your my me him them of to from by at about would could should will can does did don didn isn wasn won
    doesn ve ll been being there here if so just all out up more some any than then into only very really because these those
    people like know think want get got one after before over an as or us im dont cant ever never every things thing someone
    everyone anyone make made see say said going back time way new best worst good still too much many most other t you're
    today now look need first its am off down own same must may might through while whose again let`,
  de: `der die das und ist nicht ich du wir ihr sie es ein eine einen einem einer mit auf für fuer den dem des zu im am vom zum zur
    auch sich von bei nach wie was wer wenn dass als aber oder nur noch schon mehr sehr hat habe haben hast wird werden wurde
    sind war waren kann kannst können mir mich dir dich uns euch mein meine dein deine sein seine ihre kein keine immer jetzt
    hier aus über ueber um bis durch doch mal dann weil jemand jemanden alle alles diese dieser dieses jeder warum ob euer eure so`,
  fr: `le la les un une des du de et est pas ne je tu il elle nous vous ils elles on ce cette ces que qui quoi dont où dans sur
    avec pour par plus mais ou donc au aux mon ma mes ton ta tes son sa ses notre votre vos leur leurs être avoir suis es sont
    était ai as avez ont fait faire très tout tous toute bien comme si quand aussi même encore ça cela c qu j l d n s m t y va
    vont vais peut jamais toujours quelqu chez sans sous après avant`,
  es: `el la los las un una unos unas de del y es no que en con por para se lo le les su sus mi mis tu tus te me nos como más mas
    pero si sí ya muy está esta este esto estos estas eso esa ese son fue ha han he hay ser tiene quien quién qué cómo cuando
    cuándo donde dónde porque todo todos toda nada algo alguien también hasta desde sobre sin entre al yo él ella usted ustedes
    nosotros hoy ahora siempre nunca quieres puede puedes cada solo sólo tan aquí así`,
  pt: `o a os as um uma uns umas de do da dos das e é não nao que em no na nos nas com por para pra pro se seu sua seus suas meu
    minha teu tua te me mas mais muito já está estão foi são ser tem tenho você voce vocês voces vc eu ele ela eles nós quem qual
    como quando onde porque tudo todos também até sem sobre isso isto este esta esse essa aqui hoje agora sempre nunca ao à pelo
    pela só ou depois algum alguém ainda`,
  it: `il lo la i gli le un uno una di del della dei delle dello degli e è non che in con per su da dal dalla nel nella al alla ai
    alle si mi ti ci vi ho hai ha abbiamo avete hanno sono sei siamo era mio mia miei tuo tua tuoi suo sua nostro questo questa
    questi queste quello quella come quando dove perché perche chi cosa se ma anche più piu molto solo già tutto tutti sempre mai
    oggi ora qui io lui lei noi voi loro essere fare fatto ogni qualcuno dell all nell l d c poi cui`,
  nl: `de het een en is niet ik je jij hij zij ze we wij jullie u van in op met voor aan te dat die dit deze er maar ook nog wel
    geen naar om bij als dan zo door over uit tot heb heeft hebben had was waren wordt worden ben bent zijn mijn jouw zijn haar
    ons onze hun wie wat waar waarom hoe wanneer kan kunnen moet moeten wil willen gaat gaan al altijd nooit iemand iedereen
    alleen meer heel zeer nu hier daar want of toch mij me jou`,
  pl: `i w z na do nie to że ze się sie jest są sa być byl był była było jak ale czy co kto gdzie kiedy dlaczego po od za o u dla przez
    przy pod nad bez już juz tylko tak jeszcze bardzo może moze można mam masz ma mamy macie mają mnie mi mój moja moje twój twoja
    twoje jego jej ich nas nam was wam ten ta te tego tej tym tych który która które którzy ktoś kogoś wszystko wszyscy zawsze
    nigdy teraz dziś tutaj aby żeby jeśli lub oraz`,
  other: `og det er jeg ikke som på av för att och är inte jag vi med har til av den ett han hun hon ei kun mutta joka ja on se
    yang dan di ini itu dengan untuk tidak ada dari ke akan pada juga saya kamu aku kita gak nya bisa sudah kalau karena siapa
    ang mga ng sa na ko mo ka ako ikaw siya hindi lang naman po kayo yung ay si ito
    hai hain ka ki ke ko se mein kya nahi nahin aur bhi yeh ye woh toh tha thi raha rahi kar karo bhai jo tum tumne mera meri hum
    bir ve bu için çok ne ama gibi daha değil var mı kadar ben sen biz olan
    și să nu este sunt pentru în cu mai din care la ce pe o am ai au
    el els les dels amb és una per que però aquest aquesta molt
    je se na v že to si ale jsem jsou není tak jak za by sme som sú nie ako aj pre
    và của là có không được cho một những các này khi với
    az egy és hogy nem van csak meg mint de ez`,
};

/** Letters that tell a language, or tell that it is none of ours. */
const tellingLetters: Partial<Record<Voter, string>> = {
  de: 'ß',
  fr: 'œêèû',
  es: 'ñ¿¡',
  pt: 'ãõ',
  it: 'ìò',
  pl: 'łąęśżźćń',
  other: 'åøæșşţțăğışőűřěůčžťďđơưạảấầậếềểệốồộớờợủứừựþðāēīū',
};

const voters = [...ruleLanguages, 'other'] as const;
const indexOf = (voter: Voter) => voters.indexOf(voter);
const bitsBy = (table: Partial<Record<Voter, string>>, split: (list: string) => string[]) => {
  const bits = new Map<string, number>();
  for (const voter of voters)
    for (const key of split(table[voter] ?? '')) bits.set(key, (bits.get(key) ?? 0) | (1 << indexOf(voter)));
  return bits;
};
/** Made for the first text that states no language: a page that states it waits for none of this. */
let made: { words: ReadonlyMap<string, number>; letters: ReadonlyMap<string, number> } | null = null;
const votingBits = () => {
  made ??= {
    words: bitsBy(smallWords, (list) => list.split(/\s+/u).filter(Boolean)),
    letters: bitsBy(tellingLetters, (list) => [...list]),
  };
  return made;
};

/** Enough to know a language by; what comes later in a long post costs time and changes nothing. */
const read = 400;

type Script = 'latin' | 'japanese' | 'other';

/** Kana make it Japanese, unless they only decorate Latin text, as in a shrugging face. Null: too few letters to say. */
function scriptOf(text: string): Script | null {
  let latin = 0;
  let kana = 0;
  let han = 0;
  let other = 0;
  for (let i = 0; i < Math.min(text.length, read); i++) {
    const c = text.charCodeAt(i);
    if (c === 64 || (c === 104 && text.startsWith('http', i))) {
      // A handle or an address: Latin in every language.
      while (i + 1 < text.length && text.charCodeAt(i + 1) > 32 && text.charCodeAt(i + 1) < 128) i++;
    } else if (c < 0x250 || (c >= 0x1e00 && c < 0x1f00)) {
      if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7)) latin++;
    } else if ((c >= 0x3041 && c <= 0x30fa) || (c >= 0xff66 && c <= 0xff9d)) kana++;
    else if ((c >= 0x3400 && c <= 0x9fff) || c === 0x3005) han++;
    else if ((c >= 0x370 && c < 0x1e00) || (c >= 0x1f00 && c < 0x2000) || (c >= 0x3100 && c < 0xd7b0)) other++;
  }
  if (kana >= 2 && (kana + han) * 2 >= latin) return 'japanese';
  if (han + other > 1 && (han + other) * 2 > latin) return 'other';
  return latin > 1 ? 'latin' : null;
}

const isLetter = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7) || (c >= 0x1e00 && c < 0x1f00);
const skipped = /^(?:[@#]|https?:|www\.|\S{0,40}:\/\/|\[link\])/u;

/** A word many languages know says little for each of them; its vote is split. */
function votes(text: string): { score: number[]; words: number } {
  const score: number[] = new Array(voters.length).fill(0);
  let words = 0;
  const { words: wordBits, letters: letterBits } = votingBits();
  const give = (bits: number | undefined, weight: number) => {
    if (!bits) return;
    let sharers = 0;
    for (let b = bits; b; b &= b - 1) sharers++;
    for (let v = 0; v < voters.length; v++) if (bits & (1 << v)) score[v] = (score[v] ?? 0) + weight / sharers;
  };
  for (const chunk of text.slice(0, read).toLowerCase().split(/\s+/u)) {
    if (skipped.test(chunk)) continue;
    let start = -1;
    for (let i = 0; i <= chunk.length; i++) {
      const c = i < chunk.length ? chunk.charCodeAt(i) : 0;
      if (c > 0xa0) give(letterBits.get(chunk[i] as string), 1.5);
      if (isLetter(c)) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        words++;
        give(wordBits.get(chunk.slice(start, i)), 1);
        start = -1;
      }
    }
  }
  return { score, words };
}

/** The language with a clear lead, else null. */
function voted(text: string): RuleLanguage | null {
  const { score, words } = votes(text);
  if (words < 3) return null;
  let best = 0;
  for (let v = 1; v < voters.length; v++) if ((score[v] ?? 0) > (score[best] ?? 0)) best = v;
  const most = score[best] ?? 0;
  const next = Math.max(...score.filter((_, v) => v !== best));
  const winner = voters[best] as Voter;
  if (winner === 'other' || most < 1.2 || most < next * 1.4 + 0.3 || most < words * 0.12) return null;
  return winner;
}

/**
 * The language whose rules may read the item. A script plainly at odds with the page's attribute wins over it;
 * an attribute that names a language we cannot read is believed.
 */
export function languageOf(item: Pick<TimelineItem, 'lang' | 'text'>): RuleLanguage | null {
  if (item.text === null) return null;
  const script = scriptOf(item.text);
  if (script === 'japanese') return 'ja';
  const stated = (item.lang ?? '').toLowerCase().split(/[-_]/u, 1)[0] as string;
  const known = ruleLanguages.find((language) => language === stated);
  if (script === 'other') return known === 'ja' ? 'ja' : null;
  if (known) return known;
  if (!saysNothing.test(stated) || script === null) return null;
  return voted(item.text);
}
