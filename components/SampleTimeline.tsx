import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { SamplePost } from '@/lib/locales/sample.ts';

interface Props {
  posts: readonly SamplePost[];
  /** The language of the posts. */
  lang: string;
}

/** Forty invented posts, in the markup that `lib/adapters/sample.ts` reads. */
export const SampleTimeline = ({ posts, lang }: Props) => (
  <div class="timeline">
    {posts.map((post) => (
      <Post key={post.id} post={post} lang={lang} />
    ))}
  </div>
);

function Post({ post, lang }: { post: SamplePost; lang: string }) {
  const { by, replyTo, repostedBy, quoted, card, media, poll, answers } = post;
  const [replies, reposts, likes] = post.counts;
  return (
    <article data-sample-id={post.id} class="post" aria-labelledby={`by-${post.id}`}>
      {repostedBy && (
        <p data-part="repost" data-handle={repostedBy.handle} class="small soft">
          <Template words={i18n.t('sample.shared', ['\n'])} name={repostedBy.name} />
        </p>
      )}
      {post.promoted && (
        <p data-part="promoted" class="small soft">
          {i18n.t('sample.promoted')}
        </p>
      )}
      {post.suggested && (
        <p data-part="suggested" class="small soft">
          {i18n.t('sample.suggested')}
        </p>
      )}
      <p class="by">
        <span class="face" aria-hidden="true">
          {by.name[0]}
        </span>
        <b id={`by-${post.id}`} data-part="author" data-handle={by.handle} data-kind={by.kind ?? 'person'}>
          {by.name}
        </b>{' '}
        <span class="soft small" dir="ltr">
          @{by.handle}
        </span>
      </p>
      {replyTo && (
        <p data-part="reply" data-handle={replyTo.handle} class="small soft">
          <Template words={i18n.t('sample.replyingTo', ['\n'])} name={replyTo.name} /> <q lang={lang}>{replyTo.text}</q>
        </p>
      )}
      {post.text && (
        <p data-part="text" lang={lang} dir="auto">
          <Addressed text={post.text} />
        </p>
      )}
      {quoted && (
        <blockquote data-part="quote" data-handle={quoted.handle} class="inset">
          <b>{quoted.name}</b> <q lang={lang}>{quoted.text}</q>
        </blockquote>
      )}
      {media && (
        <div
          data-part="media"
          data-media={media}
          class="media"
          role="img"
          aria-label={i18n.t(media === 'image' ? 'sample.picture' : 'sample.video')}
        >
          <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
            {media === 'image' ? <path d="M2 30 18 8l9 12 5-6 14 16z" /> : <path d="M17 4v24l20-12z" />}
            {media === 'image' && <circle cx="37" cy="7" r="4" />}
          </svg>
        </div>
      )}
      {card && (
        <div data-part="card" data-domain={card.domain} class="inset">
          <strong lang={lang}>{card.headline}</strong>
          <span class="small soft" dir="ltr">
            {card.domain}
          </span>
        </div>
      )}
      {poll && (
        <ul data-part="poll" class="poll" lang={lang}>
          {poll.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
      <p
        data-part="counts"
        data-replies={replies}
        data-reposts={reposts}
        data-likes={likes}
        data-answers={answers}
        class="small soft counts"
      >
        <span>{i18n.t('sample.replies', replies, [numberWords(replies)])}</span>
        <span>{i18n.t('sample.reposts', reposts, [numberWords(reposts)])}</span>
        <span>{i18n.t('sample.likes', likes, [numberWords(likes)])}</span>
        {answers ? <span>{i18n.t('sample.answers', answers, [numberWords(answers)])}</span> : null}
      </p>
    </article>
  );
}

/** Words around a name, wherever the language puts it. */
function Template({ words, name }: { words: string; name: string }) {
  const [before, after] = words.split('\n');
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
}

const Addressed = ({ text }: { text: string }) => (
  <>
    {text.split(/(@\w+)/u).map((words) =>
      words.startsWith('@') ? (
        <span key={words} class="at" data-mention={words.slice(1)}>
          {words}
        </span>
      ) : (
        words
      ),
    )}
  </>
);
