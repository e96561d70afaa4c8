import { expect, it } from 'vitest';
import type { DocumentoCheAspetta } from '@/lib/documenti/domain/da-fare';
import { attesaEsame, compitiEsame } from './firme';

const firma = (cambi: Partial<DocumentoCheAspetta> = {}): DocumentoCheAspetta => ({
  id: 'e',
  tipo: 'CONVENZIONE',
  titolo: null,
  persone: [],
  convenzioneId: 'c',
  adesioneId: 'a',
  numero: '2026/0001',
  ente: 'Azienda',
  gemelli: [],
  creatoIl: new Date('2026-03-08T09:00:00Z'),
  dal: '2026-03-08',
  ...cambi,
});
const solo = (cambi: Partial<DocumentoCheAspetta>) => compitiEsame([firma(cambi)], '2026-03-10')[0];

it('CA-16 says that the file of which this person may not judge waits for somebody else', () => {
  expect(attesaEsame([firma()], '2026-03-10')).toMatchObject([
    {
      titolo: 'File firmato in esame: Azienda',
      dettaglio: 'convenzione n. 2026/0001: lo decide un’altra persona del comune, perché l’hai caricato o firmato tu',
      href: '/ufficio/convenzioni/c/firma/e',
      urgente: false,
    },
  ]);
});

it('CA-16 asks for the judgement on each signed file that waits for a person, where that file is', () => {
  expect(solo({})).toMatchObject({
    titolo: 'Esamina il file firmato: Azienda',
    dettaglio: 'convenzione n. 2026/0001: la firma ha bisogno del giudizio di una persona',
    href: '/ufficio/convenzioni/c/firma/e',
    termine: 'in attesa da 2 giorni',
    urgente: true,
  });
  expect(solo({ tipo: 'DIFFIDA' })?.dettaglio).toContain('Diffida ad adempiere, convenzione n. 2026/0001');
  expect(solo({ tipo: 'ACCORDO_ADESIONE', convenzioneId: null })).toMatchObject({ href: '/ufficio/adesioni/a/firma/e' });
  expect(solo({ tipo: 'ESTRATTO_CITTADINO', convenzioneId: null, adesioneId: null, ente: '', numero: '' })).toMatchObject({
    titolo: 'Esamina il file firmato',
    href: '/ufficio/firme/e',
  });
});
