// Figures as people read them: shares in per cent, everything else with its unit.
import { intervalOf } from '../metrics/intervals';
import type { Figure } from '../suite';

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function plainNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 1 ? 3 : 1);
}

export const valueText = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string =>
  unit ? `${plainNumber(value)} ${unit}` : percent(value);

/** `94.2 % ± 1.6` */
export const valueWithInterval = (figure: Figure): string =>
  figure.unit || figure.interval === undefined
    ? valueText(figure)
    : `${valueText(figure)} ± ${(100 * figure.interval).toFixed(1)}`;

/** The two ends: `92.4–95.6 %`, or nothing where there is no interval. */
export function endsText({ value, count, unit, interval }: Figure): string {
  if (unit || interval === undefined || count === 0) return '';
  const { low, high } = intervalOf(value, count);
  return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %`;
}

/** What is asked of a figure: `≥ 95.0 %`. */
export const goalText = (goal: number, { better, unit }: Figure): string =>
  `${better === 'lower' ? '≤' : '≥'} ${valueText({ value: goal, ...(unit ? { unit } : {}) })}`;
