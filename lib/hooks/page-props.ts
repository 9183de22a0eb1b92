import type { AllowedPlace } from './optional-places';
import { listMissingPlaces } from './use-optional-hosts';
import type { Panel } from './use-panel';
import { toWayBack, viewPage } from './view-page';

/** What a page without a lecture shows and does, from the panel's state: the same in the side panel and in the popup. */
export function pageProps(panel: Panel) {
  const { page, catalogue, recognition, here, hosts, visits } = panel;
  return {
    view: viewPage(page.status.value, catalogue, recognition, here),
    ways: visits.map((visit) => toWayBack(catalogue, visit)),
    missing: listMissingPlaces(hosts),
    onAllow: (place: AllowedPlace) => void hosts.request(place),
    onGo: panel.goTo,
    onTakeNotes: panel.takeNotes,
  };
}
