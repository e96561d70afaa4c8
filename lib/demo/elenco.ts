import { abilitareOperatore } from '@/lib/operatori/use-cases/abilitare-operatore';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { chiedereAbilitazione } from '@/lib/operatori/use-cases/chiedere-abilitazione';
import { disabilitareOperatore } from '@/lib/operatori/use-cases/disabilitare-operatore';
import { sospendereOperatore } from '@/lib/operatori/use-cases/sospendere-operatore';
import type { FileRicevuto } from '@/lib/core/file';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { lettera } from './carte';
import type { Conto } from './conto';
import type { ConvenzioneDemo } from './convenzione';
import type { PersonaDemo } from './persone';

/** The roster of one convenzione, in the hands of its referente. */
export class ElencoDemo {
  constructor(private readonly convenzione: ConvenzioneDemo) {}

  /** Uploads the act that designates these people: one each, or one for all where the clause admits it (CH-04). */
  async designa(persone: readonly PersonaDemo[], cumulativa: boolean): Promise<void> {
    const { referente } = this.convenzione;
    if (cumulativa)
      await caricareDesignazione.esegui(await referente.richiesta(), {
        operatoreIds: await this.ids(persone),
        file: await this.atto(persone),
      });
    else
      for (const una of persone)
        await caricareDesignazione.esegui(await referente.richiesta(), {
          operatoreIds: await this.ids([una]),
          file: await this.atto([una]),
        });
  }

  async chiede(persone: readonly PersonaDemo[]): Promise<void> {
    await chiedereAbilitazione.esegui(await this.convenzione.referente.richiesta(), { operatoreIds: await this.ids(persone) });
  }

  /** Enables them one by one, as the clause says: the comune's office, or the referente itself (CH-03). */
  async abilita(persone: readonly PersonaDemo[], chi: 'UFFICIO' | 'REFERENTE'): Promise<void> {
    const { referente, scena } = this.convenzione;
    for (const operatoreId of await this.ids(persone)) {
      await abilitareOperatore.esegui(chi === 'UFFICIO' ? await scena.come('ufficio') : await referente.richiesta(), { operatoreId });
    }
  }

  /** The first login of somebody enabled; with a published name, from then on it works under that one. */
  async entra(chi: PersonaDemo, nomePubblicato: string | null, indirizzoIp: string): Promise<Conto> {
    const conto = await this.convenzione.scena.attiva(chi, nomePubblicato, {
      indirizzoIp,
      etichetta: `PDL-${indirizzoIp.slice(indirizzoIp.lastIndexOf('.') + 1)}`,
    });
    if (nomePubblicato !== null) await conto.entra();
    return conto;
  }

  async sospende(chi: PersonaDemo, motivo: string, daChi: 'UFFICIO' | 'REFERENTE'): Promise<void> {
    const [operatoreId] = await this.ids([chi]);
    const { referente, scena } = this.convenzione;
    await sospendereOperatore.esegui(daChi === 'UFFICIO' ? await scena.come('ufficio') : await referente.richiesta(), {
      operatoreId,
      motivo,
    });
  }

  async disabilita(chi: PersonaDemo, causa: 'CESSATO' | 'INUTILIZZO', nota: string): Promise<void> {
    const [operatoreId] = await this.ids([chi]);
    await disabilitareOperatore.esegui(await this.convenzione.referente.richiesta(), { operatoreId, causa, nota });
  }

  private async ids(persone: readonly PersonaDemo[]): Promise<string[]> {
    const righe = await this.convenzione.scena.teatro.db.esegui<{ id: string; codiceFiscale: string }>(
      `SELECT id, codice_fiscale AS "codiceFiscale" FROM operatore WHERE convenzione_id = $1 AND stato <> 'DISABILITATO'`,
      [this.convenzione.id],
    );
    return persone.map(({ codiceFiscale }) => righe.find((riga) => riga.codiceFiscale === codiceFiscale)?.id ?? '');
  }

  private atto(persone: readonly PersonaDemo[]): Promise<FileRicevuto> {
    const {
      scena,
      adesione: { ente },
    } = this.convenzione;
    const nomi = persone.map(({ nome, cognome, codiceFiscale }) => `${cognome} ${nome}, codice fiscale ${codiceFiscale}`);
    return lettera({
      titolo: persone.length === 1 ? 'Atto di designazione' : 'Atto di designazione cumulativa',
      distintivo: persone.length === 1 ? persone[0]?.cognome : `del ${formatoItaliano(oggi(scena.adesso)).replaceAll('/', '-')}`,
      numero: `${persone.length}-${nomi[0]?.slice(0, 3).toUpperCase() ?? ''}`,
      chi: ente.dati.ente.denominazione,
      data: oggi(scena.adesso),
      firma: ente.rappresentante,
      now: scena.adesso,
      paragrafi: ['Sono designate a consultare i dati, nei limiti della convenzione e delle istruzioni ricevute:', ...nomi],
    });
  }
}
