import { alsVorm, betaling, bewaakGarantie, type Betaling } from '../bekostiging/betaling';
import { gemiddeldTarief } from '../afspraken/staffel';
import { inspanning } from '../bekostiging/inspanning';
import { verrekenKosten } from '../bekostiging/kostenverrekening';
import { STAPPEN, verzamelStappen, type Noteer, type Stap, type Stapnaam } from '../bekostiging/stappen';
import type { Bekostigingsvorm, Subtotaal, Vormnaam } from '../bekostiging/vorm';
import { deelStap, eigenTermen, gedeeldeKosten, vasteGewichten, type Deelnemer, type Sleutel } from './gemeentedelen';
import { toCents, type Cent } from '../geld';
import type { Plafondsoort, Termen } from '../termen';
import { verdeel } from './verdeling';

/** What several gemeenten pay together on one line, and what each of them pays. */
export interface RegionaleBetaling extends Betaling {
  readonly delen: readonly Gemeentedeel[];
  /** Step by step what it added to each part, or took from it: together the parts. */
  readonly stapdelen: readonly Stapdelen[];
}

/** What one step did to the part of each gemeente, in the order of the region. */
export interface Stapdelen {
  readonly stap: Stapnaam;
  readonly delen: readonly Cent[];
}

/** The part of one gemeente. Parts add up to the line, to the cent. */
export interface Gemeentedeel {
  readonly gemeente: string;
  readonly teBetalen: Cent;
  /** Owed whatever the volume. */
  readonly vast: Cent;
  readonly onvergoed: Cent;
}

/** The gemeenten on a line, and the weights by which they share what nobody uses alone. */
export interface Regio {
  readonly deelnemers: readonly Deelnemer[];
  readonly sleutel: Sleutel;
}

/**
 * The payment of a line that several gemeenten share. A regional volumeafspraak is settled on their summed volume;
 * where only gemeenten have agreed on volumes, each settles its own. Plafonds apply from small to large: first
 * each gemeente's own, then the region's.
 */
export function regionaleBetaling(
  vorm: Vormnaam | Bekostigingsvorm,
  termen: Termen,
  soort: Plafondsoort,
  regio: Regio,
  noteer?: Noteer,
): RegionaleBetaling {
  const bekostigingsvorm = alsVorm(vorm);
  // A formula is about the whole region: what it adds that nobody delivered would otherwise be paid per gemeente.
  const perGemeente =
    bekostigingsvorm.naam !== 'maatwerk' &&
    termen.minimum === undefined &&
    termen.maximum === undefined &&
    regio.deelnemers.some(heeftBand);
  const afgerekend = perGemeente ? rekenElkAf(bekostigingsvorm, termen, regio) : rekenSamenAf(bekostigingsvorm, termen, regio);
  const gedeeld = bekostigingsvorm.corridor ? metKostencorridor(afgerekend, bekostigingsvorm, termen, regio) : afgerekend;
  for (const { stap, subtotaal, toelichting } of gedeeld.stappen) noteer?.(stap, subtotaal, toelichting);

  const subtotaal = som(gedeeld.delen);
  const naEigenPlafond = gedeeld.delen.map((deel, i) => Math.min(deel, regio.deelnemers[i]!.plafond ?? deel));
  const bedrag = som(naEigenPlafond);
  if (bedrag < subtotaal) noteer?.('plafond', bedrag, { code: 'gemeenteplafond', korting: subtotaal - bedrag });

  const teBetalen = pasRegionaalPlafondToe(termen, soort, bedrag, gedeeld.subtotaal, noteer);
  const kortingen = teBetalen < bedrag ? verdeel(bedrag - teBetalen, naEigenPlafond) : naEigenPlafond.map(() => 0);
  const geplafonneerd = naEigenPlafond.map((deel, i) => deel - kortingen[i]! - gedeeld.delen[i]!);
  const delen = naEigenPlafond.map((deel, i): Gemeentedeel => {
    const betaald = deel - kortingen[i]!;
    const vast = Math.min(gedeeld.vast[i]!, betaald);
    return { gemeente: regio.deelnemers[i]!.gemeente, teBetalen: betaald, vast, onvergoed: gedeeld.delen[i]! - betaald };
  });
  return {
    subtotaal,
    vast: som(delen.map(({ vast }) => vast)),
    onvergoed: subtotaal - teBetalen,
    teBetalen,
    delen,
    stapdelen: [...gedeeld.stapdelen, { stap: 'plafond', delen: geplafonneerd }],
  };
}

/** Only an agreement of a gemeente's own can make the parts matter to the whole. */
export function betaalRegio(vorm: Bekostigingsvorm, termen: Termen, soort: Plafondsoort, regio: Regio, noteer?: Noteer): Betaling {
  return regio.deelnemers.some(heeftEigenAfspraak)
    ? regionaleBetaling(vorm, termen, soort, regio, noteer)
    : betaling(vorm, termen, soort, noteer);
}

export function heeftEigenAfspraak({ band, plafond }: Deelnemer): boolean {
  return plafond !== undefined || band.minimum !== undefined || band.maximum !== undefined;
}

interface Gedeeld {
  /** Before any plafond, per gemeente. */
  delen: Cent[];
  vast: Cent[];
  stappen: Stap[];
  stapdelen: Stapdelen[];
  /** The region's own subtotal; absent where each gemeente settled its own. */
  subtotaal?: Subtotaal;
}

