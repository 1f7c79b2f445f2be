// tsx zz-exp.ts eval=DIR[,DIR] fit=DIR[,DIR] [V=1]
import { existsSync } from 'node:fs'
import { readCorpus } from '@/lib/reading/learning/corpus'
import { fitAll, labelAll } from '@/lib/reading/learning/fit-all'
import { findLabel } from '@/lib/reading/learning/find-label'
import { measure } from '@/lib/reading/learning/measure'
import { summarise } from '@/lib/reading/learning/summarise'
import { readText } from '@/lib/reading/read-text'
import { fittedWeights } from '@/lib/reading/rules/score'
const arg = (k: string) => process.argv.find((a) => a.startsWith(k + '='))?.slice(k.length + 1).split(',') ?? []
const load = async (dirs: string[]) => (await Promise.all(dirs.filter((d) => existsSync(d)).map(readCorpus))).flat()
const evalDocs = await load(arg('eval')), fitDocs = await load(arg('fit'))
const weights = fitDocs.length ? fitAll([...labelAll(fitDocs).values()].flat()) : fittedWeights
const f = (x: any) => x ? `P ${(x.precision * 100).toFixed(0)} R ${(x.recall * 100).toFixed(0)} F ${(x.f1 * 100).toFixed(1)} n ${x.n}` : ''
const measured = evalDocs.map((d) => measure(d, readText(d.text, { datedOn: d.datedOn }, weights)))
const s = summarise(measured, '')
for (const [l, x] of [...Object.entries(s.byLanguage), ...Object.entries(s.byKind)]) console.log(l.padEnd(10), 'COM', f(x.commitments).padEnd(26), 'CLA', f(x.claims).padEnd(26), 'REF', f(x.refusals))
console.log('items', JSON.stringify(s.items.lenient), 'strict', s.items.strict.f1, 'type', s.types.right, 'firm', s.firmness.right, 'due', s.dues.right, 'n', s.types.n, 'ref', JSON.stringify(s.references), 'dates', JSON.stringify(s.dates), 'neg', s.suggestionsPerNegative, 'claimsOff', (s as any).claimsOfferedShare)
if (process.env.V) for (const d of evalDocs) {
  const r = readText(d.text, { datedOn: d.datedOn }, weights)
  const cut = (s: string) => s.replace(/\s+/g, ' ').slice(0, 260)
  const place = (q: string) => findLabel(d.text, q)
  const over = (a: any, b: any) => a && b && Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.5 * Math.min(a.end - a.start, b.end - b.start)
  const clear = d.commitments.filter((c) => !c.borderline), bl = d.commitments.filter((c) => c.borderline)
  const sug = (k: string) => r.suggestions.filter((x) => x.kind === k && x.tier === 'suggest')
  const why = (p: any) => { const at = r.suggestions.filter((x) => ['commitment', 'claim', 'refusal'].includes(x.kind) && over(x, p)); return at.map((x) => `[${x.kind} ${x.tier} ${x.score}]`).join('') || '[nothing]' }
  for (const c of clear) { const p = place(c.quote); const m = sug('commitment').find((x) => over(x, p)); if (!m) console.log(`MISS-COM ${d.name} ${why(p)} ${cut(c.quote)}`); else { if (m.type !== c.type) console.log(`TYPE ${d.name} want ${c.type} got ${m.type}: ${cut(c.quote)}`); const st: any = { dated: 'firm', undated: 'firm', repeats_earlier: 'firm', conditional: 'conditional', will_consider: 'vague' }; if (st[m.firmness ?? ''] !== c.strength) console.log(`FIRM ${d.name} want ${c.strength} got ${m.firmness}: ${cut(c.quote)}`); if ((c.due ?? null) !== m.dueOn) console.log(`DUE ${d.name} want ${c.due} got ${m.dueOn}: ${cut(c.quote)}`) } }
  for (const x of sug('commitment')) if (![...clear, ...bl].some((c) => over(x, place(c.quote)))) console.log(`EXTRA-COM ${d.name} ${x.score} ${d.claims.some((q) => over(x, place(q))) ? 'CLAIM ' : ''}${d.refusals.some((q) => over(x, place(q))) ? 'REFUSAL ' : ''}${cut(x.quote)}`)
  for (const q of d.claims) if (!sug('claim').some((x) => over(x, place(q)))) console.log(`MISS-CLA ${d.name} ${why(place(q))} ${cut(q)}`)
  for (const x of sug('claim')) if (!d.claims.some((q) => over(x, place(q)))) console.log(`EXTRA-CLA ${d.name} ${x.score} ${cut(x.quote)}`)
  for (const q of d.refusals) if (!sug('refusal').some((x) => over(x, place(q)))) console.log(`MISS-REF ${d.name} ${why(place(q))} ${cut(q)}`)
  for (const x of sug('refusal')) if (!d.refusals.some((q) => over(x, place(q)))) console.log(`EXTRA-REF ${d.name} ${x.score} ${cut(x.quote)}`)
  const refs = r.suggestions.filter((x) => x.kind === 'reference')
  for (const q of d.references) if (!refs.some((x) => x.quote.replace(/\s+/g, ' ') === q.text)) console.log(`REFERENCE ${d.name} ${q.kind} ${q.text} -> ${refs.filter((x) => over(x, place(q.text))).map((x) => x.quote).join(' | ') || 'not found'}`)
  for (const q of d.dates) if (!r.suggestions.some((x) => x.kind === 'date' && x.value === q.iso)) console.log(`DATE ${d.name} ${q.text} ${q.iso}`)
}
