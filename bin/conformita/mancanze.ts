/**
 * What is not there yet, rule by rule, in one sentence for whoever reads `docs/conformita.md`. A rule without a test must stand in the first
 * list; one whose test proves a part of it, in the second. The tests hold both: a rule that gets its proof leaves the first list.
 */
export const NON_ANCORA: Readonly<Record<string, string>> = {};

/** Where the stations are: declared at the adhesion, and again at every review. */
const POSTAZIONI_ATTESTATE =
  'L’ente lo attesta nell’accordo di adesione che firma; la conferma che gli chiede ogni anno il modulo di verifica non si registra ancora.';

export const IN_PARTE: Readonly<Record<string, string>> = {
  'RT-04':
    'Gli avvisi di interruzione si preparano per ciascun ente; mancano quelli delle altre modifiche del servizio, e gli avvisi sulle pagine.',
  'RT-08': 'L’accesso non è ancora limitato alle reti del fruitore: rete e postazione sono registrate, non confrontate.',
  'RT-10': 'Le credenziali inutilizzate sono indicate a chi verifica; la disattivazione la fa l’ufficio, non parte da sola.',
  'SA-01': 'Non si entra ancora con SPID: dove la clausola lo impone la password è rifiutata.',
  'SA-05':
    'La relazione si firma, si protocolla e si trasmette in Varco; l’ufficio è avvisato da sé solo di chi sembra un automatismo: le altre anomalie si leggono nella loro pagina, e il loro esame non si registra ancora.',
  'SA-13':
    'La cancellazione è un obbligo dell’ente, che il modulo di verifica gli fa dichiarare; le attestazioni della formazione non si raccolgono ancora.',
  'SA-14':
    'Il modulo della verifica trimestrale si prepara e si trasmette in Varco; il suo esito, gli incidenti e i mutamenti tecnici che l’ente comunica non si registrano ancora.',
  'SA-15': 'Il modulo della verifica annuale si prepara e si trasmette in Varco; il suo esito non si registra ancora.',
  'SA-17': 'L’estratto da consegnare all’autorità giudiziaria non si produce ancora.',
  'SA-18': 'L’avviso di interruzione si prepara per ciascun ente; mancano gli avvisi sulle pagine.',
  'SA-19': 'La clausola e l’atto ci sono, per i soli enti a cui spetta; non ci sono ancora servizi da macchina a macchina.',
  'SA-22': 'Le fasce orarie decise dal fruitore non si possono ancora impostare.',
  'SA-23': POSTAZIONI_ATTESTATE,
  'SA-24': 'Il verbale dice come il controllo è stato preannunciato; il preavviso non si prepara ancora in Varco.',
  'FU-07': 'La procedura di rilascio è quella che il comune pubblica sul proprio sito: in Varco non c’è una pagina che la dica.',
  'FU-09': 'L’avviso di interruzione si prepara e si trasmette a un ente alla volta; manca l’invio unico a tutti gli enti.',
  'CH-07': POSTAZIONI_ATTESTATE,
  'CH-14':
    'Il modulo della verifica annuale si prepara e si trasmette in Varco, e gli accessi senza fondamento si chiudono con la revoca; l’esito della verifica non si registra ancora.',
  'CH-17':
    'Il database che Varco avvia risponde alla sola macchina del portale; la rete di uno proprio del comune la chiude il comune, e Varco non la controlla.',
  'CA-02': 'La VPN è della rete del comune: Varco non rifiuta chi arriva da fuori.',
  'CA-05':
    'La nomina si compone e si firma in Varco; la sostituzione del responsabile indicato non si registra ancora, e una nuova nomina porta il nome di prima.',
  'CA-11': POSTAZIONI_ATTESTATE,
  'CA-12':
    'Le voci del registro oltre il termine di conservazione non sono ancora cancellate; l’estratto da consegnare all’autorità giudiziaria non si produce ancora.',
  'CA-20':
    'Il responsabile legge in Varco gli accessi dei propri operatori; l’esito del suo controllo e le anomalie che comunica non si registrano ancora.',
  'LE-04':
    'Elenco, designazioni, autenticazione e date dei controlli ci sono; l’esito dei controlli annuali non si registra ancora. I dati sono cifrati in rete; in archivio lo sono le sole password, il resto lo protegge il disco del comune.',
  'LE-05': 'L’atto obbliga a comunicare le violazioni; mancano il loro registro e il conto delle 72 ore verso il Garante.',
  'LE-06':
    'L’estratto tace sempre gli accessi delle forze dell’ordine: il nulla osta del comando che ne farebbe dare notizia non si registra ancora.',
  'LE-09':
    'Le voci sono complete e nessuno le può modificare; il sigillo con cui verificarle da fuori non c’è ancora, e non sono cancellate quelle oltre il termine.',
  'LE-10': 'I contatti sono pubblicati; manca l’elenco delle convenzioni in vigore, che il comune potrà scegliere di pubblicare.',
  'LE-11': 'Termine e motivo sono nell’atto; le voci oltre il termine non sono ancora cancellate.',
};
