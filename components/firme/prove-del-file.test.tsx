import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { FirmaProvataView, ProvaView } from '@/lib/documenti/views';
import { DocumentoGenerato } from './documento-generato';
import { ProveDelFile } from './prove-del-file';
import { ProveRaccolte } from './prove-raccolte';

const FIRMA: FirmaProvataView = {
  firmatario: 'Ada Neri',
  codiceFiscale: 'NREDAA80A41H501X',
  integra: true,
  fiducia: 'attendibile',
  revoca: 'non_verificata',
  istante: '2026-03-10T09:00:00.000Z',
  marca: null,
  certificato: { emittente: 'CA di prova', seriale: '0A1B', validoDal: '2026-01-01T00:00:00Z', validoAl: '2027-01-01T00:00:00Z' },
  motivi: [{ codice: 'REVOCA_NON_VERIFICATA', frase: 'Nessuna prova sulla revoca.', daGuardare: false }],
};
const PROVA: ProvaView = {
  formato: 'CADES',
  modificheSuccessive: 'nessuna',
  firme: [FIRMA],
  motivi: [{ codice: 'BUSTA_IRREGOLARE', frase: 'La busta è insolita.', daGuardare: true }],
};
const testo = (prova: ProvaView): string =>
  renderToStaticMarkup(<ProveDelFile prova={prova} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('CA-16 tells integrity, trust, revocation and identity apart, in words, and what to look at before what is only said', () => {
  const detto = testo(PROVA);
  for (const frase of [
    'Firma di Ada Neri',
    'Ada Neri · NREDAA80A41H501X',
    'Il contenuto firmato non è cambiato dopo la firma.',
    'rilasciato da un’autorità riconosciuta',
    'Revoca non verificata',
    'dichiarato da chi ha firmato e non provato da una marca temporale',
    'CA di prova, valido dal 01/01/2026 al 01/01/2027, numero di serie 0A1B',
    'Da controllare: La busta è insolita.',
    'Nota: Nessuna prova sulla revoca.',
  ])
    expect(detto).toContain(frase);
  expect(detto).not.toContain('Modifiche dopo la firma');
});

it('CA-16 says what is broken or to be weighed, never by colour alone, and numbers several signatures', () => {
  const rotta = { ...FIRMA, integra: false, fiducia: 'non_attendibile' as const, revoca: 'revocata' as const, istante: null };
  const detto = testo({ ...PROVA, formato: 'PADES', modificheSuccessive: 'segnalate', firme: [FIRMA, rotta], motivi: [] });
  for (const frase of [
    'Firma 2 di 2: Ada Neri',
    'Il contenuto non corrisponde alla firma.',
    'Certificato da valutare',
    'Il certificato è revocato o sospeso.',
    'Non indicato, e senza marca temporale',
    'Ci sono modifiche che non sono firme',
    'Nessuna osservazione.',
  ])
    expect(detto).toContain(frase);
});

it('CA-16 keeps the evidence of a signature that was taken at hand, folded, with the day of the verification', () => {
  const raccolta = { id: 'c1', parte: 'FRUITORE', verificataIl: new Date('2026-03-10T09:00:00Z'), prova: PROVA } as const;
  const html = renderToStaticMarkup(<ProveRaccolte prove={[raccolta]} />);
  for (const frase of [
    '<details',
    'Prove della verifica',
    'Verificato il 10/03/2026 10:00',
    'CA di prova, valido dal',
    'Revoca non verificata',
  ])
    expect(html).toContain(frase);
  expect(renderToStaticMarkup(<ProveRaccolte prove={[]} />)).toBe('');
});

it('shows the generated document by its preview alone, with a way to it where there is no frame', () => {
  const markup = renderToStaticMarkup(<DocumentoGenerato id="d1" titolo="Convenzione n. 1" />);
  expect(markup).toContain('<iframe title="Documento generato da Varco: Convenzione n. 1" src="/api/documenti/d1?anteprima#');
  expect(markup).toMatch(/<a href="\/api\/documenti\/d1\?anteprima" target="_blank"/);
});
