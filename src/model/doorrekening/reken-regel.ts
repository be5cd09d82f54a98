import { betaalwijzeInJaar } from '../afspraken/betaalwijze';
import { erfenis, geldendeAfspraak, metErfenis, type Jaarsituatie } from '../afspraken/geldend';
import type { Segmentafspraak } from '../afspraken/segmentafspraak';
import { volumestatus } from '../afspraken/volumestatus';
import { betaling, vormVan } from '../bekostiging/betaling';
import { Domeinfout, probeer } from '../fouten';
import { toCents } from '../geld';
import type { Indexcijfers } from '../indexering/indexering';
import type { Afspraak, Bandrij, Gemeente, Levering, Regel, Tariefperiode, Trederij, Voorschot } from '../invoer';
import { dagenVan, deelVanJaar, inJaar } from '../kalender';
import { telOp } from '../levering';
import { onthoudPerJaar } from '../onthoud';
import { prijzenInJaar } from '../indexering/prijzen';
import type { Regeluitkomst } from './regeluitkomst';
import { RegioOpVerzoek, regioZonderLevering, type Regiobron } from '../regio/regio-op-verzoek';
import { betaalRegio } from '../regio/regionaal';
import type { Termen, Verdeelsleutel } from '../termen';
import { sleutelgewichten } from '../regio/verdeelsleutel';

/** What a line is calculated with besides itself. */
export interface Omgeving {
  readonly jaar: number;
  /** Of the line, in every year. */
  readonly leveringen: readonly Levering[];
  readonly tarieven: readonly Tariefperiode[];
  readonly treden: readonly Trederij[];
  readonly banden: readonly Bandrij[];
  readonly voorschotten: readonly Voorschot[];
  /** Of the line alone. */
  readonly afspraken: readonly Afspraak[];
  readonly segmentafspraak: Segmentafspraak;
  readonly index: Indexcijfers;
  /** Those that share the line. */
  readonly gemeenten: readonly Gemeente[];
  readonly verdeelsleutel: Verdeelsleutel | undefined;
}

/** Calculates one line for one year; a fault in its figures becomes part of the outcome. */
export const rekenRegel = onthoudPerJaar((regel: Regel, omgeving: Omgeving): Regeluitkomst => {
  const { jaar, gemeenten, afspraken, segmentafspraak } = omgeving;
  const leveringen = omgeving.leveringen.filter((levering) => levering.jaar === jaar);
  const sleutel = () => sleutelgewichten(omgeving.verdeelsleutel, regel.segment, gemeenten, omgeving.leveringen, jaar, vormVan(regel).volumeterm);
  const bron: Regiobron = { leveringen, afspraken, gemeenten, sleutel };
  const voorschotten = omgeving.voorschotten.filter((voorschot) => voorschot.jaar === jaar);
  const vast = {
    regel: regel.regel,
    segment: regel.segment,
    jaar,
    vorm: regel.vorm,
    ...(regel.formule && { formule: regel.formule }),
    ...(regel.eenheid !== undefined && { eenheid: regel.eenheid }),
    segmentkorting: 0,
    ...(voorschotten.length > 0 && { voorschotten }),
  };
  const poging = probeer(() => {
    for (const { fout } of [regel, ...omgeving.tarieven, ...leveringen]) {
      if (fout) throw new Domeinfout(fout.code, fout.gegevens);
    }
    const dagen = dagenVan(inJaar(regel, jaar));
    if (dagen === 0) throw new Domeinfout('leveringBuitenLooptijd', { regel: regel.regel, jaar });
    const situatie: Jaarsituatie = { jaar, index: omgeving.index, deel: deelVanJaar(regel, jaar) };

    const regionaal = afspraken.filter(({ gemeente }) => gemeente === undefined);
    const eigen = geldendeAfspraak(regionaal, situatie, 'hard');
    const afspraak = metErfenis(eigen, segmentafspraak.geldend);
    const prijzen = prijzenInJaar(regel, omgeving.tarieven, omgeving.index, jaar);
    const prijs = afspraak.proRata ? naarRato(prijzen, situatie.deel) : prijzen;
    // Not by spreading: that takes forty times as long, for every line of every scenario.
    const termen: Termen = Object.assign({}, prijs, telOp(leveringen), afspraak.termen);
    if (regel.prijsPerEtmaal) termen.perioden = dagen;
    const regio = new RegioOpVerzoek(situatie, bron, (gemeente) => erfenis(segmentafspraak.vanGemeenten.get(gemeente)?.termen ?? {}, eigen.termen));
    const elkApart = regionaal.length < afspraken.length;
    const { soort } = afspraak;
    const betaalwijze = betaalwijzeInJaar(regel, omgeving, jaar, afspraak.proRata ? situatie.deel : 1);
    const vorm = vormVan(betaalwijze ? { ...regel, ...betaalwijze } : regel);
    const volume = termen[vorm.volumeterm] ?? 0;
    const heeftBand = termen.minimum !== undefined || termen.maximum !== undefined;
    return {
      termen,
      soort,
      regio,
      volume,
      ...betaalwijze,
      ...(heeftBand && { volumestatus: volumestatus(volume, termen) }),
      ...(termen.plafond !== undefined && { plafond: toCents(termen.plafond) }),
      betaling: elkApart ? betaalRegio(vorm, termen, soort, regio) : betaling(vorm, termen, soort),
    };
  });
  return poging.fout
    ? { ...vast, termen: regel.termen, soort: 'hard', regio: regioZonderLevering(bron), volume: 0, fout: poging.fout }
    : Object.assign(vast, poging.waarde);
});

/** What a line is paid per year, for a part of it. */
function naarRato(prijzen: Termen, deel: number): Termen {
  const { budget, normbedrag, afgesprokenvolume } = prijzen;
  return {
    ...prijzen,
    ...(budget !== undefined && { budget: budget * deel }),
    ...(normbedrag !== undefined && { normbedrag: normbedrag * deel }),
    ...(afgesprokenvolume !== undefined && { afgesprokenvolume: afgesprokenvolume * deel }),
    perioden: deel,
  };
}
