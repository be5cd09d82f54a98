import { alsKolommen, genummerd, invoer, som } from '../formules.mjs';

/** Taylor and Ashe (1983), the triangle that Mack (1993) works out. */
const TAYLOR_ASHE = [
  [357_848, 1_124_788, 1_735_330, 2_218_270, 2_745_596, 3_319_994, 3_466_336, 3_606_286, 3_833_515, 3_901_463],
  [352_118, 1_236_139, 2_170_033, 3_353_322, 3_799_067, 4_120_063, 4_647_867, 4_914_039, 5_339_085],
  [290_507, 1_292_306, 2_218_525, 3_235_179, 3_985_995, 4_132_918, 4_628_910, 4_909_315],
  [310_608, 1_418_858, 2_195_047, 3_757_447, 4_029_929, 4_381_982, 4_588_268],
  [443_160, 1_136_350, 2_128_333, 2_897_821, 3_402_672, 3_873_311],
  [396_132, 1_333_217, 2_180_715, 2_985_752, 3_691_712],
  [440_832, 1_288_463, 2_419_861, 3_483_130],
  [359_480, 1_421_128, 2_864_498],
  [376_686, 1_363_294],
  [344_014],
];

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
