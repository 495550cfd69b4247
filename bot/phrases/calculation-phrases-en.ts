// English words of calculations.
import type { CalculationPhrases } from './calculation-phrases-keys';

export const en: CalculationPhrases = {
  labels: {
    fee: 'Fee (harç)',
    'valuable-paper': 'Valuable paper charge (değerli kâğıt bedeli)',
    total: 'Total',
    'fine-for-all': 'Fine for all foreigners',
    fine: 'Fine',
    discount: 'Discount for paying in time',
    'reduced-fine': 'If paid in time',
    'pay-reduced-by': 'Last day to pay with the discount',
    'least-salary': 'Least gross monthly wage',
    'salary-for-share': 'For the part worked',
    'ratio-state': 'Five-to-one rule (istihdam kriteri)',
    'foreigners-in-all': 'Foreigners including those planned',
    'foreigners-allowed': 'Most foreigners for this many Turkish employees',
    'foreigners-more': 'Foreigners who can still be added',
    'citizens-needed': 'Turkish employees needed',
    'citizens-missing': 'Turkish employees missing',
    'window-state': 'State',
    'first-day': 'Applications open on',
    'last-day': 'Last day',
    'days-left': 'Time left',
    'days-until-open': 'Time until applications open',
    'work-until': 'Last day of work while waiting for the decision',
    'period-state': 'Time limit',
    'apply-to': 'Where to apply',
    'last-working-day': 'Last working day before it',
    'cautious-last-day': 'Last day if the days already used count',
    'days-not-used': 'Time that is left over',
    'full-years': 'Full years',
    'remaining-days': 'Remaining days',
    'pay-for-each-year': 'Amount for one year (the lower of wage and ceiling)',
    'for-full-years': 'For the full years',
    'for-remainder': 'For the remaining days',
    severance: 'Severance pay (kıdem tazminatı), gross',
    service: 'Length of service',
    'notice-period': 'Notice period (ihbar süresi)',
    'notice-ends': 'Notice ends on',
    'notice-days': 'In days',
    'notice-pay': 'Pay of that time (ihbar tazminatı), gross',
    'leave-days': 'Paid annual leave (yıllık izin), at least',
    'leave-by-age': 'At least, because of age',
    'base-pay': 'Normal pay of these hours',
    premium: 'Extra pay',
    'overtime-pay': 'Gross pay due',
    'time-off': 'Free time instead of money',
    'extra-days': 'Days of extra pay',
    'holiday-pay': 'Extra pay for holiday work, gross',
  },
  words: {
    met: 'met',
    'not-met': 'not met',
    'too-early': 'applications are not open yet',
    open: 'applications are open',
    expired: 'the permit has ended, an extension can no longer be requested',
    running: 'still running',
    passed: 'has passed',
    ministry: 'Ministry of Labour and Social Security (e-İzin system)',
    'criminal-judgeship': 'criminal judgeship of peace (sulh ceza hâkimliği)',
    'social-security-institution': 'Social Security Institution (SGK)',
    'administrative-court': 'administrative court (idare mahkemesi)',
  },
  reasons: {
    'permit-too-long': 'A fixed-term permit is given for at most {1} at a time; there is no fee for a longer one.',
    'service-too-short': 'At least {1} of service is needed for this; by your dates it is not complete.',
    'resigned-without-cause': 'Someone who resigns without just cause gets no severance pay (kıdem tazminatı).',
    'immoral-conduct':
      'Someone dismissed for immoral conduct gets no severance pay (kıdem tazminatı). If the reason is not true, ask a lawyer or ALO 170 before time limits pass.',
  },
  warnings: {
    'amount-not-confirmed':
      'One thing this rests on could not be checked against an official text; ask ALO 170 before you rely on it.',
    'gross-amounts': 'The amounts are gross; tax and other deductions are not taken off.',
    'ends-on-holiday':
      'The last day is a weekend or public holiday. Do not rely on getting more time; finish by the last working day before it.',
    'holidays-unknown': 'The public holidays of that year are not in our calendar; do not leave it to the last day.',
    'payment-message-binds':
      'What binds is the amount in the payment message you get. If it is not paid by the end of the year, the amount of the year of issue is asked for.',
    'fee-differs-by-nationality': 'For citizens of some countries a different fee may be set because of reciprocity.',
    'protection-exemption-announced':
      'It was announced that people under temporary protection get an exemption instead of a permit; we have seen no official text that puts it into force. Ask ALO 170 before paying.',
    'director-decides':
      'This is an estimate. The provincial director of labour and employment (İŞKUR) imposes the fine; what binds is the decision served on you.',
    'paying-keeps-objection':
      'Paying does not take away the right to object; but the time to object, counted from service, is shorter: {1}.',
    'discount-over': 'The time to pay with the discount seems to have passed.',
    'reported-for-removal':
      'A foreigner working without a permit is reported to the Interior Ministry for removal (deportation); the time to challenge that is separate and shorter.',
    'worker-fined-too': 'The foreigner who works without a permit is fined as well: {1}.',
    'employer-bears-costs':
      'The employer also bears the costs of lodging, return and, if needed, health care of the foreigner, the spouse and the children.',
    'free-zones-differ': 'In free zones the Free Zones Law applies instead of these rules.',
    'application-day-counts': 'The gross minimum wage on the day of application counts; when it changes, the amount changes.',
    'benefits-do-not-count': 'Housing, meals or bonuses do not, by the usual reading, count towards this amount.',
    'full-wage-declared':
      'The wage and full-time work written in the application must be reported to SGK as they are; fewer days or a lower wage break the commitment.',
    'balance-sheet-workplaces':
      'The rule is for workplaces that keep books on the balance-sheet basis; the numbers are taken from the SGK records of the workplace where the foreigner will work.',
    'turnover-waiver':
      'With net sales of at least {1} in the last year, the rule is not applied up to this number of foreigners: {2}.',
    'long-stay-waiver':
      'In practice, for a foreigner who stayed in Türkiye lawfully long enough (at least {1} in the last {2}) the rule is not applied; limit for one workplace: {3}.',
    'exempt-persons':
      'In practice the criteria are not applied to holders of long-term residence and to people living in marriage with a Turkish citizen for at least {1}; a work permit is still needed.',
    'tourism-waiver':
      'In a certified tourism business where enough Turkish citizens work (at least {1}) the ratio is not applied.',
    'it-waiver': 'For expert IT jobs the ratio is not applied; limit in a workplace outside IT: {1}.',
    'partner-rules': 'For a foreigner who is a partner of the company there are separate rules on when it starts to apply.',
    'protection-quota':
      'For people under temporary protection there is a quota of its own instead ({1} of the Turkish employees); ask ALO 170 about the practice today.',
    'no-guarantee': 'Meeting the criteria gives no right to a permit; the Ministry still assesses the application.',
    'same-job-while-pending':
      'If the extension was requested in time, work may go on until the decision, at the latest until the day above, and only in the same job at the same workplace. A refusal ends this right.',
    'not-last-day': 'Do not leave the application to the last day.',
    'late-refused': 'An extension request made after the permit has ended is refused.',
    'late-first-application':
      'A new first application is needed; to make it inside Türkiye, a valid residence permit is required.',
    'late-no-work': 'You may not work until a new permit is given; otherwise both employer and foreigner are fined.',
    'late-residence':
      'To stay in Türkiye, apply to the migration authority for a residence permit; the time in practice: {1}. From which day it runs is not settled, so ask at once.',
    'then-administrative-court':
      'If the objection is refused you can go to the administrative court; the general time to sue: {1}. Days before the objection may count too, so have a lawyer work it out.',
    'court-time-may-be-shorter':
      'The Law names no time of its own for this case; the one above is the general time. Days that passed before the objection may count too. Do not wait; have a lawyer work it out.',
    'new-application-possible': 'Apart from the objection a new application can be made.',
    'fine-becomes-final': 'If nothing is filed in time the fine becomes final. Read the remedy written on the notice.',
    'force-majeure': 'If the time was missed because of force majeure, further time after it ends: {1}.',
    'served-on-employer':
      'For a permit tied to an employer the decision is served on the employer; ask the employer on which day.',
    'not-removed-meanwhile':
      'Unless the person agrees, there is no removal in this time or before the case ends. The authority that decided is told of the case. Turn at once to a lawyer or the legal aid office of the bar association.',
    'objection-stops-collection': 'An objection to SGK stops collection; if it is rejected, the administrative court is open.',
    'extras-are-added': 'Regular extras in money or kind, such as transport and meals, are added to the gross wage.',
    'above-ceiling': 'The wage is above the ceiling, so the ceiling was taken for each year.',
    'domestic-no-severance': 'For domestic work the law has no severance pay; it is due if the contract grants it.',
    'no-permit-unsettled': 'For work without a permit court decisions are not uniform; ask a lawyer.',
    'legal-minimum': 'This is the least the law gives; a contract may give more.',
    'both-sides-owe-notice': 'A worker who resigns owes notice too. The party that does not keep it pays the wage of that time.',
    'no-notice-in-trial': 'No notice is needed in the trial period or on termination for just cause.',
    'job-search': 'During notice the worker gets paid time to look for work, a day at least: {1}.',
    'rest-days-not-counted': 'Weekly rest days and public holidays that fall in the leave do not count as leave.',
    'underground-more': 'Leave is longer for underground work.',
    'domestic-age-more': 'Very young and older domestic workers have longer leave; ask ALO 170.',
    'travel-leave':
      'Someone who shows that the leave is spent elsewhere may also ask for unpaid travel leave (yol izni), at most: {1}.',
    'above-weekly-limit':
      'Overtime (fazla çalışma) is work beyond {1} a week; if the contract sets fewer hours, what lies between is extra hours (fazla sürelerle çalışma).',
    'yearly-cap': 'Yearly limit of overtime: {1}. Hours beyond it must still be paid at the higher rate.',
    'time-off-within': 'Free time is given if the worker chooses it, to be used within: {1}.',
    'on-top-of-pay': 'This comes on top of the day’s pay that is due even without working.',
  },
  units: {
    days: { one: '{n} day', other: '{n} days' },
    weeks: { one: '{n} week', other: '{n} weeks' },
    months: { one: '{n} month', other: '{n} months' },
    years: { one: '{n} year', other: '{n} years' },
    hours: { one: '{n} hour', other: '{n} hours' },
    persons: { one: '{n} person', other: '{n} persons' },
  },
  working: 'How it is worked out',
  heed: 'Please note',
  sources: 'Source',
  missing: 'An amount or rule needed for this day is not in our sources, and I do not want to guess. ALO 170 can tell you.',
  lastKnown: (figure, amount, until) => `Last known amount (${figure}): ${amount}; it held until ${until}.`,
  notADecision: 'This is information, not a decision.',
};
