import fs from 'node:fs';
import { conformita, incongruenze, pagina, sorgenti } from '../conformita/conformita';

export const descrizione =
  'Elenca le regole e i test che le provano; --scrivi rigenera docs/conformita.md. Esce con 10 se qualche regola è senza prova.';
export const senzaDatabase = true;

/** `conformita [--scrivi]`: exit 0 when every rule has a test, 10 when some have none. */
export async function esegui(args: string[], json: boolean): Promise<number> {
  const voci = conformita(sorgenti());
  const mancanti = voci.filter((voce) => voce.prove.length === 0);
  if (args.includes('--scrivi')) fs.writeFileSync('docs/conformita.md', pagina(voci));
  if (json)
    process.stdout.write(
      `${JSON.stringify({ provate: voci.length - mancanti.length, totale: voci.length, senzaProva: mancanti.map((voce) => voce.regola), voci })}\n`,
    );
  else {
    process.stdout.write(`Regole provate da un test: ${voci.length - mancanti.length} su ${voci.length}.\n`);
    for (const voce of mancanti)
      process.stdout.write(`  ${voce.regola}  ${voce.sintesi}: ${voce.manca ?? 'nessuno dice che cosa manca.'}\n`);
    const inParte = voci.filter(({ prove, manca }) => prove.length > 0 && manca !== null);
    process.stdout.write(`Provate in parte: ${inParte.map(({ regola }) => regola).join(', ')}.\n`);
  }
  for (const frase of incongruenze(voci)) process.stderr.write(`${frase}\n`);
  return mancanti.length > 0 ? 10 : 0;
}