/** One settlement on the summed volume, each of its steps shared by its own rule. */
function rekenSamenAf(vorm: Bekostigingsvorm, termen: Termen, { deelnemers, sleutel }: Regio): Gedeeld {
  const { noteer, stappen } = verzamelStappen();
  const subtotaal = vorm.subtotaal(termen, noteer);
  let delen: Cent[] = deelnemers.map(() => 0);
  const stapdelen = stappen.map((stap): Stapdelen => {
    const eigen = deelStap(stap, delen, vorm, termen, deelnemers, sleutel);
    delen = delen.map((deel, i) => deel + eigen[i]!);
    return { stap: stap.stap, delen: eigen };
  });
  const vast = subtotaal.vast === 0 ? delen.map(() => 0) : verdeel(subtotaal.vast, vasteGewichten(vorm, termen, deelnemers, sleutel));
  return { delen, vast, stappen, stapdelen, subtotaal };
}

/** The costs of the whole line, settled after every volume. */
function metKostencorridor(gedeeld: Gedeeld, vorm: Bekostigingsvorm, termen: Termen, { deelnemers, sleutel }: Regio): Gedeeld {
  const { noteer, stappen } = verzamelStappen(som(gedeeld.delen));
  const samen = gedeeld.subtotaal ?? { bedrag: som(gedeeld.delen), vast: som(gedeeld.vast) };
  const subtotaal = verrekenKosten(vorm, termen, samen, noteer);
  const [stap] = stappen;
  const verrekend = deelStap(stap!, gedeeld.delen, vorm, termen, deelnemers, sleutel);
  const delen = gedeeld.delen.map((deel, i) => deel + verrekend[i]!);
  return {
    delen,
    vast: gedeeld.vast.map((vast, i) => Math.min(vast, delen[i]!)),
    stappen: [...gedeeld.stappen, stap!],
    stapdelen: [...gedeeld.stapdelen, { stap: 'kostencorridor', delen: verrekend }],
    ...(gedeeld.subtotaal && { subtotaal }),
  };
}

/** The tiers of a staffel are the region's: whoever settles a volume of its own does so at their mean price. */
function tegenGemiddelde(vorm: Bekostigingsvorm, termen: Termen): { vorm: Bekostigingsvorm; termen: Termen } {
  if (!vorm.staffel) return { vorm, termen };
  return { vorm: inspanning, termen: { ...termen, tarief: gemiddeldTarief(termen.volume ?? 0, vorm.staffel) } };
}

/** A settlement per gemeente on its own volume; the steps are their sums. */
function rekenElkAf(regionaal: Bekostigingsvorm, regionaleTermen: Termen, { deelnemers, sleutel }: Regio): Gedeeld {
  const { vorm, termen } = tegenGemiddelde(regionaal, regionaleTermen);
  const gedeeld = gedeeldeKosten(termen, deelnemers, sleutel);
  const uitkomsten = deelnemers.map((deelnemer, i) => {
    const { noteer, stappen } = verzamelStappen();
    const eigen = { ...eigenTermen(termen, deelnemer, sleutel, i), ...gedeeld[i], ...deelnemer.band };
    const subtotaal = vorm.subtotaal(eigen, noteer);
    const { plafond } = deelnemer;
    if (plafond !== undefined) bewaakGarantie(subtotaal, eigen, plafond);
    return { ...subtotaal, stappen };
  });
  let tot: Cent = 0;
  const stappen = STAPPEN.flatMap((naam): Stap[] => {
    const zelfde = uitkomsten.flatMap((uitkomst) => uitkomst.stappen.filter(({ stap }) => stap === naam));
    if (zelfde.length === 0) return [];
    const bedrag = som(zelfde.map((stap) => stap.bedrag));
    tot += bedrag;
    return [{ stap: naam, bedrag, subtotaal: tot, toelichting: { code: 'perGemeente', aantal: zelfde.length } }];
  });
  const stapdelen = stappen.map(({ stap: naam }): Stapdelen => ({ stap: naam, delen: uitkomsten.map((eigen) => bedragVan(naam, eigen.stappen)) }));
  return { delen: uitkomsten.map(({ bedrag }) => bedrag), vast: uitkomsten.map(({ vast }) => vast), stappen, stapdelen };
}

function pasRegionaalPlafondToe(
  termen: Termen,
  soort: Plafondsoort,
  bedrag: Cent,
  subtotaal: Subtotaal | undefined,
  noteer?: Noteer,
): Cent {
  if (termen.plafond === undefined) return bedrag;
  const plafond = toCents(termen.plafond);
  if (soort === 'hard' && subtotaal) bewaakGarantie(subtotaal, termen, plafond);
  const teBetalen = soort === 'hard' ? Math.min(bedrag, plafond) : bedrag;
  noteer?.('plafond', teBetalen, { code: 'plafond', soort, bedrag, plafond, onvergoed: bedrag - teBetalen });
  return teBetalen;
}

function heeftBand({ band }: Deelnemer): boolean {
  return band.minimum !== undefined || band.maximum !== undefined;
}

function bedragVan(naam: Stapnaam, stappen: readonly Stap[]): Cent {
  return som(stappen.filter(({ stap }) => stap === naam).map(({ bedrag }) => bedrag));
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
}
