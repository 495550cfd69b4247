// Step: entries that may answer, as they stand on the asked day. A tapped choice names its entry outright.
import type { QueryContext } from '../../knowledge/contracts/passage';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Found, Understood } from './stages';

const ENTRY_CHOICE = /^entry:(.+)$/;

export async function findPassages(
  understood: Understood,
  knowledge: Pick<Knowledge, 'search' | 'entry' | 'reference' | 'embed'>,
  context?: QueryContext,
): Promise<Found> {
  const chosen = knowledge.entry(ENTRY_CHOICE.exec(understood.choice ?? '')?.[1] ?? '');
  if (chosen) {
    const title = chosen.versions.at(-1)?.texts[understood.language].title ?? chosen.id;
    return {
      ...understood,
      reference: undefined,
      candidates: [
        {
          entry: chosen.id,
          topic: chosen.topic,
          score: 1,
          rank: Infinity,
          title,
          evidence: { profile: 1, body: 1, byTopic: 1, byEntry: 1, vector: 0 },
        },
      ],
    };
  }
  const vector = await knowledge.embed(understood.text);
  const candidates = knowledge.search({
    text: understood.text,
    language: understood.language,
    day: understood.day,
    topics: understood.topics,
    ...(understood.audience ? { audience: understood.audience } : {}),
    ...(context ? { context } : {}),
    ...(vector ? { vector } : {}),
  });
  return { ...understood, candidates, reference: knowledge.reference(understood.text, understood.language, understood.day) };
}
