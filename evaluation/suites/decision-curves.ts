// What other thresholds would do: risk against coverage for each risk class, and the confidence that they cut.
import type { Candidate } from '../../bot/contracts/message';
import type { Calibration } from '../../knowledge/contracts/calibration';
import { TOPIC_RISKS, type Risk, type Topic } from '../../knowledge/contracts/topic';
import { pointAt, riskCoverage, type CurvePoint, type Trial } from '../metrics/risk-coverage';
import { isAnswer, shownEntries } from '../shown-entries';
import type { Curve } from '../suite';
import type { Judged } from './questions';

type Thresholds = Calibration['thresholds'][Risk];

/** A wrong answer: none of the entries it shows is among the accepted ones. */
export function isWrong({ reply, expectation }: Judged): boolean {
  const accepted = expectation.entries ?? [];
  return isAnswer(reply) && !shownEntries(reply).some((entry) => accepted.includes(entry));
}

export const riskOfTopic = (topic: Topic | 'other'): Risk => (topic === 'other' ? 'medium' : TOPIC_RISKS[topic]);

/** Another authority's entries are never answered from, however sure. */
export const bestOfOurs = ({ reply }: Judged): Candidate | undefined =>
  reply.candidates.find(({ topic }) => topic !== 'out-of-scope');

/** The confidence against the first entry's being right: what calibration is about. */
export const firstTrial = ({ reply, place }: Judged): Trial => ({ confidence: reply.confidence, isRight: place === 1 });

/** The question as a threshold sees it; `undefined` where the best entry is another authority's, which no threshold answers. */
function trialOf(judged: Judged, isRight: (place: number) => boolean): Trial | undefined {
  const best = judged.reply.candidates[0];
  if (!best || best.topic === 'out-of-scope') return undefined;
  return {
    confidence: judged.reply.confidence,
    isRight: judged.place !== undefined && judged.place > 0 && isRight(judged.place),
  };
}

/** Below the threshold the two next entries are told beside the first: what is right among them is shown. */
const shownTrial = (judged: Judged, { alone }: Thresholds): Trial | undefined =>
  trialOf(judged, (place) => place <= (judged.reply.confidence >= alone ? 1 : 3));
const strictTrial = (judged: Judged): Trial | undefined => trialOf(judged, (place) => place === 1);

/** Questions that no threshold answers still count for coverage. */
const ofAll = (point: CurvePoint, all: number): CurvePoint => ({ ...point, coverage: all === 0 ? 0 : point.answered / all });

/** What the whole decision does today, all its other rules included. */
function decidedPoint(inClass: readonly Judged[]): CurvePoint {
  const answered = inClass.filter(({ reply }) => isAnswer(reply));
  const risk = answered.length === 0 ? 0 : answered.filter(isWrong).length / answered.length;
  const threshold = Math.min(1, ...answered.map(({ reply }) => reply.confidence));
  return ofAll({ threshold, coverage: 0, risk, answered: answered.length }, inClass.length);
}

/** Thresholds go by the topic that was found, so the classes do too. */
export function curveOf(risk: Risk, inScope: readonly Judged[], thresholds: Thresholds): Curve {
  const inClass = inScope.filter((judged) => riskOfTopic(bestOfOurs(judged)?.topic ?? judged.topic) === risk);
  const shown = inClass.flatMap((judged) => shownTrial(judged, thresholds) ?? []);
  const strict = inClass.flatMap((judged) => strictTrial(judged) ?? []);
  const scaled = (point: CurvePoint): CurvePoint => ofAll(point, inClass.length);
  return {
    name: risk,
    count: inClass.length,
    points: riskCoverage(shown).map(scaled),
    strictPoints: riskCoverage(strict).map(scaled),
    marks: [
      { name: 'answers from', point: scaled(pointAt(shown, thresholds.answer)) },
      { name: 'answers alone from', point: scaled(pointAt(shown, thresholds.alone)) },
      { name: 'as decided', point: decidedPoint(inClass) },
    ],
  };
}
