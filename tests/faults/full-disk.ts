// The browser gives no more room: what was saved stays, and what cannot be saved is said to be so, with its text in the box.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteBox } from '../e2e/panel';
import type { Sites } from '../sites/server';
import { countMissing } from './count';
import { type Desk, kill, makeProfile, readStore, sitDown } from './profile';

/** Bytes of room, and characters of a note: the room is taken after some ten of them. */
const ROOM = 3_000_000;
const LENGTH = 200_000;
/** Notes after which there must be no room left. */
const MOST_NOTES = 60;

export interface FullDiskResult {
  saved: number;
  lost: number;
  /** What the student was told when there was no room; null when nothing. */
  told: string | null;
  /** Whether the text that could not be saved was still in its box. */
  isTextThere: boolean;
}

export async function fillDisk(extension: string, sites: Sites): Promise<FullDiskResult> {
  const profile = makeProfile();
  let desk: Desk | null = null;
  try {
    const limited = join(profile.folder, 'limited');
    limit(extension, limited);
    desk = await sitDown(limited, sites, join(profile.folder, 'profile'));
    const { panel, context, extensionId } = desk;
    const session = await context.newCDPSession(panel);
    const origin = `chrome-extension://${extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
    const saved: string[] = [];
    let told: string | null = null;
    let text = '';
    for (let number = 1; number <= MOST_NOTES && told === null; number += 1) {
      text = compose(number);
      await noteBox(panel).fill(text);
      await panel.keyboard.press('Control+Enter');
      told = await readOutcome(desk);
      if (told === null) saved.push(text);
    }
    const isTextThere = (await noteBox(panel).inputValue()) === text;
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    // There is room again: the same text is saved by the same key.
    await noteBox(panel).focus();
    await panel.keyboard.press('Control+Enter');
    await panel.getByText(/^Saved at/).waitFor();
    saved.push(text);
    await kill(desk, join(profile.folder, 'profile'));
    desk = await sitDown(limited, sites, join(profile.folder, 'profile'));
    const lost = countMissing(saved, await readStore(desk));
    return { saved: saved.length, lost, told, isTextThere };
  } finally {
    await desk?.close();
    profile.remove();
  }
}

/** The same extension without the permission by which the browser gives it all the room there is. */
function limit(extension: string, folder: string): void {
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
}

/** Null when the note was saved, else what the panel says instead. */
async function readOutcome({ panel }: Desk): Promise<string | null> {
  const alert = panel.getByRole('alert');
  await panel
    .getByText(/^Saved at/)
    .or(alert)
    .first()
    .waitFor();
  return (await alert.count()) > 0 ? alert.first().innerText() : null;
}

/** No two are the same, and they cannot be compressed. */
function compose(number: number): string {
  const words: string[] = [`${number}.`];
  let length = 0;
  while (length < LENGTH) {
    const word = Math.random().toString(36).slice(2);
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}
