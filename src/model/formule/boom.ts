import {
  addDependencies,
  create,
  divideDependencies,
  equalDependencies,
  largerDependencies,
  largerEqDependencies,
  multiplyDependencies,
  parseDependencies,
  smallerDependencies,
  smallerEqDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  unequalDependencies,
  type ConstantNode,
  type FactoryFunctionMap,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type RelationalNode,
  type SymbolNode,
} from 'mathjs/number';
import { Domeinfout } from '../fouten';
import { FUNCTIES } from './functies';

/** A formula ready to run, time and again. */
export type Rekenregel = (waarden: ReadonlyMap<string, number>) => unknown;

const BEWERKINGEN: ReadonlySet<string> = new Set([
  ...['add', 'subtract', 'multiply', 'divide', 'unaryMinus', 'unaryPlus'],
  ...['smaller', 'smallerEq', 'larger', 'largerEq', 'equal', 'unequal'],
]);

/** A parser that knows the operators of the formula language and the functions of ours, and nothing else of its library. */
const wiskunde = create({
  ...{ parseDependencies, addDependencies, subtractDependencies, multiplyDependencies, divideDependencies },
  ...{ unaryMinusDependencies, unaryPlusDependencies, equalDependencies, unequalDependencies },
  ...{ smallerDependencies, smallerEqDependencies, largerDependencies, largerEqDependencies },
} as FactoryFunctionMap);
wiskunde.import(Object.fromEntries([...FUNCTIES].map(([naam, { bereken }]) => [naam, bereken])), {});

/** @throws SyntaxError with the place in `char` */
export function ontleed(tekst: string): MathNode {
  return wiskunde.parse(tekst);
}

/**
 * Makes a tree that holds nothing but what is listed here runnable. What the parser reads and the list does not
 * know is refused, whatever it is: this is what keeps a formula from reaching anything but its own columns.
 *
 * @throws Domeinfout `formuleVerboden`
 */
export function compileer(boom: MathNode, namen: ReadonlySet<string>): Rekenregel {
  boom.traverse((knoop, pad, ouder) => {
    if (!isToegestaan(knoop, pad, ouder, namen)) throw new Domeinfout('formuleVerboden', { onderdeel: knoop.toString() });
  });
  const code = boom.compile();
  // A Map is used as it is; the typings only know of an object.
  return (waarden) => code.evaluate(waarden as object) as unknown;
}

function isToegestaan(knoop: MathNode, pad: string, ouder: MathNode, namen: ReadonlySet<string>): boolean {
  switch (knoop.type) {
    case 'ParenthesisNode':
      return true;
    case 'ConstantNode':
      return typeof (knoop as ConstantNode).value === 'number';
    case 'SymbolNode':
      return (pad === 'fn' && ouder.type === 'FunctionNode') || namen.has((knoop as SymbolNode).name);
    case 'FunctionNode':
      return isFunctieknoop(knoop as FunctionNode);
    case 'OperatorNode':
      return BEWERKINGEN.has((knoop as OperatorNode).fn) && !(knoop as OperatorNode).implicit;
    case 'RelationalNode':
      return (knoop as RelationalNode).conditionals.every((bewerking) => BEWERKINGEN.has(bewerking));
    default:
      return false;
  }
}

function isFunctieknoop({ fn }: FunctionNode): boolean {
  return (fn as MathNode).type === 'SymbolNode' && FUNCTIES.has(fn.name);
}
