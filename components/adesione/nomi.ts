import type { PassoAdesione } from '@/lib/adesioni/schema';
import { NOMI_TIPO_ENTE, nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';

/** Codes of the form in words; what is empty stays empty, what is unknown shows its code. */
export const NOMI_CODICI = {
  tipo: (codice: string): string => (NOMI_TIPO_ENTE as Readonly<Record<string, string>>)[codice] ?? codice,
  profilo: nomeProfilo,
  visura: nomeVisura,
};

/** The steps as people read them, in order. */
export const TITOLI_PASSO: Readonly<Record<PassoAdesione, string>> = {
  ente: 'Ente',
  rappresentante: 'Legale rappresentante',
  responsabile: 'Responsabile del trattamento',
  finalita: 'Finalità e base giuridica',
  richieste: 'Dati e visure',
  operatori: 'Accessi e operatori',
};
