// What a change did, in Markdown for a pull request.
import { isBeyondNoise, NOISE, type AnswerChange, type Changes, type FigureChange } from '../changes';
import { valueText, valueWithInterval } from './format-figure';
import { code, escapeMarkdown, table } from './markdown';

/** Longer lists are not read. */
const MOST_SHOWN = 50;

function changeText({ figure, before }: FigureChange): string {
  const change = figure.value - before;
  const sign = change > 0 ? '+' : '−';
  return figure.unit ? `${sign}${Math.abs(change).toFixed(3)}` : `${sign}${(100 * Math.abs(change)).toFixed(1)}`;
}

function isForBetter({ figure, before }: FigureChange): boolean {
  return figure.better === 'lower' ? figure.value < before : figure.value > before;
}

function chanceText(change: FigureChange): string {
  if (!change.paired) return 'no cases to pair';
  const { better, worse, chance } = change.paired;
  const odds = chance < 0.001 ? '< 0.001' : chance.toFixed(3);
  return `${better} better, ${worse} worse: ${odds}`;
}

const figureRow = (change: FigureChange): string[] => [
  change.suite,
  change.figure.name,
  valueText({ ...change.figure, value: change.before }),
  valueWithInterval(change.figure),
  changeText(change),
  isForBetter(change) ? 'better' : 'worse',
  chanceText(change),
];

const HEAD = ['suite', 'figure', 'before', 'now', 'change', '', 'same cases'];

function figuresPart(title: string, changes: readonly FigureChange[], none: string): string {
  return `## ${title}\n\n${changes.length === 0 ? none : table(HEAD, changes.map(figureRow))}\n`;
}

function answerLine({ item, before, after }: AnswerChange): string {
  const words = item.text === undefined ? '' : ` ${escapeMarkdown(item.text)}`;
  return `- ${code(item.id)}${words}: ${code(before)} → ${code(after)}`;
}

function answersPart(title: string, changes: readonly AnswerChange[]): string {
  const more = changes.length > MOST_SHOWN ? `\n\nand ${changes.length - MOST_SHOWN} more` : '';
  const list = changes.length === 0 ? 'None.' : `${changes.slice(0, MOST_SHOWN).map(answerLine).join('\n')}${more}`;
  return `## ${title}: ${changes.length}\n\n${list}\n`;
}

export type Versions = { before: string; now: string };

export function changesPage(changes: Changes, versions: Versions): string {
  const turned = (turn: AnswerChange['turn']): AnswerChange[] => changes.answers.filter((change) => change.turn === turn);
  const paired = 'The last column pairs the same cases: the chance of so uneven a split if nothing had changed (McNemar, exact).';
  return [
    '# Changes since the baseline\n',
    `Knowledge version ${code(versions.before)} then, ${code(versions.now)} now. ${changes.answers.length} answers are others, ${changes.newCases} cases are new, ${changes.goneCases} are gone. ${paired} One figure in twenty passes ${NOISE} by chance alone.\n`,
    figuresPart('Moved beyond noise', changes.figures.filter(isBeyondNoise), 'No figure.'),
    figuresPart(
      'Moved within noise, or not paired',
      changes.figures.filter((change) => !isBeyondNoise(change)),
      'No figure.',
    ),
    answersPart('Answers that changed for the better', turned('better')),
    answersPart('Answers that changed for the worse', turned('worse')),
    answersPart('Answers that changed and are neither', turned('level')),
  ].join('\n');
}
