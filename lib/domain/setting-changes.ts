// What the settings of a file mean here. Apart from the settings: only the library imports files.
import { DEFAULT_SETTINGS, type Settings, toSettings } from './settings';

const NAMES = Object.keys(DEFAULT_SETTINGS).filter(isSettingName);

/** Of what a file says of settings, those that mean something just as they are: no other may stand for what is out of range. */
export function listSound(kept: Readonly<Record<string, unknown>>): Partial<Settings> {
  const read = toSettings(kept);
  return choose(read, (name) => Object.hasOwn(kept, name) && kept[name] === read[name]);
}

/** Of a file's settings, those that would change something here: what the student has `chosen` stands. */
export function listSettingChanges(
  here: Settings,
  chosen: readonly string[],
  theirs: Partial<Settings>,
): Partial<Settings> {
  return choose(theirs, (name) => !chosen.includes(name) && theirs[name] !== here[name]);
}

function choose(
  settings: Partial<Settings>,
  isWanted: (name: keyof Settings) => boolean,
): Partial<Settings> {
  const chosen = { ...settings };
  for (const name of NAMES) if (!isWanted(name)) delete chosen[name];
  return chosen;
}

function isSettingName(name: string): name is keyof Settings {
  return name in DEFAULT_SETTINGS;
}
