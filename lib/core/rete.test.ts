import { describe, expect, it } from 'vitest';
import { reteDi } from './rete';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['2001:db8:0:7:aaaa:bbbb:cccc:dddd', '2001:db8:0:7::/64'],
    ['2001:0DB8::7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['2001:db8:0:7::', '2001:db8:0:7::/64'],
    ['2001:db8:0:7::192.0.2.1', '2001:db8:0:7::/64'],
    ['sconosciuto', 'sconosciuto'],
    ['1:2:zz', '1:2:zz'],
    ['', ''],
  ])('%s is %s', (indirizzo, rete) => {
    expect(reteDi(indirizzo)).toBe(rete);
  });
});
