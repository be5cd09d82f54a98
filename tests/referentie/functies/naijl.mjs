import { alsKolommen, genummerd, invoer, som } from '../formules.mjs';
import { TAYLOR_ASHE } from '../taylor-ashe.mjs';

/** Chain ladder on the triangle of Taylor and Ashe, with the standard errors in the closed form of Mack's article. */
export function naijl(werkmap) {
  const rijen = TAYLOR_ASHE.map((bedragen) => alsKolommen('kolom', bedragen));
  const laatste = rijen.length;
  const driehoek = werkmap.tabel('naijldriehoek', rijen, invoer(...genummerd('kolom', laatste)));
  const kolommen = Array.from({ length: laatste - 1 }, (_, i) => i + 1);
  const kolom = (k, tot) => driehoek.reeks(rijen.slice(0, laatste - tot), `kolom ${k}`);
  const factoren = werkmap.tabel('naijlfactoren', kolommen, {
    som: (k) => `=SUM(${kolom(k, k)})`,
    factor: (k, eigen) => `=SUM(${kolom(k + 1, k)})/${eigen('som')}`,
    variantie: (k, eigen) => {
      const [vorige, daarvoor] = [eigen('variantie', k - 1), eigen('variantie', k - 2)];
      return k === laatste - 1
        ? `=MIN(${vorige}^2/${daarvoor},${daarvoor},${vorige})`
        : `=SUMPRODUCT(${kolom(k, k)},(${kolom(k + 1, k)}/${kolom(k, k)}-${eigen('factor')})^2)/${laatste - k - 1}`;
    },
  });
  const van = (k, kop) => factoren.cel(k, kop);
  const nogTeGaan = (rij) => kolommen.slice(laatste - rijen.indexOf(rij) - 1);
  const uitkomst = werkmap.tabel('naijl', rijen, {
    ...Object.fromEntries(
      genummerd('stand', laatste).map((kop, i) => [
        kop,
        (rij, eigen) => (i < laatste - rijen.indexOf(rij) ? `=${driehoek.cel(rij, `kolom ${i + 1}`)}` : `=${eigen(`stand ${i}`)}*${van(i, 'factor')}`),
      ]),
    ),
    geclaimd: (rij, eigen) => `=${eigen(`stand ${laatste - rijen.indexOf(rij)}`)}`,
    reserve: (_, eigen) => `=${eigen(`stand ${laatste}`)}-${eigen('geclaimd')}`,
    kwadraat: (rij, eigen) =>
      `=${eigen(`stand ${laatste}`)}^2*(${som(['0', ...nogTeGaan(rij).map((k) => `${van(k, 'variantie')}/${van(k, 'factor')}^2*(1/${eigen(`stand ${k}`)}+1/${van(k, 'som')})`)])})`,
    standaardfout: (_, eigen) => `=SQRT(${eigen('kwadraat')})`,
    gedeeld: (rij, eigen) => {
      const later = rijen.slice(rijen.indexOf(rij) + 1).map((ander) => eigen(`stand ${laatste}`, ander));
      return `=${eigen(`stand ${laatste}`)}*(${som(['0', ...later])})*(${som(['0', ...nogTeGaan(rij).map((k) => `2*${van(k, 'variantie')}/${van(k, 'factor')}^2/${van(k, 'som')}`)])})`;
    },
  });
  const alle = (kop) => `SUM(${uitkomst.reeks(rijen, kop)})`;
  werkmap.tabel('naijltotaal', [0], {
    geclaimd: () => `=${alle('geclaimd')}`,
    reserve: () => `=${alle('reserve')}`,
    standaardfout: () => `=SQRT(${alle('kwadraat')}+${alle('gedeeld')})`,
  });
}
