import { bancaNota, campoDi, ordinaCampiDiBanca, titoloVisura, visuraDi } from '@/lib/banche/domain/elenco';
import { visuraSiApre } from '@/lib/core/banca';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import { minuscola } from '@/lib/core/parole';
import type { Blocco } from '@/lib/core/documento-pdf';
import { GLOSSARIO } from './glossario';
import type { FonteConvenzione } from './fonti';

/** The tables of the technical annex: what the profile holds, what each visura shows, what the words mean. */

const campiConcessi = ({ convenzione: { regole } }: FonteConvenzione): readonly string[] => regole.profilo?.campi ?? [];

export function tabellaCampi(materia: FonteConvenzione): Blocco[] {
  return [
    {
      tipo: 'tabella',
      didascalia: `Campi del profilo ${materia.convenzione.regole.profilo?.codice ?? ''}`,
      intestazioni: ['Gruppo', 'Campo', 'Che cosa dice'],
      righe: perGruppo(campiConcessi(materia)).flatMap(({ etichetta: gruppo, campi }) =>
        campi.map(({ etichetta, spiegazione }) => [gruppo, etichetta, spiegazione]),
      ),
      larghezze: [3, 4, 6],
    },
    { tipo: 'nota', testo: 'Un campo vuoto vuol dire che la banca dati non ha quel dato, non che il fatto non sia avvenuto.' },
  ];
}

export function tabellaVisure(materia: FonteConvenzione): Blocco[] {
  const concessi = campiConcessi(materia);
  return [
    {
      tipo: 'tabella',
      didascalia: 'Visure concesse; di ciascuna si vedono solo i campi del profilo',
      intestazioni: ['Visura', 'Che cosa mostra'],
      righe: materia.convenzione.regole.visure.map((codice) => [titoloVisura(codice), mostra(codice, concessi)]),
      larghezze: [3, 10],
    },
  ];
}

/** What it is, and which fields it shows when they are not simply all. */
function mostra(codice: string, concessi: readonly string[]): string {
  const visura = visuraDi(codice);
  if (!visura) return titoloVisura(codice);
  if (!visuraSiApre(visura, concessi)) return `${visura.descrizione} Non si apre: mancano al profilo i dati che mostra.`;
  const mostrati = ordinaCampiDiBanca(concessi.filter((id) => visura.campi.includes(id)));
  if (mostrati.length === concessi.length || mostrati.length === 0) return visura.descrizione;
  return `${visura.descrizione} Mostra: ${mostrati.map((id) => minuscola(campoDi(id)?.etichetta ?? id)).join(', ')}.`;
}

/** The words of every convenzione and those of its bank, by the alphabet. */
export function tabellaGlossario({ convenzione: { regole } }: FonteConvenzione): Blocco[] {
  const parole = [...GLOSSARIO, ...bancaNota(regole.bancaDati).negliAtti.glossario].sort(([a], [b]) => a.localeCompare(b, 'it'));
  return [
    {
      tipo: 'tabella',
      didascalia: 'Parole usate nella convenzione e nel servizio',
      intestazioni: ['Parola', 'Significato'],
      righe: parole.map((voce) => [...voce]),
      larghezze: [3, 10],
    },
  ];
}
