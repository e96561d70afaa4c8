import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { ContestoConsultazione, EsitoRicerca } from '@/lib/visure/views';
import { Risultati } from './risultati';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const visura = (codice: string, di: string) => ({ codice, titolo: `Visura ${codice}`, descrizione: '', di, allaData: 'MAI' as const });
const contesto: ContestoConsultazione = {
  chi: 'ada',
  ente: 'Azienda',
  convenzione: '2026/0001',
  profilo: 'M',
  banca: 'Anagrafe',
  finalita: [],
  riferimentoPratica: 'FACOLTATIVO',
  ricerche: [{ codice: 'NOMINATIVO', etichetta: 'Nome', richiede: [], voci: [], seNessuno: 'Prova l’anno.', seTroppi: 'aggiungi l’anno' }],
  verifiche: [],
  visure: [visura('UNA', 'PERSONA'), visura('DUE', 'PERSONA'), visura('TRE', 'IMMOBILE')],
  altriDati: false,
  pacchetti: false,
  eccezioni: [],
  nonApribili: [],
  aggiornatiAl: '2026-03-09',
  inRitardo: false,
  contatti: { ufficio: 'u@comune.example', guasti: [] },
};
const esito: EsitoRicerca = {
  ricerca: 'NOMINATIVO',
  cercato: [
    { etichetta: 'Cognome', valore: 'rossi' },
    { etichetta: 'Anno di nascita', valore: '1970' },
  ],
  risultati: ['a', 'b'].map((id) => ({ id, di: 'PERSONA', voci: [{ campo: 'cognome', etichetta: 'Cognome', valore: `Rossi ${id}` }] })),
  altri: true,
  simili: false,
  rivolgersi: false,
  numeroRichiesta: '20260310-0A1B-2C3D',
  istante: new Date('2026-03-10T09:00:00Z'),
  aggiornatiAl: '2026-03-09',
  nonRisulta: null,
};
const pagina = (ultima: string | null) =>
  renderToStaticMarkup(
    <Risultati contesto={contesto} esito={esito} ultima={ultima} aperto={null} apri={() => undefined} occupato={false} />,
  );
const fermate = (html: string) =>
  [...html.matchAll(/data-posto="(\d-\d)" tabindex="(-?\d)"/gi)].map(([, posto, indice]) => `${posto}:${indice}`);

it('RT-02 offers of each result the visure of its kind, one stop for Tab among them: the one opened last', () => {
  expect(fermate(pagina(null))).toEqual(['0-0:0', '0-1:-1', '1-0:-1', '1-1:-1']);
  expect(fermate(pagina('DUE'))).toEqual(['0-0:-1', '0-1:0', '1-0:-1', '1-1:-1']);
  expect(pagina(null)).not.toContain('Visura TRE');
});

it('FU-05 says how what was typed was read', () => {
  expect(pagina(null)).toContain('Cercato: cognome ROSSI, anno di nascita 1970.');
});

it('SA-12 says that there are others, how to narrow the search, and which keys do what; it offers no list to keep', () => {
  const testo = pagina(null).replaceAll(/<[^>]+>/g, ' ');
  expect(testo).toMatch(/2 risultati .*primi 2.*aggiungi l’anno/s);
  expect(testo).toContain('Invio per aprirla');
  expect(pagina(null)).not.toMatch(/download|csv|esporta|href=/i);
});
