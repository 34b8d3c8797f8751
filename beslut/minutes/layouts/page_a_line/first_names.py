"""First names common in Sweden: with them a run of names without commas can be told apart.

Data only, from general knowledge of the names that people of working age and above bear; nobody's list in particular.
A name that is missing here costs nothing where the text itself shows where a person begins and ends.
"""

FIRST_NAMES = frozenset(
    """
    Adam Adnan Agda Agne Agnes Agneta Ahmed Aina Albert Albin Alejandro Aleksandra Alex Alexander Alexandra Alf Alfred Ali
    Alice Alicia Alma Alrik Alva Alvar Amalia Amanda Amelie Amin Amina Amir Amira Ana Anders Andrea Andreas Anette Angela
    Angelica Anita Anja Anki Ann Anna Annelie Anneli Annette Annica Annicka Annie Annika Ansgar Anton Antonia Arild Arja
    Arman Arne Arnold Aron Arthur Artur Arvid Asta Astrid Atle August Axel Barbro Bea Beata Beatrice Bengt Benita Benjamin
    Benny Berit Berndt Bernt Bert Berta Berth Bertil Bianca Birger Birgit Birgitta Bjarne Bo Boel Bosse Britt Britta Brita
    Bror Camilla Carin Carina Carita Carl Carola Carolina Caroline Casper Catarina Catharina Catrin Cecilia Charlotta
    Charlotte Chatarina Christel Christer Christian Christin Christina Christine Christoffer Claes Claudia Clara Clas
    Conny Conrad Cristina Dag Dagmar Dagny Dan Dana Daniel Daniela Daniella David Dennis Desirée Diana Dick Didrik Dragan
    Ebba Eddie Edit Edith Edvard Edvin Edward Egon Eila Eilert Einar Eine Eira Eivor Elena Eleonor Eleonora Elias Elin
    Elina Elisabet Elisabeth Elise Ella Ellen Ellinor Elof Elsa Elsie Elsy Elvira Elvy Emanuel Emelie Emil Emilia Emma
    Emmy Engla Enar Eric Erica Erik Erika Erland Erling Ernst Eskil Ester Eva Evelina Evert Ewa Fanny Fatima Felicia Felix
    Ferdinand Filip Filippa Folke Frank Frans Fred Freddy Fredric Fredrik Fredrika Frida Fritz Gabriel Gabriella Georg
    Gerd Gerda Gert Gertrud Gisela Glenn Gottfrid Greger Greta Gudrun Gull Gullan Gun Gunborg Gunhild Gunilla Gunnar Gunnel
    Gunvor Gustaf Gustav Göran Gösta Göte Göthe Halina Hampus Hanna Hannah Hanne Hans Harald Harriet Harry Hasse Hassan
    Hedda Hedvig Helen Helena Helene Helén Helga Helge Helle Helmer Henning Henny Henric Henrik Henry Herbert Herman
    Hilda Hilding Hilma Hjalmar Holger Hugo Håkan Ia Ibrahim Ida Idun Inez Inga Inge Ingegerd Ingela Ingemar Inger Ingmar
    Ingolf Ingrid Ingvar Irene Iris Irja Irma Isabella Isak Isabell Isabelle Ivan Ivar Iwan Jack Jakob Jacob Jan Jane
    Janet Janne Jarl Jasmin Jasmine Jan-Erik Jeanette Jennie Jenny Jens Jerker Jerry Jesper Jessica Jim Jimmie Jimmy Joachim
    Joakim Joar Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Jonny Jorma Josef Josefin Josefine Josefina
    Judit Judith Julia Juan Juhani Julius Justina Jytte Jöran Jörgen Jörn Kaj Kajsa Kalle Karim Karin Karina Karl Karl-Erik
    Karna Karolina Kasper Katarina Katharina Kati Katja Katrin Kaarina Kenneth Kent Kenth Kerstin Kevin Khalid Kicki Kim
    Kimmo Kjell Klara Klas Knut Konrad Krister Kristian Kristin Kristina Kristofer Kristoffer Kurt Laila Lars Lasse Laszlo
    Laura Lea Leena Leif Leila Lena Lennart Leo Leon Leonard Liisa Lilian Lill Lillemor Lilly Lina Linda Linn Linnéa Linnea
    Linus Lisa Lisbet Lisbeth Lise Lisen Liselott Liselotte Lo Lollo Lotta Lotten Louise Lovisa Love Lucas Lukas Ludvig
    Lydia Lykke Lynn Madeleine Magda Magdalena Magnus Mai Maj Maja Majken Majlis Malena Malin Malte Manfred Manne Manuel Maud
    Marcus Margareta Margareth Margaretha Margit Margot Margret Mari Maria Mariam Mariana Marianne Marie Marika Marina
    Mario Marion Marit Marita Markku Markus Marta Martha Martin Martina Mary Mathias Mathilda Mathilde Mats Matilda Matteo
    Mattias Maud Max Mehmet Melissa Melker Mia Michael Mikael Mika Mikaela Milan Milla Mimmi Miranda Miriam Mirjam Moa
    Mohamed Mohammed Mona Monica Monika Morgan Märit Märta Märtha Måns Mårten Nadia Nadja Nanna Natalie Nathalie Nelly
    Niclas Niklas Nicolas Nicole Nikolaus Nils Nina Nora Nour Ola Olaf Olga Olle Olof Olov Olivia Omar Orvar Oscar Oskar
    Otto Ove Owe Pablo Patricia Patric Patrick Patrik Paul Paula Paulina Pauline Peder Pehr Pelle Per Per-Olof Percy
    Pernilla Peter Petra Petri Petter Petronella Philip Pia Pirjo Pirkko Pontus Ragna Ragnar Ragnhild Ragnvald Raija
    Raimo Rakel Ralf Ralph Ramona Rasmus Rebecca Rebecka Regina Reidar Reine Reino Reza Richard Rickard Rikard Rita Ritva
    Robert Robin Roger Roland Rolf Ronja Ronnie Ronny Rosa Rose Roy Ruben Rune Rut Ruth Sabina Saga Said Salim Sally Sam
    Samir Samira Samuel Sandra Sanna Sanela Sara Sarah Sauli Sebastian Selma Seppo Severin Sibylla Sigbritt Sigge Signe
    Sigrid Sigurd Sigvard Silvia Simon Simone Sirkka Siri Siv Sixten Sofi Sofia Sofie Solan Solbritt Solveig Solweig Sonja
    Sophia Sophie Staffan Stefan Stella Stellan Sten Stephan Stig Stina Sture Sune Sunniva Susan Susanna Susanne Suzanne
    Svante Svea Sven Sven-Erik Sverker Sylvia Sören Tage Tanja Tania Tarja Ted Teodor Teres Teresa Terese Teresia Terje
    Thea Theodor Theres Therese Theresia Thom Thomas Thor Thorbjörn Thord Thore Thure Tilda Tilde Tim Timo Tina Tobias Tom
    Tomas Tomasz Tommy Tony Tor Tora Torbjörn Tord Tore Torgny Torkel Torsten Torun Tove Tuija Tuula Ture Tuva Tyra Ulf
    Ulla Ulrica Ulrik Ulrika Una Uno Urban Urszula Ursula Valborg Valdemar Valter Vanja Vera Verner Veronica Veronika
    Victor Victoria Vidar Viggo Viktor Viktoria Vilgot Vilhelm Vilma Vincent Viola Viveca Viveka Vivan Vivi Vivianne Waldemar
    Walter Werner Wilhelm Willy William Yasmin Yngve Ylva Yusuf Yvette Yvonne Zahra Zeinab Zlatan Zoran Åke Åsa Åse Örjan
    Östen Kristofer Kåre Sölve Sölvi Tryggve Titti Torvald Tore Ulrik Valentin Bodil Britt-Marie Carl-Gustaf Hedy Hillevi
    Inga-Lill Kerstin Kristine Lage Lars-Erik Linnea Mait Marie-Louise Mathias Nanny Rigmor Siw Tyko Viveca Dagny Elon
    """.split()
)


def begins_a_name(word: str) -> bool:
    """Whether the word, or its first part before a hyphen, is a first name."""
    return word in FIRST_NAMES or word.partition("-")[0] in FIRST_NAMES
