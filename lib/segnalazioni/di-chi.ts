import { schedeDi } from '@/lib/banche/steps';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import type { Attore } from '@/lib/core/attore';
import type { Contesto } from '@/lib/platform/use-case';
import { COPERTO, isCoperto } from '@/lib/registro/domain/copertura';
import type { SegnalazioneScritta } from './repository';

const CAMPI = ['cognome', 'nome', 'codiceFiscale'] as const;

/**
 * Whose the card is that does not add up, so that who answers can find it in its own archive; what is told is in the register. Whom a
 * police force looks for is the force's alone (LE-07); of somebody protected since then nothing is told (SA-17).
 */
export async function diChi(
  { tx, attore, registra }: Pick<Contesto<unknown>, 'tx' | 'registra'> & { readonly attore: Attore },
  segnalata: SegnalazioneScritta,
): Promise<string | null> {
  if (isCoperto(segnalata, attore)) return COPERTO;
  const [scheda] = await schedeDi(tx, { codiciFiscali: [], id: [segnalata.soggetto] });
  if (!scheda) return null;
  if (scheda.protetto) return RIVOLGERSI_ALL_UFFICIO;
  const { cognome, nome, codiceFiscale } = scheda;
  const detti = { cognome, nome, codiceFiscale };
  registra({ soggetti: [scheda.id], campi: CAMPI.filter((campo) => detti[campo] !== null) });
  return [[cognome, nome].filter((parte) => parte !== null).join(' '), codiceFiscale].filter((parte) => parte).join(', ');
}
