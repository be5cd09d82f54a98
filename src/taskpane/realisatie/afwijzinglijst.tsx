import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { euro, getal } from '../../locales/taal';
import type { Afwijzing } from '../../tables/declaraties/telling';
import { opsomming } from '../onderdelen/opsomming';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  kop: { display: 'grid', paddingBlock: tokens.spacingVerticalXS, textAlign: 'left' },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  zacht: ZACHT,
});

/** What stays out, by reason; opened, where in the file it stands. */
export function Afwijzinglijst({ afwijzingen }: { afwijzingen: readonly Afwijzing[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <Accordion multiple collapsible>
      {afwijzingen.map(({ reden, regels, bedrag, zonderBedrag, voorbeelden }) => (
        <AccordionItem key={reden} value={reden}>
          <AccordionHeader as="h4">
            <span className={stijl.kop}>
              <Body1>{t.declaraties.redenen[reden]}</Body1>
              <Caption1 className={stijl.zacht}>
                {opsomming(
                  t.declaraties.aantalRegels(regels),
                  regels > zonderBedrag ? euro(bedrag) : undefined,
                  zonderBedrag > 0 && reden !== 'leeg' ? t.declaraties.zonderBedrag(zonderBedrag) : undefined,
                )}
              </Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <ul className={stijl.lijst}>
              {voorbeelden.map(({ regel, waarde }, i) => (
                <li key={i}>
                  <Caption1>{t.declaraties.opRegel(getal(regel), waarde)}</Caption1>
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
