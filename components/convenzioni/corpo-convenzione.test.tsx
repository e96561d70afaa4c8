import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { CaricaFirma } from './carica-firma';
import { CorpoConvenzione } from './corpo-convenzione';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const ISTANTE = new Date('2026-03-10T09:00:00Z');
const VIEW: ConvenzioneView = {
  id: 'c1',
  numero: '2026/0001',
  versione: 3,
  stato: 'VIGENTE',
  sospesaDa: ['FRUITORE'],
  prossimo: { titolo: 'Accessi sospesi', testo: 'Ha sospeso il fruitore.', tocca: true },
  atti: ['recesso'],
  ente: { id: 'e1', denominazione: 'Azienda di prova', pec: 'a@pec.example' },
  comune: 'Comune di Prova',
  modello: 'Modello',
  adesioneId: null,
  presa: null,
  profilo: 'S – Dati essenziali',
  visure: ['Cittadino'],
  campi: ['Generalità: Cognome; Nome'],
  oltre: [],
  finalita: [{ codice: 'F1', descrizione: 'Iscrizione', base: 'L. 833/1978' }],
  firmatarioFruitore: 'Ada F',
  firmatarioErogatore: 'Ida E',
  responsabile: null,
  operatori: { attivi: 1, inElenco: 2, tutti: 4, proposti: 2, tetto: 3 },
  generataIl: ISTANTE,
  stipulataIl: '2026-03-10',
  scadenzaIl: '2030-03-10',
  ultimoGiornoIl: '2030-03-10',
  diffidaTermineIl: null,
  recessoEfficaceIl: null,
  cessataIl: null,
  cessazioneMotivo: null,
  digest: 'ab'.repeat(32),
  oggi: '2026-11-22',
  rinnovo: null,
  versioni: [],
  bozzaDelleClausole: false,
  puoModificare: false,
  modifiche: { testo: 'Le clausole restano queste.', atti: [{ il: '2026-11-02', href: '/atto' }] },
  recesso: { causali: [], primoGiornoFruitore: null },
  clausole: [
    {
      chiave: 'foro',
      nome: 'Controversie',
      parte: 'DURATA',
      articolo: { numero: 2, titolo: 'Controversie', commi: ['Foro di Prova.'] },
      come: 'Non richiede applicazione.',
      dove: null,
      evidenze: [],
      prossima: null,
    },
    {
      chiave: 'durata',
      nome: 'Durata e rinnovo',
      parte: 'DURATA',
      articolo: { numero: 1, titolo: 'Durata', commi: ['Dura quattro anni.'] },
      come: 'Si chiude da sola.',
      dove: { href: '/registro', etichetta: 'Registro' },
      evidenze: [{ testo: 'Ultima prova', quando: '10/03/2026 10:00', href: '/prova' }],
      prossima: { il: '2029-03-10', descrizione: 'Avviso' },
    },
    {
      chiave: 'decadenza',
      nome: 'Decadenza',
      parte: 'DURATA',
      articolo: null,
      come: 'Non prevista.',
      dove: null,
      evidenze: [],
      prossima: null,
    },
  ],
  scadenze: [{ tipo: 'AVVISO', il: '2029-03-10', descrizione: 'Avviso', chiave: 'durata' }],
  sospensioni: [
    { id: 's1', origine: 'FRUITORE', motivo: 'Dubbio su una persona', dispostaIl: ISTANTE, revocataIl: null, revocaMotivo: null },
  ],
  documenti: [
    { id: 'd1', nome: 'Convenzione.pdf', tipo: 'Documento da firmare', creatoIl: ISTANTE, firma: null },
    {
      id: 'd2',
      nome: 'F.p7m',
      tipo: 'Convenzione firmata dall’ente',
      creatoIl: ISTANTE,
      firma: { esito: 'VALIDA', firmatari: ['Ada F'], revocaNonVerificata: false, motivi: [] },
    },
  ],
  altre: [],
  demo: false,
  firme: null,
  dopoLaFirma: { testo: '' },
};
const html = renderToStaticMarkup(
  <CorpoConvenzione convenzione={VIEW} percorso="/ufficio/convenzioni" firme={null} azioni={<p>Atti</p>} />,
);

const corpo = (cambi: Partial<ConvenzioneView>) =>
  renderToStaticMarkup(<CorpoConvenzione convenzione={{ ...VIEW, ...cambi }} percorso="/" firme={null} azioni={null} />);

