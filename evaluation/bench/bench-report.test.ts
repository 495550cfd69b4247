import { machineReport, textReport, type BenchReport } from './bench-report';

const turns: BenchReport = {
  figures: { ratio: 0.123456789, turns: 1234567 },
  tables: [{ title: 'Turns', header: ['who'], rows: [['ours']] }],
  notes: ['in memory'],
};

describe('a report for machines', () => {
  it('of one bench is its figures, with no more digits than were measured', () =>
    expect(machineReport(new Map([['turns', turns]]))).toBe('{"ratio":0.12346,"turns":1234567}'));
  it('of several names each', () =>
    expect(
      JSON.parse(
        machineReport(
          new Map([
            ['turns', turns],
            ['size', { ...turns, figures: { bytes: 1 } }],
          ]),
        ),
      ),
    ).toEqual({
      turns: { ratio: 0.12346, turns: 1234567 },
      size: { bytes: 1 },
    }));
});

describe('a report for people', () => {
  it('has the tables first and the remarks after', () =>
    expect(textReport('turns', turns)).toBe('== turns ==\n\nTurns\nwho\n----\nours\n\n* in memory'));
  it('says nothing about what is not there', () =>
    expect(textReport('x', { figures: {}, tables: [], notes: [] })).toBe('== x =='));
});
