import { describe, expect, it } from 'vitest';
import { bancaNota, BANCHE } from '@/lib/banche/domain/elenco';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { documentoDiEsempio } from '@/lib/modelli/domain/anteprima';
import { ATTI, TIPI_ATTO, type TipoAtto } from './catalogo';
import { componiAtto } from './componi';
import type { Atto } from './definizione';
import { materiaDiEsempio, materiaScarna } from './esempio';
import type { FonteAdesione, FonteConvenzione } from './fonti';

const QUANDO = {
  testata: { denominazione: 'Ente di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const PARTE = { denominazione: 'Ente di Prova', codiceFiscale: '00000000000', indirizzo: 'Piazza Uno, 1', pec: 'ente@pec.example' };

/** `anagraf`, `catast`: what a bank, its law and its words are told by, in whatever form. */
const radice = (codice: string) => new RegExp(codice.slice(0, -1), 'i');

describe.each(PREDEFINITI.map(({ codice, clausole }) => ({ codice, clausole: scrivereClausole(clausole) })))('$codice', ({ clausole }) => {
  const [esempio] = attiDiEsempio(clausole, { erogatore: PARTE, data: QUANDO.oggi });
  const { regole, contesto } = esempio;
  const altrui = BANCHE.filter(({ codice }) => codice !== regole.bancaDati).map(({ codice }) => radice(codice));

  /** Of the matter of an example, what the clauses decide. */
  function sottoLeClausole<M extends object>(materia: M): M {
    const { convenzione, modello } = materia as Partial<FonteConvenzione & FonteAdesione>;
    const profilo = { ...contesto.profilo, motivo: 'Servono questi dati.' };
    const visure = contesto.visure.map((codice) => ({ codice, motivo: 'Serve.' }));
    return {
      ...materia,
      ...(convenzione && {
        convenzione: { ...convenzione, ...esempio, modifica: convenzione.modifica && { ...convenzione.modifica, ...esempio } },
      }),
      ...(modello && { modello: { ...modello, nome: 'Schema di prova', regole }, profilo, visure }),
    };
  }
  const testi = (tipo: TipoAtto, materia = materiaDiEsempio) =>
    testiDelDocumento(componiAtto(ATTI[tipo] as Atto<never>, sottoLeClausole(materia(tipo, QUANDO)) as never)).join('\n');
  // That ANPR serves an ente makes lapse what its clauses say so of: no other convenzione has that act.
  const suoi = TIPI_ATTO.filter((tipo) => tipo !== 'DECADENZA' || regole.decadenzaAnpr);

  it.each(suoi)('CA-07 RT-01 %s speaks of no bank but its convenzione’s', (tipo) => {
    for (const una of altrui) for (const testo of [testi(tipo), testi(tipo, materiaScarna)]) expect(testo).not.toMatch(una);
  });

  it('CA-07 RT-01 the convenzione itself, its law and its annexes speak of no bank but its own, by name', () => {
    const testo = testiDelDocumento(documentoDiEsempio(clausole, { erogatore: PARTE, now: QUANDO.generatoIl })).join('\n');
    for (const una of altrui) expect(testo).not.toMatch(una);
    expect(testo).toContain(bancaNota(regole.bancaDati).nomeEsteso.replace(/^(l’|la )/, ''));
  });

  it('CA-07 RT-01 the acts that say what is consulted name it', () => {
    const nome = bancaNota(regole.bancaDati).nomeEsteso.replace(/^(l’|la )/, '');
    for (const tipo of ['ALLEGATO_TECNICO', 'DIFFIDA', 'SOSPENSIONE', 'RISOLUZIONE', 'LETTERA_CREDENZIALI', 'ACCORDO_ADESIONE'] as const)
      expect(testi(tipo).replaceAll('\n', ' '), tipo).toContain(nome);
  });
});
