// What may be tried again and what may not.
import { DependencyFailure } from '../../bot/contracts/errors';
import { databaseFailure, orDatabaseFailure } from './database-failure';

const withCode = (code: string): Error => Object.assign(new Error('no'), { code });

describe('a failure of the database', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED'), true],
    ['a connection cut under a query', new Error('Connection terminated unexpectedly'), true],
    ['a deadlock', withCode('40P01'), true],
    ['a server shutting down', withCode('57P01'), true],
    ['too many connections', withCode('53300'), true],
    ['a missing table', withCode('42P01'), false],
    ['a value that is refused', withCode('23502'), false],
    ['a defect of ours', new TypeError('x is undefined'), false],
  ])('says of %s whether another try may help', (_name, error, retryable) => {
    expect(databaseFailure(error)).toMatchObject({ service: 'database', retryable, cause: error });
  });

  it('leaves as it is when it already has its name', async () => {
    const failure = new DependencyFailure('database', true);
    await expect(orDatabaseFailure(() => Promise.reject(failure))).rejects.toBe(failure);
  });
});
