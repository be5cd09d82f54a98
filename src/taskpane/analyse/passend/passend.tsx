import { Body1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { zinVoorFout } from '../../../locales/fouten';
import { probeer } from '../../../model/fouten';
import { toCents } from '../../../model/geld';
import { PASSEND_TE_MAKEN, type Pasdoel, type PassendTeMaken } from '../../../model/wat-als/pasvraag';
import { segmentenVan } from '../../../model/wat-als/segmentproef';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { leesGetyptGetal } from '../../../tables/getal';
import { leesTerm } from '../../../tables/lezen/lees-cel';
import type { Tabelinhoud } from '../../../tables/tabel';
import { Keuzelijst } from '../../onderdelen/keuzelijst';
import type { Voorstel } from '../../scenarios/voorstelscherm';
import { useTeksten } from '../../teksten';
import { Antwoord, type Pasopdracht } from './antwoord';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  keuzes: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
});

const DOELEN = ['regelplafond', 'segmentplafond', 'bedrag'] as const;
type Doelsoort = (typeof DOELEN)[number];

interface Props {
  readonly tabellen: readonly Tabelinhoud[];
  readonly uitkomst: Scenariouitkomst;
  readonly jaar: number;
  /** Goes on to the form of a new scenario. */
  readonly stelVoor: (voorstel: Voorstel) => void;
}

/** Which volume, price or lump sum just fits under a ceiling or an amount of one's own. */
export function Passend({ tabellen, uitkomst, jaar, stelVoor }: Props) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  const { passend, grootheid: namen } = t.analyse;
  const [gekozen, kies] = useState<string>();
  const [grootheid, kiesGrootheid] = useState<PassendTeMaken>('volume');
  const [gekozenDoel, kiesDoel] = useState<Doelsoort>('regelplafond');
  const [bedrag, zetBedrag] = useState('');

  const onderwerpen = useMemo(() => onderwerpenVan(uitkomst, jaar), [uitkomst, jaar]);
  const onderwerp = onderwerpen.find(({ sleutel }) => sleutel === gekozen) ?? onderwerpen[0];
  const doelen: readonly Doelsoort[] = onderwerp?.regel === undefined ? DOELEN.filter((soort) => soort !== 'regelplafond') : DOELEN;
  const doelsoort = doelen.includes(gekozenDoel) ? gekozenDoel : doelen[0]!;
  // Typed as a cell would be, and so refused with the same words.
  const gelezen = useMemo(() => probeer(() => leesTerm('plafond', leesGetyptGetal(bedrag) ?? bedrag, passend.eigenBedrag)), [bedrag, passend]);
  const doel = useMemo((): Pasdoel | undefined => {
    if (doelsoort !== 'bedrag') return doelsoort;
    return gelezen.waarde === undefined ? undefined : { bedrag: toCents(gelezen.waarde) };
  }, [doelsoort, gelezen]);
  const vraag = useMemo(
    (): Pasopdracht | undefined =>
      onderwerp && doel !== undefined
        ? { tabellen, uitkomst, jaar, segment: onderwerp.segment, vraag: { grootheid, doel, ...(onderwerp.regel !== undefined && { regel: onderwerp.regel }) } }
        : undefined,
    [tabellen, uitkomst, jaar, onderwerp, grootheid, doel],
  );
  if (!onderwerp) return null;
  return (
    <div className={stijl.scherm}>
      <div className={stijl.keuzes}>
        <Keuzelijst
          naam={passend.onderwerp}
          opties={onderwerpen.map(({ sleutel }) => sleutel)}
          waarde={onderwerp.sleutel}
          kies={kies}
          tekst={(sleutel) => {
            const { regel, segment } = onderwerpen.find((kandidaat) => kandidaat.sleutel === sleutel)!;
            return regel ?? passend.heelSegment(segment);
          }}
        />
        <Keuzelijst naam={passend.verander} opties={PASSEND_TE_MAKEN} waarde={grootheid} kies={kiesGrootheid} tekst={(naam) => namen[naam]} />
        <Keuzelijst naam={passend.onder} opties={doelen} waarde={doelsoort} kies={kiesDoel} tekst={(soort) => passend.doelen[soort]} />
        {doelsoort === 'bedrag' && (
          <Field
            label={passend.eigenBedrag}
            {...(gelezen.fout && { validationState: 'error', validationMessage: zinVoorFout(gelezen.fout, taal) })}
          >
            <Input inputMode="decimal" value={bedrag} onChange={(_, { value }) => zetBedrag(value)} />
          </Field>
        )}
      </div>
      {vraag ? <Antwoord opdracht={vraag} stelVoor={stelVoor} /> : <Body1 as="p">{passend.vulBedrag}</Body1>}
    </div>
  );
}

interface Onderwerp {
  readonly sleutel: string;
  readonly segment: string;
  /** Absent: the whole segment. */
  readonly regel?: string;
}

/** Every segment, and below it its lines that can be calculated in the year. */
function onderwerpenVan({ invoer, regels }: Scenariouitkomst, jaar: number): Onderwerp[] {
  return segmentenVan(invoer).flatMap((segment): Onderwerp[] => [
    { sleutel: `segment ${segment}`, segment },
    ...regels
      .filter((regel) => regel.segment === segment && regel.jaar === jaar)
      .map(({ regel }) => ({ sleutel: `regel ${regel}`, segment, regel })),
  ]);
}
