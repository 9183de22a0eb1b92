import type { Reading } from '../domain/course';
import type { Article } from './article';
import { formatCitation, formatDate } from './citation';
import type { CourseFacts, ReadingFacts } from './course-facts';
import { toOcwAddress } from './ocw-path';

export function buildReading(facts: CourseFacts, reading: ReadingFacts): Reading {
  const { session, authors, title, published, imprint, container = null, part = null } = reading;
  return {
    id: toReadingId(title, part),
    session,
    title,
    authors,
    container,
    published,
    part,
    citation: formatCitation(
      { authors, title, container, part },
      {
        address: reading.address ?? null,
        containerAddress: reading.containerAddress ?? null,
        imprint,
        more: reading.more ?? [],
      },
    ),
    origin: { kind: 'ocw', from: toOcwAddress(`courses/${facts.slug}/${facts.readingsPage}`) },
  };
}

/** An article is set for the whole course. Its saved text gives no address, so its citation has no link. */
export function buildArticleReading(article: Article): Reading {
  const { title, published, magazine } = article;
  const cited = { authors: [article.author], title, container: magazine, part: null };
  return {
    id: toReadingId(title, null),
    session: null,
    ...cited,
    published,
    citation: formatCitation(cited, {
      address: null,
      containerAddress: null,
      imprint: formatDate(published),
      more: [],
    }),
    origin: { kind: 'article', from: `${title}, ${magazine}, ${published}` },
  };
}

function toReadingId(title: string, part: string | null): string {
  return `${title} ${part ?? ''}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
