import { describe, expect, test, vi } from 'vitest';
import { parseBrokerAddress, passwordVariable } from '../../../src/cli/queue/brokerAddress.ts';

describe('the address of a broker', () => {
  test('is a host, and has a port that may be left out', () => {
    expect(parseBrokerAddress('redis://broker')).toMatchObject({
      host: 'broker',
      port: 6379,
      isEncrypted: false,
      database: 0,
    });
    expect(parseBrokerAddress('rediss://[::1]:7000/2')).toMatchObject({
      host: '::1',
      port: 7000,
      isEncrypted: true,
      database: 2,
    });
  });

  test('is shown without its password', () => {
    const address = parseBrokerAddress('redis://ada:s%40same@broker:6380');
    expect(address).toMatchObject({ username: 'ada', password: 's@same' });
    expect(address?.shown).toBe('redis://ada@broker:6380');
  });

  test('may leave its password to the environment', () => {
    vi.stubEnv(passwordVariable, 'sesame');
    expect(parseBrokerAddress('redis://broker')?.password).toBe('sesame');
    expect(parseBrokerAddress('redis://:other@broker')?.password).toBe('other');
    vi.unstubAllEnvs();
  });

  test.each([
    ['http://broker'],
    ['broker:6379'],
    ['redis://'],
    ['redis://broker/rows'],
    ['redis://broker?family=6'],
    ['redis://:100%@broker'],
    [''],
  ])('is not %s', (text) => {
    expect(parseBrokerAddress(text)).toBeNull();
  });
});
