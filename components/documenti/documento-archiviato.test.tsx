import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { DocumentoArchiviato } from './documento-archiviato';

const DOCUMENTO: DocumentoFascicolo = {
  id: 'd1',
  nome: 'nomina.pdf',
  dimensione: 2048,
  creatoIl: new Date('2026-03-10T09:00:00Z'),
  etichetta: 'Nomina del responsabile del trattamento',
  firma: null,
  esitoFirma: null,
  revocaNonVerificata: false,
  tipo: 'NOMINA_RESPONSABILE',
  stato: 'GENERATO',
  verso: 'USCITA',
  versione: 1,
  firmeRichieste: 2,
  firmeApposte: 0,
  manca: 'FRUITORE',
  generato: true,
  sostituito: false,
  protocollo: null,
  trasmissione: null,
  siApre: true,
  attesa: 'FRUITORE',
  inEsame: null,
  atti: [],
  copie: [],
  precedenti: [],
};

it('LE-01 says which document has just been archived, ready to take the focus, with its own file and who has to sign it', () => {
  const html = renderToStaticMarkup(<DocumentoArchiviato documento={DOCUMENTO} />);
  expect(html).toMatch(/^<div tabindex="-1"[^>]*role="status"/);
  expect(html).toContain('Documento archiviato: Nomina del responsabile del trattamento');
  expect(html).toMatch(/<a href="\/api\/documenti\/d1" download/);
  expect(html).toContain('Manca la firma dell’ente');
});
