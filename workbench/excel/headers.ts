/** Header names as Excel makes them: none empty, no two alike. */
export function uniqueHeaders(names: readonly string[], columnWord: string): string[] {
  const taken = new Set(names.filter(Boolean).map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return names.map((name, index) => {
    let unique = name;
    let number = name === '' ? index + 1 : 2;
    while (unique === '' || used.has(unique.toLowerCase()) || (name === '' && taken.has(unique.toLowerCase()))) {
      unique = `${name === '' ? columnWord : name}${number}`;
      number += 1;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}
