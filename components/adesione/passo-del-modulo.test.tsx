import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { PASSI, type PassoAdesione } from '@/lib/adesioni/schema';
import { valoriIniziali } from '@/lib/adesioni/schema-valori-iniziali';
import type { VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import { datiDiProva } from '@/lib/testing/adesioni';
import { inModulo } from '@/lib/testing/profili';
import { PassoDelModulo } from './passo-del-modulo';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: () => undefined, refresh: () => undefined }),
  usePathname: () => '/',
  unstable_rethrow: () => undefined,
}));

const vincoli: VincoliModulo = {
  destinatari: ['FORZA_DI_POLIZIA'],
  visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'],
  profili: inModulo('S', 'M'),
  righe: 20,
  tetto: 5,
  scheda: ['dataNascita', 'email'],
  oggi: '2026-03-10',
};
const opzioni = {
  tipi: [{ valore: 'FORZA_DI_POLIZIA', etichetta: 'Forze di polizia' }],
  profili: [
    { valore: 'S', etichetta: 'Essenziali', campi: ['Cognome', 'Nome'] },
    { valore: 'M', etichetta: 'Famiglia', campi: ['Stato civile'] },
  ],
  visure: [
    { valore: 'INDIVIDUALE', etichetta: 'Visura individuale', aiuto: 'La scheda di una persona.' },
    { valore: 'COMPOSIZIONE_FAMIGLIA', etichetta: 'Famiglia' },
  ],
};
const disegna = (passo: PassoAdesione, dati: Record<string, unknown> = {}, cambi: Partial<VincoliModulo> = {}) =>
  renderToString(
    <PassoDelModulo
      bozza="1"
      passo={passo}
      vincoli={{ ...vincoli, ...cambi }}
      opzioni={opzioni}
      valoriIniziali={valoriIniziali(passo, dati)}
      delServer={valoriIniziali(passo, dati)}
      dopo="/dopo"
      salva={() => Promise.resolve({ ok: true, valore: { salvati: {}, dubbi: [] } })}
    />,
  );

describe('the steps of the wizard on screen', () => {
  it.each(PASSI)('CH-13 step %s: every field has its label, and nothing unset is shown', (passo) => {
    const html = disegna(passo, datiDiProva());
    expect(html).toContain('Salva e continua');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    const etichettati = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
    const controlli = [...html.matchAll(/<(?:input|select|textarea)[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(controlli.length).toBeGreaterThan(0);
    expect(controlli.filter((id) => !etichettati.has(id))).toEqual([]);
  });

  it('CH-13 puts back what the draft holds', () => {
    const ente = disegna('ente', { ente: { denominazione: 'Comando a metà' } });
    expect(ente).toContain('Comando a metà');
    expect(disegna('richieste', datiDiProva())).toContain('Identificare le persone da notificare.');
    expect(disegna('operatori', datiDiProva())).toContain('VRDNNA85C41L736Q');
  });

  it('CH-02 CH-13 asks of operators the fields of the clause, as many rows as its form', () => {
    const html = disegna('operatori');
    expect(html).toContain('Data di nascita');
    expect(html).not.toContain('Sede di lavoro');
    expect(html).toMatch(/di (<!-- -->)?20(<!-- -->)? al massimo/);
    expect(html).toContain('al massimo 5');
  });

  it('leaves in Italian only what people can read: no codes of ours', () => {
    expect(disegna('richieste')).toContain('Visura individuale');
    expect(disegna('richieste')).toContain('La scheda di una persona.');
    expect(disegna('ente').replace(/(value|name|id)="[^"]*"/g, '')).not.toContain('FORZA_DI_POLIZIA');
  });

  it('CH-13 says where the others go when the form holds as many people as the clause takes', () => {
    const oltre = 'Chi non entra in questo modulo si aggiunge dopo la firma';
    expect(disegna('operatori', datiDiProva(), { righe: 1 })).toContain(oltre);
    expect(disegna('operatori', datiDiProva())).not.toContain(oltre);
  });

  it('FU-11 lists, folded, the data of each profile', () => {
    expect(disegna('richieste')).toMatch(/<details>.*Essenziali<\/dt><dd[^>]*>Cognome, Nome<\/dd>.*<\/details>/s);
  });

  it('CH-02 doubts more accesses than the form has people, where the clause sets no cap', () => {
    const chiede = (numeroAccessi: number, tetto: number | null) => disegna('operatori', { ...datiDiProva(), numeroAccessi }, { tetto });
    expect(chiede(400, null)).toContain('L’ufficio ne valuta la necessità');
    expect(chiede(20, null)).not.toContain('L’ufficio ne valuta la necessità');
    expect(chiede(19, 30)).toContain('19 accessi per una persona indicata');
    expect(chiede(400, 5)).not.toContain('L’ufficio ne valuta la necessità');
  });
});
