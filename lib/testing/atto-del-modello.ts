import { ATTI, type TipoAtto } from '@/lib/atti/domain/catalogo';
import { componiAtto } from '@/lib/atti/domain/componi';
import type { Atto } from '@/lib/atti/domain/definizione';
import { materiaDiEsempio, materiaScarna } from '@/lib/atti/domain/esempio';
import type { FonteAdesione, FonteConvenzione } from '@/lib/atti/domain/fonti';
import type { AttoDiEsempio } from '@/lib/clausole/esempio';
import { testiDelDocumento } from '@/lib/core/documento-pdf';

export const QUANDO = {
  testata: { denominazione: 'Ente di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};

/** Who grants, in an act under the clauses of a preset. */
export const EROGATORE = {
  denominazione: 'Ente di Prova',
  codiceFiscale: '00000000000',
  indirizzo: 'Piazza Uno, 1',
  pec: 'ente@pec.example',
};

/** All that an act says under those clauses, in one line: with every datum, or with none that may be missing. */
export function testoDellAtto(tipo: TipoAtto, esempio: AttoDiEsempio, dati: 'TUTTI' | 'POCHI' = 'TUTTI'): string {
  const materia = (dati === 'TUTTI' ? materiaDiEsempio : materiaScarna)(tipo, QUANDO);
  const documento = componiAtto(ATTI[tipo] as Atto<never>, sottoLeClausole(materia, esempio) as never);
  return testiDelDocumento(documento).join(' ').replaceAll('\n', ' ');
}

/** Of an example's matter, all that the clauses decide is as they say. */
function sottoLeClausole<M extends object>(materia: M, esempio: AttoDiEsempio): M {
  const { convenzione, modello } = materia as Partial<FonteConvenzione & FonteAdesione>;
  const { regole, contesto } = esempio;
  const { modifica = null } = convenzione ?? {};
  return {
    ...materia,
    ...(convenzione && { convenzione: { ...convenzione, ...esempio, modifica: modifica && { ...modifica, ...esempio } } }),
    ...(modello && {
      modello: { ...modello, nome: 'Schema di prova', regole },
      profilo: { ...contesto.profilo, motivo: 'Servono questi dati.' },
      visure: contesto.visure.map((codice) => ({ codice, motivo: 'Serve.' })),
    }),
  };
}
