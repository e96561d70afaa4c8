/**
 * Known-bad passwords, offline (ASVS 5.0, 6.2.4 and 6.2.11). Not a dictionary: the words of which weak passwords are made, in Italian
 * and English, plus whatever the context adds (user name, comune). A password is weak when little is left of it once they are taken out.
 */
const PAROLE = `
  password passw parola segreta segreto secret chiave accesso accedi entra admin administrator amministratore utente user username login
  guest ospite root test prova demo default changeme cambiami cambia welcome benvenuto benvenuta buongiorno ciao hello letmein iloveyou
  loveyou love tiamo amore amoremio mio mia tesoro stella sole luna cuore mamma papa nonna nonno famiglia sunshine princess principessa
  dragon monkey shadow master superman batman starwars pokemon football baseball soccer calcio juventus juve forzajuve inter milan
  forzamilan forzainter napoli forzanapoli roma forzaroma lazio fiorentina torino bologna palermo firenze milano genova venezia toscana
  italia forzaitalia forza ferrari lamborghini ducati valentino rossi bianchi verdi esposito comune anagrafe ufficio servizi demografici
  protocollo municipio sindaco segretario provincia regione questura prefettura carabinieri polizia municipale finanza azienda sanitaria
  ospedale tribunale varco consultazione operatore referente convenzione visura francesco francesca alessandro alessandra andrea marco
  giuseppe giovanni antonio mario luigi luca matteo lorenzo davide simone maria anna giulia chiara sara laura martina valentina federica
  federico elena silvia paola paolo roberto roberta stefano stefania gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
  ottobre novembre dicembre primavera estate autunno inverno lunedi martedi mercoledi giovedi venerdi sabato domenica january february
  march april june july august september october november december spring summer autumn winter monday friday sunday gatto cane gattino
  cavallo leone tigre computer internet google windows microsoft facebook whatsapp instagram samsung iphone qualcosa niente nessuno boh
  trustno access hunter killer michael jordan charlie natale pasqua vacanza vacanze mare montagna pizza pasta caffe nutella cioccolato
  azzurro rosso nero bianco verde blu giallo qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc abc abcd abcdef aaa
  xxx qwe asd zxc uno due tre
`
  .trim()
  .split(/\s+/);

const FILE_DI_TASTI = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1234567890', 'qazwsxedcrfvtgbyhnujmikolp'].map(
  (fila) => fila + fila,
);
const SOSTITUZIONI: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** What is left after the known words, and how many of them it took: a long enough phrase of common words is no weak password. */
const RESTO_MINIMO = 3;
const PAROLE_DI_UNA_FRASE = 4;
const CARATTERI_DISTINTI = 5;

/** True when the password is among the first that anybody would try. `contesto`: words about its owner (user name, names, comune). */
export function isPasswordNota(password: string, contesto: readonly string[]): boolean {
  const minuscola = password.toLowerCase();
  if (new Set(minuscola).size < CARATTERI_DISTINTI) return true;
  const senzaSegni = minuscola.replace(/[^a-z0-9]/g, '');
  if (FILE_DI_TASTI.some((fila) => fila.includes(senzaSegni))) return true;
  const parole = [
    ...PAROLE,
    ...contesto.flatMap((testo) =>
      testo
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((parola) => parola.length >= 3),
    ),
  ].sort((a, b) => b.length - a.length);
  const decifra = (testo: string) => testo.replace(/[013457@$!]/g, (segno) => SOSTITUZIONI[segno] ?? segno);
  return [minuscola, decifra(minuscola), decifra(minuscola.replace(/[^a-z]+$/, ''))].some((forma) =>
    fattaDi(forma.replace(/[^a-z]+/g, ''), parole),
  );
}

function fattaDi(lettere: string, parole: readonly string[]): boolean {
  let resto = lettere;
  let quante = 0;
  for (const parola of parole) {
    if (!resto.includes(parola)) continue;
    resto = resto.replaceAll(parola, ' ');
    quante += 1;
  }
  return resto.replaceAll(' ', '').length < RESTO_MINIMO && quante < PAROLE_DI_UNA_FRASE;
}
