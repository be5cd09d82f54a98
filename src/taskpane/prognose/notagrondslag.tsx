import { Caption1, makeStyles } from '@fluentui/react-components';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Vraagkeuze } from './gebruik-vraag';

const useStijl = makeStyles({ zacht: ZACHT });

/** Whether the nota is drawn up from what is chosen here. */
export function Notagrondslag({ keuze: { vraag, standaard } }: { keuze: Vraagkeuze }) {
  const { t } = useTeksten();
  const zelfde = (['jaar', 'patroon', 'methode', 'niveau', 'viaContract', 'peilmaand'] as const).every((deel) => vraag[deel] === standaard[deel]);
  return (
    <Caption1 as="p" className={useStijl().zacht}>
      {zelfde ? t.prognose.notaZelfde : `${t.prognose.notaAnders} ${t.nota.grondslag(standaard)}`}
    </Caption1>
  );
}
