/** The items of a list by a key, both in the order in which they first appear. */
export function groepeer<T, Sleutel extends string>(lijst: readonly T[], sleutel: (item: T) => Sleutel): Map<Sleutel, T[]> {
  const groepen = new Map<Sleutel, T[]>();
  for (const item of lijst) {
    const naam = sleutel(item);
    const groep = groepen.get(naam);
    if (groep) groep.push(item);
    else groepen.set(naam, [item]);
  }
  return groepen;
}
