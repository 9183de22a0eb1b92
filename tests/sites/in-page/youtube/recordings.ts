const files = new Map<string, Promise<Blob>>();

/** A `blob:` address, as YouTube's player has: nothing in it tells which video plays. */
export async function recordingAddress(name: 'lecture' | 'advert'): Promise<string> {
  let file = files.get(name);
  if (!file) {
    file = fetch(`/stand-in/${name}.webm`).then((response) => response.blob());
    files.set(name, file);
  }
  return URL.createObjectURL(await file);
}
