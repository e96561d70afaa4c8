import type { Verso } from '@/lib/core/documenti';
import { formatoEsteso, istanteItaliano, oggi, type DataIso } from '@/lib/core/date';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { NOMI_VERSO, type Annullamento } from './protocollo';

/** An entry as the daily register prints it. */
type VoceStampata = {
  readonly registro: string;
  readonly numero: string;
  readonly verso: Verso;
  readonly oggetto: string;
  readonly corrispondente: string | null;
  readonly impronta: string | null;
  readonly registratoIl: Date;
  readonly annullamento: Annullamento | null;
};

export type DaStampare<V extends VoceStampata = VoceStampata> = {
  readonly giorno: DataIso;
  readonly testata: DocumentoPdf['ente'];
  readonly aoo: string | null;
  readonly generatoIl: Date;
  /** Entered or annulled on that day, the first one first. */
  readonly voci: readonly V[];
};

export const titoloGiornaliero = (giorno: DataIso): string => `Registro giornaliero di protocollo ${formatoEsteso(giorno, 'del')}`;
export const nomeGiornaliero = (giorno: DataIso): string => `registro-protocollo-${giorno}.pdf`;

/**
 * DPR 445/2000 art. 53 c. 2, DPCM 3 December 2013 art. 7: what was entered in the built-in register in a day, and what was annulled in it,
 * as a document to be preserved. Pure: the same entries give the same document.
 */
export function componiGiornaliero({ giorno, testata, aoo, generatoIl, voci }: DaStampare): DocumentoPdf {
  const registrate = voci.filter(({ registratoIl }) => oggi(registratoIl) === giorno);
  const annullate = voci.flatMap(({ annullamento, ...voce }) =>
    annullamento !== null && oggi(annullamento.il) === giorno ? [{ ...voce, annullamento }] : [],
  );
  const titolo = titoloGiornaliero(giorno);
  const [prima, ultima] = [registrate[0], registrate.at(-1)];
  const estremi: [string, string][] = [
    ['Ente', testata.denominazione],
    ...(aoo ? [['Area organizzativa omogenea', aoo] as [string, string]] : []),
    ['Registro', [...new Set(voci.map(({ registro }) => registro))].join(', ')],
    ['Registrazioni', String(registrate.length)],
    ...(prima && ultima ? [['Dal numero al numero', `${prima.numero} – ${ultima.numero}`] as [string, string]] : []),
    ['Annullamenti', String(annullate.length)],
    ['Prodotto il', istanteItaliano(generatoIl)],
  ];
  return {
    titolo,
    oggetto: titolo,
    identificativo: titolo,
    ente: testata,
    data: generatoIl,
    blocchi: [
      { tipo: 'titolo', testo: 'Registro giornaliero di protocollo' },
      { tipo: 'sottotitolo', testo: formatoEsteso(giorno) },
      { tipo: 'coppie', righe: estremi },
      ...(registrate.length > 0 ? [tabellaRegistrate(registrate)] : []),
      ...(annullate.length > 0 ? [tabellaAnnullate(annullate)] : []),
    ],
  };
}

function tabellaRegistrate(voci: readonly VoceStampata[]): Blocco {
  return {
    tipo: 'tabella',
    didascalia: 'Registrazioni del giorno',
    intestazioni: ['Numero', 'Registrato il', 'Verso', 'Oggetto', 'Mittente o destinatario', 'Impronta SHA-256'],
    righe: voci.map((voce) => [
      voce.numero,
      istanteItaliano(voce.registratoIl, { secondi: true }),
      NOMI_VERSO[voce.verso],
      voce.oggetto,
      voce.corrispondente ?? '',
      voce.impronta ?? 'domanda compilata in Varco, senza file',
    ]),
    larghezze: [3, 3, 2, 5, 4, 5],
  };
}

function tabellaAnnullate(voci: readonly (VoceStampata & { readonly annullamento: Annullamento })[]): Blocco {
  return {
    tipo: 'tabella',
    didascalia: 'Registrazioni annullate nel giorno',
    intestazioni: ['Numero', 'Registrato il', 'Annullato il', 'Annullato da', 'Motivo', 'Provvedimento'],
    righe: voci.map(({ numero, registratoIl, annullamento: { da, il, motivo, atto } }) => [
      numero,
      istanteItaliano(registratoIl, { secondi: true }),
      istanteItaliano(il, { secondi: true }),
      da ?? '',
      motivo,
      atto,
    ]),
    larghezze: [3, 3, 3, 3, 8, 5],
  };
}
