import { campo, CAMPI, GRUPPI } from '@/lib/anagrafe/domain/campi';
import { SPIEGAZIONI } from '@/lib/anagrafe/domain/spiegazioni';
import { campiDellaVisura, tipoVisura, visuraConsentita } from '@/lib/anagrafe/domain/visure';
import { disponibilitaVisura, nomeVisura, type CodiceVisura } from '@/lib/clausole/denominazioni';
import { maiuscola, minuscola } from '@/lib/core/parole';
import type { Blocco } from '@/lib/core/documento-pdf';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { GLOSSARIO } from './glossario';
import type { FonteConvenzione } from './fonti';

/** The tables of the technical annex: what the profile holds, what each visura shows, what the words mean. */

const MOSTRA: Readonly<Record<CodiceVisura, string>> = {
  INDIVIDUALE: 'La scheda di una persona.',
  COMPOSIZIONE_FAMIGLIA: 'I componenti di una famiglia o convivenza, con le relazioni di parentela.',
  COMPOSIZIONE_FAMIGLIA_ALLA_DATA: 'I componenti che una famiglia o convivenza aveva in un giorno passato.',
  POSIZIONI_FAMILIARI: 'Le famiglie di cui una persona ha fatto parte, con la posizione che vi aveva.',
  INDIRIZZI_FAMIGLIA: 'Gli indirizzi a cui una famiglia ha abitato.',
  CITTADINI_PER_INDIRIZZO: 'Le persone che abitano a un indirizzo.',
  STORICO_INDIVIDUALE: 'Le variazioni anagrafiche di una persona nel tempo.',
  DOCUMENTI: 'Gli estremi dei documenti d’identità rilasciati a una persona.',
};

const campiConcessi = ({ convenzione: { profilo } }: FonteConvenzione) => profiloPredefinito(profilo)?.campi ?? [];

export function tabellaCampi(materia: FonteConvenzione): Blocco[] {
  const concessi = campiConcessi(materia);
  return [
    {
      tipo: 'tabella',
      didascalia: `Campi del profilo ${materia.convenzione.profilo}`,
      intestazioni: ['Gruppo', 'Campo', 'Che cosa dice'],
      righe: CAMPI.filter(({ id }) => concessi.includes(id)).map(({ id, gruppo, etichetta }) => [
        GRUPPI[gruppo].etichetta,
        etichetta,
        SPIEGAZIONI[id],
      ]),
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
      intestazioni: ['Visura', 'Che cosa mostra', 'Quando si apre'],
      righe: materia.convenzione.regole.visure.map((codice) => [nomeVisura(codice), mostra(codice, concessi), apertura(codice, concessi)]),
      larghezze: [3, 7, 3],
    },
  ];
}

/** What it is, and which fields it shows when they are not simply all. */
function mostra(codice: string, concessi: ReturnType<typeof campiConcessi>): string {
  const tipo = tipoVisura(codice);
  const frase = (MOSTRA as Readonly<Record<string, string>>)[codice] ?? nomeVisura(codice);
  if (tipo?.forma !== 'FAMIGLIA') return frase;
  const { campi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const nomi = (quali: typeof campi): string => quali.map((id) => minuscola(campo(id).etichetta)).join(', ');
  return `${frase} Di ciascuno: ${nomi(campi)}. Della famiglia: ${nomi(campiFamiglia) || 'nessun campo'}.`;
}

function apertura(codice: string, concessi: ReturnType<typeof campiConcessi>): string {
  const tipo = tipoVisura(codice);
  if (tipo && !visuraConsentita(tipo, concessi)) return 'Non si apre: mancano al profilo i dati che mostra';
  return maiuscola(disponibilitaVisura(codice));
}

export function tabellaGlossario(): Blocco[] {
  return [
    {
      tipo: 'tabella',
      didascalia: 'Parole usate nella convenzione e nel servizio',
      intestazioni: ['Parola', 'Significato'],
      righe: GLOSSARIO.map((voce) => [...voce]),
      larghezze: [3, 10],
    },
  ];
}
