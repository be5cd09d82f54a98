import { Domeinfout } from '../../model/fouten';
import { toCents, type Cent } from '../../model/geld';
import type { Maand } from '../../model/kalender';
import { Afwijzingen } from './afwijzingen';
import { toonCel, type Bestandscel, type Bestandsrij } from './cel';
import { Creditparen } from './creditparen';
import { leesGetalcel } from '../getal';
import { alsVolume, inMiljoensten } from './hoeveelheid';
import { leesMaandcel } from './maand';
import { Naamlijst } from './naamlijst';
import type { Leeswijze, Regelreden, Telling } from './telling';
import { isTotaalregel } from './totaalregel';

/** More sums than this are no claims by product and month: a wrong column was taken for the product. */
const MEESTE_SOMMEN = 250_000;
/** Dates recur; a column that has ever new ones is not worth remembering. */
const MEESTE_DATUMS = 50_000;

interface Som {
  readonly eersteRegel: number;
  regels: number;
  miljoensten: number;
  bedrag: Cent;
}

/** Adds up claims as they go by, row after row; what it holds grows with the sums and not with the rows. */
export class Optelling {
  private readonly producten = new Naamlijst(8_000);
  private readonly gemeenten = new Naamlijst(1_000);
  private readonly maanden = new Map<Bestandscel, Maand | null>();
  /** By product and gemeente, and within those by months. */
  private readonly sommen = new Map<number, Map<number, Som>>();
  private aantalSommen = 0;
  private readonly afwijzingen = new Afwijzingen();
  private readonly bestand = { regels: 0, miljoensten: 0, bedrag: 0 };
  private readonly credits = { regels: 0, bedrag: 0 };
  private readonly paren = new Creditparen();

  /** @param breedte how many columns every row must have */
  constructor(
    private readonly leeswijze: Leeswijze,
    private readonly breedte: number,
  ) {}

  /** @param regel the line of the file that the row stands on */
  neem(rij: Bestandsrij, regel: number): void {
    this.bestand.regels += 1;
    if (rij.length !== this.breedte && !this.isOpMaat(rij)) return this.wijsAf(this.isLeeg(rij) ? 'leeg' : 'kolommen', rij, regel);

    const { kolommen, decimaal } = this.leeswijze;
    const teken = this.tekenVan(rij);
    const volume = this.getekend(kolommen.volume === undefined ? 0 : leesGetalcel(rij[kolommen.volume]!, decimaal), teken);
    const bedrag = this.getekend(kolommen.bedrag === undefined ? 0 : leesGetalcel(rij[kolommen.bedrag]!, decimaal), teken);
    const cents = bedrag === undefined ? undefined : toCents(this.leeswijze.inCenten ? bedrag / 100 : bedrag);
    this.bestand.miljoensten += inMiljoensten(volume ?? 0);
    this.bestand.bedrag += cents ?? 0;

    const levering = this.maand(rij, kolommen.leveringsmaand);
    const declaratie = kolommen.declaratiemaand === undefined ? this.leeswijze.declaratiemaand : this.maand(rij, kolommen.declaratiemaand);
    const product = this.producten.nummer(rij[kolommen.product ?? -1] ?? '');
    const gemeente = this.gemeenten.nummer(kolommen.gemeente === undefined ? (this.leeswijze.gemeente ?? '') : rij[kolommen.gemeente]!);
    if (levering === undefined) return this.wijsAf('leveringsmaand', rij, regel, volume, cents);
    if (declaratie === undefined) return this.wijsAf('declaratiemaand', rij, regel, volume, cents);
    if (volume === undefined) return this.wijsAf('volume', rij, regel, volume, cents);
    if (cents === undefined) return this.wijsAf('bedrag', rij, regel, volume, cents);
    if (product === Naamlijst.LEEG) return this.wijsAf('product', rij, regel, volume, cents);
    if (gemeente === Naamlijst.LEEG) return this.wijsAf('gemeente', rij, regel, volume, cents);
    if (teken === undefined) return this.wijsAf('debetcredit', rij, regel, volume, cents);
    this.telOp(product * GEMEENTEN + gemeente, levering * MAANDEN + declaratie, regel, volume, cents);
  }

