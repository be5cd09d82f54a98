import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useMemo, useRef } from 'react';
import { euro } from '../../locales/taal';
import { VORMNAMEN, type Vormnaam } from '../../model/bekostiging/vorm';
import { toCents } from '../../model/geld';
import { beginwaarden } from '../../tables/scenario/beginwaarden';
import { alsTekst } from '../../tables/scenario/typ';
import { regeluitgang, type Regeluitgang, type Uitgang } from '../../tables/scenario/uitgang';
import { kolomVan, veldenVoor, VOLUME_PER_EENHEID } from '../../tables/scenario/velden';
import { opsomming } from '../onderdelen/opsomming';
import { Statuslabel } from '../onderdelen/statuslabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Keuze } from './keuze';
import { regelsVan, segmentenVan, type Deel } from './ontwerpdeel';
import { Waardeveld } from './waardeveld';

const useStijl = makeStyles({
  deel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  regel: { border: 'none', padding: 0, margin: 0, minWidth: 0, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  naam: { ...typographyStyles.body1Strong, padding: 0, float: 'left', width: '100%' },
  velden: {
    clear: 'both',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  zacht: { ...ZACHT, display: 'block' },
});

interface Props {
  readonly deel: Deel;
  readonly uitgang: Uitgang;
  /** Whoever adds a part goes on in it, also with the keyboard. */
  readonly isToegevoegd: boolean;
  readonly zet: (deel: Deel) => void;
  readonly haalWeg?: () => void;
}

/** A segment or line, the vorm it gets, and what that vorm asks for on each line. */
export function Ontwerpdeel({ deel, uitgang, isToegevoegd, zet, haalWeg }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const segmenten = useMemo(() => segmentenVan(uitgang), [uitgang]);
  const { segment, regel, vorm } = deel;
  const kaart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isToegevoegd) kaart.current?.querySelector('select')?.focus();
  }, [isToegevoegd]);
  const kiesSegment = (nieuw: string) => zet({ segment: nieuw, vorm, getypt: {} });
  const kiesRegel = (nieuw: string) => zet({ segment, vorm, getypt: {}, ...(nieuw !== '' && { regel: nieuw }) });
  const alsOptie = (naam: string) => [naam, naam] as const;
  return (
    <div ref={kaart} className={stijl.deel} role="group" aria-label={regel ?? segment}>
      <Keuze label={t.scenarios.ontwerp.segment} waarde={segment} kies={kiesSegment} opties={Array.from(segmenten.keys(), alsOptie)} />
      <Keuze
        label={t.scenarios.ontwerp.regel}
        waarde={regel ?? ''}
        kies={kiesRegel}
        opties={[['', t.scenarios.ontwerp.heelSegment], ...(segmenten.get(segment) ?? []).map(alsOptie)]}
      />
      <Keuze
        label={t.scenarios.ontwerp.vorm}
        waarde={vorm}
        kies={(nieuw) => zet({ ...deel, vorm: nieuw as Vormnaam, getypt: {} })}
        opties={VORMNAMEN.map((naam) => [naam, t.vergelijking.vorm[naam]])}
      />
      {regelsVan(uitgang, deel).map((naam) => (
        <Regelvelden key={`${naam} ${vorm}`} naam={naam} deel={deel} uitgang={regeluitgang(uitgang, naam)} zet={zet} />
      ))}
      {haalWeg && (
        <div>
          <Button size="small" icon={<Delete20Regular />} onClick={haalWeg}>
            {t.scenarios.ontwerp.weg(regel ?? segment)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Regelprops {
  readonly naam: string;
  readonly deel: Deel;
  readonly uitgang: Regeluitgang | undefined;
  readonly zet: (deel: Deel) => void;
}

function Regelvelden({ naam, deel, uitgang, zet }: Regelprops) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { vorm, getypt } = deel;
  const begin = useMemo(() => uitgang && beginwaarden(uitgang, vorm), [uitgang, vorm]);
  if (!uitgang || !begin) {
    return (
      <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
        {t.scenarios.ontwerp.onberekend(naam)}
      </Statuslabel>
    );
  }
  const eigen = getypt[naam] ?? {};
  const typ = (kolom: string) => (tekst: string) => zet({ ...deel, getypt: { ...getypt, [naam]: { ...eigen, [kolom]: tekst } } });
  return (
    <fieldset className={stijl.regel}>
      <legend className={stijl.naam}>
        <Body1>{naam}</Body1>
        <Caption1 className={stijl.zacht}>
          {opsomming(
            t.scenarios.ontwerp.nu(t.vergelijking.vorm[uitgang.vorm]),
            `${euro(toCents(uitgang.bedrag))} (${uitgang.jaar})`,
          )}
        </Caption1>
      </legend>
      <div className={stijl.velden}>
        {veldenVoor(vorm, uitgang.aantallen).map((veld) => (
          <Waardeveld
            key={veld.kolom}
            label={veld.kolom === VOLUME_PER_EENHEID ? t.scenarios.ontwerp.volumePerEenheid : veld.kolom}
            kolom={kolomVan(veld)}
            tekst={eigen[veld.kolom] ?? alsTekst(begin[veld.kolom])}
            zet={typ(veld.kolom)}
            verplicht={veld.nodig}
          />
        ))}
      </div>
    </fieldset>
  );
}
