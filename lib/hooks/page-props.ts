import type { AllowedPlace } from './optional-places';
import { readingProps } from './reading-props';
import { listMissingPlaces } from './use-optional-hosts';
import type { Panel } from './use-panel';
import { toWayBack, viewPage } from './view-page';

/** What a page without a lecture shows and does, from the panel's state: the same in the side panel and in the popup. */
export function pageProps(panel: Panel) {
  const { page, courses, catalogue, recognition, clue, here, hosts, visits, course } = panel;
  return {
    view: viewPage(page.status.value, courses, recognition, clue, here),
    ways: visits.map((visit) => toWayBack(catalogue, visit)),
    onLoadCourses: courses.tryAgain,
    ...readingProps(course),
    missing: listMissingPlaces(hosts),
    onAllow: (place: AllowedPlace) => void hosts.request(place),
    onGo: panel.goTo,
    onTakeNotes: panel.takeNotes,
  };
}
