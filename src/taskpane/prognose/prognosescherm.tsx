import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Doorrekening } from '../../tables/doorrekening';
import { prognosebeeld } from '../../tables/beelden/prognosebeeld';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { Aansluitingsectie } from './aansluitingsectie';
import { useVraag, type Vraagkeuze } from './gebruik-vraag';
import { Naijlsectie } from './naijlsectie';
import { Prognosesectie } from './prognosesectie';
import { Uitgangspunten } from './uitgangspunten';
import { Verloop } from './verloop';

const useStijl = makeStyles({
  secties: { display: 'grid', rowGap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** From claims to a forecast: what is still to come, how the year will end, and whether it all agrees. */
export default function Prognosescherm({ stand: { doorrekening } }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const keuze = useVraag(doorrekening);
  return keuze ? <Secties doorrekening={doorrekening} keuze={keuze} /> : <Body1 as="p">{t.prognose.leeg}</Body1>;
}

function Secties({ doorrekening, keuze }: { doorrekening: Doorrekening; keuze: Vraagkeuze }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const beeld = useMemo(() => prognosebeeld(doorrekening, keuze.vraag), [doorrekening, keuze.vraag]);
  return (
    <div className={stijl.secties}>
      <section className={stijl.deel}>
        <Subtitle2 as="h2">{t.prognose.uitgangspunt}</Subtitle2>
        <Uitgangspunten keuze={keuze} doorrekening={doorrekening} />
      </section>
      <Naijlsectie doorrekening={doorrekening} vraag={keuze.vraag} />
      <Prognosesectie doorrekening={doorrekening} keuze={keuze} uitkomst={beeld} />
      <Verloop beeld={beeld} jaar={keuze.vraag.jaar} />
      <Aansluitingsectie doorrekening={doorrekening} vraag={keuze.vraag} />
    </div>
  );
}
