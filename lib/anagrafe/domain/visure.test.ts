import { describe, expect, it } from 'vitest';
import { tipoVisura } from './visure';

const CHI = ['cognome', 'nome', 'dataNascita', 'luogoNascita', 'codiceFiscale'];

describe('the kinds of visura', () => {
  it.each([
    ['CITTADINI_PER_INDIRIZZO', 'INDIRIZZO', 'MAI', ['indirizzoApr']],
    ['PATERNITA_MATERNITA', 'PERSONA', 'MAI', ['paternita', 'maternita']],
    ['STORICO_INDIVIDUALE', 'PERSONA', 'MAI', []],
    ['COMPOSIZIONE_FAMIGLIA', 'PERSONA', 'MAI', ['statoFamiglia', 'relazioneParentela']],
    ['COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'PERSONA', 'OBBLIGATORIA', ['dataNascita', 'statoFamiglia', 'relazioneParentela']],
    ['POSIZIONI_FAMILIARI', 'PERSONA', 'MAI', ['statoFamiglia', 'relazioneParentela']],
    ['INDIRIZZI_FAMIGLIA', 'PERSONA', 'MAI', ['statoFamiglia', 'indirizzoApr']],
  ] as const)('CA-21 %s is of what it is called for, as of a day only where it says so, and never without its own data', (...attesa) => {
    const [codice, di, allaData, senzaCuiNon] = attesa;
    expect(tipoVisura(codice)).toMatchObject({ di, allaData, richiede: ['cognome', 'nome', ...senzaCuiNon] });
  });

  it('CH-05 the documents are the particulars of the identity card, under who it is of', () => {
    expect(tipoVisura('DOCUMENTI')).toMatchObject({
      campi: [...CHI, 'numeroCartaIdentita', 'rilascioCartaIdentita', 'scadenzaCartaIdentita', 'enteCartaIdentita'],
      richiede: ['cognome', 'nome', 'numeroCartaIdentita'],
    });
  });
});
