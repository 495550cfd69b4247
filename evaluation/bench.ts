// `npm run bench [-- NAME]`: speed, memory and size, each as a ratio to a floor or a peer in the same run. docs/bench.md explains the figures.
import { machineReport, textReport, type Bench, type BenchReport } from './bench/bench-report';
import { readArguments } from './bench/read-arguments';
import { benchRetrieval } from './bench/retrieval';
import { benchScaling } from './bench/scaling';
import { benchSize } from './bench/size';
import { benchTurns } from './bench/turns';

const NAMES = ['retrieval', 'scaling', 'turns', 'size'] as const;
const BENCHES: Record<(typeof NAMES)[number], Bench> = {
  retrieval: benchRetrieval,
  scaling: benchScaling,
  turns: benchTurns,
  size: benchSize,
};

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  const request = readArguments(process.argv.slice(2), NAMES);
  if ('problem' in request) {
    tell(`bench: ${request.problem}\nusage: npm run bench -- [${NAMES.join(' | ')}] [--json] [--seconds N]`);
    process.exitCode = 2;
    return;
  }
  const reports = new Map<string, BenchReport>();
  for (const name of request.names) {
    const report = await BENCHES[name]({ seconds: request.seconds, progress: (line) => tell(`${name}: ${line}`) });
    reports.set(name, report);
    if (!request.json) process.stdout.write(`${textReport(name, report)}\n\n`);
  }
  if (request.json) process.stdout.write(`${machineReport(reports)}\n`);
}

run().catch((error: unknown) => {
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
