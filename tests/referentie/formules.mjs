/** Columns that are typed in; what is left out is blank. */
export const invoer = (...namen) => Object.fromEntries(namen.map((naam) => [naam, (rij) => rij[naam] ?? null]));

/** `kolom 1`, `kolom 2`, …: the headers of columns that hold the like. */
export const genummerd = (naam, aantal) => Array.from({ length: aantal }, (_, i) => `${naam} ${i + 1}`);

/** Values under such headers. */
export const alsKolommen = (naam, waarden) => Object.fromEntries(waarden.map((waarde, i) => [`${naam} ${i + 1}`, waarde]));

export const als = (voorwaarde, dan, anders) => `IF(${voorwaarde},${dan},${anders})`;

/** Terms added up; without any it is 0. */
export const som = (termen) => (termen.length > 0 ? termen.join('+') : '0');

/** An amount in euros as whole cents: rounded as euros first, for a factor of a hundred would leave dust to round. */
export const cent = (bedrag) => `ROUND(100*ROUND(${bedrag},2),0)`;
