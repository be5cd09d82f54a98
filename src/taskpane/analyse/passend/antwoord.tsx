import { Body1, Button } from '@fluentui/react-components';
import { lazy } from 'react';
import { euro } from '../../../locales/taal';
import type { Punt } from '../../../model/wat-als/passend';
import { losPasvraagOp, type Pasantwoord, type Pasvraag } from '../../../model/wat-als/pasvraag';
import { invoerVanSegment } from '../../../model/wat-als/segmentproef';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { verschillenMaal } from '../../../tables/scenario/maal';
import type { Tabelinhoud } from '../../../tables/tabel';
import { Grafiekkader } from '../../onderdelen/grafiekkader';
import type { Voorstel } from '../../scenarios/voorstelscherm';
import { useTeksten } from '../../teksten';
import { useBerekening } from '../berekening';
import { Rekenwerk } from '../rekenwerk';
import { pasfiguur, type Paskop } from './figuur';

const Lijngrafiek = lazy(() => import('../lijngrafiek'));

/** What is asked, and of what. */
export interface Pasopdracht {
  readonly tabellen: readonly Tabelinhoud[];
  readonly uitkomst: Scenariouitkomst;
  readonly jaar: number;
  readonly segment: string;
  readonly vraag: Pasvraag;
}

const reken = ({ uitkomst: { invoer }, jaar, segment, vraag }: Pasopdracht) => losPasvraagOp(invoerVanSegment(invoer, segment), jaar, vraag);

interface Props {
  readonly opdracht: Pasopdracht;
  /** Goes on to the form of a new scenario. */
  readonly stelVoor: (voorstel: Voorstel) => void;
}

/** The answer as a chart and a table, and what can be made of it. */
export function Antwoord({ opdracht, stelVoor }: Props) {
  const { t } = useTeksten();
  const { passend } = t.analyse;
  return (
    <Rekenwerk berekening={useBerekening(opdracht, reken)}>
      {(gesteld, antwoord) =>
        antwoord ? (
          <>
            <Grafiekkader
              kop={passend.kop}
              figuur={(teksten) => pasfiguur(paskop(gesteld), antwoord, teksten)}
              grafiek={<Lijn vraag={gesteld.vraag} antwoord={antwoord} />}
            />
            <Scenarioknop gesteld={gesteld} antwoord={antwoord} stelVoor={stelVoor} />
          </>
        ) : (
          <Body1 as="p">{passend.nietTeVragen}</Body1>
        )
      }
    </Rekenwerk>
  );
}

const paskop = ({ uitkomst: { scenario }, jaar, segment, vraag }: Pasopdracht): Paskop => ({ scenario, jaar, segment, vraag });

/** Makes a scenario of what was found; not there where nothing was, or where it fits exactly as it is. */
function Scenarioknop({ gesteld, antwoord: { huidig, uitkomst: gevonden }, antwoord, stelVoor }: Pick<Props, 'stelVoor'> & { gesteld: Pasopdracht; antwoord: Pasantwoord }) {
  const { t } = useTeksten();
  const { passend, grootheid: namen } = t.analyse;
  if (gevonden.soort !== 'gevonden' || gevonden.past.waarde === huidig.waarde) return null;
  const { tabellen, uitkomst, segment, vraag } = gesteld;
  const { grootheid, regel } = vraag;
  const maak = () =>
    stelVoor({
      naam: passend.scenarionaam(namen[grootheid], regel ?? segment),
      toelichting: pasfiguur(paskop(gesteld), antwoord, t).conclusie,
      verschillen: verschillenMaal(tabellen, uitkomst, { segment, grootheid, factor: gevonden.past.waarde / huidig.waarde, ...(regel !== undefined && { regel }) }),
    });
  return (
    <div>
      <Button onClick={maak}>{passend.maakScenario}</Button>
    </div>
  );
}

function Lijn({ vraag, antwoord: { doel, huidig, uitkomst, lijn } }: { vraag: Pasvraag; antwoord: Pasantwoord }) {
  const { t } = useTeksten();
  const { passend, grootheid } = t.analyse;
  const alsPunt = ({ waarde, bedrag }: Punt) => ({ x: vraag.regel === undefined ? waarde * 100 : waarde, bedrag });
  const punten = lijn.map(alsPunt);
  const past = uitkomst.soort === 'gevonden' ? [alsPunt(uitkomst.past)] : [];
  return (
    <Lijngrafiek
      lijnen={[
        { naam: passend.lijn(grootheid[vraag.grootheid], vraag.regel === undefined), punten },
        { naam: `${passend.doel} ${euro(doel)}`, punten: punten.map(({ x }) => ({ x, bedrag: doel })) },
      ]}
      merken={[{ naam: passend.nu, x: alsPunt(huidig).x }]}
      punten={{ naam: passend.past, op: past }}
    />
  );
}
