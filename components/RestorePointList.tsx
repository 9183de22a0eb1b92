import { POINTS_KEPT, type RestorePoint } from '../lib/domain/restore-point';
import { RESTORE_ID } from './focus';
import { useText } from './text';

export interface RestorePointListProps {
  /** The newest first. */
  points: readonly RestorePoint[];
  onPreview: (point: RestorePoint) => void;
}

/** Earlier states of all that the student has, with the way to each. */
export function RestorePointList({ points, onPreview }: RestorePointListProps) {
  const { say, count, language } = useText();
  return (
    <section>
      <h2>{say('restoreTitle')}</h2>
      <p class="quiet">{say('restoreAbout', String(POINTS_KEPT))}</p>
      {points.length === 0 ? (
        <p id={RESTORE_ID} class="empty" tabIndex={-1}>
          {say('restoreEmpty')}
        </p>
      ) : (
        <ul id={RESTORE_ID} class="trash" tabIndex={-1} aria-label={say('restoreTitle')}>
          {points.map((point) => {
            const date = formatMoment(point, language);
            const size = say(
              'pointNotes',
              count('noteCountOne', 'noteCountOther', point.notes),
              count('lectureCountOne', 'lectureCountOther', point.lectures),
            );
            return (
              <li key={point.madeAt} class="entry">
                <p>{date}</p>
                <p class="quiet">
                  {size}
                  {point.kind === 'before' && ` · ${say('pointBefore')}`}
                </p>
                <div class="row">
                  <button
                    type="button"
                    class="button"
                    aria-label={say('previewPointOf', date)}
                    onClick={() => onPreview(point)}
                  >
                    {say('previewPoint')}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The day and the minute, as the student's language writes them. */
export function formatMoment({ madeAt }: RestorePoint, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    madeAt,
  );
}
