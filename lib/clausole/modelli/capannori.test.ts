import { describe, expect, it } from 'vitest';
import { modelloInProva } from '@/lib/testing/articoli-del-modello';
import { capannori } from './capannori';

const { regole, articolo } = modelloInProva(capannori);

describe('the preset of Capannori', () => {
  it('CA-02 CA-24 binds to the private network, and to no hours, those of the comune’s offices included', () => {
    expect(regole).toMatchObject({ reti: 'VPN', orario: 'LIBERO' });
    expect(articolo('postazioni')).toContain('rete privata virtuale');
    expect(articolo('postazioni')).toContain('oltre l’orario degli uffici');
  });
  it('CA-03 CA-07 CA-13 gives other data, or an answer by PEC or on paper, upon a motivated request; extracts nothing', () => {
    expect(regole).toMatchObject({ eccezioneMotivata: true, modiAlternativi: true, pacchetti: [] });
    expect(articolo('dati')).toContain('È esclusa ogni estrazione della banca dati');
  });
  it('CA-05 LE-08 has a processor appointed, and appointed anew when the fruitore replaces it', () => {
    expect(articolo('privacy')).toMatch(
      /indica un responsabile del trattamento, che l’Erogatore nomina con atto separato \(art\. 28 .*la sostituzione è comunicata subito e dà luogo a una nuova nomina/,
    );
  });
  it('CA-06 CA-25 CA-26 wants operators authorised and instructed, leavers told, and ends with its purposes', () => {
    expect(regole).toMatchObject({ abilita: 'UFFICIO', designazione: 'SINGOLA' });
    expect(articolo('designazione')).toMatch(/per iscritto.*lo autorizza al trattamento e lo istruisce/);
    expect(articolo('elenco')).toMatch(
      /posta elettronica certificata[^]*lascia l’incarico il Fruitore lo comunica senza indugio e il suo accesso è chiuso/,
    );
    expect(articolo('finalita')).toContain(
      'Se una finalità viene meno il Fruitore lo comunica subito all’Erogatore; se vengono meno tutte, la convenzione è risolta.',
    );
  });
  it('CA-07 CA-08 CA-21 grants seven visure and no other, under what was found necessary, pertinent, not in excess', () => {
    expect(regole.visure).toEqual([
      'CITTADINI_PER_INDIRIZZO',
      'PATERNITA_MATERNITA',
      'STORICO_INDIVIDUALE',
      'COMPOSIZIONE_FAMIGLIA',
      'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
      'POSIZIONI_FAMILIARI',
      'INDIRIZZI_FAMIGLIA',
    ]);
    expect(regole).toMatchObject({ profili: ['S', 'M'], forzeOrdine: false });
    expect(articolo('dati')).toContain('scelto secondo necessità, pertinenza e non eccedenza');
  });
  it('CA-09 CA-10 CA-11 closes for anomalies and lasting disuse, replaces lost credentials, wants stations out of reach', () => {
    expect(regole.inutilizzoMesi).toBeNull();
    expect(articolo('disuso')).toMatch(/può disabilitare gli accessi quando rileva anomalie[^]*a lungo inutilizzate/);
    expect(articolo('credenziali')).toMatch(/smarrisce le credenziali, .* ne dà notizia subito: sono disabilitate e sostituite/);
    expect(articolo('postazioni')).toMatch(/luoghi non accessibili al pubblico, sotto il controllo del responsabile .* che lo attesta/);
  });
  it('CA-12 CA-20 CA-27 keeps the register, has the fruitore check its own, foresees the Garante', () => {
    expect(regole).toMatchObject({ conservazioneMesi: 24, verificaAnnuale: true });
    expect(articolo('verifiche')).toContain(
      'controlla periodicamente gli accessi dei propri operatori e informa subito l’Erogatore delle anomalie',
    );
    expect(articolo('ispezioni')).toContain('Garante');
  });
  it('CA-14 lasts 4 years and 4 more, once, never by silence', () => {
    expect(regole).toMatchObject({ durataAnni: 4, rinnovo: { anni: 4, volte: 1 } });
    expect(articolo('durata')).toMatch(/per altri 4 anni, una sola volta, con un atto firmato da entrambe .* Non si rinnova tacitamente/);
  });
  it('CA-15 lets the comune withdraw for a stated cause, at once for public interest, and the fruitore with 30 days, all by registered letter or PEC', () => {
    expect(regole).toMatchObject({
      recessoFruitoreGiorni: 30,
      recessoErogatore: [
        { causale: 'CONDIZIONI_NON_RISPETTATE', immediato: false },
        { causale: 'EVENTO_OSTATIVO', immediato: false },
        { causale: 'INTERESSE_PUBBLICO', immediato: true },
      ],
    });
    const [delComune, subito, delFruitore] = articolo('recesso').split('\n');
    expect(delComune).toMatch(
      /in ogni momento per mancato rispetto delle condizioni .* o eventi che impongono .* con lettera raccomandata o .* che ne indichi la ragione/,
    );
    expect(subito).toMatch(/con effetto immediato per motivi di interesse pubblico/);
    expect(delFruitore).toMatch(
      /quando mutano le circostanze di fatto o di diritto, con preavviso di almeno 30 giorni dato con lettera raccomandata o posta elettronica certificata/,
    );
  });
  it('CA-16 is signed digitally, registered in case of use only, at the fruitore’s cost, free to consult, before the court of Lucca', () => {
    expect(regole).toMatchObject({ firme: ['FRUITORE', 'EROGATORE'], firmaAutografa: false });
    expect(articolo('sottoscrizione')).toContain('con firma digitale');
    expect(articolo('oneri')).toMatch(/gratuita[^]*registrato solo in caso d’uso[^]*spese dell’atto .* sono del Fruitore/);
    expect(articolo('foro')).toContain('foro di Lucca.');
  });
  it('CA-17 asks the operator’s card', () => {
    expect(regole.schedaOperatore).toEqual(['dataNascita', 'luogoNascita', 'email', 'telefono', 'sede']);
    expect(articolo('scheda')).toContain('nome, cognome, codice fiscale');
  });
  it('CA-18 has passwords alone, and sets their rules', () => {
    expect(regole.metodiAccesso).toEqual(['PASSWORD']);
    expect(regole.password).toEqual({
      ...{ lunghezzaMinima: 8, maiuscola: true, minuscola: true, cifra: true, speciale: true },
      ...{ durataMesi: 3, storico: 3 },
    });
    expect(articolo('credenziali')).toMatch(/giungono per canali separati; la password provvisoria è cambiata al primo accesso/);
  });
  it('CA-19 forbids concurrent access', () => {
    expect(regole.sessione.concorrenza).toBe('SOSTITUISCE');
  });
  it('CA-22 CA-23 is refreshed daily, and names two addresses for faults, the IT office’s and the registry’s', () => {
    expect(regole.aggiornamento).toBe('GIORNALIERO');
    expect(articolo('aggiornamento')).toContain('ogni giorno');
    expect(articolo('assistenza')).toContain('ced@capannori.example e anagrafe@capannori.example');
  });
  it('LE-11 CA-12 keeps the register for the period that the comune has motivated', () => {
    expect(articolo('tracciamento')).toMatch(/si conservano per 24 mesi: è il tempo in cui/);
  });
});
