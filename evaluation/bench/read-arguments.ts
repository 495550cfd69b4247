// What the command was asked for: which benches, how long, for whom. Pure, so that a wrong word is told before anything runs.
import { parseArgs } from 'node:util';

export type BenchRequest<N extends string> = { names: N[]; json: boolean; seconds: number };
export type WrongRequest = { problem: string };

const DEFAULT_SECONDS = '10';
const LONGEST_SECONDS = 3600;

export function readArguments<N extends string>(words: readonly string[], known: readonly N[]): BenchRequest<N> | WrongRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: DEFAULT_SECONDS } },
    });
    const seconds = Number(values.seconds);
    if (!(seconds > 0 && seconds <= LONGEST_SECONDS))
      return { problem: `--seconds takes a number above 0 and up to ${LONGEST_SECONDS}, not "${values.seconds}"` };
    const unknown = positionals.find((name) => !known.some((each) => each === name));
    if (unknown !== undefined) return { problem: `there is no bench "${unknown}"; there are ${known.join(', ')}` };
    // In the order they stand in the program, each once.
    const names = known.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { names, json: values.json, seconds };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
