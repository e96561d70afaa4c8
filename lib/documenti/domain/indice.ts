import { TIPI_DOCUMENTO, type ParteFirmataria, type StatoDocumento, type TipoDocumento } from '@/lib/core/documenti';
import { righeCsv } from '@/lib/core/csv';
import { formatoItaliano, istanteItaliano, type DataIso } from '@/lib/core/date';
import { nomePulito } from '@/lib/core/file';
import { improntaSha256 } from '@/lib/core/impronta';
import { firmaDellAllegato, firmaInParole } from './firma-allegato';
import { statoInParole } from './linea';
import type { ProvaDiFirma } from './prova';

/** What the ZIP of a convenzione holds, as pure text and names: the bytes are added by who streams it. */

type Protocollo = { readonly registro: string; readonly numero: string; readonly data: DataIso };
/** What a person decided of a file that the verifier could neither take nor refuse, when, and why. */
export type DecisioneEsame = { readonly da: string | null; readonly il: Date; readonly motivo: string };
export type DocumentoInIndice = {
  readonly id: string;
  /** The act that it signs, of a signed copy. */
  readonly originaleId: string | null;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly nome: string;
  readonly parte: ParteFirmataria | null;
  readonly stato: StatoDocumento;
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
  /** Of a file that a person examines or has examined. */
  readonly esame: keyof typeof ESAMI | null;
  readonly decisione: DecisioneEsame | null;
  readonly versione: number;
  readonly sha256: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  readonly verifica: ProvaDiFirma | null;
  readonly protocollo: Protocollo | null;
};
export type DaIndicizzare = {
  readonly numero: string;
  readonly ente: string;
  /** The oldest first. */
  readonly documenti: readonly DocumentoInIndice[];
  /** Entries of protocol without a document. */
  readonly protocolli: readonly (Protocollo & { readonly oggetto: string })[];
};

export type VoceIndice =
  | { readonly percorso: string; readonly testo: string }
  | { readonly percorso: string; readonly sha256: string; readonly dimensione: number };

const CARTELLE: Readonly<Partial<Record<TipoDocumento, string>>> = {
  RICHIESTA_ADESIONE: '01 Domanda di adesione',
  INTEGRAZIONE_ADESIONE: '01 Domanda di adesione',
  ACCORDO_ADESIONE: '01 Domanda di adesione',
  ATTESTAZIONE_LEGITTIMITA: '01 Domanda di adesione',
  CONVENZIONE: '02 Convenzione',
  CONVENZIONE_FIRMATA: '03 Convenzione firmata',
  DESIGNAZIONE: '04 Designazioni',
  ATTO_DESIGNAZIONE: '04 Designazioni',
  RELAZIONE_ANNUALE: '05 Relazioni annuali',
};
const ALTRI_ATTI = '06 Altri atti';
const VERIFICHE = '07 Verifiche delle firme';

const ESAMI = { IN_ESAME: 'In esame', ACCETTATA: 'Accettata', RIFIUTATA: 'Non accettata' } as const;

const LEGGIMI = ({ numero, ente }: DaIndicizzare): string => `Convenzione n. ${numero} – ${ente}

Questa cartella contiene tutti i documenti della convenzione custoditi in Varco, così come sono stati generati o ricevuti.

indice.csv       l'elenco dei documenti, da aprire con un foglio di calcolo
indice.json      lo stesso elenco, per i programmi, con i protocolli della domanda
impronte.sha256  l'impronta SHA-256 di ogni file
${VERIFICHE}  l'esito della verifica fatta all'arrivo di ogni file firmato

Per controllare che nessun file sia cambiato, estrai tutto e da un terminale, in questa cartella, scrivi:

  sha256sum -c impronte.sha256

(su macOS: shasum -a 256 -c impronte.sha256). Ogni riga deve finire con OK. Una riga diversa indica un file alterato o mancante.
`;

/**
 * A name that stays within its folder on every system and is the only one: numbered, without path, reserved names or trailing dots. A signed
 * copy that has no folder of its own stands beside the act that it signs.
 */
function percorsoDi({ tipo, nome }: DocumentoInIndice, posto: number, originale: DocumentoInIndice | undefined): string {
  const sicuro = nomePulito(nome).replace(/[. ]+$/, '') || 'documento';
  const cartella = CARTELLE[tipo] ?? (originale && CARTELLE[originale.tipo]) ?? ALTRI_ATTI;
  return `${cartella}/${String(posto + 1).padStart(3, '0')} ${sicuro}`;
}

