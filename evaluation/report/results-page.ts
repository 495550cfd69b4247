// docs/results.md: the results as anyone may read them. The same run gives the same page to the byte.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { RISKS } from '../../knowledge/contracts/topic';
import { sharesBy, type Grouping } from '../figures';
import { intervalOf } from '../metrics/intervals';
import type { Figure, SuiteResult } from '../suite';
import { goalText, valueWithInterval } from './format-figure';
import { code, table } from './markdown';
import { figureOf, headlines, isSurelyMissed, type Report } from './report';

const ENGLISH_NAMES: Record<Language, string> = { tr: 'Turkish', en: 'English', ar: 'Arabic', ru: 'Russian', fa: 'Persian' };

type Column = { head: string; suite: string; figure: string };

const COLUMNS: readonly Column[] = [
  { head: 'right entry first', suite: 'questions', figure: 'right entry first' },
  { head: 'among three', suite: 'questions', figure: 'right entry among three' },
  { head: 'answered', suite: 'decision', figure: 'in-scope answered' },
  { head: 'wrong among answered', suite: 'decision', figure: 'wrong among answered' },
  { head: 'facts present', suite: 'answers', figure: 'facts present' },
];
const LANGUAGE_COLUMNS: readonly Column[] = [
  ...COLUMNS,
  { head: 'declined when not ours', suite: 'out-of-scope', figure: 'behaviour' },
  { head: 'to a person when needed', suite: 'human', figure: 'behaviour' },
];

const resultOf = (results: readonly SuiteResult[], suite: string): SuiteResult | undefined =>
  results.find((each) => each.suite === suite);

/** A row for each name, a column for each figure; the number of questions comes last. */
function groupTable(
  results: readonly SuiteResult[],
  columns: readonly Column[],
  grouping: Grouping,
  names: readonly string[],
  shown: (name: string) => string,
): string {
  const shares = columns.map(({ suite, figure }) => sharesBy(resultOf(results, suite)?.items ?? [], figure, grouping, names));
  const rows = names.map((name) => {
    const cells = shares.map((of) => of.find((each) => each.name === name));
    return [shown(name), ...cells.map((cell) => (cell ? valueWithInterval(cell) : '')), String(cells[0]?.count ?? 0)];
  });
  return table([grouping, ...columns.map(({ head }) => head), 'questions'], rows);
}

/** Of fewer questions nothing is concluded. */
const FEWEST = 10;

/** Groups that are weaker than the whole even at the better end of their interval. */
function surelyWeaker(rows: readonly Figure[], whole: Figure): Figure[] {
  const isWeaker = ({ value, count }: Figure): boolean => {
    const { low, high } = intervalOf(value, count);
    return count >= FEWEST && (whole.better === 'lower' ? low > whole.value : high < whole.value);
  };
  return rows.filter(isWeaker);
}

function weakGroups(results: readonly SuiteResult[], grouping: Grouping): string[] {
  return COLUMNS.flatMap(({ suite, figure: name }) => {
    const whole = figureOf(results, suite, name);
    const result = resultOf(results, suite);
    if (!whole || !result) return [];
    const weak = surelyWeaker(sharesBy(result.items ?? [], name, grouping, []), whole);
    if (weak.length === 0) return [];
    const worst = [...weak].sort((one, other) => (whole.better === 'lower' ? other.value - one.value : one.value - other.value));
    const told = worst.map((each) => `${each.name} (${valueWithInterval(each)}, ${each.count} questions)`);
    return [`- ${name}, by ${grouping}: ${told.join(', ')}; all together ${valueWithInterval(whole)}.`];
  });
}

const UNREAD = {
  'facts only a reader can check': 'phrases that an answer must hold',
  'wrong claims only a reader can check': 'claims that it must not make',
};

function weakPart(report: Report): string {
  const missed = headlines(report)
    .filter(isSurelyMissed)
    .map(
      ({ suite, figure, goal }) => `- ${figure.name} (${suite}): ${valueWithInterval(figure)}, asked ${goalText(goal, figure)}.`,
    );
  const groups = [...weakGroups(report.results, 'language'), ...weakGroups(report.results, 'topic')];
  const unread = Object.entries(UNREAD).flatMap(([name, what]) => {
    const figure = figureOf(report.results, 'answers', name);
    return figure ? [`- ${figure.value} of ${figure.count} ${what}.`] : [];
  });
  const list = (lines: readonly string[], none: string): string => (lines.length === 0 ? none : lines.join('\n'));
  return [
    'Goals missed by more than chance:\n',
    `${list(missed, 'None.')}\n`,
    `Languages and topics of at least ${FEWEST} questions that are weaker than the whole, each taken by itself (one in forty seems so by chance):\n`,
    `${list(groups, 'None.')}\n`,
    'What no program can check, and what counts neither as right nor as wrong here:\n',
    list(unread, 'Nothing.'),
  ].join('\n');
}

export function resultsPage(report: Report): string {
  const { results, day, knowledgeVersion } = report;
  const heads = headlines(report).map(({ suite, figure, goal, isMet }) => [
    figure.name,
    suite,
    valueWithInterval(figure),
    goalText(goal, figure),
    isMet ? 'met' : 'missed',
    String(figure.count),
  ]);
  return `# Results

What the assistant gets right and wrong, on questions that were written for this project without sight of the phrasings it learns from. Asked on
${day}, over knowledge version ${code(knowledgeVersion)}. \`npm run evaluate -- --publish\` writes this page from the cases in \`evaluation/cases\`; what the
figures mean stands in [evaluation/README.md](../evaluation/README.md). Intervals are 95 % (Wilson).

## Against the goals

${table(['figure', 'suite', 'value', 'goal', '', 'items'], heads)}

## By language

${groupTable(results, LANGUAGE_COLUMNS, 'language', LANGUAGES, (name) => ENGLISH_NAMES[LANGUAGES.find((each) => each === name) ?? 'tr'])}

## By risk of the topic

${groupTable(results, COLUMNS, 'risk', RISKS, (name) => name)}

## What is weak

${weakPart(report)}

A wrong answer is one to a question of ours that shows none of the entries that would be right; below full confidence the two next entries stand
below the first, and count as shown. The strict count takes the first entry alone.
`;
}
