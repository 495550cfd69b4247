// What answers say: are the required facts there, and none of the known wrong ones? Only what can be told mechanically is counted.
import { dayOfInstant, type Day } from '../../knowledge/contracts/day';
import { stringsOf } from '../../knowledge/contracts/entry';
import type { Knowledge } from '../../knowledge/knowledge';
import { figuresOfItems } from '../figures';
import { EVALUATION_INSTANT, type Harness } from '../harness';
import type { JudgedSets } from '../judged-sets';
import { mean } from '../metrics/intervals';
import { checkClaim, checkPhrase, numbersSaid, type Said, type Verdict } from '../metrics/phrases';
import { shownEntries } from '../shown-entries';
import type { Figure, Item, SuiteResult } from '../suite';
import { itemOf, type Judged } from './questions';

const YEAR_OF_CLAIM = /\b(20[123]\d)\b/;
const FIGURES = ['facts present', 'wrong numbers absent', 'right entry with its facts', 'authority named'] as const;

/** A claim on an earlier year («… was the amount in 2024») is held against what held in the middle of that year. */
function dayOfClaim(claim: string, day: Day): Day {
  const year = YEAR_OF_CLAIM.exec(claim)?.[1];
  return year === undefined || day.startsWith(year) ? day : `${year}-06-30`;
}

/** Numbers that a right answer may say: those asked for, and those of the accepted entries. */
function statedNumbers({ expectation, reply }: Judged, claim: string, knowledge: Pick<Knowledge, 'passage'>): Set<string> {
  const day = dayOfClaim(claim, reply.validOn);
  const reading = { language: reply.language, day, today: dayOfInstant(EVALUATION_INSTANT) };
  const passages = (expectation.entries ?? []).flatMap((entry) => knowledge.passage(entry, reading) ?? []);
  const text = passages.flatMap((passage) => stringsOf(passage.text).map(({ value }) => value)).join('\n');
  const asked = expectation.must_mention.join('\n');
  return new Set([...numbersSaid({ text, language: reply.language }), ...numbersSaid({ text: asked, language: 'en' })]);
}

export type Checked = { judged: Judged; phrases: Verdict[]; claims: Verdict[] };

export function checkAnswer(judged: Judged, knowledge: Pick<Knowledge, 'passage' | 'terms'>): Checked {
  const { reply, expectation } = judged;
  const said: Said = { text: reply.text, sources: reply.citations.map(({ label }) => label), language: reply.language };
  return {
    judged,
    phrases: expectation.must_mention.map((phrase) => checkPhrase(phrase, said, knowledge.terms())),
    claims: expectation.must_not.map((claim) => checkClaim(claim, said, statedNumbers(judged, claim, knowledge))),
  };
}

const decided = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter((verdict) => verdict !== 'unchecked');

function itemOfAnswer({ judged, phrases, claims }: Checked): Item | undefined {
  const facts = decided(phrases).map((verdict) => Number(verdict === 'present'));
  const wrong = decided(claims).map((verdict) => Number(verdict === 'missing'));
  const isOurs = judged.expected === 'answer';
  const accepted = judged.expectation.entries ?? [];
  const isShown = shownEntries(judged.reply).some((entry) => accepted.includes(entry));
  const isAllDecided = facts.length === phrases.length && wrong.length === claims.length;
  const isComplete = isShown && [...facts, ...wrong].every((hit) => hit === 1);
  const checks = {
    ...(facts.length > 0 ? { [isOurs ? 'facts present' : 'authority named']: mean(facts) } : {}),
    ...(wrong.length > 0 ? { 'wrong numbers absent': mean(wrong) } : {}),
    // What only a reader can check is neither right nor wrong: such a case does not count here.
    ...(isOurs && accepted.length > 0 && isAllDecided ? { 'right entry with its facts': Number(isComplete) } : {}),
  };
  return Object.keys(checks).length === 0 ? undefined : { ...itemOf(judged), checks };
}

const count = (name: string, verdicts: readonly Verdict[], unit: string): Figure[] =>
  verdicts.length === 0
    ? []
    : [{ name, value: verdicts.filter((verdict) => verdict === 'unchecked').length, count: verdicts.length, unit }];

function noteOf({ judged: { reply, expectation }, phrases, claims }: Checked): string {
  const missing = expectation.must_mention.filter((_, place) => phrases[place] === 'missing');
  const made = expectation.must_not.filter((_, place) => claims[place] === 'present');
  return [
    `${reply.outcome}/${reply.entry ?? reply.topic}`,
    ...missing.map((phrase) => `missing: ${phrase}`),
    ...made.map((claim) => `may say: ${claim}`),
  ].join('; ');
}

export function scoreAnswers(suite: string, checked: readonly Checked[]): SuiteResult {
  const items = checked.flatMap((each) => itemOfAnswer(each) ?? []);
  const failed = checked.filter(({ phrases, claims }) => phrases.includes('missing') || claims.includes('present'));
  return {
    suite,
    figures: [
      ...figuresOfItems(items, FIGURES),
      ...count(
        'facts only a reader can check',
        checked.flatMap(({ phrases }) => phrases),
        'phrases',
      ),
      ...count(
        'wrong claims only a reader can check',
        checked.flatMap(({ claims }) => claims),
        'claims',
      ),
    ],
    failures: failed.map((each) => {
      const { id, language, topic } = each.judged;
      return { id, language, topic, score: 0, note: noteOf(each) };
    }),
    items,
  };
}

/** Built from the replies to other sets: nothing is asked that was asked already. */
export async function runAnswers(
  suite: string,
  sets: JudgedSets,
  names: readonly string[],
  { knowledge }: Pick<Harness, 'knowledge'>,
): Promise<SuiteResult> {
  const judged: Judged[] = [];
  for (const name of names) judged.push(...((await sets.of(name)) ?? []));
  return judged.length === 0
    ? { suite, figures: [], failures: [], skipped: 'the question sets are not on this machine' }
    : scoreAnswers(
        suite,
        judged.map((each) => checkAnswer(each, knowledge)),
      );
}
