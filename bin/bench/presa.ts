import { conOmocodia } from '@/lib/core/codice-fiscale';
import { isPartitaIvaFormale } from '@/lib/core/partita-iva';
import { MASSIMO_RIGHE } from '@/lib/presa-in-carico/domain/fogli';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { ATTO, CONVENZIONE, OPERATRICE, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import type { Confronto } from './misura';

/** How many times smaller the load is beside which the largest one is measured. */
const VOLTE = 10;
const MINIMO = 0.5;

type Misura = { readonly righe: number; readonly secondi: number };

/** What an office may take over at once, as many as are declared, against a tenth of it: a row costs the same, however many there are. */
export async function confrontoPresa(): Promise<Confronto[]> {
  const piccola = await misura(VOLTE);
  const grande = await misura(1);
  const alSecondo = ({ righe, secondi }: Misura): number => righe / secondi;
  const detta = (una: Misura): string => `${una.righe} righe in ${una.secondi.toFixed(1)} s`;
  return [
    {
      nome: 'presa in carico: righe al secondo, al massimo dichiarato contro un decimo',
      rapporto: alSecondo(grande) / alSecondo(piccola),
      limite: MINIMO,
      verso: 'almeno',
      nostro: detta(grande),
      altro: detta(piccola),
    },
  ];
}

async function misura(volte: number): Promise<Misura> {
  const quanti = (foglio: keyof typeof MASSIMO_RIGHE): number => MASSIMO_RIGHE[foglio] / volte;
  // One file more is the designation that every name goes by.
  const fogli = fogliDi(quanti('convenzioni'), quanti('operatori'), quanti('documenti') - 1);
  const carte = Object.fromEntries((fogli.documenti ?? []).map(({ file }) => [String(file), pdfMinimo(String(file))]));
  const presa = await presaCaricata(fogli, null, undefined, { ...carte, 'designazione.pdf': pdfMinimo('Designazione') });
  await presa.conferma();
  const inizio = performance.now();
  const { compiuta } = await presa.compi();
  const secondi = (performance.now() - inizio) / 1000;
  if (!compiuta) throw new Error(`la presa in carico non è riuscita: ${JSON.stringify((await presa.vista()).problemi.slice(0, 3))}`);
  return { righe: Object.values(fogli).reduce((somma, righe) => somma + righe.length, 0), secondi };
}

/** As many convenzioni, each of an ente of its own, with its names and papers shared out among them. */
function fogliDi(convenzioni: number, operatori: number, documenti: number): FogliDiProva {
  const numero = (n: number): string => `${(n % convenzioni) + 1}/2024`;
  const tante = <T>(quante: number, una: (n: number) => T): T[] => Array.from({ length: quante }, (_, n) => una(n));
  return {
    convenzioni: tante(convenzioni, (n) => ({
      ...CONVENZIONE,
      numero: numero(n),
      enteCodiceFiscale: partitaIva(n),
      enteDenominazione: `Ente ${n + 1}`,
      entePec: `ente${n + 1}@pec.example`,
      numeroAccessi: Math.ceil(operatori / convenzioni),
    })),
    operatori: tante(operatori, (n) => ({ ...OPERATRICE, convenzione: numero(n), ...persona(n) })),
    documenti: tante(documenti, (n) => ({
      ...ATTO,
      convenzione: numero(n),
      file: `carta-${n + 1}.pdf`,
      // One paper of each convenzione is the act itself.
      tipo: n < convenzioni ? 'CONVENZIONE' : 'ALTRO',
      protocolloNumero: `${n + 1}/2024`,
    })),
  };
}

function partitaIva(n: number): string {
  const dieci = String(1_000_000_000 + n);
  return [...'0123456789'].map((cifra) => dieci + cifra).find(isPartitaIvaFormale) ?? '';
}

const CONSONANTI = 'BCDFGLMNPRSTVZ';

/** A name of her own, and the codice fiscale that goes with it. */
function persona(n: number) {
  const tre = [n, n / CONSONANTI.length, n / CONSONANTI.length ** 2]
    .map((parte) => CONSONANTI[Math.floor(parte) % CONSONANTI.length])
    .join('');
  const giorno = 41 + (Math.floor(n / CONSONANTI.length ** 3) % 28);
  return {
    cognome: `${tre}a`,
    codiceFiscale: conOmocodia(`${tre}LIA85A${giorno}E715`, 0),
    dataNascita: `${String(giorno - 40).padStart(2, '0')}/01/1985`,
    email: `persona${n + 1}@ente.example`,
  };
}
