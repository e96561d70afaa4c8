import { ErroreVarco } from '@/lib/core/errors';
import { gravita, isNota, motivo, tuttiIMotivi, type CodiceMotivo } from '@/lib/platform/firme/motivi';
import type { Motivo, Verifica } from '@/lib/platform/firme/tipi';
import type { ProvaDiFirma } from '../domain/prova';

const RIFALLO =
  'Aprilo, salvalo di nuovo in PDF, oppure scansiona l’originale un’altra volta, e carica quello; se era firmato digitalmente, chiedi di nuovo il file a chi lo ha firmato.';
const ILLEGGIBILE = `Il PDF non si riesce a leggere: la sua struttura è danneggiata o irregolare. ${RIFALLO}`;

/** Where the verifier's own sentence speaks of the document that Varco generated: an attachment is somebody else's. */
const FRASI: Readonly<Partial<Record<CodiceMotivo, string>>> = {
  FORMATO_SCONOSCIUTO: 'Il file non è un PDF e non è una busta di firma .p7m: carica l’uno o l’altra.',
  PDF_CON_NOME_P7M:
    'Il file si chiama .p7m ma dentro è un normale PDF: il nome è stato cambiato a mano. Carica la busta .p7m prodotta dal programma di firma, oppure il PDF con il suo nome.',
  NON_PDF_CON_NOME_PDF:
    'Il file si chiama .pdf ma dentro non è un PDF: se è una busta di firma rinominala in .p7m, altrimenti carica il documento in PDF.',
  PDF_TESTA_ESTRANEA: ILLEGGIBILE,
  PDF_CODA_ESTRANEA: `Dopo la fine del PDF ci sono altri dati. ${RIFALLO}`,
  PDF_DANNEGGIATO: ILLEGGIBILE,
  VERIFICA_NON_RIUSCITA: ILLEGGIBILE,
  TROPPO_COMPLESSO: `Il file è troppo complesso per essere controllato. ${RIFALLO}`,
  TEMPO_ESAURITO: `Il controllo del file ha richiesto troppo tempo o troppa memoria ed è stato fermato. ${RIFALLO}`,
  TROPPI_LIVELLI: 'Ci sono più di quattro buste una dentro l’altra: carica quella più interna.',
  SENZA_FIRMA: 'La busta .p7m non contiene alcuna firma: carica il documento in PDF, oppure la busta prodotta dal programma di firma.',
};

/**
 * Whether a file judged by itself can be kept as an attachment: a PDF that is read whole, signed or not, or an envelope with its content
 * and signatures. Refuses (NON_VALIDO, under the verifier's own code) everything else; a signature that is not good is no reason to
 * refuse, and is told with the file.
 */
export function assertLeggibile({ formato, firme, motivi }: Verifica): void {
  if (firme.length > 0 || (formato === 'PADES' && motivi.some(({ codice }) => codice === 'SENZA_FIRMA'))) return;
  throw illeggibile(motivi);
}

/** The refusal of a file by the gravest of these reasons, said of an attachment. */
export function illeggibile(motivi: readonly Motivo[]): ErroreVarco {
  const codice = motivi.map((uno) => uno.codice as CodiceMotivo).find((uno) => gravita(uno) === 'rifiuto') ?? 'VERIFICA_NON_RIUSCITA';
  const frase = FRASI[codice] ?? motivo(codice).frase;
  return new ErroreVarco('NON_VALIDO', codice, frase, { file: frase });
}

/** What is kept beside an attachment: the whole verification and the sentences that matter of it, or that there was nothing to verify. */
export function provaDiAllegato(verifica: Verifica, now: Date): ProvaDiFirma<Verifica> {
  const verificataIl = now.toISOString();
  const frasi = [
    ...new Set(
      tuttiIMotivi(verifica)
        .filter((uno) => uno.codice !== 'SENZA_FIRMA' && !isNota(uno))
        .map(({ frase }) => frase),
    ),
  ];
  if (verifica.firme.length === 0) return { esito: 'SENZA_FIRMA', frasi, verificataIl };
  return { ...verifica, frasi, verificataIl };
}
