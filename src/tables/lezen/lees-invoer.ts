import { vormVan } from '../../model/bekostiging/betaling';
import type { Bekostigingsvorm } from '../../model/bekostiging/vorm';
import type { Fout } from '../../model/fouten';
import type { Invoer, Regel } from '../../model/invoer';
import { onthoud } from '../../model/onthoud';
import { dubbeleSleutels } from './dubbele-sleutels';
import { leesAfspraken } from './lees-afspraken';
import { leesBanden, leesTreden } from './lees-betaalwijze';
import { leesContracten } from './lees-contracten';
import { leesGemeenten, leesSegmenten } from './lees-gemeenten';
import { leesInstroom } from './lees-instroom';
import { leesLeveringen } from './lees-leveringen';
import { leesTarieven } from './lees-tarieven';
import { leesUitgangspunten } from './lees-uitgangspunten';
import { leesVoorschotten } from './lees-voorschotten';
import type { Rijfout } from './leeswijze';
import type { Gelezentabel, Werkmap } from '../rijen';
import { namenIn } from '../rijen-op-naam';
import type { Tabelnaam, Tabelschema } from '../schema';
import { SCHEMAS } from '../schemas';
import { namenregister, type Spellingen } from '../spelling';
import type { Meld } from '../tabel';

/**
 * Reads the tables into what the model calculates with; every fault is reported at its cell. What was read of a table
 * or a row before holds as long as it is the same table or row, and is read by the same names and vormen.
 */
export function leesInvoer(werkmap: Werkmap, meld: Meld): Invoer {
  const tabel = (naam: Tabelnaam) => werkmap.get(naam) ?? legeTabel(SCHEMAS[naam], {});
  dubbeleSleutels(werkmap, meld);
  const gemeenten = leesGemeenten(tabel('tblGemeenten'), {}, meld);
  const gelezen = leesContracten(tabel('tblContracten'), { staffels: tabel('tblStaffels') }, meld);
  const { zoek, spel } = namenregister({
    regel: gelezen.map(({ regel }) => regel),
    segment: [...gelezen.map(({ segment }) => segment), ...namenIn(werkmap, 'tblSegmenten', 'segment')],
    gemeente: [...gemeenten.map(({ gemeente }) => gemeente), ...namenIn(werkmap, 'tblLeveringen', 'gemeente')],
  });
  const namen = gelezen.map(({ regel }) => regel);
  const leeswijze = { spel, vormen: vormenPerRegel(spel, { namen, vormen: gelezen.map((regel) => vormVanRegel(regel, {})) }) };
  const leveringen = leesLeveringen(tabel('tblLeveringen'), leeswijze, meld);
  const instroom = leesInstroom(tabel('tblInstroom'), leeswijze, meld);
  return {
    gemeenten,
    segmenten: leesSegmenten(tabel('tblSegmenten'), { spel }, meld),
    regels: afgemaakt(gelezen, [...leveringen.zonderJaar, ...instroom.zonderJaar], spel),
    tarieven: leesTarieven(tabel('tblTarieven'), leeswijze, meld),
    treden: leesTreden(tabel('tblStaffels'), { spel }, meld),
    banden: leesBanden(tabel('tblCorridors'), { spel }, meld),
    voorschotten: leesVoorschotten(tabel('tblVoorschotten'), { spel }, meld),
    ...leesUitgangspunten(tabel('tblUitgangspunten'), { zoek }, meld),
    instroom: instroom.rijen,
    leveringen: leveringen.rijen,
    afspraken: leesAfspraken(tabel('tblAfspraken'), { spel }, meld),
  };
}

/** What stands in for a table that the workbook does not have. */
const legeTabel = onthoud((schema: Tabelschema): Gelezentabel => ({ schema, kolommen: [], rijen: [], perSleutel: new Map() }));

const vormVanRegel = onthoud((regel: Regel) => vormVan(regel));

const vormenPerRegel = onthoud(
  (_: Spellingen, { namen, vormen }: { namen: readonly string[]; vormen: readonly Bekostigingsvorm[] }) =>
    new Map(namen.map((naam, i) => [naam, vormen[i]!])),
);

/** The lines with what other tables say of them: how their segment is spelled, and a fault that is theirs too. */
function afgemaakt(regels: readonly Regel[], rijfouten: readonly Rijfout[], spel: Spellingen): readonly Regel[] {
  const fouten = new Map(rijfouten.map(({ regel, fout }) => [regel, fout]));
  return regels.map((regel) => regelMet(regel, { segment: spel.segment(regel.segment), fout: regel.fout ?? fouten.get(regel.regel) }));
}

const regelMet = onthoud(
  (regel: Regel, { segment, fout }: { segment: string; fout: Fout | undefined }): Regel => ({ ...regel, segment, ...(fout && { fout }) }),
);
