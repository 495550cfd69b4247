// Puts the pages of a run on disk.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Baseline } from '../baseline';
import { changesSince } from '../changes';
import { changesPage } from './changes-page';
import { htmlReport } from './html-report';
import { markdownReport } from './markdown-report';
import type { Report } from './report';
import { resultsPage } from './results-page';

const RESULTS_FILE = 'docs/results.md';

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Gives back the Markdown and the JSON, for the terminal. */
export function writeReports(folder: string, report: Report, baseline: Baseline | undefined): { markdown: string; json: string } {
  const { knowledgeVersion, results, broken } = report;
  const markdown = markdownReport(report);
  const json = JSON.stringify({ knowledgeVersion, results, broken }, null, 2);
  write(join(folder, 'evaluation.md'), markdown);
  write(join(folder, 'evaluation.json'), json);
  write(join(folder, 'evaluation.html'), htmlReport(report));
  if (baseline) {
    const versions = { before: baseline.knowledgeVersion, now: knowledgeVersion };
    write(join(folder, 'changes.md'), changesPage(changesSince(baseline, results), versions));
  }
  return { markdown, json };
}

export function publishResults(report: Report): void {
  write(RESULTS_FILE, resultsPage(report));
}
