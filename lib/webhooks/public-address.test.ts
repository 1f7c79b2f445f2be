import { expect, test } from 'vitest'
import { hostOf, isPublicAddress, isPublicName } from '@/lib/webhooks/public-address'
import { PrivateAddressError, resolveHost, UnknownHostError } from '@/lib/webhooks/resolve-host'
import { addWebhookInput } from '@/lib/webhooks/schema'

const inside = [
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://0/',
  'https://10.1.2.3/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.100.100.200/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://a.localhost/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
]

test.each(inside)('%s is refused before anything is looked up', async (address) => {
  const resolve = () => Promise.reject(new Error('Looked up'))
  await expect(resolveHost(new URL(address), resolve)).rejects.toBeInstanceOf(PrivateAddressError)
})

test('hosts on the internet are open, by address and by name', () => {
  for (const address of ['8.8.8.8', '193.0.6.139', '2a00:1450:4001:800::200e'])
    expect(isPublicAddress(address)).toBe(true)
  expect(isPublicName('hooks.example.org')).toBe(true)
  expect(hostOf(new URL('https://[2a00:1450::1]/'))).toBe('2a00:1450::1')
})

test('a name with one private answer among public ones is refused', async () => {
  const resolve = () =>
    Promise.resolve([
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ])
  await expect(resolveHost(new URL('https://rebind.example.org/'), resolve)).rejects.toBeInstanceOf(PrivateAddressError)
})

test('a name that nobody knows is named as such', async () => {
  await expect(resolveHost(new URL('https://gone.example.org/'), () => Promise.resolve([]))).rejects.toBeInstanceOf(
    UnknownHostError,
  )
})

test.each([
  'http://example.org/',
  'https://user:secret@example.org/',
  'ftp://example.org/',
  'example.org',
  'file:///etc',
])('%s is no address that can be told', (url) => {
  const input = { submissionKey: '0b0b0b0b-0000-4000-8000-000000000001', url }
  expect(addWebhookInput.safeParse(input).success).toBe(false)
})
