// The words of an answer from a passage, without a model: the answer first, then what to do, then the day it holds for.
import { formatDay } from '../../knowledge/text/format';
import type { Passage } from '../../knowledge/contracts/passage';
import { PHRASES } from '../phrases/phrases';

const numbered = (items: readonly string[]): string => items.map((item, place) => `${place + 1}. ${item}`).join('\n');
const dashed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function particulars({ text, language }: Passage): (string | undefined)[] {
  const phrases = PHRASES[language];
  return [
    text.steps && text.steps.length > 0 ? `**${phrases.steps}**\n${numbered(text.steps)}` : undefined,
    text.documents && text.documents.length > 0 ? `**${phrases.documents}**\n${dashed(text.documents)}` : undefined,
    text.deadline,
    text.otherwise,
    text.decides,
  ];
}

/**
 * The paragraphs of an answer in small markdown.
 * @param extent `brief` leaves out steps, papers and consequences: for an answer that others stand beside
 */
export function composeAnswer(passage: Passage, extent: 'full' | 'brief' = 'full'): string {
  const phrases = PHRASES[passage.language];
  const { text } = passage;
  const day = formatDay(passage.validOn, passage.language);
  const paragraphs = [
    passage.past ? `**${phrases.past(day)}**` : undefined,
    // Beside others an answer says which question it answers: it may not be the one that was meant.
    extent === 'brief' ? `**${text.title}**` : undefined,
    text.short,
    passage.missingFigures.length > 0 ? phrases.noFigure : undefined,
    text.details,
    ...(extent === 'full' ? particulars(passage) : []),
    `**${phrases.next}:** ${text.next}`,
    passage.past ? undefined : phrases.validOn(day),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n');
}

/** The short answers to near questions, each under its title, for when the first may not be what was meant. */
export function composeAlternatives(passages: readonly Passage[]): string {
  const [first] = passages;
  if (!first) return '';
  return [PHRASES[first.language].nearest, ...passages.map(({ text }) => `**${text.title}**\n${text.short}`)].join('\n\n');
}

/** The least that answers: what holds, and what to do. */
export function composeShort({ text, language, validOn }: Passage): string {
  const phrases = PHRASES[language];
  return [text.spoken ?? text.short, `**${phrases.next}:** ${text.next}`, phrases.validOn(formatDay(validOn, language))].join(
    '\n\n',
  );
}
