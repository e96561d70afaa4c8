import { beforeEach, expect, it } from 'vitest';
import { recedereDaConvenzione } from '@/lib/convenzioni/use-cases/recedere-da-convenzione';
import { revocareAccessi } from '@/lib/convenzioni/use-cases/revocare-accessi';
import { sospendereConvenzione } from '@/lib/convenzioni/use-cases/sospendere-convenzione';
import { guardareSessione } from '@/lib/identita/use-cases/guardare-sessione';
import { disabilitareOperatore } from '@/lib/operatori/use-cases/disabilitare-operatore';
import { sospendereOperatore } from '@/lib/operatori/use-cases/sospendere-operatore';
import type { Richiesta } from '@/lib/platform/apertura';
import { famigliaDAngelo, operatoreAlLavoro, type Postazione } from '@/lib/testing/consultazione';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { cercarePersone } from './cercare-persone';

const motivo = 'Motivo di prova abbastanza lungo da essere accolto.';
const ricerca = { finalita: 'assistenza', riferimento: 'Prot.12/2026', testo: 'dangelo maria' };
/** Acts write to people too. */
const CASELLA = JSON.stringify({ email: 'ada@ente.example' });

let mondo: Mondo;

beforeEach(async () => {
  mondo = await Mondo.crea();
  await famigliaDAngelo(mondo);
});

type Comune = { ufficio: PersonaDiProva; responsabile: PersonaDiProva };

const ATTI: [string, string, (operatore: Postazione, comune: Comune) => Promise<unknown>][] = [
  [
    'operator suspended',
    'OPERATORE_SOSPESO',
    ({ operatoreId }, { ufficio }) => sospendereOperatore.esegui(ufficio.richiesta(), { operatoreId, motivo }),
  ],
  [
    'operator disabled',
    'OPERATORE_DISABILITATO',
    ({ operatoreId }, { ufficio }) => disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId, causa: 'ANOMALIA' }),
  ],
  [
    'convenzione suspended',
    'CONVENZIONE_SOSPESA',
    ({ convenzioneId: id }, { ufficio }) => sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo }),
  ],
  [
    'accesses of the ente revoked',
    'ACCESSI_REVOCATI',
    ({ convenzioneId: id }, { responsabile }) => revocareAccessi.esegui(responsabile.richiesta(), { id, ambito: 'ENTE', motivo }),
  ],
  [
    'comune withdrawn at once',
    'CONVENZIONE_CESSATA',
    ({ convenzioneId: id }, { responsabile }) =>
      recedereDaConvenzione.esegui(responsabile.richiesta(), { id, versione: 1, causale: 'INTERESSE_PUBBLICO', motivo }),
  ],
  [
    'left idle',
    'INATTIVITA',
    ({ sessioneId }) =>
      sql("UPDATE sessione SET inattiva_dopo = 600, ultima_attivita = ultima_attivita - interval '1 day' WHERE id = $1", [sessioneId]),
  ],
];

it.each(ATTI)('CH-03 CH-07 the next search of an operator finds nothing, and its page can say why: %s', async (_caso, perche, atto) => {
  const operatore = await operatoreAlLavoro(mondo, { operatore: { scheda: CASELLA }, convenzione: { firmatario_fruitore: CASELLA } });
  const comune = { ufficio: await mondo.persona(['UFFICIO']), responsabile: await mondo.persona(['RESPONSABILE']) };
  await cercarePersone.esegui(operatore.richiesta(), ricerca);
  await atto(operatore, comune);
  await expect(cercarePersone.esegui(operatore.richiesta(), ricerca)).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
  expect(await guardareSessione.esegui({ now: ADESSO, indirizzoIp: null }, { tokenHash: impronta(operatore.richiesta()) })).toEqual({
    motivo: perche,
  });
});

function impronta({ credenziale }: Richiesta): string {
  return credenziale.tipo === 'SESSIONE' ? credenziale.tokenHash : '';
}
