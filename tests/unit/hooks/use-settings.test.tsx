// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { useSettings } from '../../../lib/hooks/use-settings';
import { openDatabase } from '../../../lib/storage/database';
import { listChosen } from '../../../lib/storage/import';
import { readSettings, saveSettings } from '../../../lib/storage/settings';

test('a setting that is changed leaves those that another view has changed, and the others unchosen', async () => {
  const database = await openDatabase();
  onTestFinished(() => database.close());
  const store = { database, opening: Promise.resolve(database) };
  const { result } = renderHook(() => useSettings(store));
  await saveSettings(database, { noteDelay: 9 });
  await act(() => result.current.change({ writingPause: 'never' }));
  const expected = { ...DEFAULT_SETTINGS, noteDelay: 9, writingPause: 'never' };
  await waitFor(() => expect(result.current.settings).toEqual(expected));
  expect(await readSettings(database)).toEqual(expected);
  expect((await listChosen(database)).sort()).toEqual(['noteDelay', 'writingPause']);
});
