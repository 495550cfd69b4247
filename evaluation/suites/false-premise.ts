// Questions that take something untrue for granted: is the reader told the rule that corrects it?
import type { Knowledge } from '../../knowledge/knowledge';
import { figuresOfItems } from '../figures';
import { shownEntries } from '../shown-entries';
import type { Item, SuiteResult } from '../suite';
import { checkAnswer } from './answers';
import { shownNote } from './decision';
import { figuresOf, itemOf, type Judged } from './questions';

const FIGURES = ['corrected', 'wrong numbers absent'] as const;

/** What the right answers are read in. */
type Reading = Pick<Knowledge, 'passage' | 'terms'>;

function itemOfPremise(judged: Judged, knowledge: Reading): Item {
  const accepted = judged.expectation.entries ?? [];
  const claims = checkAnswer(judged, knowledge).claims.filter((verdict) => verdict !== 'unchecked');
  const usual = itemOf(judged);
  return {
    ...usual,
    checks: {
      ...usual.checks,
      corrected: Number(shownEntries(judged.reply).some((entry) => accepted.includes(entry))),
      ...(claims.length === 0 ? {} : { 'wrong numbers absent': Number(!claims.includes('present')) }),
    },
  };
}

const noteOf = (judged: Judged, { checks }: Item): string =>
  [
    shownNote(judged),
    ...(checks['wrong numbers absent'] === 0 ? [`may say: ${judged.expectation.must_not.join(', ')}`] : []),
  ].join('; ');

/** @param judged the judged replies, or undefined where the set is absent; `must_not` states the premise */
export function scoreFalsePremises(suite: string, judged: readonly Judged[] | undefined, knowledge: Reading): SuiteResult {
  if (!judged) return { suite, figures: [], failures: [], skipped: 'the question set is not on this machine' };
  const scored = judged.map((each) => ({ judged: each, item: itemOfPremise(each, knowledge) }));
  const items = scored.map(({ item }) => item);
  const failed = scored.filter(({ item: { checks } }) => FIGURES.some((name) => checks[name] === 0));
  return {
    suite,
    figures: [...figuresOfItems(items, FIGURES), ...figuresOf(judged)],
    failures: failed.map(({ judged: each, item }) => ({
      id: item.id,
      language: item.language,
      topic: item.topic,
      score: 0,
      note: noteOf(each, item),
    })),
    items,
  };
}
