// Charts drawn as SVG here and now, so that the page needs no script. The only file that knows echarts.
import { init, type EChartsOption } from 'echarts';
import type { ReliabilityBin } from '../metrics/calibration-error';
import { intervalOf } from '../metrics/intervals';
import type { CurvePoint } from '../metrics/risk-coverage';
import type { Curve, Figure } from '../suite';
import { escapeHtml, trusted, type Html } from './html';

/** Drawn for a phone's width, so that letters stay readable when it is not scaled up. */
const WIDTH = 400;
const ROW_HEIGHT = 24;

/** Colours are names of the style sheet: light and dark are decided there. */
const INK = 'var(--ink)';
const FAINT = 'var(--faint)';
const FIRST = 'var(--first)';
const SECOND = 'var(--second)';
const MARK = 'var(--mark)';
const LABEL = { color: INK, fontSize: 12, fontFamily: 'inherit' };

/** What only a script could use is taken out, and the drawing is given its words. */
function draw(option: EChartsOption, height: number, description: string): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(
    svg
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
      .replace(/ xmlns(?::xlink)?="[^"]*"/g, '')
      .replace('<svg ', `<svg role="img" aria-label="${escapeHtml(description)}" `)
      .replace(/\n\s*/g, '\n'),
  );
}

/** Letters are measured here without knowing the reader's font, so room is left for a broad one. */
const LETTER_WIDTH = 7.2;

const shareAxis = (name: string, max = 100) => ({
  type: 'value' as const,
  name,
  nameLocation: 'middle' as const,
  nameGap: 26,
  nameTextStyle: LABEL,
  min: 0,
  max,
  interval: max / 4,
  axisLabel: { ...LABEL, formatter: '{value} %' },
  splitLine: { lineStyle: { color: FAINT } },
  axisLine: { show: true, lineStyle: { color: INK } },
});

/** A bar for each figure, the interval across its end, and the goal as a line. */
export function barChart(rows: readonly Figure[], description: string, goal?: number): Html {
  const upwards = [...rows].reverse();
  const ends = upwards.map(({ value, count }) => intervalOf(value, count));
  const highest = 100 * Math.max(goal ?? 0, ...ends.map(({ high }) => high));
  const max = highest > 60 ? 100 : Math.ceil(highest / 20) * 20;
  const names = upwards.map(({ name, count }) => `${name} (${count})`);
  return draw(
    {
      grid: { left: 10 + LETTER_WIDTH * Math.max(...names.map(({ length }) => length)), right: 24, top: 8, bottom: 28 },
      xAxis: shareAxis('', max),
      yAxis: {
        type: 'category',
        data: names,
        axisLabel: { ...LABEL, interval: 0 },
        axisLine: { lineStyle: { color: INK } },
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          data: upwards.map(({ value }) => 100 * value),
          itemStyle: { color: FIRST },
          barWidth: '55%',
          ...(goal === undefined
            ? {}
            : {
                markLine: {
                  silent: true,
                  symbol: 'none',
                  label: { show: false },
                  lineStyle: { color: MARK, type: 'dashed' as const, width: 2 },
                  data: [{ xAxis: 100 * goal }],
                },
              }),
        },
        ...ends.map(({ low, high }, row) => ({
          type: 'line' as const,
          data: [
            [100 * low, row],
            [100 * high, row],
          ],
          symbol: 'rect',
          symbolSize: [2, 9],
          itemStyle: { color: INK },
          lineStyle: { color: INK, width: 2 },
        })),
      ],
    },
    rows.length * ROW_HEIGHT + 40,
    description,
  );
}

const LEGEND_LINE = 20;

/** The legend above, one line a name, and room for the axes. */
const framed = (names: number) => ({
  grid: { left: 52, right: 24, top: 14 + names * LEGEND_LINE, bottom: 44 },
  legend: {
    orient: 'vertical' as const,
    top: 0,
    left: 0,
    itemGap: 6,
    itemWidth: 22,
    itemHeight: 10,
    textStyle: LABEL,
    backgroundColor: 'transparent',
    borderColor: 'transparent',
    selectedMode: false,
  },
});
const frameHeight = (names: number): number => 270 + names * LEGEND_LINE;

const onCurve = ({ coverage, risk }: CurvePoint): [number, number] => [100 * coverage, 100 * risk];

const MARK_SYMBOLS = ['circle', 'diamond', 'triangle'];

/** Right and low is good: much is answered, little of it wrong. */
export function riskCoverageChart({ points, strictPoints, marks }: Curve, description: string): Html {
  const line = (name: string, data: readonly CurvePoint[], color: string, type: 'solid' | 'dashed') => ({
    type: 'line' as const,
    name,
    data: data.map(onCurve),
    symbol: 'none',
    lineStyle: { color, type, width: 2 },
    itemStyle: { color },
  });
  const highest = Math.max(0, ...[...points, ...strictPoints].map(({ risk }) => 100 * risk));
  return draw(
    {
      ...framed(5),
      xAxis: shareAxis('answered, of all questions found in the class'),
      yAxis: shareAxis('', Math.max(20, Math.ceil(highest / 20) * 20)),
      series: [
        line('wrong, as shown', points, FIRST, 'solid'),
        line('wrong first entry', strictPoints, SECOND, 'dashed'),
        ...marks.map(({ name, point }, place) => ({
          type: 'scatter' as const,
          name,
          data: [onCurve(point)],
          symbol: MARK_SYMBOLS[place % MARK_SYMBOLS.length] ?? 'circle',
          symbolSize: 11,
          itemStyle: { color: MARK, borderColor: INK, borderWidth: 1 },
        })),
      ],
    },
    frameHeight(5),
    description,
  );
}

/** On the line a confidence means what it says; below it too much is promised. */
export function reliabilityChart(bins: readonly ReliabilityBin[], description: string): Html {
  return draw(
    {
      ...framed(2),
      xAxis: shareAxis('confidence'),
      yAxis: shareAxis(''),
      series: [
        {
          type: 'line',
          name: 'as promised',
          data: [
            [0, 0],
            [100, 100],
          ],
          symbol: 'none',
          lineStyle: { color: INK, type: 'dashed', width: 1 },
          itemStyle: { color: INK },
        },
        {
          type: 'line',
          name: 'right',
          data: bins.map(({ confidence, right }) => [100 * confidence, 100 * right]),
          symbol: 'circle',
          symbolSize: 8,
          lineStyle: { color: FIRST, width: 2 },
          itemStyle: { color: FIRST },
        },
      ],
    },
    frameHeight(2),
    description,
  );
}
