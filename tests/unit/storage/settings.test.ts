import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { readSettings, saveSettings } from '../../../lib/storage/settings';
import { createStore } from './sample';

describe('settings', () => {
  it('are the defaults until they are chosen', async () => {
    const database = await createStore();
    expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(database, { noteDelay: 7 });
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 7 });
  });

  it('leave what a newer Lectern has stored as it is', async () => {
    const database = await createStore();
    await database.put('settings', { name: 'theme', value: 'sepia' });
    await database.put('settings', { name: '__proto__', value: { polluted: true } });
    await saveSettings(database, { noteDelay: 7 });
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 7 });
    expect(await database.get('settings', 'theme')).toEqual({ name: 'theme', value: 'sepia' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('are kept within their range', async () => {
    const database = await createStore();
    await saveSettings(database, { noteDelay: 99 });
    expect(await database.get('settings', 'noteDelay')).toEqual({ name: 'noteDelay', value: 15 });
    await saveSettings(database, {});
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 15 });
  });
});
