import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { bancheComponibili } from '@/lib/profili/view-profili';
import { ModuloProfilo } from './modulo-profilo';
import { NonConcedibili } from './non-concedibili';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const banca = bancheComponibili().find(({ codice }) => codice === 'ANAGRAFE') ?? expect.unreachable('anagrafe');
const senzaTag = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the composer of a profile', () => {
  const html = renderToStaticMarkup(<ModuloProfilo banca={banca} partenza={['cognome', 'nome', 'attoNascita']} />);
  const testo = senzaTag(html);

  it('FU-11 CA-08 asks group by group and field by field, and says which are for law enforcement only', () => {
    for (const { etichetta, campi } of banca.gruppi) {
      expect(testo).toContain(`di ${campi.length})`);
      expect(html).toContain(etichetta.replace("'", '&#x27;'));
    }
    expect(html.match(/type="checkbox"/g)?.length).toBeGreaterThan(banca.gruppi.flatMap(({ campi }) => campi).length);
    expect(testo).toContain('Solo forze di polizia.');
  });

  it('CA-08 previews what the operator will see and which visure open', () => {
    const anteprima = testo.slice(testo.indexOf('Che cosa vedrà l’operatore'));
    expect(anteprima).toContain('Cognome, Nome');
    expect(anteprima).toContain('Lo rendono riservato: atto di nascita.');
    expect(anteprima).toContain('Composizione della famiglia: non si apre');
    expect(anteprima).toMatch(/Visura individuale(?!: non si apre)/);
  });

  it('SA-04 tells what no convenzione may give, and why', () => {
    const detto = senzaTag(renderToStaticMarkup(<NonConcedibili banca={banca} />));
    for (const voce of [
      'Scheda individuale completa',
      'Tutore',
      'Permesso di soggiorno',
      'Lista elettorale',
      'Lista di leva',
      'Censimento',
      'Autoveicoli',
    ])
      expect(detto).toContain(voce);
  });
});
