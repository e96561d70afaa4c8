import { isStipula } from '@/lib/documenti/domain/raccolta';
import type { DataIso } from '@/lib/core/date';
import type { DocumentoCheAspetta } from '@/lib/documenti/domain/da-fare';
import { nomiDistinti } from '@/lib/documenti/domain/nomi';
import { compito, type Compito } from './compito';

const ATTESA = 'lo decide un’altra persona del comune, perché l’hai caricato o firmato tu';
const GIUDIZIO = 'la firma ha bisogno del giudizio di una persona';

/** CA-16: until somebody decides, the act stays where it is and no other file is taken for that signature. */
export function compitiEsame(firme: readonly DocumentoCheAspetta[], oggi: DataIso): Compito[] {
  return voci(firme, { titolo: 'Esamina il file firmato', perche: GIUDIZIO, urgente: true }, oggi);
}

/** CA-16, four eyes: what somebody else of the comune decides, because this person has a part in the file. */
export function attesaEsame(firme: readonly DocumentoCheAspetta[], oggi: DataIso): Compito[] {
  return voci(firme, { titolo: 'File firmato in esame', perche: ATTESA, urgente: false }, oggi);
}

type Cosa = { readonly titolo: string; readonly perche: string; readonly urgente: boolean };

function voci(firme: readonly DocumentoCheAspetta[], cosa: Cosa, oggi: DataIso): Compito[] {
  const nomi = nomiDistinti(firme);
  return firme.map((firma, posto) => voce(firma, nomi[posto] ?? '', cosa, oggi));
}

function voce(firma: DocumentoCheAspetta, nome: string, { titolo: cosa, perche, urgente }: Cosa, oggi: DataIso): Compito {
  const { id, tipo, convenzioneId, adesioneId, numero, ente, dal } = firma;
  const sua = convenzioneId ? `convenzioni/${convenzioneId}/firma` : adesioneId ? `adesioni/${adesioneId}/firma` : 'firme';
  const di = convenzioneId ? `convenzione n. ${numero}` : adesioneId ? `domanda n. ${numero}` : '';
  const atto = isStipula(tipo) ? '' : nome;
  return compito(
    {
      chiave: `esame-${id}`,
      titolo: ente ? `${cosa}: ${ente}` : cosa,
      dettaglio: `${[atto, di].filter(Boolean).join(', ')}: ${perche}`,
      href: `/ufficio/${sua}/${id}`,
      dal,
      urgente,
    },
    oggi,
  );
}
