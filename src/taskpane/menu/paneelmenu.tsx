import { Button, Menu, MenuItem, MenuList, MenuTrigger, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ClipboardCode20Regular } from '@fluentui/react-icons/svg/clipboard-code';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { MoreHorizontal24Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { meld } from '../../commands/melding';
import { herberekenAlles } from '../../workbook/herbereken';
import { legVastAlsWaarden } from '../../workbook/legvast';
import type { Model } from '../gebruik-model';
import { Bevestigdialoog } from '../onderdelen/bevestigdialoog';
import { Menuvlak } from '../onderdelen/menuvlak';
import { useTeksten } from '../teksten';
import { Diagnosedialoog } from './diagnosedialoog';

/** What is seldom needed: freezing, recalculating everything, and help for who has to help. */
export function Paneelmenu({ model }: { model: Model }) {
  const { t } = useTeksten();
  const [dialoog, open] = useState<'legVast' | 'diagnose'>();
  const sluit = () => open(undefined);
  const terugkeer = useRestoreFocusTarget();

  const legVast = () =>
    model.schrijf(async () => {
      meld({ soort: 'vastgelegd', ...(await legVastAlsWaarden()) });
    });
  const herbereken = () =>
    model.schrijf(async () => {
      await herberekenAlles();
      meld({ soort: 'herberekend' });
    });

  return (
    <>
      {/* Inline: a menu is part of the header, also for whoever walks through the page by landmark. */}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal24Regular />} aria-label={t.menu.open} {...terugkeer} />
        </MenuTrigger>
        <Menuvlak>
          <MenuList>
            <MenuItem icon={<LockClosed20Regular />} onClick={() => open('legVast')}>
              {t.menu.legVast}
            </MenuItem>
            <MenuItem icon={<ArrowSync20Regular />} onClick={() => void herbereken()}>
              {t.menu.herbereken}
            </MenuItem>
            <MenuItem icon={<ClipboardCode20Regular />} onClick={() => open('diagnose')}>
              {t.menu.diagnose}
            </MenuItem>
          </MenuList>
        </Menuvlak>
      </Menu>
      {dialoog === 'legVast' && (
        <Bevestigdialoog kop={t.legVast.kop} doe={t.legVast.bevestig} sluit={sluit} bevestig={() => void legVast()}>
          <p>{t.legVast.uitleg}</p>
          <p>{t.legVast.tip}</p>
        </Bevestigdialoog>
      )}
      <Diagnosedialoog open={dialoog === 'diagnose'} sluit={sluit} sporen={model.toestand.sporen} />
    </>
  );
}
