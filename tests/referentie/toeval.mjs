/** Chance that comes out the same every time: a linear congruential generator with the constants of Numerical Recipes. */
export function toeval(zaad) {
  let stand = zaad >>> 0;
  const deel = () => (stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const geheel = (van, tot) => van + Math.floor(deel() * (tot - van + 1));
  return {
    geheel,
    /** With some decimals. */
    getal: (van, tot, decimalen = 2) => geheel(van * 10 ** decimalen, tot * 10 ** decimalen) / 10 ** decimalen,
    kies: (lijst) => lijst[geheel(0, lijst.length - 1)],
    /** True so many times out of a hundred. */
    kans: (procent) => geheel(1, 100) <= procent,
  };
}
