import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades } from '@/lib/testing/firme';
import { aMano, allestisciFirma, codici, elementi, libero, revisione, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { ancoraConfigurata } from '../ancore';
import type { Verifica } from '../tipi';
import { verificaFirma } from '../verifica';
import { PdfLetto } from './pdf-letto';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

const daSolo = (file: Uint8Array): Promise<Verifica> =>
  verificaFirma({ file, ancore: [ancoraConfigurata(scena.ca.certificato)], now: scena.domani });

const azione = (testo: string) => (): Uint8Array => revisione(scena.originale, 'catalogo', { OpenAction: () => testo });
const annotazione = (testo: string) => (): Uint8Array =>
  revisione(scena.originale, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
    [n, `<</Type /Annot /Rect [9 9 99 99] ${testo}>>`],
  ]);

describe('a PDF judged by itself: what acts, and what it carries, is told', () => {
  const casi: [string, () => Uint8Array, string[]][] = [
    ['a script at opening', azione('<</S /JavaScript /JS (x)>>'), ['CONTENUTO_ATTIVO']],
    ['a program at opening', azione('<</S /Launch /F (cmd.exe)>>'), ['CONTENUTO_ATTIVO']],
    ['an address opened at once', azione('<</S /URI /URI (http://example.org)>>'), ['CONTENUTO_ATTIVO', 'COLLEGAMENTI_ESTERNI']],
    [
      'a script behind a chain of actions',
      azione('<</S /GoTo /D [0] /Next [<</S /GoTo /Next <</S /JavaScript /JS (x)>>>>]>>'),
      ['CONTENUTO_ATTIVO'],
    ],
    [
      'a script by name',
      () => revisione(scena.originale, 'catalogo', { Names: () => '<</JavaScript <</Names [(a) <</S /JavaScript /JS (x)>>]>>>>' }),
      ['CONTENUTO_ATTIVO'],
    ],
    ['actions of a page', () => revisione(scena.originale, 'pagina', { AA: () => '<</O <</S /Launch /F (x)>>>>' }), ['CONTENUTO_ATTIVO']],
    [
      'a dynamic form',
      () => revisione(scena.originale, 'catalogo', { AcroForm: () => '<</Fields [] /XFA [(a) (b)]>>' }),
      ['CONTENUTO_ATTIVO'],
    ],
    [
      'a button that sends the form',
      annotazione('/Subtype /Widget /FT /Btn /T (b) /A <</S /SubmitForm /F (http://x)>>'),
      ['CONTENUTO_ATTIVO'],
    ],
    ['a link to another file', annotazione('/Subtype /Link /A <</S /GoToR /F (\\\\\\\\x\\\\y.pdf)>>'), ['CONTENUTO_ATTIVO']],
    ['rich media', annotazione('/Subtype /RichMedia /RichMediaContent <<>>'), ['CONTENUTO_ATTIVO']],
    ['a film', annotazione('/Subtype /Screen'), ['CONTENUTO_ATTIVO']],
    ['a file pinned to the page', annotazione('/Subtype /FileAttachment /FS <</F (a.exe) /EF <</F 1 0 R>>>>'), ['FILE_INCORPORATI']],
    [
      'an associated file',
      () => revisione(scena.originale, 'catalogo', { AF: () => '[<</Type /Filespec /F (a.xml) /EF <</F 1 0 R>>>>]' }),
      ['FILE_INCORPORATI'],
    ],
    ['a link to a page of the web', annotazione('/Subtype /Link /A <</S /URI /URI (https://example.org)>>'), ['COLLEGAMENTI_ESTERNI']],
    ['a step within the document', azione('<</S /GoTo /D [0 /Fit]>>'), []],
    ['a name written with escapes', azione('<</S /J#61vaScript /J#53 (x)>>'), ['CONTENUTO_ATTIVO']],
    [
      'a part that cannot be read',
      () =>
        aMano(
          revisione(scena.originale, 'catalogo', { Lang: (d) => `${libero(d)} 0 R` }, (n) => [[n, 'null']]),
          [[libero(new PdfLetto(scena.originale)), '<</A']],
        ),
      ['CONTENUTO_NON_ESAMINATO'],
    ],
  ];
  for (const [nome, prepara, attesi] of casi) {
    it(nome, async () => {
      const esame = attesi.some((codice) => codice !== 'COLLEGAMENTI_ESTERNI');
      const [nudo, pades, cades] = await Promise.all([
        daSolo(prepara()),
        firmaPades(prepara(), scena.mario).then(daSolo),
        firmaP7m(prepara(), scena.mario).then(daSolo),
      ]);
      expect(codici(nudo)).toEqual(['SENZA_FIRMA', ...attesi]);
      expect([pades.esito, codici(pades)]).toEqual([esame ? 'DA_ESAMINARE' : 'VALIDA', attesi]);
      expect([cades.esito, codici(cades)]).toEqual([esame ? 'DA_ESAMINARE' : 'VALIDA', attesi]);
    });
  }

  it('is told also when only an earlier signatory saw it', async () => {
    const firmato = await firmaPades(azione('<</S /Launch /F (x)>>')(), scena.mario);
    const pulito = revisione(firmato, 'catalogo', { OpenAction: () => 'null' });
    expect(codici(await daSolo(pulito))).toEqual(['CATALOGO_MODIFICATO', 'CONTENUTO_ATTIVO']);
  });

  it('beside the original nothing of it is news, and nothing else passes', async () => {
    const nostro = azione('<</S /GoToR /F (x)>>')();
    expect((await scena.verifica(await firmaPades(nostro, scena.mario), { originale: nostro })).esito).toBe('VALIDA');
    expect(codici(await scena.verifica(await firmaPades(nostro, scena.mario)))).toEqual(['MODIFICATO_PRIMA_DELLA_FIRMA']);
  });
});
