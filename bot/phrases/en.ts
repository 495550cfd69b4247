// English phrases.
import type { Phrases } from './phrase-keys';

export const en: Phrases = {
  welcome:
    'Hello, I am the ALO 170 work permit assistant. I answer questions about working in Türkiye as a foreigner and show the source. What I give is information, not a decision. Please do not write identity, passport or phone numbers. What would you like to know?',
  greeting: {
    morning: 'Good morning. You can ask me about work permits and working life in Türkiye.',
    day: 'Hello. You can ask me about work permits and working life in Türkiye.',
    evening: 'Good evening. You can ask me about work permits and working life in Türkiye.',
  },
  thanks: 'You are welcome. I am here if you have another question.',
  goodbye: 'Goodbye. Write again whenever you have a question.',
  whoAreYou:
    'I am a computer program, not a person. I answer questions about work permits for foreigners and show where the rule stands in the law. I cannot see applications and I make no decisions. To speak with a person, call ALO 170 or write “person”.',
  whichOne: 'To answer you correctly I need to know which of these you mean:',
  sayMore: 'I need a little more to show you the right way. What do you need help with?',
  rephrase:
    'I did not quite understand. Could you write it again in one short sentence? For example: “When should I renew my work permit?”',
  notText: {
    audio: 'I cannot listen to voice messages. Could you write your question in one sentence?',
    image:
      'I cannot read pictures. Could you write in one sentence what you want to ask? Please do not send photos of identity cards or passports.',
    document:
      'I cannot read documents. Could you write in one sentence what it says and what you want to know? Please leave out personal numbers.',
    location: 'I cannot use a location. Could you write which province you are in and what you want to ask?',
    other: 'I cannot read this. Could you write your question in one sentence?',
  },
  languageOffer: 'I cannot answer in this language. Choose one of these languages, or call ALO 170 to speak with a person:',
  personAsked:
    'I am directing you to a person. You can call ALO 170 on every day of the week at any hour; questions on work permits are answered by the Directorate General of International Labour Force. You can go on asking here while you wait.',
  ownFile:
    'I cannot see personal files, so I cannot say anything about the state of your application or why it was refused. The person who applied can see it in the e-İzin system entered through e-Devlet, an exemption application in e-Devlet; the result is sent to the e-mail address given. To have a person look into your file, call ALO 170. Please do not write your identity, passport or application number here.',
  complaint:
    'A person has to act on what you describe. You can complain or report to ALO 170, to CİMER or by petition to the provincial directorate; have the name and address of the workplace, the days worked and any documents ready. If you work without a permit, action may follow against you too; ask a lawyer or the bar association first. Please do not write personal numbers here.',
  distress:
    'What you describe is serious, and you are not alone. **If your life is in danger or someone is hurting you, call 112 now.** For trafficking, forced work or a passport taken from you, call 157 (foreign languages, 24 hours), the police or the gendarmerie. For violence at home, 183 helps. Nobody may keep your passport or identity card. Shall I pass you to a person with priority? You can also call ALO 170 at any hour.',
  safety:
    'If you are in danger, threatened, or your passport was taken from you: call **112** in an emergency, **157** for trafficking or forced work. You can also call ALO 170 to speak with a person.',
  notUnderstoodTwice:
    'I still did not understand, and I do not want to keep you waiting. A person can help: call ALO 170 on any day at any hour.',
  outOfScope:
    'This is not my field. I can help with working in Türkiye as a foreigner, work permits and workers’ rights. For residence, visas and migration matters call YİMER 157; for social security and working life call ALO 170.',
  unlawful:
    'I cannot help with that. I can help with the lawful way: ask me about applying for a work permit, exemptions, insurance registration or your rights. To speak with a person, call ALO 170.',
  abuse: 'I do not answer insults. If you have a question about work permits I will help; to speak with a person, call ALO 170.',
  noContent:
    'I have no answer to this that I could back with a source, and I do not want to guess. You can ask a person at ALO 170.',
  nearest: 'Perhaps you are looking for one of these:',
  masked:
    'The personal details you wrote were masked and not stored. Please do not write identity, passport, phone or file numbers here.',
  askPerson: 'Talk to a person',
  none: 'None of these',
  past: (day) => `This is the information for ${day}; it is not what holds today.`,
  notInForce: (day) => `I found no rule on this in force on ${day}.`,
  noFigure: 'The amount for this day is not known yet, and I do not want to guess. ALO 170 can tell you the exact amount.',
  steps: 'What to do',
  documents: 'Documents needed',
  next: 'Next step',
  alsoAbout: 'Related',
  validOn: (day) => `Information as of ${day}.`,
  inEnglish: 'This is told in English.',
  yes: 'Yes',
  no: 'No',
  doNotKnow: 'I do not know',
  stopCheck: 'Stop',
  checkStopped: 'All right, we have stopped the check. You can start it again at any time, or ask something else.',
  resumeCheck: 'Go on with the check',
  checkIntro:
    'I will ask you a few short questions. What I tell you at the end is information, not a decision. Please do not write identity or passport numbers.',
  expected: {
    choice: 'Please choose one of these.',
    'yes-no': 'Just write “yes” or “no”.',
    date: 'Write the day, month and year; for example 15.03.2026.',
    amount: 'Write the amount in lira; for example 45,000.',
    count: 'Write only the number; for example 3.',
  },
  inputsDoNotFit:
    'These answers do not fit together, so nothing could be worked out. Check the order of the days and the amounts; change an answer to correct it.',
  yourAnswers: 'Your answers',
  changeAnswer: (question) => `Change: ${question}`,
  storageError: 'I cannot answer right now; your message was not saved. Try again in a moment or call ALO 170.',
  unexpectedError: (requestId) =>
    `Something went wrong and I could not answer. Try again or call ALO 170. (Reference: ${requestId})`,
  tooLong: (limit) => `The message is too long. Please write at most ${limit} characters.`,
  starters: [
    { label: 'How to get a work permit?', entry: 'first-application.start' },
    { label: 'When to renew a permit?', entry: 'extension.when-to-apply' },
    { label: 'Temporary protection', entry: 'temporary-protection.can-i-work' },
    { label: 'My wages are not paid', entry: 'wages-rights.unpaid' },
  ],
};
