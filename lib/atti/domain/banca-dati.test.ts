import { describe, expect, it } from 'vitest';
import { bancaNota, BANCHE } from '@/lib/banche/domain/elenco';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { documentoDiEsempio } from '@/lib/modelli/domain/anteprima';
import { EROGATORE, QUANDO, testoDellAtto } from '@/lib/testing/atto-del-modello';
import { TIPI_ATTO } from './catalogo';

/** `anagraf`, `catast`: what a bank, its law and its words are told by, in whatever form. */
const radice = (codice: string) => new RegExp(codice.slice(0, -1), 'i');

describe.each(PREDEFINITI.map(({ codice, clausole }) => ({ codice, clausole: scrivereClausole(clausole) })))('$codice', ({ clausole }) => {
  const [esempio] = attiDiEsempio(clausole, { erogatore: EROGATORE, data: QUANDO.oggi });
  const { bancaDati, decadenzaAnpr } = esempio.regole;
  const altrui = BANCHE.filter(({ codice }) => codice !== bancaDati).map(({ codice }) => radice(codice));
  const nome = bancaNota(bancaDati).nomeEsteso.replace(/^(l’|la )/, '');
  // That ANPR serves an ente makes lapse what its clauses say so of: no other convenzione has that act.
  const suoi = TIPI_ATTO.filter((tipo) => tipo !== 'DECADENZA' || decadenzaAnpr);

  it.each(suoi)('CA-07 RT-01 %s speaks of no bank but its convenzione’s', (tipo) => {
    for (const una of altrui) for (const dati of ['TUTTI', 'POCHI'] as const) expect(testoDellAtto(tipo, esempio, dati)).not.toMatch(una);
  });

  it('CA-07 RT-01 the convenzione itself, its law and its annexes speak of no bank but its own, by name', () => {
    const testo = testiDelDocumento(documentoDiEsempio(clausole, { erogatore: EROGATORE, now: QUANDO.generatoIl })).join('\n');
    for (const una of altrui) expect(testo).not.toMatch(una);
    expect(testo).toContain(nome);
  });

  it('CA-07 RT-01 the acts that say what is consulted name it', () => {
    for (const tipo of ['ALLEGATO_TECNICO', 'DIFFIDA', 'SOSPENSIONE', 'RISOLUZIONE', 'LETTERA_CREDENZIALI', 'ACCORDO_ADESIONE'] as const)
      expect(testoDellAtto(tipo, esempio), tipo).toContain(nome);
  });
});
