// Which facts are stated by which entry or provision, and why the others are not.
import { placeholdersIn, stringsOf } from '../knowledge/contracts/entry';
import type { Fact } from '../knowledge/contracts/fact';
import type { Base } from '../knowledge/load-base';

export const UNUSED_REASONS = ['low confidence', 'background for agents', 'not used'] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** `figures` are entries that show a number of the fact without naming it among their facts. */
export type FactUse = {
  id: string;
  entries: string[];
  figures: string[];
  provisions: string[];
  unused: UnusedReason | undefined;
};
export type FileCoverage = { file: string; facts: FactUse[] };
export type Totals = { facts: number; used: number } & Record<UnusedReason, number>;

type Users = Map<string, Set<string>>;

function note(users: Users, fact: string, user: string): void {
  users.set(fact, (users.get(fact) ?? new Set()).add(user));
}

function reasonFor({ confidence, audience }: Fact): UnusedReason {
  if (confidence === 'low') return 'low confidence';
  return audience.every((each) => each === 'agent') ? 'background for agents' : 'not used';
}

function usersOf(base: Base): { entries: Users; figures: Users; provisions: Users } {
  const entries: Users = new Map();
  const figures: Users = new Map();
  const provisions: Users = new Map();
  for (const { item } of base.entries)
    for (const version of item.versions) {
      for (const fact of version.facts) note(entries, fact, item.id);
      const shown = new Set(
        Object.values(version.texts).flatMap((text) => stringsOf(text).flatMap(({ value }) => placeholdersIn(value))),
      );
      for (const id of shown)
        for (const { facts } of base.figures.figure(id)?.periods ?? []) for (const fact of facts) note(figures, fact, item.id);
    }
  for (const { item } of base.provisions)
    for (const fact of item.facts) note(provisions, fact, `${item.instrument}, ${item.article}`);
  return { entries, figures, provisions };
}

/** Every fact once, in the order of the files. */
export function factCoverage(base: Base): FileCoverage[] {
  const users = usersOf(base);
  const list = (of: Users, id: string): string[] => [...(of.get(id) ?? [])].sort();
  const files = new Map<string, FactUse[]>();
  for (const { item, file } of base.facts.values()) {
    const entries = list(users.entries, item.id);
    const figures = list(users.figures, item.id).filter((id) => !entries.includes(id));
    const provisions = list(users.provisions, item.id);
    const isUsed = entries.length + figures.length + provisions.length > 0;
    const use: FactUse = { id: item.id, entries, figures, provisions, unused: isUsed ? undefined : reasonFor(item) };
    files.set(file, [...(files.get(file) ?? []), use]);
  }
  return [...files].map(([file, facts]) => ({ file, facts }));
}

export function totalsOf(facts: readonly FactUse[]): Totals {
  const unused = (reason: UnusedReason): number => facts.filter((fact) => fact.unused === reason).length;
  return {
    facts: facts.length,
    used: facts.filter((fact) => fact.unused === undefined).length,
    'low confidence': unused('low confidence'),
    'background for agents': unused('background for agents'),
    'not used': unused('not used'),
  };
}

function lineOf({ id, entries, figures, provisions, unused }: FactUse): string {
  const parts = [
    entries.join(' '),
    figures.length > 0 ? `figure in ${figures.join(' ')}` : '',
    provisions.length > 0 ? `provision ${provisions.join('; ')}` : '',
  ].filter((part) => part !== '');
  return unused === undefined ? `  ${id}: ${parts.join(' | ')}` : `  ${id}: - ${unused}`;
}

const COLUMNS = ['facts', 'used', ...UNUSED_REASONS] as const;

function tableOf(coverage: readonly FileCoverage[]): string[] {
  const all = { file: 'all', facts: coverage.flatMap(({ facts }) => facts) };
  const rows = [...coverage, all].map(({ file, facts }) => {
    const totals = totalsOf(facts);
    return [file, ...COLUMNS.map((column) => String(totals[column]))];
  });
  const grid = [['file', ...COLUMNS], ...rows];
  const widths = grid[0]?.map((_, column) => Math.max(...grid.map((row) => row[column]?.length ?? 0))) ?? [];
  return grid.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}

/** @param which all facts, or only those that nothing states */
export function coverageReport(coverage: readonly FileCoverage[], which: 'all' | 'unused'): string {
  const lines = coverage.flatMap(({ file, facts }) => {
    const shown = facts.filter(({ unused }) => which === 'all' || unused !== undefined);
    return shown.length > 0 ? [file, ...shown.map(lineOf), ''] : [];
  });
  return [...lines, ...tableOf(coverage)].join('\n');
}
