import { rekenDoor } from '../src/model/vergelijking';
import { betaalAlles, betaalregels, leesScenarioinvoer, vergelijkInCellen, vergelijkSegmenten } from './bereken';
import { alsKolommen, kaleLus } from './kale-lus';
import { maakRegio } from './regio';
import { meet } from './meet';
const wat = process.argv[2];
const t = maakRegio({ gemeenten: 5, segmenten: 9, regels: Number(process.argv[3] ?? 200), scenarios: 6 });
const inv = leesScenarioinvoer(t);
const n = { minstens: 3, seconden: 3 };
if (wat === 'alles' || wat === 'cellen') console.log('cellen', meet(() => vergelijkInCellen(t), n));
if (wat === 'alles' || wat === 'lezen') console.log('lezen', meet(() => leesScenarioinvoer(t), n));
if (wat === 'alles' || wat === 'model') console.log('model', meet(() => vergelijkSegmenten(inv), n));
if (wat === 'alles' || wat === 'keten') { const r = betaalregels(inv.map(rekenDoor)); const k = alsKolommen(r); console.log('keten', meet(() => betaalAlles(r), n), meet(() => kaleLus(k), n)); }
