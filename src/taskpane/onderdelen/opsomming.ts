/** Short facts on one line; what is absent is left out. */
export function opsomming(...feiten: readonly (string | undefined)[]): string {
  return feiten.filter((feit) => feit !== undefined && feit !== '').join(' · ');
}
