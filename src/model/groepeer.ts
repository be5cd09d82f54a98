/** The items of a list by a key, both in the order in which they first appear. */
export function groepeer<T>(lijst: readonly T[], sleutel: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const naam = sleutel(item);
    const groep = groepen.get(naam);
    if (groep) groep.push(item);
    else groepen.set(naam, [item]);
  }
  return groepen;
}
