// What a note said before, and bringing it back.
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { notes, watchAt, writeNote } from './panel';

test('a note that was changed is brought back from its history, and that is undone too', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await writeNote(panel, 'First thought');
  const edit = panel.getByRole('button', { name: 'Edit the note at 1:37' });
  const text = panel.getByRole('textbox', { name: 'Text of the note' });
  await edit.click();
  await text.pressSequentially(', and a second');
  await text.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/First thought, and a second/);

  await edit.click();
  await text.pressSequentially('!');
  await panel.getByText('Earlier versions').click();
  const versions = panel.getByRole('list', { name: 'Earlier versions' }).getByRole('listitem');
  await expect(versions).toHaveText([/First thought, and a second(?!!)/, /First thought/]);
  await versions.last().getByRole('button').click();
  await expect(text).toHaveValue('First thought');
  await expect(versions).toHaveText([/second!/, /second(?!!)/]);
  await versions.first().getByRole('button').click();
  await expect(text).toHaveValue('First thought, and a second!');
  await text.press('Escape');
  // The versions are items of a list too, until the editor has gone.
  await expect(text).toHaveCount(0);
  await expect(notes(panel)).toHaveText(/First thought, and a second$/);
});
