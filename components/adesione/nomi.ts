import type { PassoAdesione } from '@/lib/adesioni/schema';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';

/** Codes of the form in words; what is empty stays empty, what is unknown shows its code. Of the profiles only the comune knows the names. */
export const nomiCodici = (profili: readonly { readonly codice: string; readonly nome: string }[]) => ({
  tipo: (codice: string): string => (NOMI_TIPO_ENTE as Readonly<Record<string, string>>)[codice] ?? codice,
  profilo: (codice: string): string => profili.find((profilo) => profilo.codice === codice)?.nome ?? codice,
  visura: titoloVisura,
});

/** The steps as people read them, in order. */
export const TITOLI_PASSO: Readonly<Record<PassoAdesione, string>> = {
  ente: 'Ente',
  rappresentante: 'Legale rappresentante',
  responsabile: 'Responsabile del trattamento',
  finalita: 'Finalità e base giuridica',
  richieste: 'Dati e visure',
  operatori: 'Accessi e operatori',
};
