import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDict, PDFHexString, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { firmaP7m, firmaPades } from '@/lib/testing/firme';
import { allestisciFirma, codici, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import {
  avvolgi,
  conPagine,
  conQpdf,
  CON_ACCANTO,
  DISEGNATA,
  foglioDelTimbro,
  stampaInPdf,
  type Programma,
} from '@/lib/testing/firme-programmi';
import type { Verifica } from './tipi';

let scena: ScenaFirma;
let originale: Uint8Array;
let timbro: string;
beforeAll(async () => {
  scena = await allestisciFirma();
  originale = await generaPdf(documentoPdfDiProva());
  timbro = path.join(scena.ca.cartella, 'timbro.pdf');
  writeFileSync(timbro, await foglioDelTimbro());
});
afterAll(() => scena.ca.chiudi());

const verifica = (file: Uint8Array): Promise<Verifica> => scena.verifica(file, { originale });
const firma: Programma = (pdf) => firmaPades(pdf, scena.mario);
const imbusta: Programma = (pdf) => firmaP7m(pdf, scena.mario);
const qpdf =
  (...opzioni: string[]): Programma =>
  (pdf) =>
    conQpdf(
      scena.ca.cartella,
      opzioni.map((opzione) => (opzione === 'TIMBRO' ? timbro : opzione)),
    )(pdf);

const TESTO = 'BT /F1 9 Tf 30 815 Td (Prot. 0001234) Tj ET';
/** The same numbers and operators written in another way, by a program that leaves the metadata as they are. */
const riscrivi = conPagine((contenuto) => `q\n${contenuto.replace(/ 0\./g, ' .')}\nQ`);
/** Saved under the other program's name, with a date and an identifier of its own. */
const risalvaComeSuo = conPagine(
  (contenuto) => contenuto,
  (documento) => {
    documento.catalog.delete(PDFName.of('Metadata'));
    documento.setProducer('Un altro programma');
    documento.setCreationDate(new Date('2026-11-25T08:00:00Z'));
    documento.context.trailerInfo.ID = documento.context.obj([PDFHexString.of('ab'), PDFHexString.of('ab')]);
  },
);

type Specie = 'TIMBRATO' | 'RISALVATO' | 'RISCRITTO' | 'ALTRO_DOCUMENTO';
const PROGRAMMI: readonly (readonly [string, Specie, Programma, { perdeFirme?: boolean }?])[] = [
  ['stamped by qpdf over the page', 'TIMBRATO', qpdf('PRIMA', '--overlay', 'TIMBRO', '--repeat=1', '--', 'DOPO')],
  ['stamped by qpdf under the page', 'TIMBRATO', qpdf('PRIMA', '--underlay', 'TIMBRO', '--', 'DOPO')],
  ['stamped twice by qpdf', 'TIMBRATO', async (pdf) => sovrapponi(await sovrapponi(pdf))],
  ['wrapped in a form, with a stamp in another', 'TIMBRATO', avvolgi({ disegna: CON_ACCANTO, accanto: TESTO })],
  ['wrapped in a form, with a stamp in the page', 'TIMBRATO', avvolgi({ disegna: `${DISEGNATA}${TESTO}` })],
  ['wrapped in four forms, with a stamp', 'TIMBRATO', avvolgi({ disegna: CON_ACCANTO, accanto: TESTO, livelli: 4 })],
  ['wrapped in a form, and nothing else', 'RISALVATO', avvolgi()],
  ['wrapped in three forms, and nothing else', 'RISALVATO', avvolgi({ livelli: 3 })],
  ['between a state saved and given back', 'RISALVATO', conPagine((contenuto) => `q\n1 0 0 1 0 0 cm\n${contenuto}\nQ`)],
  ['compressed again by qpdf', 'RISALVATO', qpdf('--object-streams=generate', '--recompress-flate', 'PRIMA', 'DOPO')],
  ['its contents made one by qpdf', 'RISALVATO', qpdf('--coalesce-contents', '--normalize-content=y', 'PRIMA', 'DOPO')],
  ['saved by a program that dates it anew', 'RISALVATO', risalvaComeSuo],
  ['its operators written anew', 'RISCRITTO', riscrivi],
  ['printed by a program that keeps its title', 'RISCRITTO', stampaInPdf({ conTitolo: true }), { perdeFirme: true }],
  ['printed by a program that keeps nothing', 'ALTRO_DOCUMENTO', stampaInPdf({ conTitolo: false })],
];
const sovrapponi: Programma = (pdf) => qpdf('PRIMA', '--overlay', 'TIMBRO', '--repeat=1', '--', 'DOPO')(pdf);

const DOVE = { PRIMA: '_PRIMA_DELLA_FIRMA', DOPO: '_DOPO_LA_FIRMA', TRA: '_TRA_LE_FIRME', SENZA: '_SENZA_FIRMA' } as const;
function atteso(specie: Specie, quando: keyof typeof DOVE): string {
  if (specie === 'ALTRO_DOCUMENTO') return specie;
  return specie === 'RISALVATO' && quando === 'PRIMA' ? 'PDF_RISALVATO' : `${specie}${DOVE[quando]}`;
}

describe('CA-16 what stampers, printers and office programs do to the pages gets its own diagnosis', () => {
  for (const [nome, specie, programma, { perdeFirme = false } = {}] of PROGRAMMI) {
    const passi: readonly (readonly [string, readonly Programma[], keyof typeof DOVE])[] = [
      ['and not signed', [programma], 'SENZA'],
      ['then signed', [programma, firma], 'PRIMA'],
      ['then in an envelope', [programma, imbusta], 'PRIMA'],
      ['after the signature', [firma, programma], perdeFirme ? 'SENZA' : 'DOPO'],
      ['between two signatures', [firma, programma, firma], perdeFirme ? 'PRIMA' : 'TRA'],
    ];
    for (const [seguito, elenco, quando] of passi)
      it(`${nome}, ${seguito}`, async () => {
        let file = originale;
        for (const passo of elenco) file = await passo(file);
        const esito = await verifica(file);
        const gravi = codici(esito).filter((codice) => codice !== 'FIRMA_NON_CONTROLLABILE');
        expect([esito.esito, gravi]).toEqual(['NON_VALIDA', [atteso(specie, quando)]]);
        const frase = esito.motivi[0]?.frase ?? '';
        if (specie !== 'RISALVATO') expect(frase).toMatch(/protocoll/);
        expect(frase).toMatch(/carica|scarich?[ai]|riprendi/);
      });
  }
});

describe('CA-16 what is hidden in a file saved again never passes for the same document', () => {
  const altroFont = (risorse: PDFDict): PDFDict => {
    const font = risorse.lookup(PDFName.of('Font'), PDFDict);
    const [primo, secondo] = ['F1', 'F2'].map((nome) => font.get(PDFName.of(nome)));
    const scambiati = risorse.context.obj({ F1: secondo ?? null, F2: primo ?? null });
    const copia = risorse.clone();
    copia.set(PDFName.of('Font'), scambiati);
    return copia;
  };
  const casi: readonly (readonly [string, Programma, string])[] = [
    ['moved out of sight', avvolgi({ disegna: DISEGNATA.replace('0 0 cm', '0 900 cm') }), 'TIMBRATO_SENZA_FIRMA'],
    ['moved by the form itself', avvolgi({ voci: { Matrix: [1, 0, 0, 1, 0, 900] } }), 'TIMBRATO_SENZA_FIRMA'],
    ['cut by the form', avvolgi({ voci: { BBox: [0, 0, 300, 300] } }), 'TIMBRATO_SENZA_FIRMA'],
    ['on a layer that may be put out', avvolgi({ voci: { OC: { Type: 'OCG', Name: 'x' } } }), 'TIMBRATO_SENZA_FIRMA'],
    ['drawn twice', avvolgi({ disegna: `${DISEGNATA}${DISEGNATA}` }), 'TIMBRATO_SENZA_FIRMA'],
    ['beside an empty form', avvolgi({ disegna: CON_ACCANTO }), 'TIMBRATO_SENZA_FIRMA'],
    ['a word stuck to its first operator', conPagine((contenuto) => `q %${contenuto}`), 'TIMBRATO_SENZA_FIRMA'],
    ['with other letters, in a form', avvolgi({ risorse: altroFont }), 'RISCRITTO_SENZA_FIRMA'],
    [
      'with other letters',
      conPagine((contenuto, pagina) => {
        const risorse = pagina.node.Resources();
        if (risorse) pagina.node.set(PDFName.of('Resources'), altroFont(risorse));
        return contenuto;
      }),
      'RISCRITTO_SENZA_FIRMA',
    ],
    ['too deep', avvolgi({ livelli: 6 }), 'RISCRITTO_SENZA_FIRMA'],
  ];
  for (const [nome, programma, codice] of casi)
    it(nome, async () => {
      const esito = await verifica(await programma(originale));
      expect([esito.esito, codici(esito)]).toEqual(['NON_VALIDA', [codice]]);
    });

  it('a form that draws itself is looked into once', async () => {
    const anello: Programma = conPagine((_, pagina, documento) => {
      const { context } = documento;
      const rif = context.nextRef();
      const risorse = context.obj({ XObject: { Fx0: rif } });
      context.assign(rif, context.stream(DISEGNATA, { Type: 'XObject', Subtype: 'Form', Resources: risorse }));
      pagina.node.set(PDFName.of('Resources'), risorse);
      return DISEGNATA;
    });
    expect(codici(await verifica(await anello(originale)))).toEqual(['RISCRITTO_SENZA_FIRMA']);
  });

  it('a script that came with it is told beside it', async () => {
    const conScript = conPagine(
      (contenuto) => contenuto,
      (documento) => documento.addJavaScript('x', 'app.alert(1)'),
    );
    expect(codici(await verifica(await conScript(originale)))).toEqual(['RISALVATO_SENZA_FIRMA', 'CONTENUTO_ATTIVO']);
    expect(codici(await verifica(await firma(await conScript(originale))))).toEqual(['PDF_RISALVATO', 'CONTENUTO_ATTIVO']);
  });

  it('another document that takes our name and identifier is said to present itself so, not to be ours', async () => {
    const { motivi } = await verifica(await firma(await conPagine(() => TESTO)(originale)));
    expect(motivi[0]).toMatchObject({ codice: 'RISCRITTO_PRIMA_DELLA_FIRMA' });
    expect(motivi[0]?.frase).toMatch(/^Il file si presenta come il documento da firmare qui, ma/);
  });
});
