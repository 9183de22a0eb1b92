/** 64 bits in 16 hexadecimal digits. Not cryptographic: it only has to tell a few texts apart. */
export function fingerprint(text: string): string {
  const [one, other] = mix(text);
  return toHex(one) + toHex(other);
}

/** 32 bits of it as a number, to be added up. */
export function shortFingerprint(text: string): number {
  return mix(text)[1] >>> 0;
}

function mix(text: string): [number, number] {
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0x9e3779b1);
  }
  return [one, other];
}

function toHex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
