import { Body1, Button, Caption1, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { naamsleutel } from '../../tables/celwaarde';
import { verwijderVerschil, wijzigVerschil } from '../../tables/scenario/beheer';
import { celsleutel } from '../../tables/scenario/cel';
import type { Scenariobeeld, Scenarioregel } from '../../tables/scenario/lijst';
import { alsTekst } from '../../tables/scenario/typ';
import { opsomming } from '../onderdelen/opsomming';
import { Statuslabel } from '../onderdelen/statuslabel';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { plekVan } from './plek';
import { Waardedialoog } from './waardedialoog';

const useStijl = makeStyles({
  lijst: LIJST,
  rij: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  tekst: { display: 'grid', justifyItems: 'start' },
  zacht: ZACHT,
});

interface Props {
  readonly beeld: Scenariobeeld;
  readonly stand: Modelstand;
  readonly overlappingen: ReadonlyMap<string, readonly string[]>;
  readonly acties: Scenarioacties;
}

/** The differences of a scenario, each to be changed or removed. */
export function Verschillijst({ beeld, stand, overlappingen, acties: { voerUit, bezig } }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const terugkeer = useRestoreFocusTarget();
  const [teWijzigen, wijzig] = useState<Scenarioregel>();
  const bewerking = { tabellen: stand.lezing.tabellen, beeld };
  const bijgewerkt = t.scenarios.bijgewerkt(beeld.naam);
  return (
    <>
      <ul className={stijl.lijst}>
        {beeld.regels.map((regel) => {
          const ookIn = (overlappingen.get(celsleutel(regel)) ?? []).filter((naam) => naamsleutel(naam) !== naamsleutel(beeld.naam));
          return (
            <li key={regel.rij} className={stijl.rij}>
              <span className={stijl.tekst}>
                <Body1>{inWoorden(regel, t.scenarios.verschil)}</Body1>
                <Caption1 className={stijl.zacht}>{opsomming(regel.tabel, regel.sleutel)}</Caption1>
                {regel.toelichting !== '' && <Caption1 className={stijl.zacht}>{regel.toelichting}</Caption1>}
                {ookIn.length > 0 && (
                  <Statuslabel toon="letOp" icoon={Warning16Filled}>
                    {t.scenarios.ookIn(ookIn)}
                  </Statuslabel>
                )}
                {!regel.actief && <Caption1>{t.scenarios.verschil.uit}</Caption1>}
              </span>
              {naamsleutel(regel.actie) === 'vervalt' ? (
                <span />
              ) : (
                <Button
                  appearance="subtle"
                  icon={<Edit20Regular />}
                  {...terugkeer}
                  aria-label={t.scenarios.verschil.wijzig(plekVan(regel))}
                  onClick={() => wijzig(regel)}
                />
              )}
              <Button
                appearance="subtle"
                icon={<Delete20Regular />}
                disabledFocusable={bezig}
                aria-label={t.scenarios.verschil.verwijder(plekVan(regel))}
                onClick={() => void voerUit(verwijderVerschil(bewerking, regel), bijgewerkt)}
              />
            </li>
          );
        })}
      </ul>
      {teWijzigen && (
        <Waardedialoog
          regel={teWijzigen}
          sluit={() => wijzig(undefined)}
          bevestig={(waarde) => void voerUit(wijzigVerschil(bewerking, teWijzigen, waarde), bijgewerkt)}
        />
      )}
    </>
  );
}

function inWoorden({ actie, kolom, waarde }: Scenarioregel, t: ReturnType<typeof useTeksten>['t']['scenarios']['verschil']): string {
  if (naamsleutel(actie) === 'vervalt') return t.vervalt;
  const tekst = `${kolom} = ${alsTekst(waarde) || t.leeg}`;
  return naamsleutel(actie) === 'voeg toe' ? opsomming(tekst, t.toegevoegd) : tekst;
}
