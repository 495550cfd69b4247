// The run as Markdown: headlines, then every suite with its figures and what was not right.
import type { SuiteResult } from '../suite';
import { goalText, valueWithInterval } from './format-figure';
import { code, escapeMarkdown, table } from './markdown';
import { headlines, type Report } from './report';

function section({ suite, figures, failures, skipped }: SuiteResult): string {
  if (skipped !== undefined) return `## ${suite}\n\nSkipped: ${skipped}.\n`;
  const rows = figures.map((figure) => [figure.name, valueWithInterval(figure), String(figure.count)]);
  const missed = failures.map((failure) => `- ${code(failure.id)} ${escapeMarkdown(failure.note)}`);
  const list =
    missed.length > 0
      ? `\n<details><summary>${missed.length} items not fully right</summary>\n\n${missed.join('\n')}\n\n</details>\n`
      : '';
  return `## ${suite}\n\n${table(['figure', 'value', 'items'], rows)}\n${list}`;
}

export function gatesText({ broken }: Pick<Report, 'broken'>): string {
  if (broken.length === 0) return 'All gates hold.';
  const list = broken.map((each) => `${each.suite} / ${each.figure} ${each.value?.toFixed(3) ?? 'missing'}, gate ${each.floor}`);
  return `${broken.length} gates broken: ${list.join('; ')}`;
}

export function markdownReport(report: Report): string {
  const heads = headlines(report).map(({ suite, figure, goal, isMet }) => [
    suite,
    figure.name,
    valueWithInterval(figure),
    goalText(goal, figure),
    isMet ? 'met' : 'missed',
  ]);
  return [
    '# Evaluation\n',
    `Knowledge version ${code(report.knowledgeVersion)}, asked on ${report.day}. ${gatesText(report)}\n`,
    ...(heads.length > 0 ? [`${table(['suite', 'figure', 'value', 'goal', ''], heads)}\n`] : []),
    ...report.results.map(section),
  ].join('\n');
}
