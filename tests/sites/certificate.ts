import { generate } from 'selfsigned';

const NAMES = [
  'ocw.mit.edu',
  'learn.mit.edu',
  'youtu.be',
  '*.youtube.com',
  'www.youtube-nocookie.com',
  'archive.org',
  '*.archive.org',
  '*.us.archive.org',
  'elsewhere.example',
];

/** A key and a certificate that live as long as the server: nobody's trust depends on them, so nothing is kept. */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'stand-in sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...NAMES.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
