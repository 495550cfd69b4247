// Step: what the visitor wants, and for which day.
import type { Day } from '../../knowledge/contracts/day';
import type { LinearClassifier } from '../../knowledge/text/linear-classifier';
import type { Intent } from '../intent/intents';
import { readDay } from './read-day';
import type { Safe, Understood } from './stages';

export type IntentClassifier = LinearClassifier<Intent>;

export function recognizeIntent(safe: Safe, classifier: IntentClassifier, today: Day): Understood {
  const best = safe.kind === 'text' ? classifier.classify(safe.text)[0] : undefined;
  const named = safe.asOf ?? readDay(safe.text, today);
  return {
    ...safe,
    intent: best?.label ?? 'question',
    intentConfidence: best?.probability ?? 0,
    day: named ?? today,
    dayNamed: named !== undefined && named !== today,
  };
}
