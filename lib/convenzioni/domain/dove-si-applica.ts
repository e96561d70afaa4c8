import type { ChiaveClausola } from '@/lib/clausole/catalogo';

/** Where one sees a clause at work, or does what it asks; `convenzione`: its address on that side. */
export type Dove = { readonly href: string; readonly etichetta: string };
type Lato = { readonly ente: boolean; readonly convenzione: string; readonly id: string };

const OPERATORI = ({ ente, id }: Lato): Dove => ({
  href: ente ? '/ente/operatori' : `/ufficio/operatori?convenzioneId=${id}`,
  etichetta: 'Operatori',
});
const REGISTRO = ({ ente, id }: Lato): Dove => ({
  href: ente ? '/ente/registro' : `/ufficio/registro?convenzione=${id}`,
  etichetta: 'Registro',
});
const DOCUMENTI = ({ ente, convenzione }: Lato): Dove => ({
  href: ente ? '/ente/documenti' : `${convenzione}/documenti`,
  etichetta: 'Documenti',
});

const DOVE: { readonly [C in ChiaveClausola]?: (lato: Lato) => Dove } = {
  finalita: REGISTRO,
  dati: REGISTRO,
  uso: REGISTRO,
  tracciamento: REGISTRO,
  accessi: OPERATORI,
  elenco: OPERATORI,
  scheda: OPERATORI,
  abilitazione: OPERATORI,
  designazione: OPERATORI,
  credenziali: OPERATORI,
  disuso: OPERATORI,
  verifiche: ({ ente }) => ({ href: ente ? '/ente/verifiche' : '/ufficio/verifiche', etichetta: 'Verifiche' }),
  ispezioni: DOCUMENTI,
  allegati: DOCUMENTI,
  privacy: DOCUMENTI,
  assistenza: DOCUMENTI,
};

/** Null where it is enforced everywhere, or there is nothing to look at. */
export function doveSiApplica(chiave: ChiaveClausola, lato: Lato): Dove | null {
  return DOVE[chiave]?.(lato) ?? null;
}
