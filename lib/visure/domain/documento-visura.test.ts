import { expect, it } from 'vitest';
import { componiPdf } from '@/lib/platform/pdf/genera-pdf';
import { controllaPdf, pagineDelPdf } from '@/lib/testing/pdf';
import type { Visura } from './visura';
import { documentoDi } from './documento-visura';

const visura: Visura = {
  codice: 'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
  titolo: 'Composizione della famiglia a una data',
  id: 'a',
  allaData: '2020-12-31',
  sezioni: [
    {
      forma: 'SCHEDA',
      titolo: 'Intestatario',
      gruppi: [{ gruppo: 'g', etichetta: 'Generalità', voci: [{ campo: 'cognome', etichetta: 'Cognome', valore: null }] }],
    },
    {
      forma: 'TABELLA',
      titolo: 'Componenti',
      colonne: [
        { campo: 'cognome', etichetta: 'Cognome' },
        { campo: 'nome', etichetta: 'Nome' },
      ],
      righe: [{ id: 'b', celle: ['Rossi', null] }],
      seVuota: '',
    },
    { forma: 'TABELLA', titolo: 'Atti', colonne: [], righe: [], seVuota: 'Nessun atto.' },
    { forma: 'AVVISO', testo: 'Rivolgersi all’ufficio.' },
    {
      forma: 'TABELLA',
      titolo: 'Indirizzi',
      colonne: Array.from({ length: 9 }, (_, indice) => ({ campo: `c${indice}`, etichetta: `Campo ${indice}` })),
      righe: [{ id: 'c', celle: Array.from({ length: 9 }, () => 'Via Roma') }],
      seVuota: '',
    },
  ],
  oltreIlProfilo: null,
  estremi: {
    numeroRichiesta: '20260310-0A1B-2C3D',
    istante: new Date('2026-03-10T09:00:00Z'),
    operatore: 'Ada Prova',
    ente: 'Azienda sanitaria',
    convenzione: '2026/0001',
    finalita: 'Assistenza sanitaria',
    riferimento: null,
    banca: 'Anagrafe',
    aggiornatiAl: '2026-03-09',
    codice: 'https://varco.example/visure/0b6f1f52-0000-4000-8000-000000000000',
  },
};
const documento = documentoDi(visura, { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici' });

it('LE-12 writes across every page who asked, when, why and under which number; its code says none of it', () => {
  for (const parte of ['Ada Prova', '10/03/2026 10:00', 'Assistenza sanitaria', '20260310-0A1B-2C3D'])
    expect(documento.filigrana).toContain(parte);
  const codice = documento.blocchi.find((blocco) => blocco.tipo === 'codice');
  expect(codice?.contenuto).toBe(visura.estremi.codice);
  expect(codice?.contenuto).not.toMatch(/20260310|Ada|2C3D/);
});

it('CA-21 writes the sections of any visura, empty columns beside their table, one too wide for a sheet row by row, as an accessible PDF/A', async () => {
  const testi = documento.blocchi.map((blocco) => JSON.stringify(blocco)).join('\n');
  expect(testi).toMatch(
    /al 31\/12\/2020.*Intestatario.*\["Cognome","–"\].*\["Rossi"\].*Senza dati: Nome\..*Nessun atto.*Rivolgersi all’ufficio.*1 di 1.*\["Campo 0","Via Roma"\].*non è un certificato/s,
  );
  const tabelle = documento.blocchi.filter((blocco) => blocco.tipo === 'tabella');
  expect(tabelle.length > 0 && tabelle.every(({ sezione }) => sezione), 'titled as every other section').toBe(true);
  const { byte } = await componiPdf(documento);
  expect(await controllaPdf(byte, documento)).toEqual([]);
});

it('LE-12 marks each page of a long sheet with its number; one of a household stands on one page', async () => {
  const colonne = ['Cognome', 'Nome'].map((etichetta) => ({ campo: etichetta, etichetta }));
  const con = async (quanti: number) => {
    const righe = Array.from({ length: quanti }, (_, indice) => ({ id: String(indice), celle: ['Rossi', `Persona ${indice}`] }));
    const sezioni = [{ forma: 'TABELLA', titolo: 'Componenti', colonne, righe, seVuota: '' }] as const;
    const ente = { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici' };
    return pagineDelPdf((await componiPdf(documentoDi({ ...visura, sezioni }, ente))).byte);
  };
  expect(await con(6)).toHaveLength(1);
  const pagine = await con(90);
  expect(pagine.length).toBeGreaterThan(1);
  for (const pagina of pagine) expect(pagina).toContain(visura.estremi.numeroRichiesta);
});

it.each([
  ['SI', /Risposta: Sì"/, false],
  ['NO', /Risposta: No"/, true],
  ['UFFICIO', /Risposta: Per questa richiesta occorre rivolgersi/, false],
] as const)(
  'CA-08 LE-12 the sheet of an answer says what was declared and the answer, and how a no reads: %s',
  (risposta, frase, spiegata) => {
    const dichiarato = [{ etichetta: 'Codice fiscale', valore: 'DNGMRA70E42H501G' }];
    const esito = { domanda: 'Risulta in vita?', dichiarato, risposta, estremi: visura.estremi };
    const { titolo, blocchi } = documentoDi(esito, { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici' });
    const testo = JSON.stringify(blocchi);
    expect(titolo).toContain('Risulta in vita?');
    expect(testo).toMatch(frase);
    expect(testo).toMatch(/DNGMRA70E42H501G.*Assistenza sanitaria.*non è un certificato/s);
    expect(testo.includes('non risulta»')).toBe(spiegata);
  },
);

it('LE-12 however long a sheet is, on its last page the code stands under the request of which it is', async () => {
  const colonne = [{ campo: 'c', etichetta: 'Cognome' }];
  for (let quanti = 16; quanti < 40; quanti += 1) {
    const righe = Array.from({ length: quanti }, (_, indice) => ({ id: String(indice), celle: [`Persona ${indice}`] }));
    const sezioni = [{ forma: 'TABELLA', titolo: 'Componenti', colonne, righe, seVuota: '' }] as const;
    const ente = { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici' };
    const ultima = pagineDelPdf((await componiPdf(documentoDi({ ...visura, sezioni }, ente))).byte).at(-1) ?? '';
    expect(ultima, String(quanti)).toMatch(/Richiesta\b.*Operatore.*non è un certificato/s);
  }
});
