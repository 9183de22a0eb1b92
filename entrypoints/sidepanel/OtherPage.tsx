import { PageWithoutLecture } from '../../components/PageWithoutLecture';
import { pageProps } from '../../lib/hooks/page-props';
import type { Panel } from '../../lib/hooks/use-panel';

export interface OtherPageProps {
  panel: Panel;
  /** Hears that the video becomes a lecture of the student's own. */
  onTakeNotes: () => void;
}

/** A page without a lecture: what the panel can open without. */
export function OtherPage({ panel, onTakeNotes }: OtherPageProps) {
  const page = pageProps(panel);
  return (
    <PageWithoutLecture
      {...page}
      onTakeNotes={(recording) => {
        page.onTakeNotes(recording);
        onTakeNotes();
      }}
    />
  );
}
