import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What a rule forbids to whoever it may concern, in the active voice: "un accessoire ne peut compromettre …". */
export const mayNot = latin.iu`^${said('may_not')}`

/** Whose words a sentence is, where it opens with them: "selon le maire, …", "nach Angaben der Polizei …". */
export const cites = latin.iu`^${said('cites')}`

/** What rules do with sums and days every year: "le tarif est fixé", "l'indemnité est versée", "the tax is levied". */
export const isSet = latin.u`(?<!\p{L})${said('is_set')}$`

/** By somebody of whom nothing is known: "vérifiés chaque année par un organisme agréé". */
export const bySomebody = latin.u`^[^,;.]{0,50} ${said('by_somebody')} `

/** How something will be, or be taken by a rule: "la gare sera desservie par", "la prime sera calculée sur". */
export const isDescribed = latin.u`(?<!\p{L})${said('described')}$`

/** Whoever it may be: "chaque commune organise …". */
export const each = latin.iu`(?:^|[,;:] )${said('each')} [^,;:]*$`

/** What comes in the course of a procedure: "le médiateur instruit alors la réclamation". */
export const steps = latin.iu`^ ${said('steps')}`

/** Whom alone a rule lets in: "seules les demandes complètes seront examinées". */
export const onlySome = latin.iu`(?:^|[,;:] )${said('only_some')}`

/** A case that may be anybody's, in which a rule says what is done: "when a claim has been accepted, they will be told". */
export const anyCase = latin.iu`^${said('any_case')}`
