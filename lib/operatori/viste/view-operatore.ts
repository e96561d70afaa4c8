import type { Attore } from '@/lib/core/attore';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { attiSuOperatore } from './atti';
import type { DatiScheda } from '../domain/dati';
import { campiMancanti, isDaAbilitare, type StatoOperatore } from '../domain/operatore';
import { dubbiOperatore } from '../domain/dubbi';
import type { DesignazioneInAttesa } from '../repository-designazione';
import type { RigaOperatoreInElenco } from '../repository-elenco';
import type { ConvenzioneDiOperatori } from './view-convenzione';
import type { OperatoreInElenco } from '../views';

/** What list and card say alike of an operator. `accessi`: the last login of each account; `inAttesa`: the acts that wait to designate. */
export async function viewOfOperatore(
  attore: Attore,
  riga: RigaOperatoreInElenco,
  convenzione: ConvenzioneDiOperatori,
  accessi: ReadonlyMap<string, Date>,
  inAttesa: readonly DesignazioneInAttesa[],
): Promise<OperatoreInElenco> {
  const { id, nome, cognome, motivo, convenzioneId, enteId, utenteId } = riga;
  const stato = riga.stato as StatoOperatore;
  const scheda = riga.scheda as DatiScheda;
  return {
    id,
    nome,
    cognome,
    stato,
    motivo,
    convenzioneId,
    numero: convenzione.view.numero,
    enteId,
    ente: convenzione.view.ente,
    attoDaFirmare: stato === 'PROPOSTO' ? (inAttesa.find(({ operatoreId }) => operatoreId === id)?.attoId ?? null) : null,
    richiestoIl: stato === 'DESIGNATO' ? (riga.richiestoIl?.toISOString() ?? null) : null,
    mancanti: campiMancanti(scheda, convenzione.regole),
    dubbi: isDaAbilitare(stato) ? await dubbiOperatore({ ...scheda, nome, cognome, codiceFiscale: riga.codiceFiscale }) : [],
    ultimoAccesso: (utenteId === null ? undefined : accessi.get(utenteId))?.toISOString() ?? null,
    atti: attiSuOperatore(
      attore,
      { ...riga, stato, scheda, sospesoOrigine: riga.sospesoOrigine as OrigineSospensione | null },
      convenzione,
    ),
  };
}
