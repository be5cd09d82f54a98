import { Button, Caption1, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { euro } from '../../locales/taal';
import { aanwijzingOp, bedragVan, type Aanwijzing } from '../../tables/aanwijzing';
import { uitkomstjaren } from '../../tables/beelden/beeld';
import { opbouw } from '../../tables/beelden/opbouw';
import { plaatsVanSelectie } from '../../workbook/selectie';
import { opsomming } from '../onderdelen/opsomming';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten, type Teksten } from '../teksten';
import type { Modelstand } from '../toestand';
import { useVoorkeur } from '../voorkeuren';
import { useSelectie } from './gebruik-selectie';
import { Selectiekaart } from './selectiekaart';

// What gets the focus is not hidden behind the strip.
const useRuimte = makeStaticStyles({ html: { scrollPaddingBottom: '48px' } });

const useStijl = makeStyles({
  // The room that the strip takes at the end of the page.
  plek: { height: '24px' },
  strook: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  regel: { display: 'flex', alignItems: 'center', minWidth: 0, paddingInlineEnd: tokens.spacingHorizontalS },
  knop: { flexGrow: 1, minWidth: 0, width: '100%', minHeight: '36px', justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular, borderRadius: 0 },
  tekst: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  uitleg: { ...ZACHT, flexGrow: 1, minWidth: 0, display: 'flex', alignItems: 'center', minHeight: '36px', paddingInline: tokens.spacingHorizontalM },
});

/** The row that is selected in the sheet, and on request the steps of its line. It never takes the focus. */
export function Selectiestrook({ stand }: { stand: Modelstand }) {
  useRuimte();
  const { t } = useTeksten();
  const stijl = useStijl();
  const [volgt, zetVolgt] = useVoorkeur('selectie', ['aan', 'uit'], 'aan');
  return (
    <>
      <div className={stijl.plek} />
      <aside className={stijl.strook} aria-label={t.selectie.naam}>
        {volgt === 'aan' ? (
          <Volgend stand={stand} stop={() => zetVolgt('uit')} />
        ) : (
          <Button className={stijl.knop} appearance="subtle" size="small" onClick={() => zetVolgt('aan')}>
            <span className={stijl.tekst}>{t.selectie.volg}</span>
          </Button>
        )}
      </aside>
    </>
  );
}

function Volgend({ stand, stop }: { stand: Modelstand; stop: () => void }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [open, zetOpen] = useState(false);
  const aanwijzing = useAanwijzing(stand);
  return (
    <>
      {open && aanwijzing && <Selectiekaart key={JSON.stringify(aanwijzing)} stand={stand} aanwijzing={aanwijzing} />}
      <div className={stijl.regel}>
        {aanwijzing ? (
          <Button
            className={stijl.knop}
            appearance="subtle"
            size="small"
            icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
            iconPosition="after"
            aria-expanded={open}
            onClick={() => zetOpen(!open)}
          >
            <span className={stijl.tekst}>{samenvatting(aanwijzing, stand, t)}</span>
          </Button>
        ) : (
          <Caption1 className={stijl.uitleg}>
            <span className={stijl.tekst}>{t.selectie.uitleg}</span>
          </Caption1>
        )}
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={t.selectie.stop} onClick={stop} />
      </div>
    </>
  );
}

/** What the last selected row of the model is about: a look elsewhere in the sheet does not wipe it out. */
function useAanwijzing({ lezing }: Modelstand): Aanwijzing | undefined {
  const selectie = useSelectie();
  const plaats = selectie && plaatsVanSelectie(selectie, lezing);
  const gevonden = plaats && aanwijzingOp(plaats, lezing.tabellen);
  const [laatste, zetLaatste] = useState(gevonden);
  if (gevonden && JSON.stringify(gevonden) !== JSON.stringify(laatste)) zetLaatste(gevonden);
  return gevonden ?? laatste;
}

function samenvatting(aanwijzing: Aanwijzing, { doorrekening }: Modelstand, { selectie, vergelijking }: Teksten['t']): string {
  const { regel, segment, jaar } = aanwijzing;
  const [basis] = doorrekening.scenarios;
  const keuze = bedragVan(aanwijzing, basis!.scenario, doorrekening);
  const gevonden = keuze && opbouw(doorrekening, keuze);
  const wanneer = jaar ?? (uitkomstjaren(doorrekening).length > 1 ? 'looptijd' : undefined);
  const naam = opsomming(regel ?? segment, wanneer === undefined ? undefined : vergelijking.tijdvak(wanneer));
  if (!gevonden) return selectie.zonderBedrag(naam);
  if (gevonden.soort === 'som') return gevonden.totaal.fout ? selectie.metFout(naam) : selectie.metBedrag(naam, euro(gevonden.totaal.bedrag));
  const { betaling, segmentkorting, fout } = gevonden.uitkomst;
  return fout || !betaling ? selectie.metFout(naam) : selectie.metBedrag(naam, euro(betaling.teBetalen - segmentkorting));
}
