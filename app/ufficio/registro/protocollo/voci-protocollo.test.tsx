import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { VoceProtocollo } from '@/lib/protocollo/views';
import { VociProtocollo } from './voci-protocollo';

vi.mock('./annulla', () => ({
  FinestraAnnulla: ({ trascritto }: { trascritto: boolean }) => (trascritto ? 'annulla, anche per un numero trascritto male' : 'annulla'),
}));

const VOCE: VoceProtocollo = {
  id: 'v',
  registro: 'Registro interno',
  aoo: null,
  anno: 2026,
  numero: '0000007',
  data: '2026-03-10',
  verso: 'USCITA',
  origine: 'VARCO',
  oggetto: 'Diffida',
  corrispondente: null,
  documentoId: null,
  convenzioneId: null,
  domandaId: null,
  adesioneId: null,
  impronta: null,
  registratoIl: new Date('2026-03-10T09:00:00Z'),
  registratoDa: 'Ugo Riva',
  annullamento: {
    da: 'Ida Sarti',
    il: new Date('2026-03-11T09:00:00Z'),
    motivo: 'Registrato due volte',
    atto: 'Determina n. 8',
    trascrizione: false,
  },
  annullabile: false,
};
const testo = (voce: VoceProtocollo) =>
  renderToStaticMarkup(<VociProtocollo voci={[voce]} />)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

it('says in the row of an annulled number who annulled it, when, why and by which provision', () => {
  expect(testo(VOCE)).toContain(
    'Annullata il 11/03/2026 10:00 da Ida Sarti: Registrato due volte (provvedimento: Determina n. 8). Il numero non si usa più.',
  );
  const trascritta = VOCE.annullamento && { ...VOCE.annullamento, trascrizione: true };
  expect(testo({ ...VOCE, origine: 'COMUNE', annullamento: trascritta })).toContain('Il numero era trascritto male: resta libero');
  expect(testo({ ...VOCE, annullamento: null })).not.toContain('Annullata');
});

it('CA-01 offers to free a number only where somebody copied it', () => {
  const daAnnullare = { ...VOCE, annullamento: null, annullabile: true };
  expect(testo({ ...daAnnullare, origine: 'COMUNE' })).toContain('trascritto male');
  expect(testo(daAnnullare)).toContain('annulla');
  expect(testo(daAnnullare)).not.toContain('trascritto male');
});

it('LE-06 leads from an entry to its document, wherever the office follows it', () => {
  const porta = (cambi: Partial<VoceProtocollo>) =>
    /href="([^"]+)"/.exec(renderToStaticMarkup(<VociProtocollo voci={[{ ...VOCE, ...cambi }]} />))?.[1];
  expect(porta({ documentoId: 'd', convenzioneId: 'c', domandaId: 'a' })).toBe('/ufficio/convenzioni/c/documenti/d');
  expect(porta({ documentoId: 'd', domandaId: 'a' })).toBe('/ufficio/adesioni/a');
  expect(porta({ documentoId: 'd', adesioneId: 'a' })).toBe('/ufficio/adesioni/a');
  expect(porta({ documentoId: 'd' }), 'an extract').toBe('/ufficio/registro/estratto/d');
  expect(porta({})).toBeUndefined();
});
