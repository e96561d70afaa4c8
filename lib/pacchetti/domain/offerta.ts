/** What packages a convenzione lets the office prepare (RT-12), and why it lets none: pure, on the signed Regole. */
import type { FormatoPacchetto, ProfiloConcesso, Regole } from '@/lib/clausole/regole/regole';
import { vociConcesse, type BancaDati, type EstrattoDiBanca } from '@/lib/core/banca';
import type { FattiUso } from '@/lib/core/utilizzabile';
import type { DataIso } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { ordinaCampiDiBanca } from '@/lib/banche/domain/elenco';
import { impedimentoDellAtto } from '@/lib/convenzioni/domain/atto-in-vigore';

export type Condizioni = {
  readonly banca: BancaDati;
  readonly regole: Pick<Regole, 'pacchetti' | 'giorniPacchetto' | 'bancaDati'>;
  readonly profilo: Pick<ProfiloConcesso, 'campi'>;
  readonly uso: FattiUso;
};

/** Why no package may be prepared now, in a sentence for the office; null when one may. The population register first, whatever was signed. */
export function percheNessuno(
  { banca, regole, uso }: Omit<Condizioni, 'profilo'>,
  oggi: DataIso,
): { codice: string; frase: string } | null {
  if (banca.estratti.length === 0)
    return {
      codice: 'BANCA_NON_ESTRAIBILE',
      frase: `Di questa banca dati (${banca.nomeEsteso}) non si preparano pacchetti: si consulta una posizione alla volta, con le visure concesse.`,
    };
  if (regole.pacchetti.length === 0 || regole.giorniPacchetto === null)
    return {
      codice: 'PACCHETTI_NON_PREVISTI',
      frase: 'Questa convenzione non prevede pacchetti di dati: occorre la clausola «Pacchetti di dati», firmata dalle parti.',
    };
  return impedimentoDellAtto(uso, oggi);
}

/** The extracts of that bank that the profile is enough for, each with what may narrow it. */
export function estrattiOfferti({ banca, profilo }: Pick<Condizioni, 'banca' | 'profilo'>): readonly EstrattoDiBanca[] {
  return banca.estratti.flatMap((estratto) => {
    const selezioni = vociConcesse({ ...estratto, voci: estratto.selezioni }, profilo.campi);
    return selezioni === null ? [] : [{ ...estratto, selezioni }];
  });
}

/** Fields of that extract that the profile grants: what is offered, and the most that may be asked. */
export function campiOfferti({ campi }: EstrattoDiBanca, profilo: Pick<ProfiloConcesso, 'campi'>): readonly string[] {
  return campi.filter((id) => profilo.campi.includes(id));
}

type Chiesto = {
  readonly estratto: string;
  readonly campi: readonly string[];
  readonly formato: FormatoPacchetto;
  readonly giorni: number;
  readonly selezione: Readonly<Record<string, string>>;
};

/** What was asked, held against what was signed: the extract, and its fields in their order. Throws REGOLA or NON_VALIDO otherwise. */
export function giudicare(
  condizioni: Condizioni,
  chiesto: Chiesto,
  oggi: DataIso,
): { estratto: EstrattoDiBanca; campi: string[]; selezione: Record<string, string> } {
  const perche = percheNessuno(condizioni, oggi);
  if (perche) throw regola(perche.codice, perche.frase);
  const { regole, profilo } = condizioni;
  const estratto = estrattiOfferti(condizioni).find(({ codice }) => codice === chiesto.estratto);
  if (!estratto) throw nonValido({ estratto: 'Il profilo concesso non basta per questo estratto.' });
  if (!regole.pacchetti.includes(chiesto.formato)) throw nonValido({ formato: 'La convenzione non prevede questo formato.' });
  if (chiesto.giorni > (regole.giorniPacchetto ?? 0))
    throw nonValido({ giorni: `La convenzione prevede al massimo ${String(regole.giorniPacchetto)} giorni.` });
  const concessi = campiOfferti(estratto, profilo);
  if (chiesto.campi.some((id) => !concessi.includes(id))) throw nonValido({ campi: 'Uno dei campi scelti non è nel profilo concesso.' });
  if (estratto.richiede.some((id) => !chiesto.campi.includes(id)))
    throw nonValido({ campi: 'Mancano campi senza i quali questo estratto non si legge.' });
  return { estratto, campi: ordinaCampiDiBanca(chiesto.campi), selezione: selezionePulita(estratto, chiesto.selezione) };
}

/** What was typed to select, without empty entries and unknown ones; what must be said and is not is refused. */
function selezionePulita({ selezioni }: EstrattoDiBanca, scritta: Readonly<Record<string, string>>): Record<string, string> {
  const pulita: Record<string, string> = {};
  for (const { nome, etichetta, facoltativa } of selezioni) {
    const valore = scritta[nome]?.trim() ?? '';
    if (valore !== '') pulita[nome] = valore;
    else if (!facoltativa) throw nonValido({ [`selezione.${nome}`]: `Scrivi: ${etichetta.toLowerCase()}.` });
  }
  return pulita;
}

/** Whether somebody narrowed to those fields (none: the whole profile) may have a package of these: narrowing bites here too (CA-08). */
export function puoAvere(ristretto: readonly string[], campi: readonly string[]): boolean {
  return ristretto.length === 0 || campi.every((id) => ristretto.includes(id));
}
