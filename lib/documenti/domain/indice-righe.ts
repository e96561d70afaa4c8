import { righeCsv } from '@/lib/core/csv';
import { formatoItaliano, istanteItaliano, type DataIso } from '@/lib/core/date';
import { TIPI_DOCUMENTO, type ParteFirmataria, type StatoDocumento, type TipoDocumento } from '@/lib/core/documenti';
import { eccezioneInParole } from './chi-esamina';
import { firmaDelFile, firmaInParole } from './firma-del-file';
import { statoInParole } from './linea';
import { ritiroInParole } from './ritiro';
import type { DecisioneEsame, ProvaDiFirma, StatoEsame } from './prova';

const ESAMI: Readonly<Record<StatoEsame, string>> = { IN_ESAME: 'In esame', ACCETTATA: 'Accettata', RIFIUTATA: 'Non accettata' };

type Protocollo = { readonly registro: string; readonly numero: string; readonly data: DataIso };
export type DocumentoInIndice = {
  readonly id: string;
  /** The act that it signs, of a signed copy. */
  readonly originaleId: string | null;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly nome: string;
  readonly parte: ParteFirmataria | null;
  readonly anno: number | null;
  /** Whom it names, where the archive knows it. */
  readonly persone: readonly string[];
  /** The same act has been composed again since. */
  readonly superato: boolean;
  /** Another act has taken its place before it was signed. */
  readonly sostituito: boolean;
  /** Somebody whom it names has become somebody else before it was signed. */
  readonly cambiato: boolean;
  /** Its convenzione was given up before it was signed by all. */
  readonly annullato: boolean;
  /** Its kind is not signed in the state of its convenzione. */
  readonly fuoriVigore: boolean;
  readonly stato: StatoDocumento;
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
  /** Of a file that a person examines or has examined. */
  readonly esame: StatoEsame | null;
  readonly decisione: DecisioneEsame | null;
  readonly versione: number;
  readonly sha256: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  /** The day that it bears, of one taken over. */
  readonly datatoIl: DataIso | null;
  readonly prova: ProvaDiFirma | null;
  readonly protocollo: Protocollo | null;
  /** That the act was withdrawn before anybody signed it. */
  readonly ritiro: { readonly il: Date; readonly da: string | null; readonly motivo: string } | null;
};
export type DaIndicizzare = {
  readonly numero: string;
  readonly ente: string;
  /** When and by whom the convenzione was taken over, of one signed elsewhere. */
  readonly presa: { readonly il: Date; readonly da: string } | null;
  /** The oldest first. */
  readonly documenti: readonly DocumentoInIndice[];
  /** Entries of protocol without a document. */
  readonly protocolli: readonly (Protocollo & { readonly oggetto: string })[];
};

/** A document with its name among the others, the act that it signs, if it is a copy, and where it stands in the archive. */
export type RigaIndice = {
  readonly documento: DocumentoInIndice;
  readonly titolo: string;
  readonly originale: Pick<RigaIndice, 'titolo' | 'percorso'> | null;
  /** How many of its signatures are by hand. */
  readonly autografe: number;
  readonly percorso: string;
};

/** `Firmato 1 di 2`; of a file that was examined and not taken, that it was not. */
function statoDi({ esame, stato, superato, firmeRichieste, firmeApposte, ...sorte }: DocumentoInIndice, autografe: number): string {
  if (esame === 'RIFIUTATA' || esame === 'IN_ESAME') return ESAMI[esame];
  if (sorte.ritiro) return ritiroInParole(sorte.ritiro);
  const parole = statoInParole({
    ...sorte,
    stato,
    firmeRichieste: firmeRichieste.length,
    firmeApposte: firmeApposte.length,
    autografe,
  });
  const { sostituito, cambiato, annullato, fuoriVigore } = sorte;
  return superato && !sostituito && !cambiato && !annullato && !fuoriVigore ? `${parole}, superato da una versione successiva` : parole;
}

