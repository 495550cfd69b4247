// The part of the HTML report on confidence: risk against coverage for each risk class, and what a confidence is worth.
import type { ReliabilityBin } from '../metrics/calibration-error';
import type { CurvePoint } from '../metrics/risk-coverage';
import type { Curve, SuiteResult } from '../suite';
import { reliabilityChart, riskCoverageChart } from './charts';
import { percent } from './format-figure';
import { html, type Html } from './html';
import { htmlTable } from './html-table';

const DECIDED = 'as decided';
const COVERAGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

const pointCells = (name: string, { threshold, coverage, risk, answered }: CurvePoint): Html[] => [
  html`<th scope="row">${name}</th>`,
  html`<td class="number">${name === DECIDED ? '' : threshold.toFixed(2)}</td>`,
  html`<td class="number">${percent(coverage)}</td>`,
  html`<td class="number">${percent(risk)}</td>`,
  html`<td class="number">${answered}</td>`,
];

function describeCurve({ name, marks }: Curve): string {
  const told = marks.map(
    (mark) => `${mark.name}: ${percent(mark.point.coverage)} answered, ${percent(mark.point.risk)} of it wrong`,
  );
  return `Share wrong against share answered, ${name} risk. ${told.join('; ')}.`;
}

function curveSection(curve: Curve): Html | undefined {
  if (curve.points.length === 0) return undefined;
  const reached = COVERAGES.flatMap((share) => {
    const point = curve.points.findLast(({ coverage }) => coverage <= share);
    return point ? [pointCells(`at most ${100 * share} % answered`, point)] : [];
  });
  const marked = curve.marks.map(({ name, point }) => pointCells(name, point));
  return html`<h3>${curve.name} risk: ${curve.count} questions</h3>
    <div class="beside">
      <figure>${riskCoverageChart(curve, describeCurve(curve))}</figure>
      ${htmlTable(`${curve.name} risk`, ['', 'confidence', 'answered', 'wrong', 'questions'], [...marked, ...reached])}
    </div>`;
}

function reliabilitySection(bins: readonly ReliabilityBin[]): Html {
  const rows = bins.map(({ from, to, count, confidence, right }) => [
    html`<th scope="row">${from.toFixed(1)} to ${to.toFixed(1)}</th>`,
    html`<td class="number">${percent(confidence)}</td>`,
    html`<td class="number">${percent(right)}</td>`,
    html`<td class="number">${count}</td>`,
  ]);
  const told = bins.map(({ confidence, right }) => `${percent(confidence)} said, ${percent(right)} right`).join('; ');
  return html`<h3>Confidence against right</h3>
    <div class="beside">
      <figure>${reliabilityChart(bins, `Reliability of the confidence in the first entry: ${told}.`)}</figure>
      ${htmlTable('Of the first entry, in tenths of the confidence', ['confidence', 'mean', 'right', 'questions'], rows)}
    </div>`;
}

export function decisionSection(results: readonly SuiteResult[]): Html {
  const curves = results.flatMap((result) => result.curves ?? []);
  const reliability = results.flatMap((result) => result.reliability ?? []);
  if (curves.length === 0) return html`<p class="soft">Not measured in this run.</p>`;
  return html`<p class="soft">
      If the questions were answered from the surest on, how many of the answered would be wrong. «Answers from» is the least
      confidence that the policy answers with, «answers alone from» the one from which no near answers stand below; «as decided»
      is what happens today with every other rule. Classes go by the topic that was found.
    </p>
    ${curves.flatMap((curve) => curveSection(curve) ?? [])} ${reliabilitySection(reliability)}`;
}
