import { expect, test } from 'vitest'
import { addressBucket } from '@/lib/auth/address-bucket'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, bucket) => expect(addressBucket(address)).toBe(bucket))

test('one IPv6 network is one address, whichever of its addresses it uses', () => {
  expect(addressBucket('2001:db8:1:2::1')).toBe(addressBucket('2001:db8:1:2:aaaa:bbbb:cccc:dddd'))
  expect(addressBucket('2001:db8:1:2::1')).not.toBe(addressBucket('2001:db8:1:3::1'))
})

test.each([null, '', 'localhost', '192.0.2.999', '"; drop', 'a:b'])(
  '%s is no address and shares one bucket',
  (address) => expect(addressBucket(address)).toBe('unknown'),
)
