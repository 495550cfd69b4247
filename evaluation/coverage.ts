// `npm run coverage`: which facts are stated where, which are not and why. `-- --unused` leaves out the first, `-- --json` is for machines.
import { parseArgs } from 'node:util';
import { loadBase } from '../knowledge/load-base';
import { coverageReport, factCoverage } from './fact-coverage';

const { values } = parseArgs({
  options: { unused: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const coverage = factCoverage(loadBase('knowledge'));
const shown = values.json
  ? JSON.stringify(
      coverage.map(({ file, facts }) => ({ file, facts: facts.filter(({ unused }) => !values.unused || unused !== undefined) })),
    )
  : coverageReport(coverage, values.unused ? 'unused' : 'all');
process.stdout.write(`${shown}\n`);
