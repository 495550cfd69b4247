import { ifInstalled } from './if-installed';

describe('a package for comparison', () => {
  it('is used where it is installed', async () => expect(await ifInstalled(() => import('zod'))).toHaveProperty('z'));
  it('is done without where it is not', async () => {
    const name: string = 'no-such-package-of-anybody';
    expect(await ifInstalled(() => import(name))).toBeUndefined();
  });
  it('is an error where it fails', async () =>
    expect(ifInstalled(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken'));
});
