// What the background's worker costs when it has been stopped and is needed again.
import * as z from 'zod/mini';
import { launchChromium } from '../../browser/chromium';
import { stopWorker } from '../../browser/chromium-extension';
import { lectureNumber } from '../../sites/addresses';
import type { Measure } from '../bench';
import { evaluateInExtension } from '../extension-world';
import { loadPage } from '../pages';
import { formatSpread, median } from '../statistics';

/** What an agent says of a lecture, and the milliseconds that the answer takes. */
const ASK = `(async () => {
  const ref = { kind: 'youtube', id: '${lectureNumber(3).video}' };
  const shown = { address: ref, players: [ref] };
  const asked = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'agent-ready', agent: 'bench', shown });
  return { isLecture: answer?.isLecture, time: performance.now() - asked };
})()`;

const answer = z.tuple([z.object({ isLecture: z.literal(true), time: z.number() })]);

export const measureWorker: Measure = async ({ extension, sites, effort }) => {
  const { context, extensionId, close } = await launchChromium({ extension, sites });
  const page = context.pages()[0] ?? (await context.newPage());
  await loadPage(page, 'YouTube lecture');
  const ask = async () => {
    const [{ time }] = answer.parse(await evaluateInExtension(context, page, extensionId, ASK));
    return time;
  };
  const running: number[] = [];
  const stopped: number[] = [];
  for (let turn = 0; turn < effort.opens; turn += 1) {
    running.push(await ask());
    await stopWorker(context, extensionId);
    stopped.push(await ask());
  }
  await close();
  return [
    {
      name: 'Lecture recognised by a stopped worker',
      value: median(stopped),
      unit: 'ms',
      limit: null,
      spread: formatSpread(stopped, 0),
    },
    {
      name: 'Lecture recognised by a running worker',
      value: median(running),
      unit: 'ms',
      limit: null,
      digits: 1,
      spread: formatSpread(running, 1),
    },
  ];
};
