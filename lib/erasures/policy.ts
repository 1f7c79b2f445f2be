import { mayAdminister } from '@/lib/auth/policy'

/** Owners erase, and see what was erased: it cannot be undone. */
export const mayErase = mayAdminister
