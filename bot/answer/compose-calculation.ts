// The words of a calculation: the result first, then the working line by line, what to heed, the sources, the day it holds for.
import type { Language } from '../../knowledge/contracts/language';
import type { Citation } from '../../knowledge/contracts/passage';
import type { Knowledge } from '../../knowledge/knowledge';
import { formatDay, formatFigure } from '../../knowledge/text/format';
import type { Amount, Calculation, MissingFigure, Note, Quantity, Result, Step, StepKind } from '../calculate/calculation';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { PHRASES } from '../phrases/phrases';

type Sources = Pick<Knowledge, 'cite' | 'base'>;

function amountText({ value, unit }: Amount, language: Language): string {
  const number = formatFigure(value, unit, language);
  if (unit === 'TRY' || unit === 'percent' || unit === 'times') return number;
  const forms = CALCULATION_PHRASES[language].units[unit];
  return (forms[new Intl.PluralRules(language).select(value)] ?? forms.other).replace('{n}', number);
}

const quantityText = (quantity: Quantity, language: Language): string =>
  quantity.unit === 'day' ? formatDay(quantity.value, language) : amountText(quantity, language);

function resultText({ label, value }: Result, language: Language): string {
  const { labels, words } = CALCULATION_PHRASES[language];
  return `${labels[label]}: ${value.unit === 'word' ? words[value.value] : quantityText(value, language)}`;
}

/** How the parts of a line are joined, and what stands before its result. */
const JOINTS: Record<StepKind, { between: string; then: string }> = {
  times: { between: ' × ', then: ' = ' },
  plus: { between: ' + ', then: ' = ' },
  minus: { between: ' − ', then: ' = ' },
  share: { between: ' × ', then: ' = ' },
  whole: { between: ' ÷ ', then: ' → ' },
  lower: { between: ' / ', then: ' → ' },
  higher: { between: ' / ', then: ' → ' },
  span: { between: ' – ', then: ' → ' },
};

function stepText({ label, kind, parts, result }: Step, language: Language): string {
  const { between, then } = JOINTS[kind];
  const texts = parts.map((part) => quantityText(part, language));
  const joined = kind === 'share' ? `${texts.slice(0, 2).join(between)} ÷ ${texts.slice(2).join('')}` : texts.join(between);
  return `${CALCULATION_PHRASES[language].labels[label]}: ${joined}${then}${quantityText(result, language)}`;
}

/** Puts the amounts of a note in the places its words keep for them. */
const noteText = <K extends string>({ key, amounts }: Note<K>, words: Record<K, string>, language: Language): string =>
  amounts.reduce((text, amount, place) => text.replace(`{${place + 1}}`, amountText(amount, language)), words[key]);

function missingText({ figure, lastKnown }: MissingFigure, language: Language, { base }: Sources): string | undefined {
  const label = base.figures.figure(figure)?.label?.[language];
  if (!lastKnown || label === undefined) return undefined;
  const amount = amountText(lastKnown.amount, language);
  return CALCULATION_PHRASES[language].lastKnown(label, amount, formatDay(lastKnown.until, language));
}

const listed = (title: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? [`**${title}**`, ...lines.map((line) => `- ${line}`)].join('\n') : undefined;

function endingText({ ending }: Calculation, language: Language, sources: Sources): string {
  const phrases = CALCULATION_PHRASES[language];
  switch (ending.kind) {
    case 'ruled-out':
      return noteText(ending.reason, phrases.reasons, language);
    case 'missing':
      return [phrases.missing, ...ending.figures.map((figure) => missingText(figure, language, sources))]
        .filter((line) => line !== undefined)
        .join('\n');
    case 'computed': {
      const [first = '', ...others] = ending.results.map((result) => resultText(result, language));
      return [`**${first}**`, ...others.map((line) => `- ${line}`)].join('\n');
    }
  }
}

function citationsOf({ authorities, day }: Calculation, language: Language, { cite }: Sources): Citation[] {
  const all = authorities.map((authority) => cite(authority, { language, day, today: day }));
  const once = [...new Map(all.map((citation) => [citation.label, citation])).values()];
  // A law without an article adds nothing beside one of its articles.
  return once.filter(
    ({ instrument, article }) => article !== '' || !once.some((other) => other.instrument === instrument && other.article),
  );
}

/** Small markdown and the citations behind it. A result that is not there has no working and no warnings: they would mislead. */
export function composeCalculation(
  calculation: Calculation,
  language: Language,
  sources: Sources,
): { text: string; citations: Citation[] } {
  const phrases = CALCULATION_PHRASES[language];
  const ending = endingText(calculation, language, sources);
  if (calculation.ending.kind === 'missing') return { text: ending, citations: [] };
  const citations = citationsOf(calculation, language, sources);
  const particulars =
    calculation.ending.kind === 'computed'
      ? [
          listed(
            phrases.working,
            calculation.steps.map((step) => stepText(step, language)),
          ),
          listed(
            phrases.heed,
            calculation.warnings.map((warning) => noteText(warning, phrases.warnings, language)),
          ),
        ]
      : [];
  const paragraphs = [
    ending,
    ...particulars,
    listed(
      phrases.sources,
      citations.map(({ label }) => label),
    ),
    `${PHRASES[language].validOn(formatDay(calculation.day, language))} ${phrases.notADecision}`,
  ];
  return { text: paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n'), citations };
}
