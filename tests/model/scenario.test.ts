import { describe, expect, it } from 'vitest';
import { pasVerschillenToe, perSleutel, type Scenariorij, type Verschil } from '../../src/model/scenario';

type Rij = Scenariorij<string, string>;

/** Names are compared without their capitals and the spaces around them. */
const vorm = (waarde: string | undefined) => (waarde ?? '').trim().toLowerCase();

const SLEUTELKOLOMMEN = ['regel', 'gemeente', 'jaar'];
const KOLOMMEN = [...SLEUTELKOLOMMEN, 'Volume', 'score'];

const levering = (regel: string, gemeente: string, jaar: string, volume: string): Rij => ({
  waarden: { regel, gemeente, jaar, Volume: volume }, herkomst: `rij van ${regel} in ${gemeente}`,
});
const UREN = levering('Uren', 'Gouda', '2025', '10');
const NACHTEN = levering('Nachten', 'Gouda', '2025', '20');

const verschil = (meer: Partial<Verschil<string, string>> = {}): Verschil<string, string> => ({
  scenario: 'S', actie: 'wijzig', tabel: 'tblLeveringen', sleutel: 'Uren|Gouda|2025', kolom: 'volume', waarde: '99', herkomst: 'verschil', ...meer,
});

function pasToe(verschillen: readonly Verschil<string, string>[], rijen: readonly Rij[] = [UREN, NACHTEN]) {
  const tabel = { sleutelkolommen: SLEUTELKOLOMMEN, kolommen: KOLOMMEN, rijen: perSleutel(rijen, SLEUTELKOLOMMEN, vorm) };
  const uitkomst = pasVerschillenToe(tabel, verschillen, vorm);
  return { rijen: [...uitkomst.rijen.values()].flat(), fouten: uitkomst.fouten.map(({ fout, herkomst }) => ({ ...fout, herkomst })) };
}

describe('Een verschil dat een cel wijzigt', () => {
  it('vervangt alleen die cel, en zegt waar de nieuwe waarde vandaan komt', () => {
    expect(pasToe([verschil({ sleutel: ' uren | GOUDA|2025 ' })])).toEqual({
      rijen: [{ ...UREN, waarden: { ...UREN.waarden, Volume: '99' }, vervangen: { Volume: 'verschil' } }, NACHTEN],
      fouten: [],
    });
  });

  it('laat wat een ander verschil in dezelfde rij wijzigde staan', () => {
    const { rijen } = pasToe([verschil({ herkomst: 'eerste' }), verschil({ kolom: 'Score', waarde: '0,5', herkomst: 'tweede' })]);
    expect(rijen[0]).toEqual({ ...UREN, waarden: { ...UREN.waarden, Volume: '99', score: '0,5' }, vervangen: { Volume: 'eerste', score: 'tweede' } });
  });

  it('wijzigt beide rijen die dezelfde sleutel hebben', () => {
    expect(pasToe([verschil()], [UREN, { ...UREN, herkomst: 'nog een' }]).rijen.map(({ waarden }) => waarden['Volume'])).toEqual(['99', '99']);
  });

  it('laat de tabel zelf zoals zij was', () => {
    const rijen = perSleutel([UREN], SLEUTELKOLOMMEN, vorm);
    pasVerschillenToe({ sleutelkolommen: SLEUTELKOLOMMEN, kolommen: KOLOMMEN, rijen }, [verschil(), verschil({ actie: 'vervalt', kolom: '' })], vorm);
    expect([...rijen.values()]).toEqual([[UREN]]);
  });

  it('vindt een rij waarvan de laatste delen van de sleutel leeg zijn zonder ze te noemen', () => {
    const alleJaren = levering('Uren', '', '', '5');
    expect(pasToe([verschil({ sleutel: 'Uren' })], [alleJaren]).rijen[0]!.waarden['Volume']).toBe('99');
    expect(pasToe([verschil({ sleutel: 'Uren|Gouda' })], [{ ...UREN, waarden: { ...UREN.waarden, jaar: '' } }]).fouten).toEqual([]);
  });

  it('vindt ook een rij met een streep in haar naam', () => {
    const gestreept = levering('Uren | nacht', 'Gouda', '2025', '5');
    expect(pasToe([verschil({ sleutel: 'uren|Nacht | Gouda|2025' })], [gestreept]).rijen[0]!.waarden['Volume']).toBe('99');
  });
});

