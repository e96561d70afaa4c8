import { render } from '@react-email/render';
import type { Messaggi, TipoMessaggio } from '@/lib/core/messaggi';
import { MODELLI } from './catalogo';

type MessaggioComposto = { readonly oggetto: string; readonly html: string; readonly text: string };

/** Subject, HTML and text of one message, the last two from the same component. */
export async function componi<T extends TipoMessaggio>(tipo: T, dati: Messaggi[T]): Promise<MessaggioComposto> {
  const modello = MODELLI[tipo];
  const corpo = modello.Corpo(dati);
  return { oggetto: modello.oggetto(dati), html: await render(corpo), text: await render(corpo, { plainText: true }) };
}
