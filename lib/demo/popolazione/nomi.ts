/** Names to draw from. Common ones, put together by chance: whoever bears the result is invented. */
const lista = (testo: string): readonly string[] => testo.split('|').map((nome) => nome.trim());

export const COGNOMI = lista(
  'Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|De Luca|Mancini|Costa|Giordano|Rizzo|Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|' +
    "Caruso|Ferrara|Galli|Martini|Leone|Longo|Gentile|Martinelli|Vitale|Lombardo|Serra|Coppola|De Santis|D'Angelo|Marchetti|Parisi|Villa|Conte|Ferraro|Ferri|Fabbri|Bianco|Marini|Grasso|Valentini|" +
    'Messina|Sala|De Angelis|Gatti|Pellegrini|Palumbo|Sanna|Farina|Rizzi|Monti|Cattaneo|Morelli|Amato|Silvestri|Mazza|Testa|Grassi|Pellegrino|Carbone|Giuliani|Benedetti|Barone|Rossetti|Caputo|Montanari|' +
    "Guerra|Palmieri|Bernardi|Martino|Fiore|De Rosa|Ferretti|Bellini|Basile|Riva|Donati|Piras|Vitali|Battaglia|Sartori|Neri|Costantini|Milani|Pagano|Ruggiero|Sorrentino|D'Amico|Orlando|Damico|Negri|" +
    "Lucchesi|Bartolini|Giannini|Nannini|Tognetti|Lenzi|Bertolucci|Della Santa|Del Carlo|Dell'Orto|De' Rossi|Nieri|Giusti|Fanucchi|Matteoni|Pieri|Baldi|Cecchi|Innocenti|Landi|Bini|Papi|Puccini|Bonino|Stefani|" +
    'Simonetti|Quilici|Paoli|Tomei|Vannucci|Pacini|Lazzeri|Orsi|Casali|Zanni|Muñoz Ferri|Dal Pozzo|D’Ambrosio|Li Causi|Lo Presti|Fò|Nicolò|Calò|Ventura|Sacchi|Bo|Re|Zucchi|Taddei|Ulivieri|Querci',
);

export const NOMI_M = lista(
  'Leonardo|Francesco|Tommaso|Edoardo|Alessandro|Lorenzo|Mattia|Gabriele|Riccardo|Andrea|Diego|Matteo|Giuseppe|Antonio|Federico|Giulio|Samuele|Giovanni|Pietro|Filippo|Marco|Luca|Paolo|Stefano|Roberto|' +
    'Massimo|Mario|Luigi|Carlo|Franco|Bruno|Aldo|Renzo|Enzo|Piero|Sergio|Angelo|Vincenzo|Salvatore|Domenico|Giorgio|Claudio|Alberto|Maurizio|Fabio|Simone|Daniele|Michele|Emanuele|Gino|' +
    'Niccolò|Nicolò|Giosuè|Noè|Gian Luca|Pier Paolo|Giovanni Battista|Ivo|Ugo|Dino|Vasco|Otello|Amerigo|Elio|Silvano|Umberto|Valerio|Dario|Cristian|Alessio|Davide|Nicola|Raffaele|Enrico|Guido',
);

export const NOMI_F = lista(
  'Sofia|Aurora|Giulia|Ginevra|Beatrice|Alice|Vittoria|Emma|Ludovica|Matilde|Anna|Camilla|Chiara|Giorgia|Bianca|Greta|Gaia|Martina|Arianna|Noemi|Maria|Francesca|Laura|Elena|Silvia|' +
    'Paola|Barbara|Cristina|Simona|Monica|Daniela|Patrizia|Roberta|Sabrina|Elisabetta|Lucia|Rosa|Teresa|Angela|Giovanna|Carla|Franca|Luciana|Marisa|Bruna|Ines|Iole|Dina|Ida|Ada|' +
    'Zoë|Mercè|Anna Maria|Maria Grazia|Maria Pia|Rosa Maria|Lia|Eva|Irma|Norma|Ilaria|Valentina|Federica|Alessandra|Sara|Serena|Veronica|Eleonora|Caterina|Margherita|Nicoletta|Rita|Antonella|Mariangela|Loredana',
);

