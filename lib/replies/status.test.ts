import { describe, expect, test } from 'vitest'
import { stateAfterReply } from '@/lib/replies/status'

describe('the state of a recipient after a reply', () => {
  test('an automatic reply changes nothing', () => {
    expect(stateAfterReply('automatic', 'sent')).toBeNull()
  })

  test('an acknowledgement marks a silent recipient as acknowledged', () => {
    expect(stateAfterReply('acknowledgement', 'sent')).toBe('acknowledged')
  })

  test('an acknowledgement filed late does not take back an answer', () => {
    expect(stateAfterReply('acknowledgement', 'partly_answered')).toBeNull()
    expect(stateAfterReply('holding', 'answered')).toBeNull()
  })

  test('a holding reply follows an acknowledgement', () => {
    expect(stateAfterReply('holding', 'acknowledged')).toBe('holding_reply')
  })

  test('a refusal, a transfer and a substantive reply say so', () => {
    expect(stateAfterReply('refusal', 'holding_reply')).toBe('declined')
    expect(stateAfterReply('transfer', 'sent')).toBe('passed_on')
    expect(stateAfterReply('substantive', 'holding_reply')).toBe('answered')
  })
})
