/**
 * The values of a form that came with a file: each field is JSON. What is not is left out, and the use case's schema says what is
 * missing.
 */
export function daCampi(campi: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(campi).flatMap(([nome, testo]) => {
      try {
        return [[nome, JSON.parse(testo) as unknown]];
      } catch {
        return [];
      }
    }),
  );
}
