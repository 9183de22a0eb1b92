import type { Evidence, Resource, ResourceKind } from '../lib/domain/course';
import type { ReadingView } from '../lib/domain/lecture-view';
import type { MessageKey } from '../lib/domain/message-key';
import { OriginLine } from './OriginLine';
import { RichTextView } from './RichTextView';
import { useText } from './text';

const EVIDENCE_KEYS: Record<Evidence, MessageKey> = {
  student: 'evidenceStudent',
  map: 'evidenceMap',
  page: 'evidencePage',
  'number-and-title': 'evidenceNumberAndTitle',
  title: 'evidenceTitle',
};

const RESOURCE_KEYS: Record<ResourceKind, MessageKey> = {
  slides: 'resourceSlides',
  'related-video': 'resourceRelatedVideo',
  'related-reading': 'resourceRelatedReading',
  'problem-set': 'resourceProblemSet',
  exam: 'resourceExam',
  transcript: 'resourceTranscript',
  file: 'resourceFile',
};

export interface ReadingListProps {
  readings: readonly ReadingView[];
  resources: readonly Resource[];
}

/** What to read and look at for this lecture, each with where it comes from and, for readings, why it is shown. */
export function ReadingList({ readings, resources }: ReadingListProps) {
  const { say } = useText();
  const own = readings.filter(({ reading }) => reading.session !== null);
  const general = readings.filter(({ reading }) => reading.session === null);
  if (readings.length + resources.length === 0) return <p class="empty">{say('noReadings')}</p>;
  return (
    <>
      <ReadingSection title={say('readingsSession')} readings={own} />
      {resources.length > 0 && (
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
      )}
      <ReadingSection title={say('readingsCourse')} readings={general} />
    </>
  );
}

function ReadingSection({ title, readings }: { title: string; readings: ReadingView[] }) {
  const { say } = useText();
  if (readings.length === 0) return null;
  return (
    <section class="list-section">
      <h2>{title}</h2>
      <ul>
        {readings.map(({ reading, evidence }) => (
          <li key={reading.id} class="entry">
            <p>
              <RichTextView text={reading.citation} />
            </p>
            <OriginLine
              origin={reading.origin}
              reason={
                evidence && reading.session
                  ? say(EVIDENCE_KEYS[evidence], reading.session)
                  : say('evidenceCourse')
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
