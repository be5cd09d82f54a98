import { Button, Menu, MenuItem, MenuList, MenuTrigger, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ClipboardCode20Regular } from '@fluentui/react-icons/svg/clipboard-code';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { MoreHorizontal24Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useState } from 'react';
import { meld } from '../../commands/melding';
import { herberekenAlles } from '../../workbook/herbereken';
import { legVastAlsWaarden } from '../../workbook/legvast';
import { voegTabelToe } from '../../workbook/voeg-tabel-toe';
import type { Model } from '../gebruik-model';
import { Bevestigdialoog } from '../onderdelen/bevestigdialoog';
import { Menuvlak } from '../onderdelen/menuvlak';
import { useTeksten } from '../teksten';
import { Diagnosedialoog } from './diagnosedialoog';
import { ontbrekendeTabellen, Tabeldialoog, type Toevoegbaar } from './tabeldialoog';

/** What is seldom needed: another table, freezing, recalculating everything, and help for who has to help. */
export function Paneelmenu({ model }: { model: Model }) {
  const { t } = useTeksten();
  const [dialoog, open] = useState<'tabel' | 'legVast' | 'diagnose'>();
  const sluit = () => open(undefined);
  const terugkeer = useRestoreFocusTarget();

  const { stand } = model.toestand;
  const ontbrekend = stand?.soort === 'model' ? ontbrekendeTabellen(stand.lezing.tabellen) : [];

  const voegToe = (naam: Toevoegbaar) =>
    model.schrijf(async () => {
      meld({ soort: 'tabelToegevoegd', ...(await voegTabelToe(naam)) });
    });
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
            {ontbrekend.length > 0 && (
              <MenuItem icon={<TableAdd20Regular />} onClick={() => open('tabel')}>
                {t.menu.tabel}
              </MenuItem>
            )}
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
      {dialoog === 'tabel' && <Tabeldialoog tabellen={ontbrekend} voegToe={(naam) => void voegToe(naam)} sluit={sluit} />}
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