type Esame = {
  readonly esito: string;
  readonly da: string | null;
  readonly il: string;
  readonly motivo: string;
  readonly eccezione?: string;
};

/** The examination of a signed file: of one that was taken it stands with its evidence, of one that was not in its own row. */
function esameDi({ esame, decisione, prova }: DocumentoInIndice): Esame | null {
  if (esame && decisione) {
    const { da, il, motivo, parte } = decisione;
    return { esito: ESAMI[esame], da, il: il.toISOString(), motivo, ...conEccezione(parte) };
  }
  if (!prova || !('esame' in prova) || !prova.esame) return null;
  const { esaminatoDa: da, esaminatoIl: il, motivo, parteDiChiDecide } = prova.esame;
  return { esito: ESAMI.ACCETTATA, da, il, motivo, ...conEccezione(parteDiChiDecide) };
}

function conEccezione(parte: Parameters<typeof eccezioneInParole>[0]): Pick<Esame, 'eccezione'> {
  const eccezione = eccezioneInParole(parte);
  return eccezione ? { eccezione } : {};
}

function esameInCsv(documento: DocumentoInIndice): string {
  const esame = esameDi(documento);
  if (!esame) return '';
  const { esito, da, il, motivo, eccezione } = esame;
  return `${esito}${da ? ` da ${da}` : ''} il ${istanteItaliano(new Date(il))}${eccezione ? `. ${eccezione} Motivo` : ''}: ${motivo}`;
}

/** What is known of its signature, in words: an examined one and one by hand are marked here too. */
function firmaDi({ prova, esame, decisione }: DocumentoInIndice): string | null {
  const firma = firmaDelFile(prova, esame === 'RIFIUTATA' ? decisione : null);
  return firma && firmaInParole(firma);
}

export function indiceCsv(righe: readonly RigaIndice[]): string {
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
    'Data del documento preso in carico',
    'Archiviato il',
    'Byte',
    'SHA-256',
  ];
  return righeCsv([
    titoli,
    ...righe.map(({ percorso, titolo, originale, autografe, documento: uno }) => [
      percorso,
      titolo,
      uno.esame === 'RIFIUTATA' ? 'File firmato non accettato dopo esame' : TIPI_DOCUMENTO[uno.tipo].nome,
      String(uno.versione),
      statoDi(uno, autografe),
      firmaDi(uno) ?? '',
      esameInCsv(uno),
      originale ? `${originale.titolo} (${originale.percorso.split('/')[1]})` : '',
      uno.protocollo?.registro ?? '',
      uno.protocollo?.numero ?? '',
      uno.protocollo ? formatoItaliano(uno.protocollo.data) : '',
      uno.datatoIl === null ? '' : formatoItaliano(uno.datatoIl),
      istanteItaliano(uno.creatoIl, { secondi: true }),
      String(uno.dimensione),
      uno.sha256,
    ]),
  ]);
}

export function indiceJson({ numero, ente, presa, protocolli }: DaIndicizzare, righe: readonly RigaIndice[]): string {
  const documenti = righe.map(({ percorso, titolo, documento: uno }) => ({
    file: percorso,
    id: uno.id,
    titolo,
    copiaFirmataDi: uno.originaleId,
    tipo: uno.tipo,
    parte: uno.parte,
    versione: uno.versione,
    stato: uno.stato,
    superato: uno.superato,
    sostituito: uno.sostituito,
    cambiato: uno.cambiato,
    annullato: uno.annullato,
    fuoriVigore: uno.fuoriVigore,
    firme: { richieste: uno.firmeRichieste, apposte: uno.firmeApposte },
    firma: firmaDi(uno),
    ritiro: uno.ritiro,
    esame: esameDi(uno),
    protocollo: uno.protocollo,
    data: uno.datatoIl,
    archiviatoIl: uno.creatoIl.toISOString(),
    byte: uno.dimensione,
    sha256: uno.sha256,
  }));
  return `${JSON.stringify({ convenzione: numero, ente, presaInCarico: presa, documenti, protocolliSenzaDocumento: protocolli }, null, 2)}\n`;
}