/** Everything that the ZIP holds, in order: documents, outcomes of their verifications, the two indexes, the digests, what to read first. */
export function comporreIndice(fascicolo: DaIndicizzare): VoceIndice[] {
  const { documenti } = fascicolo;
  const righe = documenti.map((documento, posto): RigaIndice => {
    const originale = documenti.find(({ id }) => id === documento.originaleId);
    return { documento, originale, percorso: percorsoDi(documento, posto, originale) };
  });
  const verifiche = righe.flatMap(({ documento, percorso }) =>
    documento.verifica
      ? [{ percorso: `${VERIFICHE}/${percorso.split('/')[1]}.json`, testo: `${JSON.stringify(documento.verifica, null, 2)}\n` }]
      : [],
  );
  const testi = [
    ...verifiche,
    { percorso: 'indice.csv', testo: indiceCsv(righe) },
    { percorso: 'indice.json', testo: indiceJson(fascicolo, righe) },
    { percorso: 'LEGGIMI.txt', testo: LEGGIMI(fascicolo) },
  ];
  const file = righe.map(({ documento: { sha256, dimensione }, percorso }) => ({ percorso, sha256, dimensione }));
  const impronte = [...file, ...testi.map(({ percorso, testo }) => ({ percorso, sha256: improntaSha256(testo) }))];
  return [...file, ...testi, { percorso: 'impronte.sha256', testo: impronte.map((una) => `${una.sha256}  ${una.percorso}\n`).join('') }];
}

type RigaIndice = {
  readonly documento: DocumentoInIndice;
  readonly originale: DocumentoInIndice | undefined;
  readonly percorso: string;
};

const titoloDi = ({ titolo, nome }: DocumentoInIndice): string => titolo ?? nome;

/** `Firmato 1 di 2`; of a file that was examined and not taken, that it was not. */
function statoDi({ esame, stato, firmeRichieste, firmeApposte }: DocumentoInIndice): string {
  if (esame === 'RIFIUTATA' || esame === 'IN_ESAME') return ESAMI[esame];
  return statoInParole({ stato, firmeRichieste: firmeRichieste.length, firmeApposte: firmeApposte.length });
}

type Esame = { readonly esito: string; readonly da: string | null; readonly il: string; readonly motivo: string };

/** The examination of a signed file: of one that was taken it stands with its evidence, of one that was not in its own row. */
function esameDi({ esame, decisione, verifica }: DocumentoInIndice): Esame | null {
  if (esame && decisione) return { esito: ESAMI[esame], da: decisione.da, il: decisione.il.toISOString(), motivo: decisione.motivo };
  if (!verifica || !('esame' in verifica) || !verifica.esame) return null;
  const { esaminatoDa: da, esaminatoIl: il, motivo } = verifica.esame;
  return { esito: ESAMI.ACCETTATA, da, il, motivo };
}

function esameInCsv(documento: DocumentoInIndice): string {
  const esame = esameDi(documento);
  if (!esame) return '';
  const { esito, da, il, motivo } = esame;
  return `${esito}${da ? ` da ${da}` : ''} il ${istanteItaliano(new Date(il))}: ${motivo}`;
}

/** What is known of its signature, in words: an examined one and one by hand are marked here too. */
function firmaDi({ verifica }: DocumentoInIndice): string | null {
  const firma = firmaDellAllegato(verifica);
  return firma && firmaInParole(firma);
}

function indiceCsv(righe: readonly RigaIndice[]): string {
  const titoli = [
    'File',
    'Documento',
    'Tipo',
    'Versione',
    'Stato',
    'Firma',
    'Esame della firma',
    'Copia firmata di',
    'Registro',
    'Protocollo',
    'Data del protocollo',
    'Archiviato il',
    'Byte',
    'SHA-256',
  ];
  return righeCsv([
    titoli,
    ...righe.map(({ percorso, originale, documento: uno }) => [
      percorso,
      titoloDi(uno),
      TIPI_DOCUMENTO[uno.tipo],
      String(uno.versione),
      statoDi(uno),
      firmaDi(uno) ?? '',
      esameInCsv(uno),
      originale ? titoloDi(originale) : '',
      uno.protocollo?.registro ?? '',
      uno.protocollo?.numero ?? '',
      uno.protocollo ? formatoItaliano(uno.protocollo.data) : '',
      istanteItaliano(uno.creatoIl, { secondi: true }),
      String(uno.dimensione),
      uno.sha256,
    ]),
  ]);
}

function indiceJson({ numero, ente, protocolli }: DaIndicizzare, righe: readonly RigaIndice[]): string {
  const documenti = righe.map(({ percorso, documento: uno }) => ({
    file: percorso,
    id: uno.id,
    titolo: titoloDi(uno),
    copiaFirmataDi: uno.originaleId,
    tipo: uno.tipo,
    parte: uno.parte,
    versione: uno.versione,
    stato: uno.stato,
    firme: { richieste: uno.firmeRichieste, apposte: uno.firmeApposte },
    firma: firmaDi(uno),
    esame: esameDi(uno),
    protocollo: uno.protocollo,
    archiviatoIl: uno.creatoIl.toISOString(),
    byte: uno.dimensione,
    sha256: uno.sha256,
  }));
  return `${JSON.stringify({ convenzione: numero, ente, documenti, protocolliSenzaDocumento: protocolli }, null, 2)}\n`;
}
