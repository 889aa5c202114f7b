import type { Mention, Section, Sentence } from '../../model.ts';

/** Every place where a person, place or organization is named, in order of offset. */
export function readMentions(
  text: string,
  _sections: readonly Section[],
  sentences: readonly Sentence[],
): readonly Mention[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(/(?<=\w )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].map(
      (match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        type: 'person' as const,
        name: match[0],
      }),
    ),
  );
}
