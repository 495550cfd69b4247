// Results as Markdown for people and JSON for machines.
import type { Breach } from './gates';
import type { Figure, SuiteResult } from './suite';

const percent = (figure: Figure): string =>
  figure.unit
    ? `${figure.value.toFixed(1)} ${figure.unit}`
    : `${(100 * figure.value).toFixed(1)} %${figure.interval === undefined ? '' : ` ± ${(100 * figure.interval).toFixed(1)}`}`;

function section({ suite, figures, failures, skipped }: SuiteResult): string {
  if (skipped !== undefined) return `## ${suite}\n\nSkipped: ${skipped}.\n`;
  const rows = figures.map((figure) => `| ${figure.name} | ${percent(figure)} | ${figure.count} |`);
  const missed = failures.map((failure) => `- \`${failure.id}\` ${failure.note}`);
  return `## ${suite}\n\n| figure | value | items |\n| --- | --- | --- |\n${rows.join('\n')}\n${missed.length > 0 ? `\n<details><summary>${missed.length} items not fully right</summary>\n\n${missed.join('\n')}\n\n</details>\n` : ''}`;
}

export function markdownReport(results: readonly SuiteResult[], broken: readonly Breach[], knowledgeVersion: string): string {
  const gate =
    broken.length === 0
      ? 'All gates hold.'
      : `**${broken.length} gates broken:** ${broken.map((each) => `${each.suite} / ${each.figure} ${each.value?.toFixed(3) ?? 'missing'} < ${each.floor}`).join('; ')}`;
  return `# Evaluation\n\nKnowledge version \`${knowledgeVersion}\`. ${gate}\n\n${results.map(section).join('\n')}`;
}
