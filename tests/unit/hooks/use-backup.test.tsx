// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAXIMUM_BACKUP, parseBackup } from '../../../lib/export/backup';
import { useBackup } from '../../../lib/hooks/use-backup';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { saveDraft } from '../../../lib/storage/drafts';
import { applyImport } from '../../../lib/storage/import';
import { editNote, listAllNotes, removeNote, saveNote } from '../../../lib/storage/notes';
import { listPoints, openPoints } from '../../../lib/storage/restore-points';
import { saveSettings } from '../../../lib/storage/settings';
import { StorageError } from '../../../lib/storage/storage-error';
import { FILE } from '../export/sample-backup';
import { createFolder } from '../storage/fake-folder';
import { later, OTHER_LECTURE, SAMPLE_NAME, sampleDraft, sampleNote } from '../storage/sample';
import { refuseWrites } from './failing-store';

const SOURCE = { offset: 0, retired: false, origin: { kind: 'ocw', from: 'courses/a' } } as const;

let database: Database;
let name = 0;

beforeEach(async () => {
  const { handle } = createFolder();
  const storage = { getDirectory: async () => handle };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
  name += 1;
  database = await openDatabase(`backup-${name}`);
});
afterEach(() => {
  cleanup();
  database.close();
});

function start(
  opening = Promise.resolve(database),
  know: Parameters<typeof useBackup>[1] = null,
  pause?: () => Promise<void>,
) {
  const save = vi.fn();
  const { result } = renderHook(() => useBackup({ database: null, opening }, know, save, pause));
  return { result, save };
}

function file(content: object | string): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([text], 'backup.json');
}

describe('an export', () => {
  test('holds everything, and counts the notes that stand', async () => {
    await saveNote(database, sampleNote());
    await saveNote(database, sampleNote({ id: 'two' }));
    await removeNote(database, 'two', later(9));
    await saveDraft(database, sampleDraft({ id: 'three' }));
    const { result, save } = start();
    await act(() => result.current.exportAll());
    expect(result.current.outcome).toEqual({ type: 'exported', notes: 1 });
    const [fileName, type, text] = save.mock.calls[0] ?? [];
    expect([fileName, type]).toEqual([
      expect.stringMatching(/^lectern-backup-.*\.json$/),
      'application/json',
    ]);
    expect(parseBackup(text)).toMatchObject({
      notes: [{ id: 'one' }, { id: 'two', deletedAt: later(9).toISOString() }],
      drafts: [{ id: 'three' }],
    });
  });

  test('names the lectures of its notes, as they are known or came in, with doors that can be read back', async () => {
    await saveNote(database, sampleNote({ id: 'two', lecture: OTHER_LECTURE }));
    await saveNote(database, sampleNote({ id: 'three', lecture: 'youtube:aaaaaaaaaaa' }));
    await applyImport(database, parseBackup(JSON.stringify(FILE)), new Date());
    const source = { ...SOURCE, kind: 'youtube', id: 'odj5VnTI490' } as const;
    const unsound = { ...SOURCE, kind: 'archive', id: 'a/../b' } as const;
    const { result, save } = start(undefined, (lecture) => ({
      ...SAMPLE_NAME,
      title: 'Lecture 3',
      course: lecture === OTHER_LECTURE ? SAMPLE_NAME.course : null,
      sources: [source, unsound],
    }));
    await act(() => result.current.exportAll());
    const { names } = parseBackup(save.mock.calls[0]?.[2]);
    expect(names).toEqual([
      ...FILE.names,
      { ...SAMPLE_NAME, id: OTHER_LECTURE, title: 'Lecture 3', sources: [source] },
    ]);
  });

  test('that is refused is called an export', async () => {
    const { result, save } = start(Promise.reject(new StorageError('blocked', null)));
    await act(() => result.current.exportAll());
    expect(result.current.outcome).toMatchObject({ type: 'refused', action: 'export' });
    expect(save).not.toHaveBeenCalled();
  });
});

