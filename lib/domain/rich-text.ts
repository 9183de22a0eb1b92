/** Text with links and nothing else: what a record's HTML is turned into, so that no HTML is ever kept or shown. */
export type RichText = Span[];

export interface Span {
  text: string;
  /** An http or https address; null for plain text. */
  href: string | null;
}

export function toPlainText(text: RichText): string {
  return text.map((span) => span.text).join('');
}
