/** What was worked out, and from what. */
interface Herinnering<G, U> {
  readonly gegevens: G;
  readonly uitkomst: U;
}

/** Of one thing: as many as there are scenarios that differ in it, as a rule. What is older was edited since. */
const MEESTE = 8;

/**
 * The same calculation, which remembers what it worked out: as long as nothing that it is made from has changed, the
 * answer is the one given before, and the very same object. It must follow from its arguments alone. What throws is
 * not remembered, and with the thing itself all that was remembered of it goes.
 *
 * @param bereken about which thing, and from what else by name: lists count by their items, all others as themselves
 */
export function onthoud<W extends object, G extends object, U>(
  bereken: (wat: W, gegevens: G) => U,
): (wat: W, gegevens: G) => U {
  const bekend = new WeakMap<W, Herinnering<G, U>[]>();
  return (wat, gegevens) => {
    const eerder = bekend.get(wat);
    if (eerder) {
      for (const herinnering of eerder) if (isGelijk(herinnering.gegevens, gegevens)) return herinnering.uitkomst;
    }
    const uitkomst = bereken(wat, gegevens);
    if (!eerder) bekend.set(wat, [{ gegevens, uitkomst }]);
    else if (eerder.push({ gegevens, uitkomst }) > MEESTE) eerder.shift();
    return uitkomst;
  };
}

/** The same for what is worked out for each of a few in turn, years or gemeenten: the one takes no room from the other. */
export function onthoudPer<W extends object, G extends object, U>(
  welke: (gegevens: G) => string | number | undefined,
  bereken: (wat: W, gegevens: G) => U,
): (wat: W, gegevens: G) => U {
  const bekend = new Map<string | number | undefined, (wat: W, gegevens: G) => U>();
  return (wat, gegevens) => {
    const eigen = bekend.get(welke(gegevens)) ?? onthoud(bereken);
    bekend.set(welke(gegevens), eigen);
    return eigen(wat, gegevens);
  };
}

/** The same for what is worked out year by year. */
export function onthoudPerJaar<W extends object, G extends { readonly jaar: number }, U>(
  bereken: (wat: W, gegevens: G) => U,
): (wat: W, gegevens: G) => U {
  return onthoudPer(({ jaar }) => jaar, bereken);
}

function isGelijk<G extends object>(eerder: G, nu: G): boolean {
  for (const naam in nu) if (!isZelfde(eerder[naam], nu[naam])) return false;
  return true;
}

function isZelfde(eerder: unknown, nu: unknown): boolean {
  if (eerder === nu) return true;
  if (!Array.isArray(eerder) || !Array.isArray(nu) || eerder.length !== nu.length) return false;
  for (let i = 0; i < nu.length; i += 1) if (eerder[i] !== nu[i]) return false;
  return true;
}
