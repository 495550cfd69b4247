// The service with a part of the knowledge, which it learns in a fraction of the time. All else is real: for tests that start it often.
import { join } from 'node:path';
import { openKnowledge } from '../../knowledge/knowledge';
import { projectFolder } from '../project-folder';
import { serve } from '../serve';

const ENTRIES = 12;

async function serveSmall(): Promise<void> {
  const whole = await openKnowledge({ folder: join(projectFolder(), 'knowledge') });
  const { entries, ...rest } = whole.base;
  await serve({
    knowledge: { ...whole, version: `${whole.version}-small`, base: { ...rest, entries: entries.slice(0, ENTRIES) } },
  });
}

void serveSmall();