describe('Een verschil dat een rij toevoegt', () => {
  const erbij = (meer: Partial<Verschil<string, string>> = {}) => verschil({ actie: 'voeg toe', sleutel: ' Dagen | Gouda | 2025 ', ...meer });

  it('vult haar sleutel in en daarna cel voor cel', () => {
    const { rijen, fouten } = pasToe([erbij(), erbij({ kolom: 'score', waarde: '0,5' })]);
    expect(fouten).toEqual([]);
    expect(rijen).toEqual([
      UREN,
      NACHTEN,
      {
        waarden: { regel: 'Dagen', gemeente: 'Gouda', jaar: '2025', Volume: '99', score: '0,5' },
        herkomst: 'verschil',
        vervangen: { Volume: 'verschil', score: 'verschil' },
      },
    ]);
  });

  it('laat delen van de sleutel die niet zijn genoemd leeg, en rekent wat te veel is bij de naam', () => {
    const sleutelVan = (sleutel: string) => {
      const { regel, gemeente, jaar } = pasToe([erbij({ sleutel })]).rijen[2]!.waarden;
      return [regel, gemeente, jaar];
    };
    expect(sleutelVan('Dagen')).toEqual(['Dagen', '', '']);
    expect(sleutelVan('Dagen|nacht| Gouda|2025')).toEqual(['Dagen | nacht', 'Gouda', '2025']);
  });

  it('kan niet als die rij er al was', () => {
    expect(pasToe([erbij({ sleutel: 'uren|gouda|2025' })])).toEqual({
      rijen: [UREN, NACHTEN],
      fouten: [{ code: 'scenarioRijBestaat', gegevens: { scenario: 'S', tabel: 'tblLeveringen', sleutel: 'uren|gouda|2025' }, herkomst: 'verschil' }],
    });
  });

  it('kan weer nadat een ander verschil die rij liet vervallen', () => {
    const { rijen, fouten } = pasToe([verschil({ actie: 'vervalt', kolom: '' }), erbij({ sleutel: 'Uren|Gouda|2025' })]);
    expect(fouten).toEqual([]);
    expect(rijen.map(({ waarden }) => waarden['Volume'])).toEqual(['20', '99']);
  });
});

describe('Een verschil dat een rij laat vervallen', () => {
  it('haalt haar weg, en niets anders', () => {
    expect(pasToe([verschil({ actie: 'vervalt', kolom: '' })])).toEqual({ rijen: [NACHTEN], fouten: [] });
  });
});

describe('Een verschil dat niet past wordt overgeslagen en gemeld, met', () => {
  const tabel = 'tblLeveringen';
  it.each<[string, Partial<Verschil<string, string>>, object]>([
    ['een rij die er niet is', { sleutel: 'X|Y|1' }, { code: 'scenarioRijOnbekend', gegevens: { scenario: 'S', tabel, sleutel: 'X|Y|1' } }],
    ['een rij die weg moet en er niet is', { actie: 'vervalt', sleutel: 'X|Y|1' }, { code: 'scenarioRijOnbekend', gegevens: { scenario: 'S', tabel, sleutel: 'X|Y|1' } }],
    ['een kolom die er niet is', { kolom: 'omzet' }, { code: 'scenarioKolomOnbekend', gegevens: { scenario: 'S', tabel, kolom: 'omzet' } }],
    ['een kolom van de sleutel', { kolom: 'Gemeente' }, { code: 'scenarioSleutelkolom', gegevens: { scenario: 'S', tabel, kolom: 'gemeente' } }],
  ])('%s', (_, meer, fout) => {
    const { rijen, fouten } = pasToe([verschil(meer), verschil({ sleutel: 'Nachten|Gouda|2025' })]);
    expect(fouten).toEqual([{ ...fout, herkomst: 'verschil' }]);
    expect(rijen.map(({ waarden }) => waarden['Volume'])).toEqual(['10', '99']);
  });

  it('dezelfde cel een tweede keer: de eerste geldt', () => {
    const { rijen, fouten } = pasToe([verschil(), verschil({ sleutel: 'UREN|Gouda|2025', kolom: 'Volume ', waarde: '1', herkomst: 'tweede' })]);
    expect(rijen[0]!.waarden['Volume']).toBe('99');
    expect(fouten).toEqual([
      { code: 'scenarioDubbel', gegevens: { scenario: 'S', tabel, sleutel: 'UREN|Gouda|2025', kolom: 'Volume ' }, herkomst: 'tweede' },
    ]);
  });
});
