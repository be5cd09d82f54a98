import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { Aansluitingsectie } from './aansluitingsectie';
import { useVraag } from './gebruik-vraag';
import { Naijlsectie } from './naijlsectie';
import { Prognosesectie } from './prognosesectie';
import { Uitgangspunten } from './uitgangspunten';

const useStijl = makeStyles({
  secties: { display: 'grid', rowGap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** From claims to a forecast: what is still to come, how the year will end, and whether it all agrees. */
export default function Prognosescherm({ stand: { doorrekening } }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const keuze = useVraag(doorrekening);
  if (!keuze) return <Body1 as="p">{t.prognose.leeg}</Body1>;
  return (
    <div className={stijl.secties}>
      <section className={stijl.deel}>
        <Subtitle2 as="h2">{t.prognose.uitgangspunt}</Subtitle2>
        <Uitgangspunten keuze={keuze} doorrekening={doorrekening} />
      </section>
      <Naijlsectie doorrekening={doorrekening} vraag={keuze.vraag} />
      <Prognosesectie doorrekening={doorrekening} keuze={keuze} />
      <Aansluitingsectie doorrekening={doorrekening} vraag={keuze.vraag} />
    </div>
  );
}
