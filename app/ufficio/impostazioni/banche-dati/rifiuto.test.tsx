import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CaricamentoView } from '@/lib/banche/views';
import { Rifiuto } from './rifiuto';

const ultimo: CaricamentoView = {
  ...{ id: '0b6f1f52-0000-4000-8000-000000000000', banca: 'ANAGRAFE', via: 'UFFICIO', esito: 'RIFIUTATO', origine: 'oggi.zip' },
  ...{ aggiornatiAl: null, conteggi: {}, totaleErrori: 12_000, istante: new Date('2026-03-10T09:00:00Z'), nominativo: null, motivo: null },
};
const errori = [{ file: 'soggetti.csv', riga: 12, frase: 'la data non esiste' }];
const mostra = (via: CaricamentoView['via'], { aggiornatiAl = '2026-03-09' as string | null, aggiornare = true } = {}) =>
  renderToStaticMarkup(
    <Rifiuto ultimo={{ ...ultimo, via }} banca={{ aggiornatiAl, errori, puo: { aggiornare, ripristinare: false } }} />,
  ).replaceAll(/\s+/g, ' ');

it('RT-03 of an archive that was refused says that the data are as before, what is wrong and where the whole report is', () => {
  const ufficio = mostra('UFFICIO');
  for (const parte of [
    'L’archivio oggi.zip è stato rifiutato: i dati non sono cambiati',
    'Chi consulta vede i dati di prima, aggiornati al 09/03/2026.',
    'Contiene 12.000 errori, qui i primi 1.',
    'soggetti.csv, riga 12: la data non esiste',
    `href="/api/banche-dati/${ultimo.id}/rapporto"`,
  ])
    expect(ufficio).toContain(parte);
  expect(mostra('UFFICIO', { aggiornatiAl: null })).toContain('La banca dati resta vuota.');
  expect(mostra('UFFICIO', { aggiornare: false }), 'who may not download it').not.toContain('href');
  expect(mostra('CARTELLA')).toMatch(/09\/03\/2026, con un avviso\..*nella cartella «rifiutati»/);
  expect(mostra('COMANDO')).toMatch(/09\/03\/2026\..*--rapporto/);
  expect(mostra('FLUSSO')).toMatch(/L’ultima consegna del flusso è stata rifiutata: i dati non sono cambiati.*nella risposta/);
});
