import { rinnoviEsauriti } from '@/lib/convenzioni/domain/rinnovo';
import { ultimoGiornoPerClausola } from '@/lib/convenzioni/domain/termini';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { avviso, errore, type Problema } from '../domain/problema';
import type { Letta } from '../lettura/righe';
import type { RigaDocumento } from '../schema-righe';
import type { Contorno } from './contorno';

/** The renewals that the papers of a convenzione tell. `certi`: no paper of its own is of a kind that cannot be read, and may be one more. */
export type RinnoviDetti = { readonly quanti: number; readonly date: readonly DataIso[]; readonly certi: boolean };

const isRinnovo = ({ valori: { tipo } }: Letta<RigaDocumento>): boolean => tipo === 'RINNOVO';

/** `tutti`: every row of the sheet is known. */
export function rinnoviDi(documenti: readonly Letta<RigaDocumento>[], tutti: boolean): RinnoviDetti {
  const suoi = documenti.filter(isRinnovo);
  return {
    quanti: suoi.length,
    date: suoi.flatMap(({ valori: { data } }) => (data === undefined ? [] : [data])).sort(),
    certi: tutti && !documenti.some(({ guaste }) => guaste.has('tipo')),
  };
}

/** CA-14, CH-09: as many times as the clause says, by an act that follows the convenzione and comes before its end. */
export function controllaRinnovi(
  { regole, stipulataIl }: Contorno,
  documenti: readonly Letta<RigaDocumento>[],
  problemi: Problema[],
): void {
  const suoi = documenti.filter(isRinnovo).sort((a, b) => (a.valori.data ?? '9999').localeCompare(b.valori.data ?? '9999'));
  suoi.forEach(({ riga, valori: { data } }, firmati) => {
    const posto = { foglio: 'documenti', riga } as const;
    const diTroppo = regole && rinnoviEsauriti({ rinnovo: regole.rinnovo, firmati });
    if (diTroppo) problemi.push(errore(posto, 'tipo', diTroppo.message));
    if (data === undefined || stipulataIl === null) return;
    if (data < stipulataIl) problemi.push(errore(posto, 'data', 'Il rinnovo non può venire prima della firma della convenzione.'));
    const ultimo = regole && ultimoGiornoPerClausola(stipulataIl, regole, firmati);
    if (ultimo && data > ultimo)
      problemi.push(
        avviso(
          posto,
          'data',
          `Le clausole vogliono il rinnovo firmato prima della scadenza, che era il ${formatoItaliano(ultimo)}: entra com’è scritto.`,
        ),
      );
  });
}
