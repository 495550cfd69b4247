// What a bench gives: figures for machines, tables and remarks for people.
import { textTable, type Table } from './text-table';

export type BenchReport = { figures: Record<string, unknown>; tables: Table[]; notes: string[] };

/** Tells a person who waits what is going on; never part of the result. */
export type Progress = (line: string) => void;

export type BenchOptions = { seconds: number; progress: Progress };
export type Bench = (options: BenchOptions) => Promise<BenchReport>;

export const textReport = (name: string, { tables, notes }: BenchReport): string =>
  [`== ${name} ==`, ...tables.map(textTable), notes.map((note) => `* ${note}`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');

const shorter = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;

/** One bench is printed as its own figures; several are printed by name. */
export function machineReport(reports: ReadonlyMap<string, BenchReport>): string {
  const byName = [...reports].map(([name, { figures }]) => [name, figures] as const);
  const [only] = byName;
  return JSON.stringify(byName.length === 1 && only ? only[1] : Object.fromEntries(byName), shorter);
}
