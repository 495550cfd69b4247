// A process for embedded.test.ts: commits turn after turn into the folder it is given and says each one's number once it is acknowledged.
import { openDatabase } from '../open-database';
import { aTurnOf, storeOn } from './turn-builders';

async function commitUntilKilled(folder: string): Promise<void> {
  const store = storeOn(await openDatabase({ folder }));
  for (let version = 0; ; version++) {
    const result = await store.commit(aTurnOf('traffic', version));
    if (result !== 'committed') throw new Error(result);
    process.stdout.write(`${version + 1}\n`);
  }
}

void commitUntilKilled(process.argv[2] ?? '');
