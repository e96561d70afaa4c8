import { consulta, type Abitudini } from '../consultazioni';
import type { ConvenzioneDemo } from '../convenzione';
import { ElencoDemo } from '../elenco';
import type { PersonaDemo } from '../persone';
import { creaCaso } from '../popolazione/caso';

export type Squadra = {
  readonly persone: readonly PersonaDemo[];
  /** Who enables under these clauses (CH-03). */
  readonly chi: 'UFFICIO' | 'REFERENTE';
  readonly cumulativa: boolean;
  /** Published user name of the first of them. */
  readonly nomePubblicato?: string | null;
  /** First three numbers of the addresses from which they work. */
  readonly rete: string;
  /** How each of them works, from the first login on; the last ones stand for whoever follows. */
  readonly abitudini: readonly Omit<Abitudini, 'dal'>[];
};

/** Designates, asks and enables a group of operators; two days later each has logged in for the first time and is at work. */
export async function* mettereAlLavoro(
  convenzione: ConvenzioneDemo,
  fa: number,
  { persone, chi, cumulativa, nomePubblicato = null, rete, abitudini }: Squadra,
): AsyncGenerator<Date, void, void> {
  const { scena, adesione } = convenzione;
  const { calendario, regia } = scena.teatro;
  const elenco = new ElencoDemo(convenzione);
  yield calendario.alle(fa, '09:30');
  await elenco.designa(persone, cumulativa);
  if (chi === 'UFFICIO') await elenco.chiede(persone);
  yield calendario.alle(fa - 1, '11:40');
  await elenco.abilita(persone, chi);
  yield calendario.alle(fa - 2, '08:50');
  for (const [indice, una] of persone.entries()) {
    const conto = await elenco.entra(una, indice === 0 ? nomePubblicato : null, `${rete}.${101 + indice}`);
    const sue = abitudini[Math.min(indice, abitudini.length - 1)];
    if (sue)
      await regia.entra(
        consulta(scena, conto, creaCaso(`${scena.comune.codice}/${adesione.ente.sigla}/${indice}`), { ...sue, dal: fa - 3 }),
      );
  }
}
