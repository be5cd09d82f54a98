import { describe, expect, it } from 'vitest';
import bron from '../../src/parameters/midden-holland-2025.json';
import { perGemeente, perJaar } from '../../src/model/doorrekening/samenvatting';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../../src/tables/doorrekening';
import { VOORBEELDEN, type Voorbeeldnaam } from '../../src/tables/voorbeelden';
import { PRODUCTEN } from '../../src/tables/voorbeelden/midden-holland-aannamen';

const doorgerekend = (naam: Voorbeeldnaam) => rekenWerkmapDoor(VOORBEELDEN[naam]().tabellen);
const regio = doorgerekend('midden-holland');
const [basis, ...scenarios] = regio.scenarios;

const perJaarVan = ({ segmenten }: Scenariouitkomst) => perJaar(segmenten).map(({ naam, teBetalen }) => [naam, teBetalen]);
const totaal = (bedragen: readonly { teBetalen: number }[]) => bedragen.reduce((som, { teBetalen }) => som + teBetalen, 0);

describe.each(Object.keys(VOORBEELDEN) as Voorbeeldnaam[])('Voorbeeld %s', (naam) => {
  const { scenarios: uitkomsten, meldingen } = doorgerekend(naam);

  it('heeft een basis waarin alles klopt, en nergens een fout', () => {
    const bezwaren = meldingen.filter(({ ernst, scenario }) => ernst === 'fout' || scenario === undefined);
    // Crisis care is paid per effort in the region's base: the checks rightly ask about it.
    expect(bezwaren.filter(({ fout }) => fout.code !== 'crisisPerInspanning')).toEqual([]);
  });

  it('kent in elk scenario elk bedrag, en elk scenario kost iets anders dan de basis', () => {
    const bedragen = uitkomsten.map(({ regels }) => JSON.stringify(regels.map(({ betaling }) => betaling?.teBetalen)));
    expect(bedragen.join()).not.toContain('null');
    expect(new Set(bedragen).size).toBe(uitkomsten.length);
  });
});

describe('Midden-Holland 2025', () => {
  it('heeft de gemeenten en segmenten van de bron', () => {
    expect(perGemeente(basis!.regels).map(({ naam }) => naam).sort()).toEqual(bron.gemeenten);
    expect([...new Set(basis!.segmenten.map(({ segment }) => segment))]).toEqual(bron.segmenten.map(({ naam }) => naam));
  });

  it('kost in 2025 ongeveer het totaal van de bron, en loopt tot en met 2029', () => {
    const [[, eerste] = []] = perJaarVan(basis!);
    expect(Math.abs(Number(eerste) / 100 / bron.kerncijfers[0]!.waarde - 1)).toBeLessThan(0.01);
    expect(perJaarVan(basis!).map(([jaar]) => jaar)).toEqual(['2025', '2026', '2027', '2028', '2029']);
    for (const scenario of scenarios) expect(perJaarVan(scenario)).toHaveLength(5);
  });

  it('verdeelt het totaal van de bron helemaal over producten, in elk segment meer dan één', () => {
    expect(PRODUCTEN.reduce((som, { promille }) => som + promille, 0)).toBe(1000);
    for (const { nr } of bron.segmenten) expect(PRODUCTEN.filter(({ segment }) => segment === nr).length).toBeGreaterThan(1);
  });

  it('verdeelt elke regel tot op de cent over de gemeenten', () => {
    for (const { segmenten, regels } of regio.scenarios) expect(totaal(perGemeente(regels))).toBe(totaal(segmenten));
  });

  it('laat één scenario zien waarin het minimum niet onder het plafond past', () => {
    const gemeld = regio.meldingen.map(({ fout, scenario, plaats }) => `${scenario} ${fout.code} ${plaats.tabel}`);
    expect(new Set(gemeld)).toEqual(
      new Set(['undefined crisisPerInspanning tblContracten', 'Wonen met hoog minimum minimumBovenPlafond tblScenarios']),
    );
  });
});
