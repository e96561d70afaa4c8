import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fraseGuasto } from '@/lib/platform/firme/tsl/guasti';
import { quadroElenco } from '@/lib/platform/firme/tsl/quadro';
import type { StatoElenco } from '@/lib/platform/firme/tsl/elenco';
import { ElencoDiFiducia } from './elenco-di-fiducia';

const now = new Date('2026-05-01T10:00:00Z');
const servizio = (stato: 'CONCESSO' | 'REVOCATO', quale: 'CA' | 'MARCA') => ({
  nome: 'Servizio',
  servizio: quale,
  certificati: [],
  periodi: [{ dal: '2020-01-01T00:00:00Z', stato }],
});
const stato: StatoElenco = {
  presoIl: '2026-04-30T08:00:00Z',
  guasto: null,
  elenco: {
    numero: 141,
    territorio: 'IT',
    gestore: 'Gestore di prova',
    emessoIl: '2026-01-10T08:00:00Z',
    prossimoIl: '2026-07-10T00:00:00Z',
    firmatario: { nome: 'Firmatario', impronta: 'ab'.repeat(32), validoAl: '2030-01-01T00:00:00Z' },
    servizi: [servizio('CONCESSO', 'CA'), servizio('CONCESSO', 'CA'), servizio('REVOCATO', 'CA'), servizio('CONCESSO', 'MARCA')],
  },
};
const mostra = (altro: Partial<StatoElenco>, quando = now): string =>
  renderToStaticMarkup(<ElencoDiFiducia elenco={quadroElenco('/dati/elenco.xml', { ...stato, ...altro }, quando)} />);

describe('the trusted list on the screen', () => {
  it('says whom Varco trusts, by whom the list is signed, and until when it holds', () => {
    const html = mostra({});
    expect(html).toContain('Varco si fida di 2 servizi');
    expect(html).toContain('di 1 servizio di marca temporale');
    expect(html).toContain('Numero dell’elenco');
    expect(html).toContain('141');
    expect(html).toContain('10/01/2026');
    expect(html).toContain('entro il 10/07/2026');
    expect(html).toContain('/dati/elenco.xml');
    expect(html).not.toContain('andava aggiornato');
  });

  it('warns of a stale list, of one refused while another is in use, and of one refused alone', () => {
    expect(mostra({}, new Date('2026-08-01'))).toContain('Un elenco nuovo era atteso entro il 10/07/2026');
    const alterato = mostra({ guasto: 'ALTERATO' });
    expect(alterato).toContain(fraseGuasto('ALTERATO'));
    expect(alterato).toContain('continua a usare l’ultimo elenco autentico');
    const nessuno = mostra({ guasto: 'FIRMATARIO', elenco: null, presoIl: null });
    expect(nessuno).toContain('non si fida di nessuno per conto dell’elenco');
    expect(nessuno).toContain('Gazzetta ufficiale');
  });

  it('of a list that cannot be had it does not say that it was refused, but that Varco tries again', () => {
    for (const inUso of [{}, { elenco: null, presoIl: null }]) {
      const html = mostra({ ...inUso, guasto: 'NON_DISPONIBILE' });
      expect(html).toContain('Varco riprova da sé');
      expect(html).not.toContain('accettato');
    }
  });

  it('says what to do when none is configured, and to wait while it is verified', () => {
    expect(renderToStaticMarkup(<ElencoDiFiducia elenco={null} />)).toContain('VARCO_TSL');
    expect(renderToStaticMarkup(<ElencoDiFiducia elenco="inVerifica" />)).toContain('Ricarica la pagina');
  });
});
