import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analysis/analyse.ts';
import { Corpus } from '../src/review/corpus.ts';
const dirs = [...readdirSync('/work/shared/eval/bundles').map(b=>`/work/shared/eval/bundles/${b}/sources`), 'samples'];
for (const d of dirs) { const c=new Corpus(); for (const f of readdirSync(d)) { const t=readFileSync(`${d}/${f}`,'utf8'); c.put(f,t,analyse(t)); }
 let n=0; const seen=new Set();
 for (const s of c.sources) for (const x of c.claimsIn(s.path)) for (const y of c.nearTo(x)) { n++; const k=[x.id,y.claim.id].sort().join(); if(seen.has(k)) continue; seen.add(k);
  const q=(z:any)=>{const t=c.source(z.source)!.text; return t.slice(Math.max(0,z.claim.start-40),z.claim.end+50).replace(/\s+/g,' ')+` [${z.claim.thing.label}]`};
  console.log(d.split('/').at(-2),y.differs,'|',q(x),'||',q(y.claim)); }
}
