import { describe, expect, it } from 'vitest';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { testoDelPdf } from '@/lib/testing/pdf';
import { ATTI, TIPI_ATTO } from '../catalogo';
import { componiAtto } from '../componi';
import type { Atto } from '../definizione';
import { materiaDiEsempio } from '../esempio';
import { designazione } from './designazione';

const quando = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const materia = materiaDiEsempio('ATTO_DESIGNAZIONE', quando);
const [uno] = materia.operatori;
if (!uno) throw new Error('The example names nobody');
const con = (quanti: number) =>
  componiAtto(designazione, {
    ...materia,
    operatori: Array.from({ length: quanti }, (_, i) => ({ ...uno, cognome: `Rossi${i}` })),
  });
const detto = (quanti: number) => testiDelDocumento(con(quanti)).join('\n').replace(/\s+/g, ' ');

describe('the act of designation', () => {
  it('SA-10 CH-04 designates one person as an operator, several as operators, and names the few', () => {
    expect(detto(1)).toContain('designa come operatore autorizzato a consultare');
    expect(detto(1)).toContain(`${uno.nome} Rossi0 (codice fiscale ${uno.codiceFiscale}), secondo`);
    expect(detto(3)).toContain('designa come operatori autorizzati a consultare');
    expect(detto(3)).toMatch(/Rossi0 \(codice fiscale \w+\), \S+ Rossi1 \(codice fiscale \w+\) e \S+ Rossi2/);
    expect(detto(1)).toContain('Persona indicata alla data dell’atto');
    expect(detto(3)).toContain('Persone indicate alla data dell’atto');
    expect(detto(4)).toContain('le 4 persone elencate nell’allegato');
  });

  it('SA-10 has the table of few people in its text, of a longer list in its annex', () => {
    const tipi = (quanti: number) => con(quanti).blocchi.map(({ tipo }) => tipo);
    for (const quanti of [1, 3]) {
      expect(tipi(quanti)).not.toContain('nuova-pagina');
      expect(tipi(quanti).filter((tipo) => tipo === 'tabella')).toHaveLength(1);
      expect(tipi(quanti).indexOf('tabella')).toBeLessThan(tipi(quanti).indexOf('firme'));
    }
    expect(tipi(4).indexOf('tabella')).toBeGreaterThan(tipi(4).indexOf('nuova-pagina'));
    expect(tipi(4).indexOf('nuova-pagina')).toBeGreaterThan(tipi(4).indexOf('firme'));
  });

  it('SA-10 takes one or two pages for few people', async () => {
    const pagine = async (quanti: number) => /pagina 1 di (\d+)/.exec(testoDelPdf(await generaPdf(con(quanti))))?.[1];
    expect(Number(await pagine(1))).toBeLessThanOrEqual(2);
    expect(Number(await pagine(3))).toBeLessThanOrEqual(2);
  });
});

describe('all acts', () => {
  const carta = (tipo: (typeof TIPI_ATTO)[number]) =>
    componiAtto(ATTI[tipo] as Atto<never>, materiaDiEsempio(tipo, quando) as never).ente.denominazione;

  it.each(TIPI_ATTO)(
    'CH-13 CA-15 SA-10 %s is written on the paper of whose act it is, and the ente’s is addressed to the comune',
    (tipo) => {
      const { fruitore } = materia;
      expect(carta(tipo)).toBe(ATTI[tipo].di === 'FRUITORE' ? fruitore.denominazione : quando.testata.denominazione);
      if (ATTI[tipo].di !== 'FRUITORE') return;
      const esempio = materiaDiEsempio(tipo, quando) as typeof materia;
      expect((ATTI[tipo] as Atto<never>).destinatario?.(esempio as never).nome).toBe(esempio.erogatore.denominazione);
    },
  );

  it.each(TIPI_ATTO)('%s never names the ente or the comune without an article', (tipo) => {
    const nudi = ATTI[tipo].testo.match(/(?<!ente\s)(?<!ente fruitore:\s)\{\{(fruitore|comune)\}\}/g) ?? [];
    expect(nudi).toEqual([]);
    expect(ATTI[tipo].testo).not.toMatch(/finalità (concesse )?sono: \{\{/);
  });
});