describe('the body of a convenzione', () => {
  it('CH-02 counts the people of the annex before it is in force, of the roster while it is, and those there were after', () => {
    const operatori = { attivi: 0, inElenco: 0, tutti: 0, proposti: 2, tetto: 3 };
    expect(corpo({ stato: 'FIRMATA_FRUITORE', stipulataIl: null, operatori })).toContain('2 su 3 nell’allegato dell’atto');
    expect(html).toContain('1 con accesso su 3, 2 in elenco');
    const finita = corpo({ stato: 'RECEDUTA', cessataIl: ISTANTE, operatori: { ...operatori, tutti: 2 } });
    expect(finita).toContain('in elenco erano 2');
    expect(finita).not.toContain('0 in elenco');
    expect(corpo({ stato: 'ANNULLATA', stipulataIl: null, cessataIl: ISTANTE, operatori })).toContain('nell’allegato dell’atto erano 2');
  });

  it('stacks each column by itself: no row of a grid leaves a hole beside a tall card', () => {
    expect(html.match(/lg:float-left/g)).toHaveLength(2);
    expect(html.match(/lg:float-right/g)).toHaveLength(2);
    expect(html).not.toContain('lg:grid-cols-[2fr_1fr]');
  });

  it('CH-02 beside the clauses tells what an addendum does not change yet, and leads to it', () => {
    const clausole = html.slice(html.indexOf('Clausole vive</h2>'));
    expect(clausole).toContain('Le clausole restano queste.');
    expect(clausole).toMatch(/href="\/atto"[^>]*>Vai all’atto aggiuntivo del 02\/11\/2026/);
  });

  it('tells the next step first', () => {
    expect(html.indexOf('Ha sospeso il fruitore.')).toBeLessThan(html.indexOf('<section'));
  });

  it('puts signing, papers and acts before facts and clauses', () => {
    const posti = ['Documenti</h2>', 'Atti</h2>', 'L’atto</h2>', 'Clausole vive</h2>'].map((testo) => html.indexOf(testo));
    expect(posti).toEqual([...posti].sort((a, b) => a - b));
    expect(posti[0]).toBeGreaterThan(0);
  });

  it('folds the article of each clause under its name, all of them closed, and has no line for what is not there', () => {
    const articoli = [...html.matchAll(/<details(?<aperta> open="")?><summary[^>]*><h4[^>]*>([^<]+)</g)];
    expect(articoli.map(([, aperta, nome]) => [aperta, nome])).toEqual([
      [undefined, 'Art. 1 – Durata e rinnovo'],
      [undefined, 'Art. 2 – Controversie'],
    ]);
    expect(html.indexOf('Come si applica'), 'read without opening anything').toBeGreaterThan(html.indexOf('</details>'));
    expect(html.match(/Ultima evidenza<\/dt>/g)).toHaveLength(2);
    expect(html.match(/Ancora nulla\.<\/dd>/g)).toHaveLength(1);
    expect(html.match(/Prossima scadenza<\/dt>/g)).toHaveLength(1);
    expect(html).not.toContain('—');
  });

  it('once it has ended, a suspension that was never lifted is not under way any more', () => {
    const finita = renderToStaticMarkup(
      <CorpoConvenzione
        convenzione={{ ...VIEW, stato: 'RECEDUTA', sospesaDa: [], ultimoGiornoIl: '2026-11-22', cessataIl: ISTANTE }}
        percorso="/ufficio/convenzioni"
        firme={null}
        azioni={null}
      />,
    );
    expect(finita).not.toContain('Ancora in corso');
    expect(finita).toContain('Finita con la convenzione');
    expect(finita).not.toContain('10 marzo 2030');
  });

  it('shows each clause that has an article, in the order of the act, with enforcement, evidence and date', () => {
    expect([...html.matchAll(/Art\. (\d+) – ([^<]+)</g)].map(([, numero, nome]) => `${numero} ${nome}`)).toEqual([
      '1 Durata e rinnovo',
      '2 Controversie',
    ]);
    for (const testo of ['Dura quattro anni.', 'Si chiude da sola.', '10/03/2029: Avviso']) expect(html).toContain(testo);
    expect(html).toMatch(/href="\/prova">Ultima prova<\/a>: 10\/03\/2026 10:00/);
    expect(html, 'where it is enforced').toMatch(/Si chiude da sola\. <a[^>]* href="\/registro">Registro/);
  });

  it('CA-14 leads from each deadline to the clause that asks it, and says how far it is', () => {
    expect(html).toMatch(/10\/03\/2029<\/time> · fra 2 anni<\/p><a[^>]* href="#clausola-durata">Avviso/);
    expect(html).toContain('<li id="clausola-durata"');
  });

  it('CA-04 lists the versions of its clauses, each with its days and its act', () => {
    const digest = 'ab'.repeat(32);
    const versioni = [
      { versione: 2, digest, dal: '22/11/2026 10:00', al: null, atto: '/atto-2', href: '/clausole/2' },
      { versione: 1, digest, dal: '10/03/2026', al: '22/11/2026 10:00', atto: null, href: '/clausole/1' },
    ];
    const testo = corpo({ versioni }).replace(/<[^>]+>/g, '');
    expect(testo).toContain('Versione 2, dal 22/11/2026 10:00 · atto che l’ha portata');
    expect(testo).toContain('Versione 1, dal 10/03/2026 al 22/11/2026 10:00');
  });

  it('draws the term without inline styles, and writes its dates in words beside the drawing', () => {
    expect(html).not.toContain('style=');
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    for (const giorno of ['10 marzo 2026', '22 novembre 2026', '10 marzo 2029', '10 marzo 2030']) expect(html).toContain(giorno);
  });

  it('names each download, and keeps codici fiscali out of addresses', () => {
    expect(html).toMatch(/href="\/api\/documenti\/d1"[^>]*>.*?Scarica<span class="sr-only"> documento da firmare/);
    expect(html).toContain('firma digitale valida di Ada F');
  });

  it('offers to sign in the signatory’s place in a demo only', () => {
    const carica = (demo: boolean) =>
      renderToStaticMarkup(
        <CaricaFirma
          convenzioneId="c1"
          parte="FRUITORE"
          firmatario="Ada F"
          firmaDemo={demo ? async () => ({ ok: true as const, valore: null }) : undefined}
        />,
      );
    expect(carica(true)).toContain('Firma come Ada F');
    expect(carica(false)).not.toContain('Firma come');
    expect(carica(false)).toContain('File firmato da Ada F');
  });
});
