import { Body1, Body1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, useMemo, useState } from 'react';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Doorrekening } from '../../tables/doorrekening';
import { naijlbeeld, type Naijlbereik } from '../../tables/beelden/naijlbeeld';
import { Foutregel } from '../onderdelen/foutregel';
import { Grafiekkader } from '../onderdelen/grafiekkader';
import { useTeksten } from '../teksten';
import { Benoemdekeuze } from './benoemdekeuze';
import { Maandentabel } from './maandentabel';
import { methodenfiguur } from './methodenfiguur';
import { Methodentabel } from './methodentabel';

const Methodengrafiek = lazy(() => import('./methodengrafiek'));

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What is still to come of claims: by every method, and month by month. */
export function Naijlsectie({ doorrekening, vraag }: { doorrekening: Doorrekening; vraag: Prognosevraag }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozen, kiesBereik] = useState('');
  const bereiken = useMemo(() => bereikenVan(doorrekening, t.prognose), [doorrekening, t]);
  const bereik = bereiken.find(({ sleutel }) => sleutel === gekozen) ?? bereiken[0]!;
  const uitkomsten = useMemo(() => naijlbeeld(doorrekening, vraag, bereik.bereik), [doorrekening, vraag, bereik]);
  const eigen = uitkomsten.find(({ methode }) => methode === vraag.methode);
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h2">{t.prognose.nogTeOntvangen}</Subtitle2>
      <Body1 as="p">{t.prognose.naijlUitleg(vraag.peilmaand)}</Body1>
      <Benoemdekeuze
        naam={t.prognose.bereik}
        opties={bereiken.map(({ sleutel, naam }) => [sleutel, naam] as const)}
        waarde={bereik.sleutel}
        kies={kiesBereik}
      />
      <Grafiekkader
        kop={t.prognose.methodenNaastElkaar}
        figuur={(teksten) => methodenfiguur(bereik.naam, uitkomsten, vraag.methode, teksten)}
        grafiek={<Methodengrafiek uitkomsten={uitkomsten} />}
        tabel={<Methodentabel uitkomsten={uitkomsten} gekozen={vraag.methode} />}
      />
      <Body1Strong as="h3">{t.prognose.perMaand}</Body1Strong>
      {eigen?.fout && <Foutregel fout={eigen.fout} />}
      {eigen?.totaal && <Maandentabel maanden={eigen.maanden} totaal={eigen.totaal} />}
    </section>
  );
}

interface Bereikkeuze {
  readonly sleutel: string;
  readonly naam: string;
  readonly bereik: Naijlbereik;
}

/** Everything, the segments, and the lines of which something was claimed. */
function bereikenVan(
  { scenarios, realisatie }: Doorrekening,
  t: { alleRegels: string; segment: (naam: string) => string },
): Bereikkeuze[] {
  const gedeclareerd = new Set(realisatie.map(({ regel }) => regel));
  const regels = scenarios[0]!.invoer.regels.filter(({ regel }) => gedeclareerd.has(regel));
  const segmenten = [...new Set(regels.map(({ segment }) => segment))];
  return [
    { sleutel: '', naam: t.alleRegels, bereik: {} },
    ...segmenten.map((segment) => ({ sleutel: `segment|${segment}`, naam: t.segment(segment), bereik: { segment } })),
    ...regels.map(({ regel }) => ({ sleutel: `regel|${regel}`, naam: regel, bereik: { regel } })),
  ];
}
