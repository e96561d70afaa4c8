import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { OperatoreView } from '@/lib/operatori/views';
import { ModuloScheda } from './modulo-scheda';
import { ProssimoPasso } from './prossimo-passo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));
vi.mock('./azioni', () => ({ completare: () => undefined }));

const operatore: OperatoreView = {
  id: 'o1',
  nome: 'Paolo',
  cognome: 'Lipari',
  stato: 'DESIGNATO',
  motivo: null,
  convenzioneId: 'c1',
  numero: '2026/0001',
  enteId: 'e1',
  ente: 'Azienda',
  attoDaFirmare: null,
  richiestoIl: null,
  mancanti: ['telefono'],
  dubbi: ['Il cognome non corrisponde al codice fiscale.'],
  ultimoAccesso: null,
  atti: ['completare'],
  versione: 1,
  codiceFiscale: 'RSSMRA85C10H501F',
  scheda: {},
  nomeUtente: null,
  designazione: null,
  storia: [{ che: 'Abilitato', il: '2026-03-10T09:00:00.000Z' }],
  sospesoDa: null,
  campi: null,
  convenzione: {
    id: 'c1',
    numero: '2026/0001',
    enteId: 'e1',
    ente: 'Azienda',
    stato: 'VIGENTE',
    impedimento: null,
    tetto: null,
    abilitati: 0,
    designazione: 'SINGOLA',
    campiChiesti: ['telefono', 'email'],
    termineElencoGiorni: null,
    abilitiTu: false,
    viva: true,
  },
};

it('SA-07 CA-17 marks as optional only what the clause does not ask, and tells a doubt beside the codice fiscale', () => {
  const html = renderToStaticMarkup(<ModuloScheda operatore={operatore} />);
  const facoltativi = [...html.matchAll(/<label[^>]*>([^<]+)<span[^>]*> \(facoltativo\)/g)].map(([, etichetta]) => etichetta);
  expect(facoltativi).toEqual(['Data di nascita', 'Luogo di nascita', 'Sede di lavoro']);
  expect(html).toContain('Il cognome non corrisponde al codice fiscale.');
  expect(html).not.toContain('La scheda è aggiornata');
});

it.each([
  [{ stato: 'PROPOSTO' }, /Manca la designazione/],
  [{ mancanti: [] }, /Manca la richiesta di abilitazione/],
  [{ richiestoIl: '2026-03-10T09:00:00.000Z' }, /Abilitazione chiesta il 10\/03\/2026 10:00.*ora tocca a lui/s],
  [{ stato: 'ABILITATO' }, /Abilitato il 10\/03\/2026 10:00.*primo accesso/s],
] as const)('SA-10 the card says what has happened and what comes next: %j', (cambi, frase) => {
  expect(renderToStaticMarkup(<ProssimoPasso operatore={{ ...operatore, ...cambi }} base="/ente" />)).toMatch(frase);
});

it('says nothing of who is at work', () => {
  expect(renderToStaticMarkup(<ProssimoPasso operatore={{ ...operatore, stato: 'ATTIVO' }} base="/ente" />)).toBe('');
});
