/** The catalogue of a data bank's fields, from how each is defined: in the order in which screens and prints show them. */
type Definito<Id extends string, Definizione> = Definizione & { readonly id: Id };

interface Catalogo<Id extends string, Definizione> {
  readonly campi: readonly Definito<Id, Definizione>[];
  readonly isCampo: (valore: string) => valore is Id;
  readonly campo: (id: Id) => Definito<Id, Definizione>;
  /** The same fields without repetitions, in catalogue order: two equal sets always give equal lists (and one SQL statement). */
  readonly ordina: (campi: readonly Id[]) => Id[];
}

export function catalogo<Id extends string, Definizione extends object>(
  definizioni: Readonly<Record<Id, Definizione>>,
): Catalogo<Id, Definizione> {
  const campi = (Object.keys(definizioni) as Id[]).map((id): Definito<Id, Definizione> => ({ ...definizioni[id], id }));
  // Asked of every field of every row that is read: made once.
  const perId = Object.fromEntries(campi.map((campo) => [campo.id, campo])) as Record<Id, Definito<Id, Definizione>>;
  return {
    campi,
    campo: (id) => perId[id],
    isCampo: (valore): valore is Id => Object.hasOwn(definizioni, valore),
    ordina: (scelti) => {
      const insieme = new Set<string>(scelti);
      return campi.filter(({ id }) => insieme.has(id)).map(({ id }) => id);
    },
  };
}
