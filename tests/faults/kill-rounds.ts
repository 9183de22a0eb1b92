// The browser is killed while notes are typed, again and again on one profile.
import { setTimeout as wait } from 'node:timers/promises';
import { allowReplacing, replaceExtension, stopWorker } from '../browser/chromium-extension';
import { noteBox } from '../e2e/panel';
import type { Sites } from '../sites/server';
import { countLetters, countMissing } from './count';
import { type Desk, kill, makeProfile, readStore, type Stored, sitDown } from './profile';
import { startTyping } from './typist';

/** Milliseconds in which a start puts back what the store lacks. */
const PATIENCE = 10_000;

/** What else goes wrong in that round. */
export const SCENES = [
  'browser killed',
  'worker stopped',
  'panel closed',
  'tab closed',
  'extension replaced',
] as const;

type Scene = (typeof SCENES)[number];

export interface KillResult {
  scene: Scene;
  rounds: number;
  saved: number;
  lost: number;
  /** Of those that are there, how many a start had to put back from the second copy. */
  putBack: number;
  /** Typed into notes that were not saved yet; `lostLate` are those older than what may be lost. */
  letters: { typed: number; lost: number; lostLate: number };
}

export async function runKillRounds(
  extension: string,
  sites: Sites,
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<KillResult[]> {
  const profile = makeProfile();
  const results = SCENES.map((scene) => createResult(scene));
  const saved: string[] = [];
  let desk = await sitDown(extension, sites, profile.folder);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const result = results[round % results.length];
      if (!result) break;
      const { typed, end } = await typeAndKill(desk, profile.folder, result.scene, round);
      saved.push(...typed.saved);
      desk = await sitDown(extension, sites, profile.folder);
      const missing = countMissing(saved, await readStore(desk));
      const stored = await readWhole(desk, saved, missing);
      result.rounds += 1;
      result.saved += typed.saved.length;
      // A note that is gone counts where it was first missed.
      const known = results.reduce((sum, { lost }) => sum + lost, 0);
      const gone = Math.max(0, countMissing(saved, stored) - known);
      result.lost += gone;
      result.putBack += Math.max(0, missing - known - gone);
      const letters = countLetters(typed, end, stored);
      result.letters.typed += letters.typed;
      result.letters.lost += letters.lost;
      result.letters.lostLate += letters.lostLate;
      const takenUp = await takeUp(desk, stored);
      saved.push(...takenUp);
      result.saved += takenUp.length;
      onRound(round + 1);
    }
  } finally {
    await desk.close();
    profile.remove();
  }
  return results.filter((result) => result.rounds > 0);
}

/**
 * What is in the store, once a start has had time to put back what it lacks. A browser that was killed can open an empty store,
 * seen once in 180 rounds.
 */
async function readWhole(desk: Desk, saved: readonly string[], missing: number): Promise<Stored> {
  if (missing === 0) return readStore(desk);
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && countMissing(saved, await readStore(desk)) > 0) await wait(100);
  // What was being written comes after the notes.
  await wait(500);
  return readStore(desk);
}

async function typeAndKill(desk: Desk, profile: string, scene: Scene, round: number) {
  const { context, extensionId, page, panel } = desk;
  if (scene === 'worker stopped') await stopWorker(context, extensionId);
  if (scene === 'extension replaced') await allowReplacing(context);
  await noteBox(panel).focus();
  const typing = startTyping(panel, round);
  // Any moment of a sentence, of a save, and of what lies between.
  await wait(300 + Math.random() * 4_000);
  if (scene === 'tab closed') {
    await page.close();
    await wait(Math.random() * 500);
  }
  const end = performance.now();
  const stopping = typing.stop();
  if (scene === 'panel closed') await panel.close();
  if (scene === 'extension replaced') await replaceExtension(context, panel);
  await kill(desk, profile);
  return { typed: await stopping, end };
}

/** The panel gives back what was being written: it is saved, and counts from now on. */
async function takeUp({ panel }: Desk, { drafts }: Stored): Promise<string[]> {
  if (drafts.length === 0) return [];
  await panel.waitForFunction(() => document.querySelector('textarea')?.value);
  const text = await noteBox(panel).inputValue();
  if (!drafts.includes(text)) throw new Error(`The panel gives back what nobody wrote: ${text}`);
  await noteBox(panel).focus();
  await panel.keyboard.press('Control+Enter');
  await panel.getByText(/^Saved at/).waitFor();
  return [text];
}

function createResult(scene: Scene): KillResult {
  return {
    scene,
    rounds: 0,
    saved: 0,
    lost: 0,
    putBack: 0,
    letters: { typed: 0, lost: 0, lostLate: 0 },
  };
}
