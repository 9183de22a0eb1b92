import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { announceChange, type Change, watchChanges } from '../../../lib/storage/changes';
import { correct } from '../../../lib/storage/corrections';
import { removeDraft } from '../../../lib/storage/discard-draft';
import { saveDraft } from '../../../lib/storage/drafts';
import { applyImport } from '../../../lib/storage/import';
import { editNote, removeNote, restoreNote, saveNote } from '../../../lib/storage/notes';
import { saveOwnLecture } from '../../../lib/storage/own-lectures';
import { saveSettings } from '../../../lib/storage/settings';
import { saveVisit } from '../../../lib/storage/visits';
import {
  collectChanges,
  createStore,
  LECTURE,
  NOON,
  SAMPLE_NAME,
  sampleCorrection,
  sampleDraft,
  sampleNote,
} from './sample';

const NOTES: Change = { type: 'notes', lecture: LECTURE };
const ONE: Change = { ...NOTES, ids: ['one'] };
const DRAFTS: Change = { type: 'drafts', lecture: LECTURE };

describe('changes', () => {
  it('are heard by every listener of the writer’s own page, in order', async () => {
    const one = collectChanges();
    const other = collectChanges();
    announceChange(NOTES);
    announceChange({ type: 'settings' });
    announceChange({ type: 'drafts', lecture: null });
    const expected = [NOTES, { type: 'settings' }, { type: 'drafts', lecture: null }];
    expect(await one.settled()).toEqual(expected);
    expect(await other.settled()).toEqual(expected);
  });

  it('are not heard after the undo', async () => {
    const heard: Change[] = [];
    watchChanges((change) => heard.push(change))();
    const after = collectChanges();
    announceChange(NOTES);
    expect(await after.settled()).toEqual([NOTES]);
    expect(heard).toEqual([]);
  });

  it.each([
    null,
    'notes',
    7,
    {},
    { type: 'other' },
    { type: 'notes' },
    { type: 'drafts', lecture: 3 },
  ])('that are no changes are passed over: %j', async (message) => {
    const changes = collectChanges();
    const channel = new BroadcastChannel('lectern-changes');
    onTestFinished(() => channel.close());
    channel.postMessage(message);
    expect(await changes.settled()).toEqual([]);
  });

  it('are told by everything that writes, and not by a repetition', async () => {
    const database = await createStore();
    const changes = collectChanges();
    await saveDraft(database, sampleDraft());
    await saveNote(database, sampleNote());
    await saveNote(database, sampleNote());
    await editNote(database, 'one', { text: 'x' }, NOON);
    await removeNote(database, 'one', NOON);
    await restoreNote(database, 'one', NOON);
    await saveDraft(database, sampleDraft({ id: 'two' }));
    await removeDraft(database, sampleDraft({ id: 'two' }));
    await removeDraft(database, sampleDraft({ id: 'two' }));
    await saveOwnLecture(database, { id: LECTURE, title: 'x', createdAt: NOON.toISOString() });
    await saveVisit(database, { lecture: LECTURE, title: 'x', time: null, visitedAt: '' });
    const { course, listing, subject } = sampleCorrection();
    await correct(database, { course, listing }, subject, true, NOON);
    await saveSettings(database, { noteDelay: 1 });
    expect(await changes.settled()).toEqual([
      DRAFTS,
      ONE,
      DRAFTS,
      ONE,
      ONE,
      ONE,
      DRAFTS,
      DRAFTS,
      { type: 'own-lectures' },
      { type: 'visits' },
      { type: 'corrections' },
      { type: 'settings' },
    ]);
  });

  it('tell of an import once for each kind it brought', async () => {
    const database = await createStore();
    const everything = {
      notes: [sampleNote(), sampleNote({ id: 'two' })],
      versions: [],
      pictures: [],
      drafts: [],
      ownLectures: [],
      corrections: [sampleCorrection()],
      transcripts: [],
      names: [SAMPLE_NAME],
      settings: { ...DEFAULT_SETTINGS, noteDelay: 4 },
    };
    const changes = collectChanges();
    await applyImport(database, everything, NOON);
    await applyImport(database, everything, NOON);
    expect(await changes.settled()).toEqual([
      { type: 'notes', lecture: null },
      { type: 'corrections' },
      { type: 'names' },
      { type: 'settings' },
    ]);
  });
});
