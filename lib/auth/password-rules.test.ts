import { describe, expect, test } from 'vitest'
import { refuseWeakPassword } from '@/lib/auth/password-rules'

const maren = { name: 'Maren Holt', email: 'maren.holt@coalition.example' }

const refusalOf = (password: string) => {
  try {
    refuseWeakPassword('password', password, maren)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('a password that is guessed first is refused', () => {
  test.each([
    'password123',
    'Passw0rd2026!',
    'P@$$w0rd!!',
    'welcome-2026',
    'WelcomeWelcome',
    'letmeinplease',
    'motdepasse1',
    'Passwört12',
    'answerable1',
    'september2026',
    '1234567890',
    '0987654321',
    'qwertyuiop',
    'azertyuiop1',
    'asdfghjkl1',
    '1q2w3e4r5t',
    'aaaaaaaaaa',
    'abcabcabcabc',
    '1212121212',
    'abcdefghij',
    'iloveyou!!',
    'summer.winter',
  ])('%s', (password) => expect(refusalOf(password)).toBe('password_common'))
})

describe('a password made of one’s own name or address is refused', () => {
  test.each(['MarenHolt1984', 'maren.holt@coalition.example', 'holt-maren!!', 'coalition99', 'Maren12345'])(
    '%s',
    (password) => expect(refusalOf(password)).toBe('password_personal'),
  )
})

describe('anything else is accepted, whatever signs it has or lacks', () => {
  test.each([
    'kettle under the ninth bridge',
    'granitlampe',
    'vr8-qnt-zzk',
    'maren likes cold rivers',
    'пишущая машинка',
    '合言葉は秘密にしておく',
    '7305918264',
  ])('%s', (password) => expect(refusalOf(password)).toBeNull())
})
