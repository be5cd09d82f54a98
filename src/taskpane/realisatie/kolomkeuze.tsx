import { Body1, Button, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { KOLOMROLLEN, type Kolomrol } from '../../tables/declaraties/kolomrollen';
import { TIJDEENHEDEN } from '../../tables/eenheden';
import { opsomming } from '../onderdelen/opsomming';
import { useTeksten } from '../teksten';
import { SCHEIDINGSTEKENS } from './bestand/scheidingstekens';
import type { Vormkeuze } from './bestand/verken';
import { ontbreektAan, type Leeskeuze, type Stap } from './import-toestand';
import { laatsteMaanden } from './laatste-maanden';
import { Voorbeeldtabel } from './voorbeeldtabel';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stap: Extract<Stap, { soort: 'kolommen' }>;
  readonly gemeenten: readonly string[];
  readonly kies: (keuze: Leeskeuze) => void;
  readonly kiesVorm: (vorm: Vormkeuze) => void;
  readonly tel: () => void;
  readonly stop: () => void;
}

/** What the file looks like, and what each of its columns is for. */
export function Kolomkeuze({ stap: { bestand, verkenning, keuze }, gemeenten, kies, kiesVorm, tel, stop }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { vindplaats, koppen, voorbeeld } = verkenning;
  const ontbreekt = ontbreektAan(keuze);
  return (
    <div className={stijl.deel}>
      <Subtitle2 as="h3">{t.declaraties.kolommen}</Subtitle2>
      <Body1 as="p">{opsomming(bestand.name, t.declaraties.vorm(vindplaats, bestand.size))}</Body1>
      {vindplaats.soort === 'werkmap' && vindplaats.bladen.length > 1 && (
        <Keuze naam={t.declaraties.blad} waarde={vindplaats.blad} opties={vindplaats.bladen.map((blad) => [blad, blad])} kies={(blad) => kiesVorm({ blad })} />
      )}
      {vindplaats.soort === 'tekst' && (
        <Keuze
          naam={t.declaraties.scheidingsteken}
          waarde={vindplaats.scheidingsteken}
          opties={SCHEIDINGSTEKENS.map((teken) => [teken, t.declaraties.teken(teken)])}
          kies={(scheidingsteken) => kiesVorm({ codering: vindplaats.codering, scheidingsteken })}
        />
      )}
      <Voorbeeldtabel koppen={koppen} rijen={voorbeeld} />
      {KOLOMROLLEN.map((rol) => (
        <Rolkeuze key={rol} rol={rol} koppen={koppen} keuze={keuze} gemeenten={gemeenten} kies={kies} />
      ))}
      <Keuze
        naam={t.declaraties.decimaal}
        waarde={keuze.decimaal ?? ''}
        opties={[...(keuze.decimaal === undefined ? [['', t.declaraties.kiesEen] as const] : []), [',', t.declaraties.komma], ['.', t.declaraties.punt]]}
        kies={(teken) => kies({ ...keuze, decimaal: teken === ',' ? ',' : '.' })}
        {...(verkenning.decimaal === undefined && { hint: t.declaraties.decimaalOnzeker })}
      />
      <Keuze
        naam={t.declaraties.bedragIn}
        waarde={keuze.inCenten ? 'cent' : 'euro'}
        opties={[['euro', t.declaraties.inEuro], ['cent', t.declaraties.inCent]]}
        kies={(munt) => kies({ ...keuze, inCenten: munt === 'cent' })}
      />
      {keuze.kolommen.volume !== undefined && (
        <Keuze
          naam={t.declaraties.volumeIn}
          waarde={keuze.volumeEenheid ?? ''}
          opties={[['', t.declaraties.zoalsRegel], ...TIJDEENHEDEN.map((eenheid) => [eenheid, t.declaraties.tijdeenheid(eenheid)] as const)]}
          kies={(eenheid) => kies(metEenheid(keuze, eenheid))}
          hint={t.declaraties.volumeInHulp}
        />
      )}
      {ontbreekt.length > 0 && <Body1 as="p">{t.declaraties.nogKiezen(ontbreekt)}</Body1>}
      <div className={stijl.knoppen}>
        <Button appearance="primary" disabledFocusable={ontbreekt.length > 0} onClick={tel}>
          {t.declaraties.tel}
        </Button>
        <Button onClick={stop}>{t.declaraties.anderBestand}</Button>
      </div>
    </div>
  );
}

