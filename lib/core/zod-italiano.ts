import { z } from 'zod';

/**
 * What a person reads when a schema says nothing of its own. Zod's Italian locale speaks to programmers
 * ("Troppo piccolo: string deve avere >=3 caratteri"); these sentences say what to do. A message given in a schema wins over them.
 */
function fraseItaliana(problema: z.core.$ZodRawIssue): string {
  const vuoto = problema.input === undefined || problema.input === null || problema.input === '';
  if (vuoto && DA_COMPILARE.includes(problema.code)) return 'Compila questo campo.';
  switch (problema.code) {
    case 'invalid_value':
      return 'Scegli una delle possibilità.';
    case 'too_small':
      return troppoPoco(problema.origin, Number(problema.minimum));
    case 'too_big':
      return troppo(problema.origin, Number(problema.maximum));
    case 'invalid_format':
      return FORMATI[problema.format] ?? 'Controlla come è scritto.';
    case 'unrecognized_keys':
      return 'Sono arrivati dati che questa pagina non prevede: ricaricala e riprova.';
    default:
      return 'Controlla questo valore.';
  }
}

/** The kinds of problem that an empty field has merely because it is empty. */
const DA_COMPILARE: readonly string[] = ['invalid_type', 'too_small', 'invalid_format'];

const FORMATI: Readonly<Record<string, string>> = {
  email: 'Scrivi un indirizzo e-mail come nome@esempio.it.',
  url: 'Scrivi un indirizzo web completo, come https://www.esempio.it.',
  date: 'Scrivi una data che esiste, come 31/12/2026.',
  uuid: 'Scegli una delle possibilità.',
};

const parola = (numero: number, singolare: string, plurale: string) => `${numero} ${numero === 1 ? singolare : plurale}`;

function troppoPoco(origine: string, minimo: number): string {
  if (origine === 'string') return `Scrivi almeno ${parola(minimo, 'carattere', 'caratteri')}.`;
  if (origine === 'array' || origine === 'set') return minimo <= 1 ? 'Indica almeno una voce.' : `Indica almeno ${minimo} voci.`;
  return `Scrivi un numero non inferiore a ${minimo}.`;
}

function troppo(origine: string, massimo: number): string {
  if (origine === 'string') return `Scrivi al massimo ${parola(massimo, 'carattere', 'caratteri')}.`;
  if (origine === 'array' || origine === 'set') return `Indica al massimo ${parola(massimo, 'voce', 'voci')}.`;
  return `Scrivi un numero non superiore a ${massimo}.`;
}

z.config({ localeError: (problema) => fraseItaliana(problema) });
