// The run as one HTML file: no script, nothing from outside, a table beside each chart.
import type { Scored, SuiteResult } from '../suite';
import { barChart } from './charts';
import { decisionSection } from './decision-section';
import { endsText, goalText, valueText, valueWithInterval } from './format-figure';
import { groupedFigures, type GroupedFigure } from './grouped-figures';
import { html, trusted, type Html } from './html';
import { htmlTable } from './html-table';
import { gatesText } from './markdown-report';
import { PAGE_STYLE } from './page-style';
import { headlines, type Headline, type Report } from './report';

function headlineRow({ suite, figure, goal, isMet }: Headline): Html[] {
  return [
    html`<th scope="row">${figure.name}<br /><span class="soft">${suite}</span></th>`,
    html`<td class="number">${valueText(figure)}</td>`,
    html`<td class="number">${goalText(goal, figure)}</td>`,
    html`<td class="${isMet ? 'met' : 'missed'}">${isMet ? 'met' : 'missed'}</td>`,
    html`<td class="number">${endsText(figure)}</td>`,
    html`<td class="number">${figure.count}</td>`,
  ];
}

function headlineSection(report: Report): Html {
  const heads = headlines(report);
  if (heads.length === 0) return html`<p>No figure with a goal was measured.</p>`;
  const met = heads.filter(({ isMet }) => isMet).length;
  return htmlTable(
    `${met} of ${heads.length} goals met.`,
    ['figure', 'value', 'goal', '', '95 % interval', 'items'],
    heads.map(headlineRow),
  );
}

/** The alternative text of a bar chart: all of a few bars, the ends of many. */
function describe({ figure, suite, grouping, rows }: GroupedFigure): string {
  const told = rows.length <= 6 ? rows : [...rows.slice(0, 3), ...rows.slice(-2)];
  const bars = told.map((row) => `${row.name} ${valueText(row)}`).join(', ');
  return `${figure.name} (${suite}) by ${grouping}: ${bars}${rows.length <= 6 ? '' : '; all of them in the table'}.`;
}

function groupedSection(grouped: GroupedFigure, goal: number | undefined): Html {
  const { figure, suite, grouping, rows } = grouped;
  const cells = rows.map((row) => [
    html`<th scope="row">${row.name}</th>`,
    html`<td class="number">${valueText(row)}</td>`,
    html`<td class="number">${endsText(row)}</td>`,
    html`<td class="number">${row.count}</td>`,
  ]);
  const caption = goal === undefined ? suite : `${suite}; the dashed line is the goal, ${goalText(goal, figure)}`;
  return html`<h3>${figure.name} by ${grouping}</h3>
    <div class="beside">
      <figure>${barChart(rows, describe(grouped), goal)}</figure>
      ${htmlTable(caption, [grouping, 'value', '95 % interval', 'items'], cells)}
    </div>`;
}

function suiteSection({ suite, figures, skipped }: SuiteResult): Html {
  if (skipped !== undefined)
    return html`<h3>${suite}</h3>
      <p class="soft">Skipped: ${skipped}.</p>`;
  const cells = figures.map((figure) => [
    html`<th scope="row">${figure.name}</th>`,
    html`<td class="number">${valueWithInterval(figure)}</td>`,
    html`<td class="number">${figure.count}</td>`,
  ]);
  return html`<h3>${suite}</h3>
    ${htmlTable('', ['figure', 'value', 'items'], cells)}`;
}

function failureItem({ id, language, note }: Scored, text: string | undefined): Html {
  const words =
    text === undefined ? undefined : html`<br /><q dir="auto" lang="${language === 'other' ? '' : language}">${text}</q>`;
  return html`<li><code>${id}</code> ${note}${words}</li>`;
}

function failuresSection({ suite, failures, items = [] }: SuiteResult): Html | undefined {
  if (failures.length === 0) return undefined;
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  return html`<details>
    <summary>${suite}: ${failures.length}</summary>
    <ul>
      ${failures.map((failure) => failureItem(failure, texts.get(failure.id)))}
    </ul>
  </details>`;
}

export function htmlReport(report: Report): string {
  const { results, goals, knowledgeVersion, day } = report;
  const grouped = groupedFigures(results);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Evaluation of the ALO 170 assistant</title>
        <style>
          ${trusted(PAGE_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>Evaluation of the ALO 170 assistant</h1>
          <p>Knowledge version <code>${knowledgeVersion}</code>, asked on ${day}. ${gatesText(report)}</p>
          <nav aria-label="Sections">
            <ul>
              <li><a href="#goals">Goals</a></li>
              <li><a href="#groups">By language, risk and topic</a></li>
              <li><a href="#decision">When it answers</a></li>
              <li><a href="#suites">All figures</a></li>
              <li><a href="#failures">What failed</a></li>
            </ul>
          </nav>
        </header>
        <main>
          <section id="goals">
            <h2>Figures against goals</h2>
            ${headlineSection(report)}
          </section>
          <section id="groups">
            <h2>By language, risk and topic</h2>
            <p class="soft">
              Behind each name stands how many cases it has. The thin line across the end of a bar is the 95 % interval: few
              cases, long line.
            </p>
            ${grouped.map((each) => groupedSection(each, goals[each.suite]?.[each.figure.name]))}
          </section>
          <section id="decision">
            <h2>When it answers</h2>
            ${decisionSection(results)}
          </section>
          <section id="suites">
            <h2>All figures</h2>
            ${results.map(suiteSection)}
          </section>
          <section id="failures">
            <h2>What failed</h2>
            <p class="soft">Every case that was not fully right, by suite.</p>
            ${results.flatMap((result) => failuresSection(result) ?? [])}
          </section>
        </main>
      </body>
    </html> `;
  return page.markup;
}
