import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DocumentoFascicolo, FileView } from '@/lib/documenti/views';
import { Fascicolo } from './fascicolo';

const ISTANTE = new Date('2026-03-10T09:00:00Z');
const file = (id: string, etichetta: string): FileView => ({
  id,
  nome: `${id}.pdf`,
  dimensione: 2048,
  creatoIl: ISTANTE,
  etichetta,
  siApre: true,
  firma: null,
  esitoFirma: null,
  revocaNonVerificata: false,
});
const ATTO: DocumentoFascicolo = {
  ...file('d2', 'Convenzione n. 2026/0001'),
  tipo: 'CONVENZIONE',
  stato: 'FIRMATO',
  verso: 'USCITA',
  versione: 2,
  firmeRichieste: 2,
  firmeApposte: 1,
  autografe: 0,
  manca: 'EROGATORE',
  generato: true,
  sostituito: false,
  cambiato: false,
  fuoriVigore: false,
  annullato: false,
  protocollo: { registro: 'Protocollo generale', numero: '0001234', data: '2026-03-10' },
  trasmissione: { modo: 'PEC', destinatario: 'a@pec.example', inviataIl: ISTANTE, esitoIl: null, nota: null, messaggio: 'NON_INVIATO' },
  ritiro: null,
  attesa: null,
  inEsame: null,
  atti: ['protocollare'],
  copie: [{ ...file('d3', 'Convenzione firmata dall’ente'), siApre: false }],
  daEsaminare: [],
  rifiutati: [],
  ritirati: [],
  precedenti: [file('d1', 'Convenzione n. 2026/0001, versione 1')],
};

it('shows of each document where it stands, its protocol and its delivery, with copies and earlier versions folded', () => {
  const markup = renderToStaticMarkup(<Fascicolo documenti={[ATTO]} percorso="/ufficio/convenzioni/c1/documenti" />);
  const testo = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(testo).toContain('Convenzione n. 2026/0001 versione 2');
  expect(testo).toMatch(/Generato \(fatto\) → Firmato 1 di 2 → Protocollato \(più avanti\)/);
  expect(testo).toContain('Protocollo n. 0001234 del 10/03/2026 (Protocollo generale)');
  expect(testo).toContain('non partita: vedi Messaggi inviati');
  expect(markup.match(/<details/g)).toHaveLength(2);
  expect(markup).toContain('href="/ufficio/convenzioni/c1/documenti/d2"');
  expect(markup).toMatch(/href="\/api\/documenti\/d2\?anteprima" target="_blank"/);
});

it('CA-16 counts no file that was not taken among the signed copies, and marks it', () => {
  const rifiutato = { ...file('d8', 'File firmato dall’ente non accettato dopo esame'), esitoFirma: 'RIFIUTATA' as const };
  const testo = renderToStaticMarkup(<Fascicolo documenti={[{ ...ATTO, rifiutati: [rifiutato] }]} />).replace(/<[^>]+>/g, ' ');
  expect(testo).toContain('Copie firmate (1)');
  expect(testo).toContain('File firmati non accettati (1)');
  expect(testo).toContain('Non accettata dopo esame');
});

it('CA-16 counts no file that waits for a person among the signed copies', () => {
  const inEsame = { ...file('d8', 'File firmato dall’ente in esame'), esitoFirma: 'DA_ESAMINARE' as const };
  const testo = renderToStaticMarkup(<Fascicolo documenti={[{ ...ATTO, copie: [], daEsaminare: [inEsame] }]} />).replace(/<[^>]+>/g, ' ');
  expect(testo).toContain('File firmati in esame (1)');
  expect(testo).not.toContain('Copie firmate');
});

it('CA-16 says of the copies which are signed by hand, and keeps a scan that was withdrawn apart from them', () => {
  const autografa = { ...file('d8', 'Convenzione firmata dall’ente'), esitoFirma: 'AUTOGRAFA' as const };
  const html = renderToStaticMarkup(
    <Fascicolo documenti={[{ ...ATTO, autografe: 1, copie: [autografa], ritirati: [{ ...autografa, id: 'd9' }] }]} />,
  );
  const testo = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(testo).toContain('Copie firmate (1, di cui 1 con firma autografa)');
  expect(testo).toContain('Firmato 1 di 2, 1 autografa');
  expect(testo).toContain('Scansioni ritirate, che non valgono più (1)');
});

it('puts the documents in a few sections, whose headings are not the names of what they hold', () => {
  const altri = [
    { ...ATTO, id: 'd4', tipo: 'DIFFIDA' as const, etichetta: 'Diffida ad adempiere' },
    { ...ATTO, id: 'd5', tipo: 'ALLEGATO_TECNICO' as const, etichetta: 'Allegato tecnico e glossario' },
  ];
  const markup = renderToStaticMarkup(<Fascicolo documenti={[altri[0]!, ATTO, altri[1]!]} />);
  const titoli = (livello: string) =>
    [...markup.matchAll(new RegExp(`<h${livello}[^>]*>(.*?)</h${livello}>`, 'g'))].map(([, testo = '']) =>
      testo.replace(/<[^>]+>/g, '').trim(),
    );
  expect(titoli('2')).toEqual(['La convenzione e i suoi allegati', 'Provvedimenti e avvisi']);
  expect(titoli('3').map((titolo) => titolo.replace(/ versione 2$/, ''))).toEqual([
    'Convenzione n. 2026/0001',
    'Allegato tecnico e glossario',
    'Diffida ad adempiere',
  ]);
});

it('offers nothing to do to who only reads, and opens in the browser nothing that came from others', () => {
  const markup = renderToStaticMarkup(<Fascicolo documenti={[{ ...ATTO, siApre: false, precedenti: [] }]} />);
  expect(markup).not.toContain('Protocollo e consegna');
  expect(markup).not.toContain('anteprima');
  expect(renderToStaticMarkup(<Fascicolo documenti={[]} />)).toContain('Ancora nessun documento');
});

it('has quiet links to each document, and leaves the page its one primary action', () => {
  const markup = renderToStaticMarkup(<Fascicolo documenti={[ATTO, { ...ATTO, id: 'd9' }]} percorso="/ufficio/convenzioni/c1/documenti" />);
  expect(markup.match(/Protocollo e consegna/g)).toHaveLength(2);
  expect(markup).not.toContain('bg-primary ');
});
