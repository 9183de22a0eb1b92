import type { Resource, ResourceKind } from '../lib/domain/course';
import type { MessageKey } from '../lib/domain/message-key';
import { OriginLine } from './OriginLine';
import { useText } from './text';

const RESOURCE_KEYS: Record<ResourceKind, MessageKey> = {
  slides: 'resourceSlides',
  'related-video': 'resourceRelatedVideo',
  'related-reading': 'resourceRelatedReading',
  'problem-set': 'resourceProblemSet',
  exam: 'resourceExam',
  transcript: 'resourceTranscript',
  file: 'resourceFile',
};

/** What else belongs to a lecture. */
export function ResourceSection({ resources }: { resources: readonly Resource[] }) {
  const { say } = useText();
  if (resources.length === 0) return null;
  return (
    <section class="list-section">
      <h2>{say('resourcesTitle')}</h2>
      <ul>
        {resources.map((resource) => (
          <li key={resource.address} class="entry">
            <p>
              <a href={resource.address} target="_blank" rel="noreferrer">
                {resource.title}
              </a>
              {resource.by && ` · ${resource.by}`}
            </p>
            <OriginLine origin={resource.origin} reason={say(RESOURCE_KEYS[resource.kind])} />
          </li>
        ))}
      </ul>
    </section>
  );
}
