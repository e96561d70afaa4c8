import { leggiCertificato } from './cms/certificato';
import { certificatiFidati, type Contesto, type Marca } from './cms/contesto';
import { verificaMarca } from './cms/marca';
import { rifiuta, type CodiceMotivo } from './motivi';
import { byteDi, type CampoLetto } from './pades-campi';
import { esadecimaleUniforme, improntaIntervallo } from './pdf/intervallo';
import type { PdfLetto } from './pdf/pdf-letto';
import { isAlterato, proveDelPdf } from './pdf/prove-dss';

/** `da`: the stamp covers every revision that ends before this byte. */
type MarcaDelDocumento = Marca & { readonly da: number };

type TempoDelPdf = {
  /** What a signature is judged against: the evidence of the PDF, and the stamps that cover the whole revision of it. */
  readonly contestoPer: (letto: CampoLetto) => Contesto;
  readonly codici: readonly CodiceMotivo[];
};

/** Document time stamps (ETSI EN 319 142-1 §5.4.3) and the evidence kept in the PDF, read before the signatures that they speak of. */
export function tempoDelPdf(finale: PdfLetto, letti: readonly CampoLetto[], contesto: Contesto): TempoDelPdf {
  const prove = proveDelPdf(finale);
  const allegati = prove.lette.length === 0 ? [] : letti.flatMap(({ busta }) => (typeof busta === 'string' ? [] : busta.certificati));
  const noti = [...allegati.map(leggiCertificato).filter((letto) => letto !== null), ...prove.certificati, ...certificatiFidati(contesto)];
  const arricchito = {
    ...contesto,
    prove: [...contesto.prove, ...prove.lette],
    certificati: [...contesto.certificati, ...prove.certificati],
  };
  const esiti = letti.filter(({ campo }) => campo.marca).map((letto) => esaminaMarca(finale, letto, arricchito));
  const marche = esiti.flatMap(({ marca }) => marca ?? []);
  return {
    contestoPer: ({ intervallo }) => ({
      ...arricchito,
      marche: [...contesto.marche, ...marche.filter(({ da }) => typeof intervallo !== 'string' && da >= intervallo.fine)],
    }),
    codici: [...esiti.flatMap(({ codici }) => codici), ...(isAlterato(prove, noti) ? (['REVOCA_PROVA_ALTERATA'] as const) : [])],
  };
}

function esaminaMarca(
  finale: PdfLetto,
  { campo, intervallo }: CampoLetto,
  contesto: Contesto,
): { marca: MarcaDelDocumento | null; codici: readonly CodiceMotivo[] } {
  if (--contesto.bilancio.marche < 0) rifiuta('TROPPO_COMPLESSO', 'too many time stamps');
  if (typeof intervallo === 'string' || campo.condivisa || !esadecimaleUniforme(finale.byte, intervallo))
    return { marca: null, codici: ['MARCA_ALTERATA'] };
  const { marca, codici } = verificaMarca(byteDi(campo, contesto.bilancio), improntaIntervallo(finale.byte, intervallo), contesto);
  return { marca: marca && { ...marca, da: intervallo.buco[0] }, codici };
}
