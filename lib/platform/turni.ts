/**
 * The same, of each kind so many at once and no more: a kind that lasts long takes no place from the others. What is asked for meanwhile
 * is not lost, and begins as soon as one ends.
 */
export function aTurni<T extends string>(
  svolgi: (cosa: T) => Promise<void>,
  quanti: Readonly<Record<T, number>>,
): (cosa: T) => Promise<void> {
  const inCorso = new Map<T, number>();
  const richiesti = new Set<T>();
  return async (cosa) => {
    const altri = inCorso.get(cosa) ?? 0;
    if (altri >= quanti[cosa]) {
      richiesti.add(cosa);
      return;
    }
    inCorso.set(cosa, altri + 1);
    try {
      do {
        richiesti.delete(cosa);
        await svolgi(cosa);
      } while (richiesti.has(cosa));
    } finally {
      inCorso.set(cosa, (inCorso.get(cosa) ?? 1) - 1);
    }
  };
}
