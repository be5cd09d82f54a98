import { invoer } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** Two series, provisional and definite, in percent; a mixture of 90 and 10. */
export function indexeer(werkmap) {
  const jaren = [
    { jaar: 2023, ovaVoorlopig: 4.74, ovaDefinitief: 6.36, ppcVoorlopig: 4.87, ppcDefinitief: 7.02 },
    { jaar: 2024, ovaVoorlopig: 4.94, ovaDefinitief: 6.0, ppcVoorlopig: 2.51, ppcDefinitief: 3.1 },
    { jaar: 2025, ovaVoorlopig: 4.18, ppcVoorlopig: 1.82 },
  ];
  const tabel = werkmap.tabel('indexjaren', jaren, {
    ...invoer('jaar', 'ovaVoorlopig', 'ovaDefinitief', 'ppcVoorlopig', 'ppcDefinitief'),
    voorlopig: (_, eigen) => `=0.9*${eigen('ovaVoorlopig')}+0.1*${eigen('ppcVoorlopig')}`,
    definitief: (_, eigen) => `=0.9*${eigen('ovaDefinitief')}+0.1*${eigen('ppcDefinitief')}`,
  });
  const cijfer = (jaar, kop) => tabel.cel(jaren.find((rij) => rij.jaar === jaar), kop);
  const stijging = {
    definitief: (jaar) => cijfer(jaar, 'definitief'),
    voorlopig: (jaar) => cijfer(jaar, 'voorlopig'),
    vng: (jaar) =>
      `(ROUND(${cijfer(jaar, 'voorlopig')},2)+ROUND(((100+${cijfer(jaar - 1, 'definitief')})/(100+${cijfer(jaar - 1, 'voorlopig')})-1)*100,2))`,
    'vng-additief': (jaar) => `ROUND(${cijfer(jaar, 'voorlopig')}+${cijfer(jaar - 1, 'definitief')}-${cijfer(jaar - 1, 'voorlopig')},2)`,
    'zonder correctie': (jaar) => `ROUND(${cijfer(jaar, 'voorlopig')},2)`,
  };
  const gevallen = kruis(
    [{ bedrag: 1000 }, { bedrag: 0.35 }, { bedrag: 87_654.32 }],
    [
      { vanjaar: 2022, naarjaar: 2024, methode: 'definitief' },
      { vanjaar: 2024, naarjaar: 2022, methode: 'definitief' },
      { vanjaar: 2022, naarjaar: 2025, methode: 'voorlopig' },
      { vanjaar: 2023, naarjaar: 2024, methode: 'vng' },
      { vanjaar: 2024, naarjaar: 2025, methode: 'vng' },
      { vanjaar: 2023, naarjaar: 2025, methode: 'vng' },
      { vanjaar: 2023, naarjaar: 2025, methode: 'vng', basis: 'definitief' },
      { vanjaar: 2024, naarjaar: 2025, methode: 'vng', basis: 'voorlopig' },
      { vanjaar: 2023, naarjaar: 2025, methode: 'vng-additief' },
      { vanjaar: 2023, naarjaar: 2025, methode: 'vng-additief', basis: 'definitief' },
      { vanjaar: 2025, naarjaar: 2023, methode: 'vng-additief' },
    ],
  );
  werkmap.tabel('indexeer', gevallen, {
    ...invoer('bedrag', 'vanjaar', 'naarjaar', 'methode', 'basis'),
    uitkomst: ({ vanjaar, naarjaar, methode, basis }, eigen) => {
      const [eerste, laatste] = [Math.min(vanjaar, naarjaar) + 1, Math.max(vanjaar, naarjaar)];
      const factoren = Array.from({ length: laatste - eerste + 1 }, (_, i) => {
        const hoe = basis === 'definitief' && i === 0 ? 'zonder correctie' : methode;
        return `(1+${stijging[hoe](eerste + i)}/100)`;
      });
      return `=ROUND(${eigen('bedrag')}${naarjaar < vanjaar ? '/(' : '*('}${factoren.join('*')}),2)`;
    },
  });
}
