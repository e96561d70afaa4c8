import { MODELLI } from '@/lib/clausole/modelli';
import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, type Mondo } from './mondo';
import { profiloDiProva } from './profili';

/** Some clauses of the first preset, changed as the test needs. */
export type CambiClausole = { readonly [Chiave in keyof ParametriClausole]?: Partial<ParametriClausole[Chiave]> };

/** A convenzione in force whose rules are the first preset's with these changes: what enforcement reads is what was signed. */
export function convenzioneConRegole(
  mondo: Mondo,
  enteId: string,
  cambi: CambiClausole = {},
  colonne: Record<string, unknown> = {},
): Promise<string> {
  const [modello] = MODELLI;
  if (!modello) throw new Error('There is no preset');
  const profilo = (colonne.profilo as string | undefined) ?? 'S';
  const concessi: CambiClausole = { ...cambi, dati: { profili: [profilo], concesso: concessoDiProva(profilo), ...cambi.dati } };
  const parametri = Object.fromEntries(
    Object.entries(modello.clausole).map(([chiave, valore]) => [chiave, { ...valore, ...concessi[chiave as keyof ParametriClausole] }]),
  );
  const clausole = scrivereClausole(parametri as ParametriClausole);
  return mondo.convenzione(enteId, { clausole: JSON.stringify(clausole), clausole_digest: digestClausole(clausole), ...colonne });
}

const SCHEDA = { dataNascita: '1980-01-01', luogoNascita: 'Prova', email: 'operatore@ente.example', telefono: '0572 1', sede: 'Sede' };

/** As the schema of the clause has it. */
function concessoDiProva(codice: string) {
  const profilo = profiloDiProva(codice);
  return { ...profilo, campi: [...profilo.campi] };
}

/** A row of the roster in the state that the test needs. */
export function operatoreDiProva(
  mondo: Mondo,
  enteId: string,
  convenzioneId: string,
  colonne: Record<string, unknown> = {},
): Promise<string> {
  const id = idCasuale();
  return inserisci('operatore', {
    erogatore_id: mondo.erogatoreId,
    id,
    convenzione_id: convenzioneId,
    ente_id: enteId,
    stato: 'ATTIVO',
    nome: 'Bruno',
    cognome: 'Prova',
    codice_fiscale: `PRV${id.slice(0, 8)}`.toUpperCase(),
    scheda: JSON.stringify(SCHEDA),
    campi: [],
    creato_il: ADESSO,
    ...colonne,
  });
}
