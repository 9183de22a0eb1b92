import type { Answer } from './answer';

/** An allow-list of hosts, as YouTube's first policy is: scripts of its own, and inline ones, are among them. */
const ALLOW_LIST =
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' https://*.youtube.com https://*.google.com https://*.gstatic.com";

const TRUSTED_TYPES = "require-trusted-types-for 'script'";

function strict(nonce: string): string {
  return `script-src 'nonce-${nonce}' 'strict-dynamic'; base-uri 'self'; object-src 'none'`;
}

/** Three policies, each a header of its own, so that a script must please all of them. */
export function pageHeaders(nonce: string): Answer['headers'] {
  return {
    'content-security-policy': [ALLOW_LIST, TRUSTED_TYPES, strict(nonce)],
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  };
}

/** Embedded players may be framed, and their policy with the nonce only reports. */
export function embedHeaders(nonce: string): Answer['headers'] {
  return {
    'content-security-policy': [ALLOW_LIST, TRUSTED_TYPES],
    'content-security-policy-report-only': strict(nonce),
  };
}
