// A page that goes right behind the last key has kept it.
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, watchAt } from './panel';

/** After the first, ten keys in no time at all: nobody types as fast. */
const TEXT = 'The last ke';

for (const [when, isReading] of [
  ['', false],
  [', while it reads what another page has changed', true],
] as const) {
  test(`the panel goes within the task of the last key${when}`, async ({ page, openPanel }) => {
    const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
    // What is measured is typing, not opening the store.
    await noteBox(panel).pressSequentially('T');
    await expect(panel.getByText('Draft kept')).toBeVisible();
    const loaded = panel.waitForEvent('load');
    await noteBox(panel).evaluate(
      (box, [text, isReading]) => {
        if (!(box instanceof HTMLTextAreaElement)) throw new Error('No text box.');
        const type = () => {
          for (let length = 2; length <= text.length; length += 1) {
            box.value = text.slice(0, length);
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          location.reload();
        };
        // In a task of its own, so that Playwright has its answer before the page goes.
        if (!isReading) setTimeout(type);
        else {
          // Heard after the panel has heard it, which has asked the store by then and has no answer yet.
          const heard = new BroadcastChannel('lectern-changes');
          heard.onmessage = type;
          new BroadcastChannel('lectern-changes').postMessage({ type: 'drafts', lecture: null });
        }
      },
      [TEXT, isReading] as const,
    );
    await loaded;
    await expect(noteBox(panel)).toHaveValue(TEXT);
  });
}
