import { Domeinfout } from '../../model/fouten';
import { naamsleutel } from '../celwaarde';
import { toonCel, type Bestandscel } from './cel';

/** Names as numbers, in the order in which they first appear; compared as names of the workbook are. */
export class Naamlijst {
  static readonly LEEG = 0;

  private readonly nummers = new Map<Bestandscel, number>([['', Naamlijst.LEEG]]);
  private readonly namen: string[] = [''];

  /** @param hoogste how many names there may be: more than any claims file has, and few enough to number */
  constructor(private readonly hoogste: number) {}

  nummer(cel: Bestandscel): number {
    const bekend = this.nummers.get(cel);
    if (bekend !== undefined) return bekend;
    const naam = toonCel(cel);
    const nummer = this.nummers.get(naamsleutel(naam)) ?? this.voegToe(naam);
    this.nummers.set(cel, nummer);
    return nummer;
  }

  naam(nummer: number): string {
    return this.namen[nummer]!;
  }

  private voegToe(naam: string): number {
    if (this.namen.length > this.hoogste) throw new Domeinfout('teVeelNamen', { waarde: naam, hoogste: this.hoogste });
    this.nummers.set(naamsleutel(naam), this.namen.length);
    return this.namen.push(naam) - 1;
  }
}
