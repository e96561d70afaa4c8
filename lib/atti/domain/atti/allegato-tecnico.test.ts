import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { EROGATORE, QUANDO, testoDellAtto } from '@/lib/testing/atto-del-modello';

describe.each(PREDEFINITI)('the technical annex under $codice', ({ clausole }) => {
  const [esempio] = attiDiEsempio(scrivereClausole(clausole), { erogatore: EROGATORE, data: QUANDO.oggi });
  const { pacchetti, giorniPacchetto, cooperazioneApplicativa } = esempio.regole;
  const allegato = testoDellAtto('ALLEGATO_TECNICO', esempio);

  it('RT-12 CA-07 tells of packages where they are granted, in their formats and for their days, and nowhere else', () => {
    expect(allegato).toContain('Chi consulta non estrae elenchi');
    const detto = /pacchetti dei dati che il profilo concede, in formato ([^:]+): .* per (\d+) giorni/.exec(allegato);
    expect(detto?.[1]?.split(/, | o /).length ?? 0).toBe(pacchetti.length);
    expect(detto ? Number(detto[2]) : null).toBe(giorniPacchetto);
  });

  it('SA-12 SA-19 forbids automatic programs to who consults, and tells of application cooperation where it is granted', () => {
    expect(allegato).toContain('non interroga la banca dati con programmi automatici');
    expect(/in cooperazione applicativa/.test(allegato)).toBe(cooperazioneApplicativa);
  });
});
