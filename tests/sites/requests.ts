import type { SiteRequest } from './server';
import { findStandIn } from './stand-ins';

/** Hosts that browsers ask by themselves, for updates and settings of their own. */
const BROWSER_MAKERS = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** Requests to hosts that no stand-in plays: nothing that belongs to a test should make one. */
export function strayRequests(requests: SiteRequest[]): SiteRequest[] {
  return requests.filter(({ host }) => !findStandIn(host) && !BROWSER_MAKERS.test(host));
}
