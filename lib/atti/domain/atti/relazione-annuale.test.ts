import { describe, expect, it } from 'vitest';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { raccogliereConteggi } from '@/lib/relazioni/domain/conteggi';
import type { DatiRelazione } from '@/lib/relazioni/domain/relazione';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { pagineDelPdf } from '@/lib/testing/pdf';
import { componiAtto } from '../componi';
import { materiaDiEsempio } from '../esempio';
import { relazioneAnnuale } from './relazione-annuale';

const DATI: DatiRelazione = {
  anno: 2026,
  erogatore: 'Comune di Prova',
  ente: 'Azienda sanitaria di prova',
  convenzione: '2026/0012',
  stato: 'RECESSO_PREAVVISATO',
  stipulataIl: '2026-01-20',
  ultimoGiornoIl: '2026-12-18',
  finoAl: '2026-11-22',
  ...raccogliereConteggi([]),
  operatoriAttivi: 2,
  sospensioni: [{ origine: 'EROGATORE', dal: '2026-04-01', al: null, motivo: 'Verifica in corso' }],
  disabilitazioni: [],
};

describe('the annual report', () => {
  const testata = { denominazione: DATI.erogatore, sottotitolo: 'Servizi demografici' };
  const materia = materiaDiEsempio('RELAZIONE_ANNUALE', { testata, generatoIl: new Date('2026-11-22T09:00:00Z'), oggi: '2026-11-22' });
  const documento = componiAtto(relazioneAnnuale, { ...materia, relazione: DATI });
  it('SA-05 tells states and origins in words, and says when the year is not over', () => {
    const testi = testiDelDocumento(documento);
    expect(testi).toContain('Recesso preavvisato');
    expect(testi).toContain('il comune');
    expect(testi.join(' ')).toContain('18/12/2026');
    expect(testi.join(' ')).toContain('i dati sono parziali');
    for (const testo of testi) expect(testo).not.toMatch(/undefined|null|NaN|[A-Z]{3,}_[A-Z]{2,}|\bEROGATORE\b/);
  });
  it('CH-14 has the figures of twelve months in a table, and the same in a chart under it, with no page left half empty between', () => {
    const grafico = documento.blocchi.findIndex(({ tipo }) => tipo === 'grafico');
    expect(documento.blocchi[grafico]).toMatchObject({ unita: 'visure', serie: expect.objectContaining({ length: 12 }) });
    expect(documento.blocchi[grafico - 1]).toMatchObject({ tipo: 'tabella', righe: expect.objectContaining({ length: 12 }) });
    expect(documento.blocchi.map(({ tipo }) => tipo)).not.toContain('nuova-pagina');
  });
  it('SA-05 fills its pages: the months begin on the first, and the signature stands under the part that it closes', async () => {
    const pagine = pagineDelPdf(await generaPdf(componiAtto(relazioneAnnuale, materia)));
    expect(pagine).toHaveLength(3);
    expect(pagine[0]).toMatch(/Andamento mensile[^]*gennaio[^]*giugno/);
    expect(pagine[2]).toMatch(/Come sono stati contati i dati[^]*Osservazioni[^]*il responsabile tecnico/);
  });
  it('says that there is nothing, where there is nothing', () => {
    expect(testiDelDocumento(documento)).toContain('Nessun operatore disabilitato nel periodo.');
  });
});
