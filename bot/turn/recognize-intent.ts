// Step: what the visitor wants, and for which day.
import type { Day } from '../../knowledge/contracts/day';
import type { PersonalKind } from '../privacy/detectors';
import type { IntentClassifier } from '../intent/local-classifier';
import { readDay } from './read-day';
import type { Safe, Understood } from './stages';

/** Numbers that name somebody's papers: who writes one wants them looked at. */
const FILE_NUMBERS: ReadonlySet<PersonalKind> = new Set(['identity', 'file', 'passport']);

export function recognizeIntent(safe: Safe, classifier: IntentClassifier, today: Day): Understood {
  const recognized = classifier.recognize(
    safe.text,
    safe.masked.some((kind) => FILE_NUMBERS.has(kind)),
  );
  const named = safe.asOf ?? readDay(safe.text, today);
  return {
    ...safe,
    intent: safe.choice === undefined ? recognized.intent : 'question',
    intentConfidence: recognized.confidence,
    topics: recognized.topics,
    day: named ?? today,
    dayNamed: named !== undefined && named !== today,
  };
}
