import { aDataFolder } from '../testing/data-folder';
import { runClassification } from './classification';

const train = [
  ['pay my bill today', 'bill'],
  ['how do i pay the bill', 'bill'],
  ['is the bill paid', 'bill'],
  ['will it rain tomorrow', 'weather'],
  ['rain or sun this weekend', 'weather'],
  ['weather for tomorrow', 'weather'],
];
const rows = {
  train,
  val: [['pay the bill tomorrow please', 'bill']],
  test: [
    ['please pay my bill', 'bill'],
    ['does it rain this weekend', 'weather'],
    ['will it rain', 'bill'],
  ],
  oos_val: [['xylophone quartz', 'oos']],
  oos_test: [['zygote flux', 'oos']],
};

describe('the classification suite', () => {
  it('counts right intents and tells what is none of them', () => {
    const { figures } = runClassification('classification', aDataFolder({ 'clinc150/data_small.json.gz': JSON.stringify(rows) }));
    const value = (name: string): number | undefined => figures.find((figure) => figure.name === name)?.value;
    expect(value('accuracy, 50 phrasings')).toBeCloseTo(2 / 3);
    expect(value('AUROC, 50 phrasings')).toBe(1);
    expect(value('FPR95, 5 phrasings')).toBe(0);
  });
  it('is skipped where the set is absent', () =>
    expect(runClassification('classification', aDataFolder({})).skipped).toMatch('CLINC150'));
});
