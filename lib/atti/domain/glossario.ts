/** The words of every convenzione, for who signs it and for who works under it: the glossary of the technical annex. A bank’s own words are in its folder. */
export const GLOSSARIO: readonly (readonly [string, string])[] = [
  ['Accesso', 'La possibilità, data a una persona, di entrare nel servizio; la convenzione dice quanti sono.'],
  ['Consultazione', 'Ogni ricerca o visura: è in sola lettura e resta nel registro.'],
  ['Credenziali', 'Nome utente e password, o identità digitale, di una sola persona.'],
  ['Designazione', 'Atto con cui il Fruitore autorizza per iscritto una persona a consultare e la istruisce.'],
  ['Erogatore', 'Il Comune, che tiene la banca dati e ne è titolare.'],
  ['Finalità', 'Il compito per cui si consulta, con la norma su cui poggia; si dichiara a ogni consultazione.'],
  ['Fruitore', 'L’ente che consulta la banca dati con i propri operatori.'],
  ['Operatore', 'Persona designata dal Fruitore e abilitata a consultare.'],
  ['Pratica', 'Il procedimento o il fascicolo del Fruitore per il quale serve il dato.'],
  ['Profilo', 'L’insieme dei campi che la convenzione consente di vedere.'],
  ['Referente', 'Chi, per il Fruitore, tiene l’elenco degli operatori e risponde al Comune.'],
  ['Registro', 'La raccolta, che non si può modificare, di tutte le richieste, anche rifiutate.'],
  ['Sessione', 'Il tempo tra l’ingresso di un operatore nel servizio e la sua uscita.'],
  ['Sospensione', 'Chiusura temporanea degli accessi: la convenzione resta in vigore e le credenziali restano.'],
];
