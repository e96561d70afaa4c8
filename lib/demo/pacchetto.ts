import { aprireModuloPacchetto } from '@/lib/pacchetti/use-cases/aprire-modulo-pacchetto';
import { chiederePacchetto } from '@/lib/pacchetti/use-cases/chiedere-pacchetto';
import type { ConvenzioneDemo } from './convenzione';

/** The office prepares the first of the bank's extracts for everybody who works under that convenzione, and the worker makes it (RT-12). */
export async function preparaPacchetto({ scena, id }: ConvenzioneDemo): Promise<void> {
  const { estratti, finalita, destinatari, giorni } = await aprireModuloPacchetto.esegui(await scena.come('ufficio'), { id });
  await chiederePacchetto.esegui(await scena.come('ufficio'), {
    ...{ convenzioneId: id, estratto: estratti[0]?.codice, campi: estratti[0]?.campi.map(({ valore }) => valore), formato: 'CSV' },
    ...{ finalita: finalita[0]?.valore, destinatari: destinatari.map(({ valore }) => valore), giorni, scarichi: 3 },
  });
  await scena.teatro.svolgiLavori(scena.adesso);
}
