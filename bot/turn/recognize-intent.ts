// Step: what the visitor wants, and for which day.
import type { Day } from '../../knowledge/contracts/day';
import type { IntentClassifier } from '../intent/local-classifier';
import { readDay } from './read-day';
import type { Safe, Understood } from './stages';

export function recognizeIntent(safe: Safe, classifier: IntentClassifier, today: Day): Understood {
  const recognized = classifier.recognize(safe.text);
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
