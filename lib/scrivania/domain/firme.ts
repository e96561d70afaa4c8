import { isStipula } from '@/lib/atti/domain/raccolta';
import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';
import type { DataIso } from '@/lib/core/date';
import { compito, type Compito } from './compito';

/** A signed file that waits for a person's judgement, with the act that it signs. */
export type FirmaDaEsaminare = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly convenzioneId: string | null;
  readonly adesioneId: string | null;
  readonly numero: string;
  readonly ente: string;
  readonly dal: DataIso;
};

/** CA-16: until somebody decides, the act stays where it is and no other file is taken for that signature. */
export function compitiEsame(firme: readonly FirmaDaEsaminare[], oggi: DataIso): Compito[] {
  return firme.map(({ id, tipo, titolo, convenzioneId, adesioneId, numero, ente, dal }) => {
    const sua = convenzioneId ? `convenzioni/${convenzioneId}/firma` : adesioneId ? `adesioni/${adesioneId}/firma` : 'firme';
    const di = convenzioneId ? `convenzione n. ${numero}` : adesioneId ? `domanda n. ${numero}` : '';
    const atto = isStipula(tipo) ? '' : (titolo ?? TIPI_DOCUMENTO[tipo]);
    return compito(
      {
        chiave: `esame-${id}`,
        titolo: ente ? `Esamina il file firmato: ${ente}` : 'Esamina il file firmato',
        dettaglio: `${[atto, di].filter(Boolean).join(', ')}: la firma ha bisogno del giudizio di una persona`,
        href: `/ufficio/${sua}/${id}`,
        dal,
        urgente: true,
      },
      oggi,
    );
  });
}
