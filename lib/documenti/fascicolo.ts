import { formatoItaliano } from '@/lib/core/date';
import { firmaNota } from './domain/firma-del-file';
import { firmaAttesa, type ChiCarica } from './domain/firma-attesa';
import { nomeDelDocumento, nomiDistinti } from './domain/nomi';
import { attiPossibili, firmeMancanti } from './domain/stati';
import { isAutografa } from './domain/ritiro-autografa';
import { siApre } from './domain/si-apre';
import type { EsameAperto } from './repository-esame';
import type { RigaFascicolo } from './repository-fascicolo';
import type { DocumentoFascicolo, FileView } from './views';

const isRifiutato = ({ esame }: RigaFascicolo): boolean => esame === 'RIFIUTATA';
const isRitirato = ({ stato }: RigaFascicolo): boolean => stato === 'RITIRATO';
const isInEsame = ({ esame }: RigaFascicolo): boolean => esame === 'IN_ESAME';

function file(riga: RigaFascicolo, etichetta = nomeDelDocumento(riga)): FileView {
  const { id, nome, dimensione, creatoIl, datatoIl, prova, decisione } = riga;
  return {
    id,
    nome,
    dimensione,
    creatoIl,
    etichetta: datatoIl === null ? etichetta : `${etichetta} del ${formatoItaliano(datatoIl)}, preso in carico`,
    siApre: siApre(riga),
    ...firmaNota(prova, isRifiutato(riga) ? decisione : null),
  };
}

/**
 * Each composed document under the last version of it: the first version begins a document, whatever is called alike before it (a second
 * diffida is not the first one again), and the following ones are versions of that.
 */
function ultimeVersioni(principali: readonly RigaFascicolo[]): Map<RigaFascicolo, RigaFascicolo> {
  const chiave = ({ tipo, anno, operatoreId }: RigaFascicolo): string => JSON.stringify([tipo, anno, operatoreId]);
  const ultime = new Map<RigaFascicolo, RigaFascicolo>();
  const inCorso = new Map<string, RigaFascicolo>();
  for (const riga of principali.filter(({ generato }) => generato)) {
    const successiva = inCorso.get(chiave(riga));
    ultime.set(riga, successiva ?? riga);
    if (riga.versione === 1) inCorso.delete(chiave(riga));
    else inCorso.set(chiave(riga), successiva ?? riga);
  }
  return ultime;
}

/**
 * The dossier out of its rows, the newest first: signed copies stand under the act that they sign, earlier versions and their copies
 * under the last one.
 * `puo`: which acts this person may do at all; `firme`: as whom it hands in signed copies, and those that wait to be examined.
 */
export function comporreFascicolo(
  righe: readonly RigaFascicolo[],
  puo: (atto: DocumentoFascicolo['atti'][number]) => boolean,
  firme: { readonly chi: ChiCarica; readonly esami: readonly EsameAperto[] },
): DocumentoFascicolo[] {
  const ids = new Set(righe.map(({ id }) => id));
  const principali = righe.filter(({ originaleId }) => originaleId === null || !ids.has(originaleId));
  const ultime = ultimeVersioni(principali);
  const isUltima = (riga: RigaFascicolo): boolean => (ultime.get(riga) ?? riga) === riga;
  const mostrati = principali.filter(isUltima);
  const nomi = nomiDistinti(mostrati);
  return mostrati.map((riga, posto) => {
    const { tipo, stato, verso, versione, generato, firmeRichieste, firmeApposte, protocollo, trasmissione } = riga;
    const precedenti = principali.filter((altra) => altra !== riga && ultime.get(altra) === riga);
    const copieDi = ({ id }: RigaFascicolo): RigaFascicolo[] => righe.filter(({ originaleId }) => originaleId === id);
    const diVersione = (uno: RigaFascicolo, quale: number): FileView => file(uno, `${nomeDelDocumento(uno)}, versione ${quale}`);
    const firmati = [
      ...copieDi(riga).map((copia) => ({ copia, vista: file(copia) })),
      ...precedenti.flatMap((altra) => copieDi(altra).map((copia) => ({ copia, vista: diVersione(copia, altra.versione) }))),
    ];
    return {
      ...file(riga, `${nomi[posto]}${riga.sostituito ? ' (sostituito da un altro atto)' : ''}`),
      tipo,
      stato,
      verso,
      versione,
      firmeRichieste: firmeRichieste.length,
      firmeApposte: firmeApposte.length,
      autografe: copieDi(riga).filter((copia) => isAutografa(copia) && !isRitirato(copia)).length,
      manca: firmeMancanti(riga)[0] ?? null,
      generato,
      sostituito: riga.sostituito,
      cambiato: riga.cambiato,
      annullato: riga.annullato,
      fuoriVigore: riga.fuoriVigore,
      protocollo,
      trasmissione,
      ritiro: riga.ritiro,
      ...firmaAttesa({ ...riga, copia: riga.originaleId !== null }, firme.chi, firme.esami),
      atti: attiPossibili({ ...riga, copia: riga.originaleId !== null }).filter(puo),
      copie: firmati.filter(({ copia }) => !isRifiutato(copia) && !isInEsame(copia) && !isRitirato(copia)).map(({ vista }) => vista),
      daEsaminare: firmati.filter(({ copia }) => isInEsame(copia)).map(({ vista }) => vista),
      rifiutati: firmati.filter(({ copia }) => isRifiutato(copia)).map(({ vista }) => vista),
      ritirati: firmati.filter(({ copia }) => isRitirato(copia)).map(({ vista }) => vista),
      precedenti: precedenti.map((altra) =>
        file(altra, `${nomeDelDocumento(altra)}, versione ${altra.versione}${altra.ritiro ? ' (ritirata)' : ''}`),
      ),
    };
  });
}
