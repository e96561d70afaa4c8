/** Values grouped as a visura shows them. */
import { campo, CAMPI, GRUPPI, type CampoId, type GruppoId } from './campi';

interface VoceDiGruppo {
  readonly campo: CampoId;
  readonly etichetta: string;
  /** Null when the data bank has none: shown as a dash, so that "empty" is not taken for "not allowed". */
  readonly valore: string | null;
}
export interface GruppoDiVoci {
  readonly gruppo: GruppoId;
  readonly etichetta: string;
  readonly voci: readonly VoceDiGruppo[];
}

type Letti = Readonly<Partial<Record<CampoId, string | null>>>;

/** The values of those fields, in their order. Only fields that were read appear. */
export function vociDi(valori: Letti, campi: readonly CampoId[]): VoceDiGruppo[] {
  return campi.flatMap((id) => {
    const valore = valori[id];
    return valore === undefined ? [] : [{ campo: id, etichetta: campo(id).etichetta, valore }];
  });
}

/**
 * Groups in catalogue order. Only fields that were read appear.
 * @param soloPieni drops empty fields of groups that concern few people (marriage, cancellation…), keeping generalities whole
 */
export function perGruppi(valori: Letti, soloPieni = false): GruppoDiVoci[] {
  const gruppi = new Map<GruppoId, VoceDiGruppo[]>();
  for (const { id, etichetta, gruppo } of CAMPI) {
    const valore = valori[id];
    if (valore === undefined || (soloPieni && valore === null && gruppo !== 'generalita')) continue;
    gruppi.set(gruppo, [...(gruppi.get(gruppo) ?? []), { campo: id, etichetta, valore }]);
  }
  return [...gruppi].map(([gruppo, voci]) => ({ gruppo, etichetta: GRUPPI[gruppo].etichetta, voci }));
}
