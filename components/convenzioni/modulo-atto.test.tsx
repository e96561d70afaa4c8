import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { PAGINE_ATTO } from '@/app/ufficio/convenzioni/[id]/[atto]/pagine-atto';
import { ATTI_ENTE } from '@/app/ente/convenzione/atti-ente';
import { CAMPI_ATTI, hasDocumento, type AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';
import type { CampoAtto } from '@/lib/core/campi-atto';
import type { VariantiDeiCampi } from '../atti/campi-dell-atto';
import { ModuloAtto } from './modulo-atto';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const SU = {
  numero: '2026/0001',
  ente: 'Azienda di prova',
  oggi: '2026-11-22',
  recesso: { causali: [{ causale: 'INADEMPIMENTO', nome: 'inadempimento', immediato: true }], primoGiornoFruitore: '2026-12-22' },
};

const modulo = (
  invio: string,
  conseguenza?: string,
  atto: AttoCompilabile = 'sospensione',
  valori = {},
  varianti?: VariantiDeiCampi,
): string =>
  renderToStaticMarkup(
    <ModuloAtto
      chi="u"
      atto={atto}
      azione={async () => ({ ok: true, valore: undefined })}
      su={SU}
      valori={{ id: 'c', versione: 1, ...valori }}
      varianti={varianti}
      torna="/"
      invio={invio}
      fatto="Fatto."
      conseguenza={conseguenza}
    />,
  );

describe('the form of an act', () => {
  it('asks once more, with the consequence, before what weighs', () => {
    const html = modulo('Recedi dalla convenzione', 'Non si può annullare.');
    const finestra = /<dialog[^>]*>(.*)<\/dialog>/s.exec(html)?.[1] ?? '';
    expect(finestra).toContain('Recedi dalla convenzione: confermi?');
    expect(finestra).toContain('Non si può annullare.');
    expect(finestra, 'no button of the window submits by itself').not.toContain('type="submit"');
    expect(html).toMatch(/<button type="submit"[^>]*aria-haspopup="dialog"/);
  });

  it.each(['sospensione', 'accessi', 'risoluzione', 'recesso', 'recessoFruitore'] as const)('names on whom %s falls', (atto) => {
    const finestra = /<dialog[^>]*>(.*)<\/dialog>/s.exec(modulo('Procedi', 'Succede questo.', atto))?.[1] ?? '';
    expect(finestra).toContain('Azienda di prova, convenzione n. 2026/0001');
  });

  it('CA-15 says what the chosen cause and day will do', () => {
    expect(modulo('Recedi', 'Dipende.', 'recesso', { causale: 'INADEMPIMENTO' })).toContain('effetto immediato');
    expect(modulo('Recedi', 'Dipende.', 'recessoFruitore', { efficaceIl: '2027-01-10' })).toContain('dal 10/01/2027');
  });

  it.each(Object.keys(CAMPI_ATTI) as AttoCompilabile[])('asks for %s what its fields declare', (atto) => {
    const html = modulo('Procedi', undefined, atto);
    for (const { etichetta } of Object.values<CampoAtto>(CAMPI_ATTI[atto])) expect(html).toContain(etichetta);
    expect(html.includes('Anteprima del documento')).toBe(hasDocumento(atto));
  });

  it('CA-15 offers the causes that the clauses leave, with what each entails', () => {
    const opzioni = [{ valore: 'INADEMPIMENTO', etichetta: 'Inadempimento', aiuto: 'Effetto immediato' }];
    const html = modulo('Recedi', undefined, 'recesso', {}, { causale: { opzioni } });
    expect(html.match(/type="radio"/g)).toHaveLength(1);
    expect(html).toContain('Effetto immediato');
  });

  it('does at once what can be undone', () => {
    expect(modulo('Revoca la sospensione')).not.toContain('<dialog');
  });

  it('CA-15 CH-11 holds as weighing every act that closes accesses, on both sides', () => {
    const pesanti = (atti: Record<string, { pericolo: boolean }>) => Object.keys(atti).filter((nome) => atti[nome]?.pericolo);
    expect(pesanti(PAGINE_ATTO)).toEqual(['annullamento', 'sospensione', 'accessi', 'recesso', 'risoluzione', 'decadenza']);
    expect(pesanti(ATTI_ENTE)).toEqual(['sospensione', 'recesso']);
  });
});
