import type { AllowedPlace } from './optional-places';
import { listMissingPlaces } from './use-optional-hosts';
import type { Panel } from './use-panel';
import { toWayBack, viewPage } from './view-page';

/** What a page without a lecture shows and does, from the panel's state: the same in the side panel and in the popup. */
export function pageProps(panel: Panel) {
  const { page, courses, catalogue, recognition, clue, here, hosts, visits, course } = panel;
  return {
    view: viewPage(page.status.value, courses, recognition, clue, here),
    ways: visits.map((visit) => toWayBack(catalogue, visit)),
    learning: course.learning,
    kept: course.kept,
    isOutlined: course.isOutlined,
    onLoadCourses: courses.tryAgain,
    onLearn: course.learn,
    onLearnEverything: course.learnEverything,
    onLearnAgain: course.learnAgain,
    onStopLearning: course.cancel,
    missing: listMissingPlaces(hosts),
    onAllow: (place: AllowedPlace) => void hosts.request(place),
    onGo: panel.goTo,
    onTakeNotes: panel.takeNotes,
  };
}
