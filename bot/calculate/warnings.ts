// What stands behind each warning: the facts that say so and the figures its words name. A warning is given only on days on
// which all of them hold, so a rule of another time is no warning. One with several sources has changed over time.
import type { Warning } from './calculation';
import type { FigureName } from './settled-figure';

type WarningSource = { facts?: readonly string[]; figures?: readonly FigureName[] };

/** Advice, or something the calculation itself found. */
const NO_LAW: readonly WarningSource[] = [{}];

const says = (...facts: string[]): readonly WarningSource[] => [{ facts }];
const names = (figure: FigureName, ...facts: string[]): readonly WarningSource[] => [{ facts, figures: [figure] }];

export const WARNING_SOURCES: Record<Warning, readonly WarningSource[]> = {
  'amount-not-confirmed': NO_LAW,
  'gross-amounts': NO_LAW,
  'ends-on-holiday': says('holidays.list'),
  'holidays-unknown': NO_LAW,
  'payment-message-binds': says('fig.fee.rule.yearly-change', 'ir.unpaid-year-end'),
  'fee-differs-by-nationality': says('fig.fee.rule.reciprocity'),
  'protection-exemption-announced': says('tp.exemption-2026-announcement', 'tp.exemption-2026-no-gazette'),
  'director-decides': says('law6735.fine-authority'),
  'paying-keeps-objection': names(['law6735.fine-appeal.appeal-period', 'days'], 'sanction.early-payment'),
  'discount-over': NO_LAW,
  'reported-for-removal': says('law6735.deport-report', 'sanction.deportation-court'),
  'worker-fined-too': names(['fine.foreigner-dependent', 'TRY'], 'fig.fine.rule'),
  'employer-bears-costs': says('law6735.employer-pays-return'),
  'free-zones-differ': says('law6735.free-zones-exclusions'),
  'application-day-counts': says('crit.24.salary'),
  'benefits-do-not-count': says('crit.24.basis', 'crit.24.salary.no-benefits'),
  'full-wage-declared': says('ir.declared-wage-full-time'),
  'balance-sheet-workplaces': says('crit.24.employment'),
  'turnover-waiver': [
    {
      figures: [
        ['crit.24.turnover-waiver.net-sales', 'TRY'],
        ['crit.24.turnover-waiver.foreigners', 'persons'],
      ],
    },
  ],
  'long-stay-waiver': [
    {
      figures: [
        ['crit.24.long-stay.stay-required', 'years'],
        ['crit.24.long-stay.reference-period', 'years'],
        ['crit.24.long-stay.foreigners-in-the-workplace', 'persons'],
      ],
    },
    {
      figures: [
        ['crit.26.long-stay-variant.stay-required', 'years'],
        ['crit.26.long-stay-variant.reference-period', 'years'],
        ['crit.26.long-stay-variant.foreigners-in-the-workplace', 'persons'],
      ],
    },
  ],
  'exempt-persons': names(['crit.24.exempt-persons.length-of-marriage', 'years'], 'crit.24.basis'),
  'tourism-waiver': names(['crit.24.tourism.turkish-employees', 'persons'], 'crit.24.basis'),
  'it-waiver': names(['crit.24.it.foreigners-in-non-it-workplaces', 'persons']),
  'partner-rules': says('crit.24.basis', 'crit.24.partner.employment'),
  'protection-quota': names(['tp.quota-10.quota-share-of-turkish-workers', 'percent'], 'tp.general-criteria-not-listed'),
  'no-guarantee': says('crit.24.not-a-guarantee'),
  'same-job-while-pending': says('ir.extension-continue-90'),
  'not-last-day': NO_LAW,
  'late-refused': says('law6735.extension-window'),
  'late-first-application': says('proc.extension.late', 'proc.domestic.six-month-residence'),
  'late-no-work': says('proc.extension.late', 'fig.fine.rule'),
  'late-residence': names(['law6735.after-permit-ends-residence.residence-application-window', 'days']),
  'then-administrative-court': names(['law6735.administrative-court.court-period-general', 'days'], 'proc.lawsuit'),
  'court-time-may-be-shorter': says('law6735.administrative-court', 'proc.lawsuit'),
  'new-application-possible': says('sanction.objection-permit'),
  'fine-becomes-final': says('sanction.objection-labour'),
  'force-majeure': names(['sanction.objection-labour.after-force-majeure', 'days']),
  'served-on-employer': says('law6735.notification-of-decisions'),
  'not-removed-meanwhile': says('sanction.deportation-court', 'legalaid.bar'),
  'objection-stops-collection': says('sanction.objection-sgk'),
  'extras-are-added': says('term.severance-amount'),
  'above-ceiling': says('term.severance-amount'),
  'domestic-no-severance': says('domestic.law'),
  'no-permit-unsettled': says('nopermit.contract-effects'),
  'legal-minimum': says('term.notice', 'leave.annual-days', 'domestic.law'),
  'both-sides-owe-notice': says('term.notice'),
  'no-notice-in-trial': says('contract.probation', 'term.just-cause-worker', 'term.just-cause-employer'),
  'job-search': names(['term.job-search.job-search-leave', 'hours']),
  'rest-days-not-counted': says('leave.annual-use'),
  'underground-more': says('leave.annual-days'),
  'domestic-age-more': says('domestic.law'),
  'travel-leave': names(['leave.annual-travel.travel-leave', 'days']),
  'above-weekly-limit': names(['hours.weekly.weekly-limit', 'hours'], 'overtime.rate'),
  'yearly-cap': names(['overtime.cap.annual-cap', 'hours']),
  'time-off-within': names(['overtime.time-off.use-within', 'months']),
  'on-top-of-pay': says('holidays.pay'),
};
