import { addAnni, addGiorni } from '@/lib/core/date';
import { aggiungereCollega } from '@/lib/identita/use-cases/aggiungere-collega';
import { registrareDelega } from '@/lib/identita/use-cases/registrare-delega';
import { lettera } from '../carte';
import { RUOLI_DEMO } from '../comuni/tipi';
import type { Fondato } from '../fondazione';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

const RUOLI = { ufficio: 'UFFICIO', responsabile: 'RESPONSABILE', tecnico: 'TECNICO', auditor: 'AUDITOR' } as const;

/**
 * How the comune begins: its administrator adds the colleagues and files the delegation by which the responsabile attests and signs
 * (LE-02), and its models are opened to adhesion (CH-01).
 */
export async function* avvio(scena: Scena, { amministratoreId }: Fondato, fa: number): Storia {
  const {
    comune,
    teatro: { calendario },
  } = scena;
  const postazione = { indirizzoIp: `${comune.rete}.20`, etichetta: null };
  yield calendario.alle(fa, '09:00');
  await scena.pubblica(amministratoreId, `amministratore.${comune.codice}`, postazione);
  for (const ruolo of RUOLI_DEMO) {
    if (ruolo === 'amministratore') continue;
    const { nome, cognome, codiceFiscale, email } = comune.persone[ruolo];
    const { utenteId } = await aggiungereCollega.esegui(await scena.come('amministratore'), {
      nome,
      cognome,
      codiceFiscale,
      email,
      ruoli: [RUOLI[ruolo]],
      ...(ruolo === 'auditor' ? { accessoFinoAl: addAnni(calendario.oggi, 10) } : {}),
    });
    await scena.pubblica(utenteId, `${ruolo}.${comune.codice}`, postazione);
    if (ruolo === 'responsabile') await delega(scena, utenteId);
  }
  await scena.apreModelli();
}

async function delega(scena: Scena, utenteId: string): Promise<void> {
  const {
    comune,
    adesso,
    teatro: { calendario },
  } = scena;
  const { nome, cognome } = comune.persone.responsabile;
  const attoData = addGiorni(calendario.giorno(0), -(365 * 5 + 20));
  const file = await lettera({
    titolo: 'Decreto di delega',
    numero: comune.delega.attoNumero,
    chi: comune.denominazione,
    data: attoData,
    firma: comune.persone.amministratore,
    now: adesso,
    paragrafi: [
      `Il Sindaco delega ${nome} ${cognome} ad attestare la legittimità delle richieste di consultazione dell’anagrafe e a firmare le relative convenzioni.`,
    ],
  });
  await registrareDelega.esegui(await scena.come('amministratore'), { utenteId, ...comune.delega, attoData, validaDal: attoData, file });
}
