import { idCasuale } from '@/lib/core/ids';
import { assicuraPartizione } from '@/lib/platform/registro';
import { ADESSO, inserisci, type Mondo } from './mondo';

/** A row of the register: a visura granted now, unless the columns say otherwise. */
export async function voceDiProva(
  mondo: Mondo,
  colonne: { readonly istante?: Date } & Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await assicuraPartizione(colonne.istante ?? ADESSO);
  await inserisci('registro', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    istante: ADESSO,
    operazione: 'aprire-visura',
    categoria: 'CONSULTAZIONE',
    esito: 'CONSENTITO',
    ruolo: 'OPERATORE',
    soggetti: [],
    campi: [],
    ...colonne,
  });
}
