// How facts about a person are said in English, also by people who learnt it late.
import { forThem, mentions, personRows, saidRole, toldRole, type FactWords, type PersonWords } from './fact-words';

const PEOPLE: readonly PersonWords[] = [
  { person: 'spouse', WHO: "wife|husband|spouse|partner|wife's|husband's|spouse's" },
  { person: 'child', WHO: "son|daughter|child|kid|baby|children|kids|son's|daughter's|child's" },
  { person: 'parent', WHO: "mother|father|mom|mum|dad|parents|mother's|father's" },
  { person: 'sibling', WHO: "brother|sister|brothers|sisters|brother's|sister's" },
  { person: 'other-relative', WHO: 'cousin|nephew|niece|uncle|aunt|relative|fiance|fiancee' },
  { person: 'friend', WHO: "friend|girlfriend|boyfriend|neighbour|neighbor|flatmate|colleague|friend's" },
  {
    person: 'worker',
    WHO: "worker|workers|employee|employees|staff|nanny|cleaner|carer|caregiver|housekeeper|worker's|employee's|nanny's",
  },
];

export const ENGLISH_FACTS: FactWords = {
  kinds: [
    ['work-permit', 'work permit, working permit, calisma izni, work permission'],
    [
      'short-term-residence',
      'short term residence, short term ikamet, short term residence permit, touristic residence, touristic ikamet, tourist residence',
    ],
    ['short-term-residence', 'touristic residence permit, tourist residence permit, tourist ikamet'],
    ['student-residence', 'student residence, student residence permit, student ikamet, student permit, student residency'],
    ['family-residence', 'family residence, family residence permit, family ikamet, family residency, family permit'],
    [
      'long-term-residence',
      'long term residence, long term residence permit, long term ikamet, permanent residence, permanent residency',
    ],
    ['humanitarian-residence', 'humanitarian residence, humanitarian residence permit, humanitarian ikamet'],
    ['residence-permit', 'residence permit, residency permit, residence, residency, ikamet, residence card, trc'],
    ['temporary-protection', 'temporary protection, temporary protection id|card|kimlik, kimlik 99, 99 kimlik, 99 id'],
    [
      'international-protection-applicant',
      'asylum application, international protection application, pending asylum claim, asylum seeker card',
    ],
    [
      'international-protection-holder',
      'conditional refugee status, subsidiary protection, refugee status, international protection status',
    ],
    ['blue-card', 'blue card, mavi kart'],
    ['turkish-citizen', 'turkish citizenship, turkish passport'],
    ['visa', 'tourist visa, touristic visa, e-visa, e visa, evisa'],
  ],
  having: {
    self:
      "i|we have * KIND, i|we hold * KIND, i've got * KIND, i got KIND, my KIND, my own|current|turkish|valid|existing|first|old KIND, i|we am|are on|under * KIND, i'm|we're on|under * KIND, im on|under * KIND, " +
      'i live|stay|work with|on|under * KIND, i entered|came with|on * KIND, with my KIND, here on|under|with * KIND, holder of * KIND',
    named: 'has * KIND, have * KIND, is|are on|under * KIND, with * KIND, his|her|their KIND',
    anyone: 'he|she has * KIND, he|she is on|under * KIND',
  },
  own: [
    ['student-residence', "i am|was a * student, i'm a * student, im a student, i study at university, i am studying at"],
    [
      'temporary-protection',
      "i am syrian under temporary protection, i have kimlik, i'm a syrian with kimlik, i have a kimlik starting with 99",
    ],
    [
      'international-protection-applicant',
      "i am an asylum seeker, i'm an asylum seeker, i am asylum seeker, i applied for asylum|international, i have applied for asylum|international",
    ],
    ['international-protection-holder', "i am a conditional refugee, i'm a conditional refugee"],
    [
      'turkish-citizen',
      "i am a turkish citizen, i'm a turkish citizen, i am turkish, i became a turkish citizen, i got turkish citizenship",
    ],
    [
      'spouse-of-citizen',
      'my wife|husband|spouse|partner is turkish, my wife|husband|spouse is a turkish|turk, my turkish wife|husband|spouse, my wife|husband turkish',
    ],
    [
      'spouse-of-citizen',
      "i am married to a turkish|turk, i'm married to a turkish|turk, married to a turkish|turk, married to turkish, married with turkish, married with a turkish|turk",
    ],
    ['spouse-of-citizen', 'i married a turkish|turk, spouse of a turkish'],
    [
      'visa',
      'i came as a tourist, i am here as a tourist, i entered as a tourist, i am a tourist, i entered visa free, i came without visa, i entered without a visa',
    ],
  ],
  named: [
    ['temporary-protection', 'under temporary protection'],
    ['student-residence', 'is a student'],
    ['turkish-citizen', 'is a turkish citizen'],
    ['international-protection-applicant', 'is an asylum seeker'],
    ['no-papers', 'is undocumented, has no papers, has no documents'],
  ],
  certain: [
    [
      'no-papers',
      "i am undocumented, i'm undocumented, i have no papers, i have no documents, i don't have any papers|documents, i do not have any papers|documents, i don't have papers|documents",
    ],
    [
      'no-papers',
      'i live illegally, i stay illegally, i am illegal, im illegal, i am here illegally, i have overstayed, i overstayed, without any papers|documents, dont have any papers|documents',
    ],
  ],
  takenBack: {
    before:
      "no, not, don't, dont, doesn't, doesnt, haven't, without, never, if, want, need, needs, wish, get, getting, obtain, obtaining, apply, applying, applied, application, waiting, wait, how, become, " +
      'when, divorce, divorced, divorcing, ex, cancelled, canceled, revoked, took, question, about, transfer to, switch to, change to, convert to, lost, for, to, instead',
    after:
      'application, applications, expired, has expired, ended, finished, refused, was refused, rejected, was rejected, denied, cancelled, canceled, was cancelled|canceled, is cancelled, pending, is pending, ' +
      'come, comes, arrive, be ready, approved yet, fee, cost, requirements, yet, got cancelled|rejected|refused, has not, not issued, was denied, been rejected|refused|cancelled, is over, delayed, is late|delayed, late',
  },
  affirmed: 'and, valid, until, is valid',
  breaks: 'but, and, because, so, however, although',
  roles: [
    [
      saidRole('employer'),
      "i am an employer, i'm an employer, i am employer, as an employer, i own a, i own the, i have a company|restaurant|shop|hotel|factory|business, i run a, we are a company",
    ],
    [
      saidRole('employer'),
      'we are an employer, i am the owner, company owner, i work in hr, i am hr, hr manager, i am the hr, our company wants|want|needs|need',
    ],
    [
      toldRole('employer'),
      'i|we want to hire|employ|recruit, i|we would like to hire|employ, can i|we hire|employ, i|we employ, i|we hired, my worker|workers|employee|employees|staff|nanny|carer',
    ],
    [
      toldRole('employer'),
      'our worker|workers|employee|employees|staff|nanny|carer|personnel, our * employee|employees|worker|workers, my foreign|syrian|afghan worker|employee|nanny',
    ],
    [
      toldRole('worker'),
      'my boss, my employer, my * employer, i am a worker, i work as, i work in a, i work at, i work for, i am an employee, i was fired, i was dismissed, i got fired, they fired me, boss fired me, my salary',
    ],
    [
      saidRole('accountant'),
      "i am an accountant, i'm an accountant, i am accountant, as an accountant, i am a financial advisor, i am a bookkeeper, our client, my client",
    ],
    [
      saidRole('other'),
      "i am a lawyer, i'm a lawyer, as a lawyer, i am a journalist, i am a volunteer, i work for an ngo, i am a social worker, i am a consultant, i am a researcher",
    ],
  ],
  permitKinds: [
    ['fixed-term', 'fixed term work permit, fixed term permit, temporary work permit, limited work permit, definite work permit'],
    [
      'indefinite',
      'indefinite work permit, indefinite permit, permanent work permit, indefinite term work permit, unlimited work permit, indefinite work',
    ],
    [
      'independent',
      'independent work permit, independent permit, self employed permit, self employment permit, freelance permit',
    ],
    ['turquoise-card', 'turquoise card, turkuaz kart, turquaz card'],
    [
      'exemption',
      'work permit exemption, exemption certificate|document|card|form, exemption from work permit, exempt from work permit, exempt from the work permit, on exemption, exemption of work permit',
    ],
  ],
  phases: [
    [
      'none',
      'extend|renew|renewing|extending passport|visa, extend|renew|renewing my|the|a passport|visa|tourist|licence|license',
    ],
    [
      'none',
      'not refused, not rejected, if refused, if rejected, if * is refused|rejected|cancelled|canceled, be refused|rejected|cancelled|canceled, not cancelled, not canceled, do not extend',
    ],
    ['none', "don't want to extend|renew, not extended, cancel culture, refuses to, refused to"],
    [
      'refusal',
      'refused, was refused, rejected, was rejected, refusal, rejection, denied, was denied, got a refusal, turned down',
    ],
    [
      'cancellation',
      'cancelled, canceled, cancellation, cancel my permit, cancel the permit, cancel the work permit, revoked, cancel her|his|their|our permit|work',
    ],
    [
      'employer-change',
      'change employer, change my employer, changing employer, change of employer, change employers, change job, change jobs, change my job, new employer, another employer, switch employer|jobs',
    ],
    ['employer-change', 'move to another company|employer|job|hotel|restaurant, other employer, different employer'],
    ['extension', 'extend, extension, extending, extended, renew, renewal, renewing, prolong, prolongation'],
    [
      'first-application',
      'first application, first time application, apply for the first time, first time applying, first work permit, first permit, never had a permit|work',
    ],
  ],
  places: [
    [
      'inside',
      "i am in turkey|turkiye, i'm in turkey|turkiye, i live in turkey|turkiye, living in turkey|turkiye, already in turkey|turkiye, i am already here, i stay in turkey|turkiye, im in turkey",
    ],
    [
      'inside',
      'we live in turkey|turkiye, from inside turkey|turkiye, apply inside turkey|turkiye, in country application, currently in turkey|turkiye, is in turkey|turkiye',
    ],
    [
      'outside',
      "i am abroad, i'm abroad, i am outside turkey|turkiye, i'm outside turkey|turkiye, i live abroad, i live outside turkey|turkiye, still abroad, is abroad, apply|applying|applied|application from abroad, i am not in turkey|turkiye",
    ],
    [
      'outside',
      "i'm not in turkey|turkiye, not in turkey|turkiye, i am in my country, i am in my home country, not yet in turkey|turkiye, permit|approved from abroad",
    ],
  ],
  persons: [
    [forThem('self'), 'for me, for myself, on my own behalf, i mean me, i mean myself'],
    [mentions('self'), 'myself, i am, i have, can i, could i'],
    ...personRows(PEOPLE, {
      for:
        'for my|our WHO, for my|our foreign|older|younger|big|little|sick|syrian|afghan WHO, on behalf of my|our WHO, i meant|mean my|our WHO, meant my WHO, ' +
        'can|could|may|does|do|should|must|will|would my|our WHO, can|could|may|does|should|must|will my|our foreign|older|younger|syrian|afghan|own WHO',
      mention:
        'my|our WHO * work|works|working|permit|residence|residency|ikamet|apply|applies|applied|kimlik|visa, my|our WHO wants|has|holds, my|our WHO is|are a|an|under|on|foreign|syrian|afghan, ' +
        'my|our foreign|older|younger|syrian|afghan|own WHO * work|permit|residence|ikamet|wants|has|is',
    }),
    [
      mentions('worker'),
      'my|our worker|employee|nanny|cleaner|carer|caregiver|housekeeper, my|our foreign|syrian|afghan|student|domestic worker|employee|nanny',
    ],
  ],
  denied: { before: "not, isn't, never, no, nor, without, than", after: 'not' },
  no: 'no, nope, nah, not',
  corrections:
    "i meant, i mean, no i, not for me, not for myself, sorry i, that's not what, that is not what, you misunderstood, you got me wrong, correction, i was asking about, i said, " +
    'let me correct, not what i asked',
};
