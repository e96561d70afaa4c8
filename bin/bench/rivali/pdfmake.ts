import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { NERETTO, REGOLARE } from './caratteri';
import { barra, spezzaComma } from './commi';
import { caricaRivale } from './installa';

type Pdfmake = {
  fonts: unknown;
  setUrlAccessPolicy(politica: () => boolean): void;
  setLocalAccessPolicy(politica: () => boolean): void;
  createPdf(definizione: unknown): { getBuffer(): Promise<Buffer> };
};
type Nodo = Record<string, unknown>;

function nodi(blocco: Blocco): Nodo[] {
  switch (blocco.tipo) {
    case 'titolo':
      return [{ text: blocco.testo, fontSize: 19, bold: true, margin: [0, 20, 0, 6] }];
    case 'sottotitolo':
      return [{ text: blocco.testo, fontSize: 13, bold: true, margin: [0, 12, 0, 4] }];
    case 'paragrafo':
      return [{ text: blocco.testo, margin: [0, 6, 0, 0] }];
    case 'nota':
      return [{ text: blocco.testo, fontSize: 8.5, margin: [0, 8, 0, 0] }];
    case 'elenco':
      return [{ ul: [...blocco.voci], margin: [0, 6, 0, 0] }];
    case 'coppie':
      return [{ layout: 'lightHorizontalLines', table: { widths: [148, '*'], body: blocco.righe.map((riga) => [...riga]) } }];
    case 'articolo': {
      const commi = blocco.commi.map((comma) => {
        const { testo, lettere } = spezzaComma(comma);
        return lettere.length > 0 ? [{ text: testo }, { type: 'lower-alpha', ol: lettere }] : { text: testo };
      });
      const titolo = { text: `Art. ${blocco.numero} – ${blocco.titolo}`, fontSize: 12, bold: true, margin: [0, 14, 0, 4] };
      return [titolo, commi.length > 1 ? { ol: commi } : { stack: commi }];
    }
    case 'tabella':
      return [
        { text: blocco.didascalia, bold: true, margin: [0, 12, 0, 4] },
        { fontSize: 7, table: { headerRows: 1, body: [[...blocco.intestazioni], ...blocco.righe.map((riga) => [...riga])] } },
      ];
    case 'grafico': {
      const valori = blocco.serie.map(({ valore }) => valore);
      const righe = blocco.serie.map(({ etichetta, valore }) => ({
        columns: [
          { width: 170, text: etichetta },
          { width: 220, canvas: [{ type: 'rect', x: 0, y: 3, h: 9, w: barra(valore, valori, 200), color: '#0066cc' }] },
          { text: String(valore) },
        ],
      }));
      return [{ text: `${blocco.titolo} (${blocco.unita})`, bold: true, margin: [0, 12, 0, 4] }, ...righe];
    }
    case 'firme':
      return [
        {
          margin: [0, 24, 0, 90],
          columns: blocco.parti.map(({ ruolo, nominativo }) => [{ text: ruolo }, { text: nominativo, bold: true }]),
        },
      ];
    default:
      return [];
  }
}

/** pdfmake: PDF/A-2b at its best; its `tagged` marks nothing, so no 2a and no PDF/UA. */
export function preparaPdfmake(dati: string): (documento: DocumentoPdf) => Promise<Buffer> {
  const pdfmake = caricaRivale('pdfmake', dati) as Pdfmake;
  pdfmake.fonts = { Titillium: { normal: REGOLARE, bold: NERETTO } };
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return (documento) => {
    const content: Nodo[] = [
      { text: documento.ente.denominazione, fontSize: 17, bold: true },
      { text: documento.ente.sottotitolo, fontSize: 9.5 },
    ];
    let pagina = false;
    for (const blocco of documento.blocchi) {
      const [primo, ...altri] = nodi(blocco);
      if (primo) content.push(pagina ? { ...primo, pageBreak: 'before' } : primo, ...altri);
      pagina = blocco.tipo === 'nuova-pagina';
    }
    const footer = (questa: number, tutte: number): Nodo => ({
      margin: [71, 20, 71, 0],
      fontSize: 8,
      columns: [documento.identificativo, { alignment: 'right', text: `pagina ${questa} di ${tutte}` }],
    });
    const info = { title: documento.titolo, subject: documento.oggetto, creationDate: documento.data };
    const stile = { font: 'Titillium', fontSize: 11, lineHeight: 1.05 };
    return pdfmake
      .createPdf({ subset: 'PDF/A-2b', pageSize: 'A4', pageMargins: [71, 60, 71, 76], defaultStyle: stile, info, content, footer })
      .getBuffer();
  };
}
