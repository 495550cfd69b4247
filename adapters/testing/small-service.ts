// The service with a part of the knowledge, which it learns in a fraction of the time. All else is real: for tests that start it often.
import { join } from 'node:path';
import { openKnowledge } from '../../knowledge/knowledge';
import { createModelCache } from '../model-cache';
import { projectFolder } from '../project-folder';
import { serve } from '../serve';

const ENTRIES = 12;

async function serveSmall(): Promise<void> {
  const whole = await openKnowledge({
    folder: join(projectFolder(), 'knowledge'),
    // Finding entries is learnt once for all starts; what only the small base has is kept in the folder of the service.
    keepFor: (version) => createModelCache(join(projectFolder(), 'data/models'), version),
  });
  const { entries, ...rest } = whole.base;
  await serve({
    knowledge: {
      ...whole,
      version: `${whole.version}-small`,
      learningVersion: `${whole.learningVersion}-small`,
      base: { ...rest, entries: entries.slice(0, ENTRIES) },
    },
  });
}

void serveSmall();