function metEenheid({ volumeEenheid: _, ...keuze }: Leeskeuze, eenheid: string): Leeskeuze {
  return eenheid === '' ? keuze : { ...keuze, volumeEenheid: eenheid };
}

interface Rolprops {
  readonly rol: Kolomrol;
  readonly koppen: readonly string[];
  readonly keuze: Leeskeuze;
  readonly gemeenten: readonly string[];
  readonly kies: (keuze: Leeskeuze) => void;
}

/** Which column plays a role; a gemeente and a month of claiming may also be the same for every row. */
function Rolkeuze({ rol, koppen, keuze, gemeenten, kies }: Rolprops) {
  const { t } = useTeksten();
  const vast = vasteKeuzen(rol, gemeenten, t.declaraties.maand);
  const kolom = keuze.kolommen[rol];
  const gekozenVast = rol === 'gemeente' ? keuze.gemeente : rol === 'declaratiemaand' ? keuze.declaratiemaand : undefined;
  const waarde = kolom !== undefined ? `k${kolom}` : gekozenVast === undefined ? '' : `v${gekozenVast}`;
  const neem = (gekozen: string) => {
    const { [rol]: _, ...kolommen } = keuze.kolommen;
    const { [rol as 'gemeente']: __, ...rest } = keuze;
    const inhoud = gekozen.slice(1);
    if (gekozen.startsWith('k')) kies({ ...rest, kolommen: { ...kolommen, [rol]: Number(inhoud) } });
    else if (gekozen === '') kies({ ...rest, kolommen });
    else kies({ ...rest, kolommen, [rol]: rol === 'declaratiemaand' ? Number(inhoud) : inhoud });
  };
  return (
    <Field label={t.declaraties.rollen[rol].naam} hint={t.declaraties.rollen[rol].hulp}>
      <Select value={waarde} onChange={(_, { value }) => neem(value)}>
        <option value="">{t.declaraties.geenKolom}</option>
        <optgroup label={t.declaraties.uitKolom}>
          {koppen.map((kop, k) => (
            <option key={k} value={`k${k}`}>
              {kop}
            </option>
          ))}
        </optgroup>
        {vast.length > 0 && (
          <optgroup label={t.declaraties.overal}>
            {vast.map(([sleutel, tekst]) => (
              <option key={sleutel} value={`v${sleutel}`}>
                {tekst}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  );
}

function vasteKeuzen(rol: Kolomrol, gemeenten: readonly string[], maandtekst: (maand: number) => string): readonly (readonly [string, string])[] {
  if (rol === 'gemeente') return gemeenten.map((gemeente) => [gemeente, gemeente]);
  return rol === 'declaratiemaand' ? laatsteMaanden(24).map((maand) => [String(maand), maandtekst(maand)]) : [];
}

interface Keuzeprops {
  readonly naam: string;
  readonly waarde: string;
  readonly opties: readonly (readonly [waarde: string, tekst: string])[];
  readonly kies: (waarde: string) => void;
  readonly hint?: string;
}

function Keuze({ naam, waarde, opties, kies, hint }: Keuzeprops) {
  return (
    <Field label={naam} {...(hint !== undefined && { hint })}>
      <Select value={waarde} onChange={(_, { value }) => kies(value)}>
        {opties.map(([sleutel, tekst]) => (
          <option key={sleutel} value={sleutel}>
            {tekst}
          </option>
        ))}
      </Select>
    </Field>
  );
}
