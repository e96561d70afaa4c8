import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA } from '@/lib/testing/firme';
import { aMano, allestisciFirma, codici, elementi, libero, revisione, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';
import { PdfLetto } from './pdf/pdf-letto';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

const XMP = '<dc:identifier>ALTRO ATTO</dc:identifier>';
const conMetadati = (file: Uint8Array, altre: Parameters<typeof revisione>[2] = {}): Uint8Array =>
  revisione(file, 'catalogo', { Metadata: (d) => `${libero(d)} 0 R`, ...altre }, (n) => [
    [n, `<< /Type /Metadata /Subtype /XML /Length ${XMP.length} >>\nstream\n${XMP}\nendstream`],
  ]);
const FILE = '<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZMZ\nendstream';
const imbustato = (file: Uint8Array): Promise<Uint8Array> => firmaP7m(file, scena.mario);

describe('CA-16 an envelope holds our document to the last byte, or a signed copy of it', () => {
  const alterati: [string, () => Uint8Array, string][] = [
    ['other metadata', () => conMetadati(scena.originale), 'MODIFICATO_PRIMA_DELLA_FIRMA'],
    [
      'other metadata, and a file among the evidence',
      () => conMetadati(scena.originale, { DSS: () => '<< /EF << /F (a.exe) >> /JS (x) >>' }),
      'MODIFICATO_PRIMA_DELLA_FIRMA',
    ],
    [
      'a script among the evidence',
      () => revisione(scena.originale, 'catalogo', { DSS: () => '<< /JS (x) >>' }),
      'MODIFICATO_PRIMA_DELLA_FIRMA',
    ],
    ['a revision that changes nothing', () => aMano(scena.originale, []), 'PDF_RISALVATO'],
  ];
  for (const [nome, prepara, atteso] of alterati) {
    it(`refuses ${nome}, once and twice in an envelope`, async () => {
      const busta = await imbustato(prepara());
      for (const file of [busta, await imbustato(busta)]) {
        const esito = await scena.verifica(file, { nome: 'atto.pdf.p7m' });
        expect([esito.esito, codici(esito)]).toEqual(['NON_VALIDA', [atteso]]);
      }
    });
  }

  it('a signed copy in it is judged as it is by itself', async () => {
    const lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
    const aggiunte: ((file: Uint8Array) => Uint8Array)[] = [
      (file) => file,
      (file) => conMetadati(file),
      (file) => conMetadati(file, { DSS: () => '<< /JS (x) >>' }),
      (file) => revisione(file, 'catalogo', { OpenAction: () => '<< /S /Launch /F (a.exe) >>' }),
    ];
    for (const [indice, aggiungi] of aggiunte.entries()) {
      const file = aggiungi(scena.firmato);
      const [nudo, busta] = await Promise.all([scena.verifica(file), firmaP7m(file, lucia).then((p7m) => scena.verifica(p7m))]);
      expect([busta.esito, codici(busta)]).toEqual([nudo.esito, codici(nudo)]);
      expect(nudo.esito === 'VALIDA').toBe(indice < 2);
    }
  });
});

describe('CA-16 what acts or carries files beside the original goes to a person, wherever it hides', () => {
  const nelCatalogo = (voci: Record<string, string>): Uint8Array =>
    revisione(scena.firmato, 'catalogo', Object.fromEntries(Object.entries(voci).map(([chiave, testo]) => [chiave, () => testo])));
  const orfano = (testo: string): Uint8Array => aMano(scena.firmato, [[libero(new PdfLetto(scena.firmato)), testo]]);
  const casi: [string, () => Uint8Array, string][] = [
    [
      'a file among the evidence',
      () => revisione(scena.firmato, 'catalogo', { DSS: (d) => `<< /EF << /F ${libero(d)} 0 R >> >>` }, (n) => [[n, FILE]]),
      'FILE_INCORPORATI',
    ],
    ['a script among the evidence', () => nelCatalogo({ DSS: '<< /VRI << /X [<< /JS (x) >>] >> >>' }), 'CONTENUTO_ATTIVO'],
    ['actions among the extensions', () => nelCatalogo({ Extensions: '<< /AA << /WC << /S /Launch >> >> >>' }), 'CONTENUTO_ATTIVO'],
    ['an action among the permissions', () => nelCatalogo({ Perms: '<< /UR3 << /S /Launch /F (a) >> >>' }), 'CONTENUTO_ATTIVO'],
    ['a file that nothing leads to', () => orfano(FILE), 'FILE_INCORPORATI'],
    ['a script that nothing leads to', () => orfano('<< /S /JavaScript >>'), 'CONTENUTO_ATTIVO'],
    ['an address that nothing leads to', () => orfano('[<< /S /URI /URI (http://example.org) >>]'), 'COLLEGAMENTI_AGGIUNTI'],
    ['a link to another file', () => orfano('<< /S /GoToR /F (b.pdf) >>'), 'CONTENUTO_ATTIVO'],
    ['a form that is sent', () => orfano('<< /S /SubmitForm /F (http://example.org) >>'), 'CONTENUTO_ATTIVO'],
    ['a dynamic form', () => orfano('<< /XFA [] >>'), 'CONTENUTO_ATTIVO'],
    ['rich media', () => orfano('<< /Subtype /RichMedia >>'), 'CONTENUTO_ATTIVO'],
    ['an action whose kind stands elsewhere', () => orfano('<< /S 3 0 R >>'), 'CONTENUTO_NON_ESAMINATO'],
    [
      'a file taken away by a later revision',
      () => revisione(nelCatalogo({ DSS: '<< /AF [<< /F (a.exe) >>] >>' }), 'catalogo', { DSS: () => '<< >>' }),
      'FILE_INCORPORATI',
    ],
    [
      'a script in a trailer',
      () => aMano(scena.firmato, [], { trailer: (giusto) => giusto.replace('>>', ' /X << /JS (x) >> >>') }),
      'CONTENUTO_ATTIVO',
    ],
  ];
  for (const [nome, prepara, atteso] of casi) {
    it(nome, async () => {
      const file = prepara();
      const busta = await imbustato(file);
      for (const esito of [await scena.verifica(file), await scena.verifica(busta), await scena.verifica(file, { originale: undefined })]) {
        expect(esito).toMatchObject({ modificheSuccessive: 'segnalate', firme: [{ integra: true }, ...esito.firme.slice(1)] });
        expect(esito.esito).not.toBe('VALIDA');
        expect(codici(esito)).toContain(atteso);
      }
    });
  }

  it.each([
    ['/AF [<< /F (a.exe) >>]', 'FILE_INCORPORATI'],
    ['/AA << /E << /S /GoTo >> >>', 'CONTENUTO_ATTIVO'],
  ])('%s in the dictionary of the signature', async (altreVoci, atteso) => {
    const esito = await scena.verifica(await firmaPades(scena.originale, scena.mario, { altreVoci }));
    expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', [atteso]]);
  });

  it.each([
    ['/AF [<< /F (a.exe) >>]', 'DA_ESAMINARE', 'FILE_INCORPORATI'],
    ['/A << /S /GoTo /D (x) >>', 'NON_VALIDA', 'MODIFICATO_PRIMA_DELLA_FIRMA'],
  ])('%s in the widget of the signature', async (voce, atteso, codice) => {
    const nome = 'N'.repeat(80);
    const posto = await preparaSegnaposto(scena.originale, { nome });
    const testo = `/T (${nome})`;
    posto.byte.write(`/T (N) ${voce}`.padEnd(testo.length), posto.byte.indexOf(testo), 'latin1');
    const [da, a] = posto.buco;
    const parti = Buffer.concat([posto.byte.subarray(0, da), posto.byte.subarray(a)]);
    const file = riempi({ ...posto, parti }, await firmaP7m(parti, scena.mario, { staccata: true }));
    const esito = await scena.verifica(file);
    expect([esito.esito, codici(esito)]).toEqual([atteso, [codice]]);
  });

  it('what the original has itself is no news, even when signing writes it again', async () => {
    const nostro = revisione(scena.originale, 'catalogo', {
      AF: () => '[<< /F (dati.xml) >>]',
      OpenAction: () => '<< /S /URI /URI (http://example.org) >>',
    });
    expect(codici(await scena.verifica(await firmaPades(nostro, scena.mario), { originale: nostro }))).toEqual([]);
    const cambiato = revisione(await firmaPades(nostro, scena.mario), 'catalogo', { AF: () => '[<< /F (a.exe) >>]' });
    expect((await scena.verifica(cambiato, { originale: nostro })).esito).toBe('NON_VALIDA');
  });
});

describe('CA-16 a signature that a field has from the one above it, or that is one by what stands above, is a signature', () => {
  const conCampi = (...campi: ((n: number) => string)[]): Uint8Array => {
    const n = libero(new PdfLetto(scena.firmato));
    const vecchi = (d: PdfLetto): string => elementi(d.voce(d.voce(d.catalogo, 'AcroForm'), 'Fields'));
    const nuovi = campi.slice(1).map((_, i) => `${n + 1 + i} 0 R`);
    return revisione(scena.firmato, 'catalogo', { AcroForm: (d) => `<< /SigFlags 3 /Fields [${vecchi(d)} ${nuovi.join(' ')}] >>` }, () =>
      campi.map((campo, i): [number, string] => [n + i, `<< ${campo(n)} >>`]),
    );
  };
  const WIDGET = '/Type /Annot /Subtype /Widget /Rect [0 0 0 0]';
  const FALSA = '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <3000> >>';
  const sotto = (valore: string): Uint8Array =>
    conCampi(
      (n) => `/FT /Sig /Parent ${n + 1} 0 R ${WIDGET}`,
      (n) => `/T (sopra) /V ${valore} /Kids [${n} 0 R]`,
    );
  const dueVolte = (): Uint8Array =>
    conCampi(
      () => `/T (z) /V ${FALSA} ${WIDGET}`,
      (n) => `/T (senza tipo) /Kids [${n} 0 R]`,
      (n) => `/T (con tipo) /FT /Sig /Kids [${n} 0 R]`,
    );
  it.each([
    ['one that nobody made', () => sotto(FALSA), 'FIRMA_ILLEGGIBILE'],
    ['no dictionary', () => sotto('(firma)'), 'CAMPO_FIRMA_ERRATO'],
    ['one reached by two roads', dueVolte, 'FIRMA_ILLEGGIBILE'],
  ])('%s, under the signature of the second party', async (_, prepara, atteso) => {
    const lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
    const file = await firmaPades(prepara(), lucia);
    for (const originale of [scena.originale, undefined]) {
      const esito = await scena.verifica(file, { originale });
      expect(esito.esito).toBe('NON_VALIDA');
      expect(codici(esito)).toContain(atteso);
    }
  });
});
