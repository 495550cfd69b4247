import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../knowledge/contracts/language';
import type { Changes } from '../changes';
import { figuresOfItems } from '../figures';
import type { Item, SuiteResult } from '../suite';
import { changesPage } from './changes-page';
import { htmlReport } from './html-report';
import { markdownReport } from './markdown-report';
import { headlines, isSurelyMissed, type Report } from './report';
import { resultsPage } from './results-page';

const EVIL = '</q><script src="https://evil.example/x.js"></script> | `tick` <img src=x onerror=alert(1)> *star*';

const items: Item[] = Array.from({ length: 60 }, (_, place) => ({
  id: `q${place}`,
  language: LANGUAGES[place % 5] ?? 'tr',
  topic: place % 3 === 0 ? 'fines' : 'fees',
  text: place === 0 ? EVIL : 'a question',
  outcome: 'answered.entry',
  entry: 'fines.worker',
  checks: { 'right entry first': Number(place % 2 === 0), 'wrong among answered': Number(place % 4 === 0) },
}));
const failures = [{ id: 'q0', language: 'tr' as const, topic: 'fines' as const, score: 0, note: `got ${EVIL}` }];
const point = { threshold: 0.5, coverage: 0.75, risk: 0.25, answered: 45 };
const results: SuiteResult[] = [
  { suite: 'questions', figures: figuresOfItems(items, ['right entry first']), failures, items },
  {
    suite: 'decision',
    figures: figuresOfItems(items, ['wrong among answered'], ['wrong among answered']),
    failures: [],
    items,
    curves: [{ name: 'high', count: 60, points: [point], strictPoints: [point], marks: [{ name: 'answers from', point }] }],
    reliability: [{ from: 0.8, to: 0.9, count: 10, confidence: 0.85, right: 0.5 }],
  },
  { suite: 'absent', figures: [], failures: [], skipped: 'not here' },
];
const report: Report = {
  day: '2026-11-21',
  knowledgeVersion: 'abc123',
  results,
  broken: [{ suite: 'questions', figure: 'right entry first', floor: 0.6, value: 0.5 }],
  goals: { questions: { 'right entry first': 0.9 }, decision: { 'wrong among answered': 0.3 }, absent: { gone: 1 } },
};

describe('the headlines', () => {
  it('compare what was measured with the goals, errors the other way round', () =>
    expect(headlines(report).map(({ figure, isMet }) => [figure.name, isMet])).toEqual([
      ['right entry first', false],
      ['wrong among answered', true],
    ]));

  it('are surely missed only beyond the interval', () => {
    const [first] = headlines(report);
    expect(first && isSurelyMissed(first)).toBe(true);
    expect(first && isSurelyMissed({ ...first, goal: 0.55 })).toBe(false);
  });
});

describe('the HTML report', () => {
  const page = htmlReport(report);

  it('is one file without script or anything from outside', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/i);
    expect(page.replaceAll('https://evil.example', '')).not.toMatch(/https?:\/\//);
    expect(page).toContain('&lt;script src=&quot;https://evil.example/x.js&quot;&gt;');
  });

  it('has words for each chart and a table beside it', () => {
    const charts = page.match(/<svg role="img" aria-label="[^"]+"/g) ?? [];
    expect(charts).toHaveLength(8);
    expect(page.match(/<figure>[\s\S]*?<\/figure>\s*<div\s+class="scroll"/g)).toHaveLength(charts.length);
    expect(page).toContain('right entry first (questions) by risk: medium');
    expect(page).toContain('answers from: 75.0 % answered, 25.0 % of it wrong');
  });

  it('leaves colours to the style sheet, so that it can be dark', () => {
    expect(page).toMatch(/<text[^>]* fill="var\(--ink\)"/);
    const drawn = page.match(/<text[^>]* fill="(?!var\()[^"]*"| stroke="(?!none|var\()[^"]*"/g) ?? [];
    expect(drawn).toEqual([]);
  });

  it('folds away what failed, with the words of the case', () => {
    expect(page).toContain('<summary>questions: 1</summary>');
    expect(page).toContain('<code>q0</code>');
  });
});

describe('the Markdown', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'pages-')), 'page.md');
  const changes: Changes = {
    figures: [
      {
        suite: 'questions',
        figure: { name: 'right entry first', value: 0.5, count: 60, interval: 0.1 },
        before: 0.4,
        paired: { better: 9, worse: 1, chance: 0.021 },
      },
      {
        suite: 'decision',
        figure: { name: 'calibration error', value: 0.06, count: 60, better: 'lower' },
        before: 0.05,
        paired: undefined,
      },
    ],
    answers: items.map((item) => ({ item, before: 'answered.entry a.b', after: 'answered.entry c.d', turn: 'worse' })),
    newCases: 2,
    goneCases: 0,
  };
  const prettierSays = (markdown: string): string => {
    writeFileSync(path, markdown);
    return execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--config', 'package.json', path], {
      encoding: 'utf8',
    });
  };

  it('of the results stands as prettier would lay it out', () => {
    const page = resultsPage(report);
    expect(prettierSays(page)).toBe(page);
    expect(page).toContain('right entry first (questions): 50.0 %');
  });

  it('of the changes does too, and sorts out what is beyond noise', () => {
    const page = changesPage(changes, { before: 'one', now: 'two' });
    expect(page.indexOf('right entry first')).toBeLessThan(page.indexOf('Moved within noise'));
    expect(page.indexOf('calibration error')).toBeGreaterThan(page.indexOf('Moved within noise'));
    expect(page).toContain('| worse | no cases to pair');
    expect(page.match(/^- `q/gm)).toHaveLength(50);
    expect(page).toContain('and 10 more');
    expect(page).not.toMatch(/(?<!\\)<script/);
  });

  it('of the run names broken gates and skipped suites', () => {
    const page = markdownReport(report);
    expect(page).toContain('1 gates broken: questions / right entry first 0.500, gate 0.6');
    expect(page).toContain('Skipped: not here.');
    expect(page).not.toMatch(/(?<!\\)<script/);
  });
});
