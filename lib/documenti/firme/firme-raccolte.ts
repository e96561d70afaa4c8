import type { Attore } from '@/lib/core/attore';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { minuscola } from '@/lib/core/parole';
import { fattoDi, isNota, tuttiIMotivi } from '@/lib/platform/firme/motivi';
import type { Tx } from '@/lib/platform/db';
import { eccezioneInParole } from '../domain/chi-esamina';
import { documentoFirmato } from '../domain/documento-firmato';
import { avvertenzeFiducia, firmaDelFile, firmaInParole } from '../domain/firma-del-file';
import { isAutografa, ritiraAutografa } from '../domain/ritiro-autografa';
import { firmeMancanti } from '../domain/stati';
import { giudizioDi } from './esame-firma';
import type { ProvaVerificata } from './giudizio-firma';
import { viewOfProva } from './prova-firma';
import type { RigaDocumento } from '../repository';
import { provaInEsame } from '../repository-esame';
import { copieDiParte, ultimoEsame, type CopiaDiParte, type EsameDelDocumento } from '../repository-firme';
import type { FirmeConProveView, ProvaRaccoltaView } from '../views';
import type { FileDaFirmareView, FirmeRaccolteView } from '../domain/firme-raccolte';

/** Where the signatures of a document stand, for whoever reads: what came, what is examined, what was refused and why, what is to sign. */
export async function firmeRaccolte(tx: Tx, attore: Attore, documento: RigaDocumento, now: Date): Promise<FirmeConProveView> {
  const [copie, esame] = [await copieDiParte(tx, documento.id), await ultimoEsame(tx, documento.id)];
  const [manca = null] = firmeMancanti(documento);
  const richieste = documento.firmeRichieste.length;
  return {
    manca,
    ricevute: copie.map(({ parte, creatoIl, prova }) => {
      const firma = firmaDelFile(prova);
      return {
        parte,
        il: ricevutaIl(creatoIl, prova),
        esito: firma && firma.esito,
        firma: firma && firmaInParole(firma),
        avvertenze: avvertenzeFiducia(prova),
      };
    }),
    prove: attore.tipo === 'PERSONA' && attore.enteId === null ? copie.flatMap(provaDiCopia) : [],
    documentoFirmato: manca === null && richieste > 0 ? documentoFirmato(copie, documento.firmeApposte).map(soloFile) : [],
    daFirmare: daFirmare(documento, copie),
    autografa: autografa(attore, copie),
    inEsame: esame?.stato === 'IN_ESAME' ? { ...(await inEsame(tx, esame)), giudizio: await giudizioDi(tx, attore, esame.id, now) } : null,
    rifiutato: esame && rifiutato(esame, manca, attore.tipo === 'PERSONA' && attore.enteId === null),
  };
}

function provaDiCopia({ id, parte, prova }: CopiaDiParte): readonly ProvaRaccoltaView[] {
  if (prova === null || !('originaleSha256' in prova)) return [];
  return [{ id, parte, verificataIl: new Date(prova.verificataIl), prova: viewOfProva(prova as ProvaVerificata) }];
}

function autografa(attore: Attore, copie: readonly CopiaDiParte[]): FirmeRaccolteView['autografa'] {
  const scansione = copie.find(isAutografa);
  return scansione ? { id: scansione.id, parte: scansione.parte, ritirabile: ritiraAutografa(attore, scansione) } : null;
}

/** A copy that a person has taken is kept since then: it came when it was verified. */
function ricevutaIl(creatoIl: Date, prova: CopiaDiParte['prova']): Date {
  return prova && 'esame' in prova && prova.esame ? new Date(prova.verificataIl) : creatoIl;
}

const soloFile = ({ id, nome, parte }: CopiaDiParte) => ({ id, nome, parte });

/**
 * The file on which the next signature goes, so that one file bears them all: the last signed copy, a PDF or an envelope; the document
 * itself where nobody has signed yet, or by hand, of which Varco keeps a scan alone.
 */
function daFirmare({ id, nome }: RigaDocumento, copie: readonly CopiaDiParte[]): FileDaFirmareView {
  const ultima = copie.findLast((copia) => !isAutografa(copia));
  if (!ultima) return { id, nome, firmataDa: null, busta: false };
  return { id: ultima.id, nome: ultima.nome, firmataDa: ultima.parte, busta: ultima.mime !== 'application/pdf' };
}

async function inEsame(tx: Tx, { id, parte, caricataIl, documentoId }: EsameDelDocumento) {
  const daGuardare = tuttiIMotivi(await provaInEsame(tx, { documentoId })).filter((uno) => !isNota(uno));
  return { id, parte, dal: caricataIl, perche: [...new Set(daGuardare.map((uno) => minuscola(fattoDi(uno))))] };
}

/** Only while another file is awaited in its place; who decided, and the file, are the comune's to see. */
function rifiutato(esame: EsameDelDocumento, manca: ParteFirmataria | null, comune: boolean): FirmeRaccolteView['rifiutato'] {
  const { id, stato, parte, nome, caricataIl, decisaIl, decisaDa, motivo, documentoId, parteDiChiDecide } = esame;
  if (stato !== 'RIFIUTATA' || parte !== manca || decisaIl === null || motivo === null) return null;
  return {
    id,
    parte,
    nome,
    caricatoIl: caricataIl,
    il: decisaIl,
    motivo,
    eccezione: eccezioneInParole(parteDiChiDecide),
    da: comune ? decisaDa : null,
    fileId: comune ? documentoId : null,
  };
}