  sluit(): Telling {
    const { regels, miljoensten, bedrag } = this.bestand;
    const stand = this.paren.stand();
    return {
      bestand: { regels, volume: alsVolume(miljoensten), bedrag },
      sommen: [...this.sommen].flatMap(([namen, perMaand]) =>
        [...perMaand].map(([maanden, { miljoensten: volume, ...som }]) => ({
          product: this.producten.naam(Math.floor(namen / GEMEENTEN)),
          gemeente: this.gemeenten.naam(namen % GEMEENTEN),
          leveringsmaand: Math.floor(maanden / MAANDEN),
          declaratiemaand: maanden % MAANDEN,
          ...som,
          volume: alsVolume(volume),
        })),
      ),
      afwijzingen: this.afwijzingen.lijst(),
      credits: { ...this.credits, ...(stand && { stand }) },
    };
  }

  private telOp(namen: number, maanden: number, regel: number, volume: number, cents: Cent): void {
    let perMaand = this.sommen.get(namen);
    if (perMaand === undefined) this.sommen.set(namen, (perMaand = new Map<number, Som>()));
    let som = perMaand.get(maanden);
    if (som === undefined) {
      this.aantalSommen += 1;
      if (this.aantalSommen > MEESTE_SOMMEN) throw new Domeinfout('teVeelSommen', { regel, hoogste: MEESTE_SOMMEN });
      perMaand.set(maanden, (som = { eersteRegel: regel, regels: 0, miljoensten: 0, bedrag: 0 }));
    }
    som.regels += 1;
    som.miljoensten += inMiljoensten(volume);
    som.bedrag += cents;
    this.paren.neem(namen * MAANDEN + Math.floor(maanden / MAANDEN), cents);
    if (cents >= 0) return;
    this.credits.regels += 1;
    this.credits.bedrag += cents;
  }

  private maand(rij: Bestandsrij, kolom: number | undefined): Maand | undefined {
    const cel = rij[kolom ?? -1] ?? '';
    const bekend = this.maanden.get(cel);
    if (bekend !== undefined) return bekend ?? undefined;
    const maand = leesMaandcel(cel);
    if (this.maanden.size < MEESTE_DATUMS) this.maanden.set(cel, maand ?? null);
    return maand;
  }

  /** 1 for a debit, −1 for a credit, nothing for what is neither. */
  private tekenVan(rij: Bestandsrij): number | undefined {
    const { debetcredit } = this.leeswijze.kolommen;
    if (debetcredit === undefined) return 1;
    const letter = toonCel(rij[debetcredit]).charAt(0).toUpperCase();
    return letter === 'C' || letter === '-' ? -1 : letter === 'D' || letter === '+' ? 1 : undefined;
  }

  /** What is marked as a credit takes back, whether or not it has a minus of its own. */
  private getekend(getal: number | undefined, teken = 1): number | undefined {
    return getal === undefined || teken > 0 ? getal : -Math.abs(getal);
  }

  /** Exports write a mark behind the last column too: blank cells beyond the headers are nothing. */
  private isOpMaat(rij: Bestandsrij): boolean {
    return rij.length > this.breedte && rij.slice(this.breedte).every((cel) => cel === '');
  }

  private isLeeg(rij: Bestandsrij): boolean {
    return rij.every((cel) => toonCel(cel) === '');
  }

  private wijsAf(reden: Regelreden, rij: Bestandsrij, regel: number, volume?: number, bedrag?: Cent): void {
    if (this.isLeeg(rij)) return this.afwijzingen.neem('leeg', { bedrag: 0 }, { regel, waarde: '' });
    const totaal = rij.find(isTotaalregel);
    const gevonden = totaal === undefined ? reden : 'totaalregel';
    this.afwijzingen.neem(gevonden, { volume, bedrag }, { regel, waarde: toonCel(totaal ?? this.waarde(reden, rij)) });
  }

  private waarde(reden: Regelreden, rij: Bestandsrij): Bestandscel | undefined {
    return reden === 'leeg' || reden === 'totaalregel' || reden === 'kolommen' ? rij[0] : rij[this.leeswijze.kolommen[reden] ?? -1];
  }
}

/** Two names, or two months, in one whole number of 31 bits: maps find those far sooner than text or larger numbers. */
const GEMEENTEN = 2 ** 10;
const MAANDEN = 2 ** 15;
