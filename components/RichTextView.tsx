import type { RichText } from '../lib/domain/rich-text';

export function RichTextView({ text }: { text: RichText }) {
  return (
    <>
      {text.map((span, index) =>
        span.href ? (
          // The spans of one text never change their order, so their place is their identity.
          <a key={index} href={span.href} target="_blank" rel="noreferrer">
            {span.text}
          </a>
        ) : (
          span.text
        ),
      )}
    </>
  );
}
