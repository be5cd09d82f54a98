import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { euro } from '../../locales/taal';
import type { Beeld, Segmentbeeld } from '../../tables/beelden/beeld';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { Plafondlabel, Volumelabel } from '../onderdelen/statuslabel';
import { NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { Volumeband } from '../onderdelen/volumeband';
import { useTeksten } from '../teksten';
import { Regellijst } from './regellijst';

const useStijl = makeStyles({
  kop: { display: 'grid', rowGap: tokens.spacingVerticalXXS, width: '100%', paddingBlock: tokens.spacingVerticalS, textAlign: 'left' },
  regel: NAAM_EN_BEDRAG,
  naam: { fontWeight: tokens.fontWeightSemibold },
  statussen: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  paneel: { marginInline: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalS },
  zacht: ZACHT,
});

interface Props {
  readonly beeld: Beeld;
  readonly producten: ReadonlyMap<string, string>;
}

/** Every segment of one scenario, to be opened down to its lines. What is open stays open, also in another scenario. */
export function Segmentoverzicht({ beeld, producten }: Props) {
  const stijl = useStijl();
  const [open, zetOpen] = useState<unknown[]>([]);
  return (
    <Accordion multiple collapsible openItems={open} onToggle={(_, { openItems }) => zetOpen(openItems)}>
      {beeld.segmenten.map((segment) => {
        const regels = beeld.regels.filter((regel) => regel.segment === segment.segment);
        return (
          <AccordionItem key={segment.segment} value={segment.segment}>
            <AccordionHeader as="h3">
              <Segmentkop segment={segment} foutregel={regels.find(({ fout }) => fout)?.regel} />
            </AccordionHeader>
            <AccordionPanel className={stijl.paneel}>
              <Segmentband segment={segment} />
              <Regellijst scenario={beeld.scenario} tijdvak={beeld.tijdvak} regels={regels} producten={producten} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function Segmentkop({ segment: uitkomst, foutregel }: { segment: Segmentbeeld; foutregel: string | undefined }) {
  const stijl = useStijl();
  const { segment, teBetalen, status, volumestatus, fout } = uitkomst;
  return (
    <span className={stijl.kop}>
      <span className={stijl.regel}>
        <span className={stijl.naam}>{segment}</span>
        {!fout && <span>{euro(teBetalen)}</span>}
      </span>
      <span className={stijl.statussen}>
        {fout ? <Foutregel fout={fout} regel={foutregel} /> : <Plafondlabel status={status} />}
        {volumestatus && <Volumelabel status={volumestatus} />}
      </span>
    </span>
  );
}

function Segmentband({ segment }: { segment: Segmentbeeld }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { plafond, ruimte, onvergoed, volume, minimum, maximum, volumestatus } = segment;
  return (
    <>
      <Caption1 as="p" className={stijl.zacht}>
        {opsomming(
          plafond === undefined ? undefined : t.vergelijking.zonderBenutting(plafond),
          ruimte === undefined ? undefined : ruimte < 0 ? t.vergelijking.tekort(-ruimte) : t.vergelijking.ruimte(ruimte),
          onvergoed > 0 ? t.vergelijking.onvergoed(onvergoed) : undefined,
        )}
      </Caption1>
      {volumestatus && volume !== undefined && (
        <Volumeband volume={volume} minimum={minimum} maximum={maximum} status={volumestatus} eenheid={undefined} />
      )}
    </>
  );
}
