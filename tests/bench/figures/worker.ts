// What the background's worker costs when it has been stopped and is needed again.
import { launchChromium } from '../../browser/chromium';
import { stopWorker } from '../../browser/chromium-extension';
import { lectureNumber } from '../../sites/addresses';
import { askWorker } from '../ask-worker';
import type { Measure } from '../bench';
import { loadPage } from '../pages';
import { formatSpread, median } from '../statistics';

export const measureWorker: Measure = async ({ extension, sites, effort }) => {
  const { context, extensionId, close } = await launchChromium({ extension, sites });
  const page = context.pages()[0] ?? (await context.newPage());
  await loadPage(page, 'YouTube lecture');
  const ask = () => askWorker(context, page, extensionId, lectureNumber(3).video);
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
