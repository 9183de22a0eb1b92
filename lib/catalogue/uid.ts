/** OCW's uid: 8-4-4-4-12, or the 32 digits of old, since the dashes are all that changed in 2022; null for everything else. */
export function toUid(text: string): string | null {
  const parts = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/.exec(
    text.trim().toLowerCase(),
  );
  return parts?.slice(1).join('-') ?? null;
}
