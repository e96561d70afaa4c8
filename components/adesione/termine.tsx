import type { SituazioneTermine } from '@/lib/adesioni/domain/termine';
import { formatoItaliano } from '@/lib/core/date';

const giorni = (numero: number): string => (numero === 1 ? '1 giorno' : `${numero} giorni`);

/** The term of the procedure in words (LE-13), or null when there is none. */
export function parolePerTermine(termine: SituazioneTermine): string | null {
  switch (termine.tipo) {
    case 'ASSENTE':
      return null;
    case 'FERMO':
      return `Fermo dal ${formatoItaliano(termine.dal)}: ${termine.restano === 1 ? 'resterà 1 giorno' : `resteranno ${termine.restano} giorni`}`;
    case 'SCADUTO':
      return `Scaduto il ${formatoItaliano(termine.il)}, da ${giorni(termine.da)}`;
    case 'IN_CORSO':
      return termine.restano === 0
        ? `Scade oggi, ${formatoItaliano(termine.il)}`
        : `Entro il ${formatoItaliano(termine.il)}: ${termine.restano === 1 ? 'resta' : 'restano'} ${giorni(termine.restano)}`;
  }
}
