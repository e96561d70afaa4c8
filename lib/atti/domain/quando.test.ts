import { describe, expect, it } from 'vitest';
import { STATI_CONVENZIONE, type StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import { nonSiFirmaPiu } from '@/lib/documenti/domain/sorte';
import { ATTI, TIPI_ATTO, type TipoAtto } from './catalogo';
import { impedimentoAPreparare } from './quando';

const DA_FIRMARE = ['GENERATA', 'FIRMATA_FRUITORE'];
const IN_VIGORE = ['VIGENTE', 'DIFFIDATA', 'RECESSO_PREAVVISATO'];
const CESSATA = ['RISOLTA', 'RECEDUTA', 'DECADUTA', 'SCADUTA', 'RINNOVATA'];
const FINO_ALLA_FINE = [...DA_FIRMARE, ...IN_VIGORE];
const DALLA_STIPULA = [...IN_VIGORE, ...CESSATA];
const SEMPRE = [...FINO_ALLA_FINE, ...CESSATA];

/** In which states each kind is prepared when it serves (null: an act of the system writes it), and in which it is signed. */
const TABELLA: Readonly<Record<TipoAtto, readonly [prepara: readonly string[] | null, firma: readonly string[]]>> = {
  ACCORDO_ADESIONE: [null, SEMPRE],
  ATTESTAZIONE_LEGITTIMITA: [null, SEMPRE],
  ATTO_DESIGNAZIONE: [IN_VIGORE, IN_VIGORE],
  SCHEDA_OPERATORE: [DALLA_STIPULA, DALLA_STIPULA],
  LETTERA_CREDENZIALI: [IN_VIGORE, IN_VIGORE],
  ALLEGATO_TECNICO: [FINO_ALLA_FINE, FINO_ALLA_FINE],
  NOMINA_RESPONSABILE: [FINO_ALLA_FINE, FINO_ALLA_FINE],
  ADDENDUM: [IN_VIGORE, IN_VIGORE],
  RINNOVO: [['VIGENTE'], ['VIGENTE']],
  DIFFIDA: [null, DALLA_STIPULA],
  SOSPENSIONE: [null, DALLA_STIPULA],
  SOSPENSIONE_FRUITORE: [null, DALLA_STIPULA],
  REVOCA_ACCESSI: [null, DALLA_STIPULA],
  RISOLUZIONE: [null, DALLA_STIPULA],
  RECESSO_EROGATORE: [null, DALLA_STIPULA],
  RECESSO_FRUITORE: [null, DALLA_STIPULA],
  DECADENZA: [null, DALLA_STIPULA],
  AVVISO_INTERRUZIONE: [IN_VIGORE, IN_VIGORE],
  VERBALE_ISPEZIONE: [DALLA_STIPULA, DALLA_STIPULA],
  VERIFICA_TRIMESTRALE: [DALLA_STIPULA, DALLA_STIPULA],
  VERIFICA_ANNUALE: [DALLA_STIPULA, DALLA_STIPULA],
  RELAZIONE_ANNUALE: [null, DALLA_STIPULA],
  ESTRATTO_CITTADINO: [SEMPRE, SEMPRE],
};
const CASI = TIPI_ATTO.flatMap((tipo) => STATI_CONVENZIONE.map((stato) => [tipo, stato] as const));
const prepara = (tipo: TipoAtto, stato: StatoConvenzione) => impedimentoAPreparare(tipo, { numero: '2026/0007', stato });
const NIENTE = { superato: false, sostituito: false, cambiato: false };

describe('in which state of its convenzione an act is prepared, and signed', () => {
  it.each(CASI)('CA-14 CA-05 SA-10 SA-05 %s, of a convenzione %s', (tipo, stato) => {
    const [stati, firma] = TABELLA[tipo];
    expect(ATTI[tipo].nasce).toBe(stati === null ? 'CON_L_ATTO' : 'SU_RICHIESTA');
    expect(prepara(tipo, stato)?.codice ?? null).toBe(stati === null || stati.includes(stato) ? null : 'ATTO_FUORI_TEMPO');
    const perche = nonSiFirmaPiu(tipo, { ...NIENTE, statoConvenzione: stato });
    if (stato === 'ANNULLATA') expect(perche).toBe('CONVENZIONE_ANNULLATA');
    else expect(perche).toBe(firma.includes(stato) ? null : 'CONVENZIONE_NON_IN_VIGORE');
  });

  it('says why in one sentence', () => {
    expect(prepara('ADDENDUM', 'GENERATA')?.message).toBe(
      'La convenzione n. 2026/0007 non è in vigore: «Atto aggiuntivo alla convenzione» ora non si prepara.',
    );
    expect(prepara('RINNOVO', 'DIFFIDATA')?.message).toMatch(/non è vigente, oppure è diffidata o in preavviso/);
    expect(prepara('NOMINA_RESPONSABILE', 'RISOLTA')?.message).toMatch(/ è cessata:/);
    expect(prepara('VERBALE_ISPEZIONE', 'GENERATA')?.message).toMatch(/non è ancora firmata da entrambe le parti:/);
    expect(prepara('ADDENDUM', 'ANNULLATA')?.message).toMatch(/è stata annullata:/);
  });
});