describe('an import', () => {
  test('says that it reads, and then that it imports, and takes no other file meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const goOn = async () => {
      for (const resolve of waiting.splice(0)) resolve();
    };
    const { result } = start(
      undefined,
      null,
      () => new Promise((resolve) => waiting.push(resolve)),
    );
    const reading = result.current.choose(file(FILE));
    await waitFor(() => expect(result.current.doing).toBe('read'));
    await result.current.choose(file('<html>'));
    expect(waiting).toHaveLength(1);
    await waitFor(async () => {
      await goOn();
      expect(result.current.plan).toMatchObject({ added: [{}] });
    });
    await reading;
    await waitFor(() => expect(result.current.doing).toBeNull());
    expect(result.current.outcome).toBeNull();

    const importing = result.current.apply();
    await waitFor(() => expect(result.current.doing).toBe('import'));
    await result.current.apply();
    expect(waiting).toHaveLength(1);
    await goOn();
    await importing;
    await waitFor(() => expect(result.current.doing).toBeNull());
    expect(result.current.outcome).toMatchObject({ type: 'imported' });
  });

  test('changes nothing before the student has seen what it would do', async () => {
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    expect(result.current.plan?.added).toHaveLength(1);
    // The draft and the student's own lecture.
    expect(result.current.others).toEqual({
      others: 2,
      corrections: 1,
      names: 1,
      transcripts: 1,
      otherWords: 0,
      settings: { noteDelay: 5 },
    });
    expect(await listAllNotes(database)).toEqual([]);
    await act(() => result.current.apply());
    expect(result.current).toMatchObject({ plan: null, outcome: { type: 'imported' } });
    expect(await listAllNotes(database)).toHaveLength(1);
    // Nothing was here: that is what there is to go back to.
    expect(result.current.outcome).toMatchObject({ isUndoable: true });
    expect(await listPoints(await openPoints())).toMatchObject([{ kind: 'before', notes: 0 }]);
    await act(() => result.current.choose(file(FILE)));
    expect(result.current.plan).toMatchObject({ added: [], same: [{}] });
    expect(result.current.others).toEqual({
      others: 0,
      corrections: 0,
      names: 0,
      transcripts: 0,
      otherWords: 0,
      settings: {},
    });
  });

  test('says of how many transcripts it has other words than stand here', async () => {
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    await act(() => result.current.apply());
    const transcripts = FILE.transcripts.map((one) => ({ ...one, offset: one.offset + 1 }));
    await act(() => result.current.choose(file({ ...FILE, transcripts })));
    expect(result.current.others).toMatchObject({ transcripts: 0, otherWords: 1 });
  });

  test('does what is right when it is applied, not when it was shown', async () => {
    const [note] = FILE.notes.map((one) => sampleNote({ id: one.id, text: one.text }));
    if (!note) throw new Error('The sample has no note.');
    await saveNote(database, note);
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    await editNote(database, note.id, { text: 'Written since' }, new Date());
    await act(() => result.current.apply());
    const texts = (await listAllNotes(database)).map(({ text }) => text);
    expect(texts).toContain('Written since');
  });

  test('sets what it showed of settings, and what the student has set meanwhile stands', async () => {
    const { result } = start();
    const settings = { courseReading: 'always', writingPause: 'never', noteDelay: 99 };
    await act(() => result.current.choose(file({ ...FILE, settings })));
    const shown = { courseReading: 'always', writingPause: 'never' };
    expect(result.current.others.settings).toEqual(shown);
    await saveSettings(database, { writingPause: 'second-line' });
    await act(() => result.current.apply());
    expect(await database.getAll('settings')).toEqual([
      { name: 'courseReading', value: 'always' },
      { name: 'writingPause', value: 'second-line' },
    ]);
  });

  test('is forgotten when it is called off', async () => {
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    await act(() => result.current.cancel());
    expect(result.current.plan).toBeNull();
    await act(() => result.current.apply());
    expect(await listAllNotes(database)).toEqual([]);
  });

  test('of a file that is none is refused, and the one chosen before is forgotten', async () => {
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    await act(() => result.current.choose(file('<html>')));
    expect(result.current).toMatchObject({
      plan: null,
      outcome: {
        type: 'refused',
        action: 'import',
        reason: 'The file is not a Lectern backup: it is not JSON.',
      },
    });
  });

  test('of a file that is too large is refused unread', async () => {
    const huge = file('{}');
    const read = vi.spyOn(huge, 'text');
    Object.defineProperty(huge, 'size', { value: MAXIMUM_BACKUP + 1 });
    const { result } = start();
    await act(() => result.current.choose(huge));
    expect(result.current.outcome).toMatchObject({ type: 'refused', action: 'import' });
    expect(read).not.toHaveBeenCalled();
  });

  test('that the store refuses changes nothing', async () => {
    const { result } = start();
    await act(() => result.current.choose(file(FILE)));
    refuseWrites();
    await act(() => result.current.apply());
    expect(result.current.outcome).toMatchObject({ type: 'refused', action: 'import' });
    expect(await listAllNotes(database)).toEqual([]);
  });
});