export interface Provenienza {
  readonly stato: string;
  readonly cittadinanza: string;
  readonly belfiore: string;
  readonly localita: readonly string[];
  readonly cognomi: readonly string[];
  readonly nomiM: readonly string[];
  readonly nomiF: readonly string[];
}

const da = (
  stato: string,
  cittadinanza: string,
  belfiore: string,
  localita: string,
  cognomi: string,
  nomiM: string,
  nomiF: string,
): Provenienza => ({
  stato,
  cittadinanza,
  belfiore,
  localita: lista(localita),
  cognomi: lista(cognomi),
  nomiM: lista(nomiM),
  nomiF: lista(nomiF),
});

/** Countries of birth of foreign residents, and where Italians of the AIRE live. */
export const PROVENIENZE: readonly Provenienza[] = [
  da(
    'Romania',
    'Romania',
    'Z129',
    'Iași|Bacău|Suceava|Galați',
    'Popescu|Ionescu|Dumitru|Stan|Munteanu|Țurcanu|Ștefan',
    'Andrei|Mihai|Ion|Ștefan|Gheorghe',
    'Maria|Elena|Ioana|Mihaela|Ana',
  ),
  da(
    'Albania',
    'Albania',
    'Z100',
    'Tirana|Durazzo|Valona|Scutari',
    'Hoxha|Shehu|Prifti|Gjoka|Leka|Dervishi',
    'Arben|Ilir|Besnik|Endrit|Gëzim',
    'Mirela|Elira|Albana|Vjollca|Diellza',
  ),
  da(
    'Marocco',
    'Marocco',
    'Z330',
    'Casablanca|Khouribga|Beni Mellal|Fès',
    'El Amrani|Benali|El Idrissi|Haddad|Ait Taleb',
    'Mohamed|Youssef|Hassan|Omar|Rachid',
    'Fatima|Khadija|Amina|Salma|Naima',
  ),
  da(
    'Ucraina',
    'Ucraina',
    'Z138',
    'Leopoli|Černivci|Odessa',
    'Shevchenko|Kovalenko|Bondarenko|Melnyk',
    'Oleksandr|Ivan|Dmytro',
    'Oksana|Nataliya|Iryna|Halyna',
  ),
  da('Cina', 'Cina', 'Z210', 'Wenzhou|Qingtian|Hangzhou', 'Hu|Chen|Wang|Li|Xu|Zhou', 'Wei|Jun|Lei|Hao', 'Li|Xia|Yan|Mei'),
  da(
    'Polonia',
    'Polonia',
    'Z127',
    'Cracovia|Łódź|Lublino',
    'Nowak|Kowalski|Wójcik|Łukasiewicz',
    'Piotr|Łukasz|Paweł',
    'Agnieszka|Małgorzata|Żaneta',
  ),
  da('Senegal', 'Senegal', 'Z343', 'Dakar|Touba|Thiès', "Diop|Ndiaye|Fall|N'Diaye|Gueye", 'Mamadou|Ousmane|Cheikh', 'Aïssatou|Fatou|Awa'),
  da(
    'Sri Lanka',
    'Sri Lanka',
    'Z209',
    'Colombo|Negombo',
    'Fernando|Perera|Warnakulasuriya',
    'Nimal|Sunil|Ruwan',
    'Nilanthi|Chandani|Dilani',
  ),
  da(
    'Germania',
    'Germania',
    'Z112',
    'Stoccarda|Monaco di Baviera|Colonia',
    'Müller|Schäfer|Weiß|König',
    'Jürgen|Stefan|Uwe',
    'Bärbel|Ute|Sabine',
  ),
  da(
    'Argentina',
    'Argentina',
    'Z600',
    'Buenos Aires|Rosario|Córdoba',
    'González|Fernández|Núñez|Lucchesi',
    'Martín|José|Nicolás',
    'María|Lucía|Inés',
  ),
];
