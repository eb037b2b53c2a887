// works: every work that the methods of the library rest on, as a record for a reference manager.

import { records, worksCore, type Work } from "./works-core.ts";

const lines = `
Amstad 1978 | phdthesis | Amstad, T. | 1978 | Wie verständlich sind unsere Zeitungen? | Universität Zürich |  |  |  |
Anderson 1983 | article | Anderson, J. | 1983 | Lix and Rix: Variations on a Little-Known Readability Index | Journal of Reading | 26 | 6 | 490-496 |
Artstein & Poesio 2008 | article | Artstein, R.; Poesio, M. | 2008 | Inter-Coder Agreement for Computational Linguistics | Computational Linguistics | 34 | 4 | 555-596 | 10.1162/coli.07-034-R2
Bamberger & Vanecek 1984 | book | Bamberger, R.; Vanecek, E. | 1984 | Lesen – Verstehen – Lernen – Schreiben: Die Schwierigkeitsstufen von Texten in deutscher Sprache | Jugend und Volk |  |  |  |
Barrat et al. 2004 | article | Barrat, A.; Barthélemy, M.; Pastor-Satorras, R.; Vespignani, A. | 2004 | The Architecture of Complex Weighted Networks | Proceedings of the National Academy of Sciences | 101 | 11 | 3747-3752 | 10.1073/pnas.0400087101
Benoit et al. 2018 | article | Benoit, K.; Watanabe, K.; Wang, H.; Nulty, P.; Obeng, A.; Müller, S.; Matsuo, A. | 2018 | quanteda: An R Package for the Quantitative Analysis of Textual Data | Journal of Open Source Software | 3 | 30 | 774 | 10.21105/joss.00774
Beauchamp 2012 | misc | Beauchamp, N. | 2012 | Using Text to Scale Legislatures with Uninformative Voting | Working paper, New York University |  |  |  |
Bennett, Alpert & Goldstein 1954 | article | Bennett, E. M.; Alpert, R.; Goldstein, A. C. | 1954 | Communications Through Limited-Response Questioning | Public Opinion Quarterly | 18 | 3 | 303-308 | 10.1086/266520
Bischof & Airoldi 2012 | inproceedings | Bischof, J. M.; Airoldi, E. M. | 2012 | Summarizing Topical Content with Word Frequency and Exclusivity | Proceedings of the 29th International Conference on Machine Learning |  |  | 201-208 |
Björnsson 1968 | book | Björnsson, C. H. | 1968 | Läsbarhet | Liber |  |  |  |
Blaheta & Johnson 2001 | inproceedings | Blaheta, D.; Johnson, M. | 2001 | Unsupervised Learning of Multi-Word Verbs | Proceedings of the ACL/EACL 2001 Workshop on the Computational Extraction, Analysis and Exploitation of Collocations |  |  | 54-60 |
Blei, Ng & Jordan 2003 | article | Blei, D. M.; Ng, A. Y.; Jordan, M. I. | 2003 | Latent Dirichlet Allocation | Journal of Machine Learning Research | 3 |  | 993-1022 | 10.1162/jmlr.2003.3.4-5.993
Bonacich 1987 | article | Bonacich, P. | 1987 | Power and Centrality: A Family of Measures | American Journal of Sociology | 92 | 5 | 1170-1182 | 10.1086/228631
Bormuth 1969 | techreport | Bormuth, J. R. | 1969 | Development of Readability Analyses | University of Chicago |  |  |  |
Bouma 2009 | inproceedings | Bouma, G. | 2009 | Normalized (Pointwise) Mutual Information in Collocation Extraction | Proceedings of the Biennial GSCL Conference 2009 |  |  | 31-40 |
Boutsidis & Gallopoulos 2008 | article | Boutsidis, C.; Gallopoulos, E. | 2008 | SVD Based Initialization: A Head Start for Nonnegative Matrix Factorization | Pattern Recognition | 41 | 4 | 1350-1362 | 10.1016/j.patcog.2007.09.010
Brandes 2001 | article | Brandes, U. | 2001 | A Faster Algorithm for Betweenness Centrality | Journal of Mathematical Sociology | 25 | 2 | 163-177 | 10.1080/0022250X.2001.9990249
Brier 1950 | article | Brier, G. W. | 1950 | Verification of Forecasts Expressed in Terms of Probability | Monthly Weather Review | 78 | 1 | 1-3 | 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2
Brin & Page 1998 | article | Brin, S.; Page, L. | 1998 | The Anatomy of a Large-Scale Hypertextual Web Search Engine | Computer Networks and ISDN Systems | 30 | 1-7 | 107-117 | 10.1016/S0169-7552(98)00110-X
Brunet 1978 | book | Brunet, É. | 1978 | Le vocabulaire de Jean Giraudoux: structure et évolution | Slatkine |  |  |  |
Burch, Egbert & Biber 2017 | article | Burch, B.; Egbert, J.; Biber, D. | 2017 | Measuring and Interpreting Lexical Dispersion in Corpus Linguistics | Journal of Research Design and Statistics in Linguistics and Communication Science | 3 | 2 | 189-216 | 10.1558/jrds.33066
Burrows 2002 | article | Burrows, J. | 2002 | “Delta”: A Measure of Stylistic Difference and a Guide to Likely Authorship | Literary and Linguistic Computing | 17 | 3 | 267-287 | 10.1093/llc/17.3.267
Butts 1938 | misc | Butts, A. M. | 1938 | Criss-Cross Words | Board game, later sold as Scrabble |  |  |  |
Carroll 1964 | book | Carroll, J. B. | 1964 | Language and Thought | Prentice-Hall |  |  |  |
Carroll 1970 | article | Carroll, J. B. | 1970 | An Alternative to Juilland’s Usage Coefficient for Lexical Frequencies | ETS Research Bulletin Series | 1970 | 2 | i-15 | 10.1002/j.2333-8504.1970.tb00778.x
Carver 1985 | article | Carver, R. P. | 1985 | Measuring Readability Using DRP Units | Journal of Reading Behavior | 17 | 4 | 303-316 |
Caylor et al. 1973 | techreport | Caylor, J. S.; Sticht, T. G.; Fox, L. C.; Ford, J. P. | 1973 | Methodologies for Determining Reading Requirements of Military Occupational Specialties | Human Resources Research Organization |  | 73-5 |  |
Chall & Dale 1995 | book | Chall, J. S.; Dale, E. | 1995 | Readability Revisited: The New Dale-Chall Readability Formula | Brookline Books |  |  |  |
Chang, Boyd-Graber, Wang, Gerrish & Blei 2009 | inproceedings | Chang, J.; Boyd-Graber, J.; Wang, C.; Gerrish, S.; Blei, D. M. | 2009 | Reading Tea Leaves: How Humans Interpret Topic Models | Advances in Neural Information Processing Systems 22 |  |  | 288-296 |
Church & Gale 1991 | inproceedings | Church, K. W.; Gale, W. A. | 1991 | Concordances for Parallel Text | Proceedings of the Seventh Annual Conference of the UW Centre for the New OED and Text Research |  |  | 40-62 |
Church & Hanks 1990 | article | Church, K. W.; Hanks, P. | 1990 | Word Association Norms, Mutual Information, and Lexicography | Computational Linguistics | 16 | 1 | 22-29 | https://aclanthology.org/J90-1003
Church, Gale, Hanks & Hindle 1991 | incollection | Church, K.; Gale, W.; Hanks, P.; Hindle, D. | 1991 | Using Statistics in Lexical Analysis | Lexical Acquisition: Exploiting On-Line Resources to Build a Lexicon |  |  | 115-164 |
Cochran 1977 | book | Cochran, W. G. | 1977 | Sampling Techniques (3rd edition) | Wiley |  |  |  |
Cohen 1960 | article | Cohen, J. | 1960 | A Coefficient of Agreement for Nominal Scales | Educational and Psychological Measurement | 20 | 1 | 37-46 | 10.1177/001316446002000104
Coleman & Liau 1975 | article | Coleman, M.; Liau, T. L. | 1975 | A Computer Readability Formula Designed for Machine Scoring | Journal of Applied Psychology | 60 | 2 | 283-284 | 10.1037/h0076540
Coleman 1971 | incollection | Coleman, E. B. | 1971 | Developing a Technology of Written Instruction: Some Determiners of the Complexity of Prose | Verbal Learning Research and the Technology of Written Instruction |  |  | 155-204 |
Cornfield 1951 | article | Cornfield, J. | 1951 | A Method of Estimating Comparative Rates from Clinical Data: Applications to Cancer of the Lung, Breast, and Cervix | Journal of the National Cancer Institute | 11 | 6 | 1269-1275 |
Covington & McFall 2010 | article | Covington, M. A.; McFall, J. D. | 2010 | Cutting the Gordian Knot: The Moving-Average Type–Token Ratio (MATTR) | Journal of Quantitative Linguistics | 17 | 2 | 94-100 | 10.1080/09296171003643098
Daille 1994 | phdthesis | Daille, B. | 1994 | Approche mixte pour l’extraction de terminologie: statistique lexicale et filtres linguistiques | Université Paris 7 |  |  |  |
Dale & Chall 1948 | article | Dale, E.; Chall, J. S. | 1948 | A Formula for Predicting Readability | Educational Research Bulletin | 27 | 1 | 11-20 |
Danielson & Bryan 1963 | article | Danielson, W. A.; Bryan, S. D. | 1963 | Computer Automation of Two Readability Formulas | Journalism Quarterly | 40 | 2 | 201-206 |
Dice 1945 | article | Dice, L. R. | 1945 | Measures of the Amount of Ecologic Association Between Species | Ecology | 26 | 3 | 297-302 | 10.2307/1932409
Dickes & Steiwer 1977 | article | Dickes, P.; Steiwer, L. | 1977 | Ausarbeitung von Lesbarkeitsformeln für die deutsche Sprache | Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie | 9 | 1 | 20-28 |
Dugast 1978 | article | Dugast, D. | 1978 | Sur quoi se fonde la notion d’étendue théorique du vocabulaire | Le français moderne | 46 |  | 25-32 |
Dunning 1993 | article | Dunning, T. | 1993 | Accurate Methods for the Statistics of Surprise and Coincidence | Computational Linguistics | 19 | 1 | 61-74 | https://aclanthology.org/J93-1003
Efron & Tibshirani 1993 | book | Efron, B.; Tibshirani, R. J. | 1993 | An Introduction to the Bootstrap | Chapman & Hall |  |  |  |
Egbert, Burch & Biber 2020 | article | Egbert, J.; Burch, B.; Biber, D. | 2020 | Lexical Dispersion and Corpus Design | International Journal of Corpus Linguistics | 25 | 1 | 89-115 | 10.1075/ijcl.18010.egb
Endres & Schindelin 2003 | article | Endres, D. M.; Schindelin, J. E. | 2003 | A New Metric for Probability Distributions | IEEE Transactions on Information Theory | 49 | 7 | 1858-1860 | 10.1109/TIT.2003.813506
Eshima, Imai & Sasaki 2024 | article | Eshima, S.; Imai, K.; Sasaki, T. | 2024 | Keyword-Assisted Topic Models | American Journal of Political Science | 68 | 2 | 730-750 | 10.1111/ajps.12779
Evert 2005 | phdthesis | Evert, S. | 2005 | The Statistics of Word Cooccurrences: Word Pairs and Collocations | Universität Stuttgart |  |  |  | 10.18419/opus-2556
Evert 2022 | misc | Evert, S. | 2022 | Measuring Keyness | OSF |  |  |  | 10.17605/OSF.IO/CY6MW
Fang 1966 | article | Fang, I. E. | 1966 | The “Easy Listening Formula” | Journal of Broadcasting | 11 | 1 | 63-68 | 10.1080/08838156609363529
Farr, Jenkins & Paterson 1951 | article | Farr, J. N.; Jenkins, J. J.; Paterson, D. G. | 1951 | Simplification of Flesch Reading Ease Formula | Journal of Applied Psychology | 35 | 5 | 333-337 | 10.1037/h0062427
Fernández Huerta 1959 | article | Fernández Huerta, J. | 1959 | Medidas sencillas de lecturabilidad | Consigna | 214 |  | 29-32 |
Fisher 1935 | article | Fisher, R. A. | 1935 | The Logic of Inductive Inference | Journal of the Royal Statistical Society | 98 | 1 | 39-82 | 10.2307/2342435
Fisher, Corbet & Williams 1943 | article | Fisher, R. A.; Corbet, A. S.; Williams, C. B. | 1943 | The Relation Between the Number of Species and the Number of Individuals in a Random Sample of an Animal Population | Journal of Animal Ecology | 12 | 1 | 42-58 | 10.2307/1411
Fleiss 1971 | article | Fleiss, J. L. | 1971 | Measuring Nominal Scale Agreement Among Many Raters | Psychological Bulletin | 76 | 5 | 378-382 | 10.1037/h0031619
Flesch 1948 | article | Flesch, R. | 1948 | A New Readability Yardstick | Journal of Applied Psychology | 32 | 3 | 221-233 | 10.1037/h0057532
Freeman 1978 | article | Freeman, L. C. | 1978 | Centrality in Social Networks: Conceptual Clarification | Social Networks | 1 | 3 | 215-239 | 10.1016/0378-8733(78)90021-7
Friedman, Hastie & Tibshirani 2010 | article | Friedman, J.; Hastie, T.; Tibshirani, R. | 2010 | Regularization Paths for Generalized Linear Models via Coordinate Descent | Journal of Statistical Software | 33 | 1 | 1-22 | 10.18637/jss.v033.i01
Fucks 1955 | article | Fucks, W. | 1955 | Der Unterschied des Prosastils von Dichtern und anderen Schriftstellern | Sprachforum | 1 |  | 233-244 |
Gabrielatos & Marchi 2011 | misc | Gabrielatos, C.; Marchi, A. | 2011 | Keyness: Matching Metrics to Definitions | Talk at Theoretical-Methodological Challenges in Corpus Approaches to Discourse Studies, Portsmouth |  |  |  | https://eprints.lancs.ac.uk/id/eprint/51449
Goh & Barabási 2008 | article | Goh, K.-I.; Barabási, A.-L. | 2008 | Burstiness and Memory in Complex Systems | Europhysics Letters | 81 | 4 | 48002 | 10.1209/0295-5075/81/48002
Good 1952 | article | Good, I. J. | 1952 | Rational Decisions | Journal of the Royal Statistical Society, Series B | 14 | 1 | 107-114 | 10.1111/j.2517-6161.1952.tb00104.x
Green et al. 2025 | article | Green, B.; Hobbs, W.; Avila, S.; Rodriguez, P. L.; Spirling, A.; Stewart, B. M. | 2025 | Measuring Distances in High Dimensional Spaces: Why Average Group Vector Comparisons Exhibit Bias, and What to Do About It | Political Analysis | 33 | 3 | 266-273 | 10.1017/pan.2024.22
Gries 2008 | article | Gries, S. Th. | 2008 | Dispersions and Adjusted Frequencies in Corpora | International Journal of Corpus Linguistics | 13 | 4 | 403-437 | 10.1075/ijcl.13.4.02gri
Gries 2013 | article | Gries, S. Th. | 2013 | 50-Something Years of Work on Collocations: What Is or Should Be Next … | International Journal of Corpus Linguistics | 18 | 1 | 137-166 | 10.1075/ijcl.18.1.09gri
Gries 2020 | incollection | Gries, S. Th. | 2020 | Analyzing Dispersion | A Practical Handbook of Corpus Linguistics |  |  | 99-118 | 10.1007/978-3-030-46216-1_5
Griffiths & Steyvers 2004 | article | Griffiths, T. L.; Steyvers, M. | 2004 | Finding Scientific Topics | Proceedings of the National Academy of Sciences | 101 | suppl. 1 | 5228-5235 | 10.1073/pnas.0307752101
Guiraud 1954 | book | Guiraud, P. | 1954 | Les caractères statistiques du vocabulaire | Presses Universitaires de France |  |  |  |
Gunning 1952 | book | Gunning, R. | 1952 | The Technique of Clear Writing | McGraw-Hill |  |  |  |
Gwet 2008 | article | Gwet, K. L. | 2008 | Computing Inter-Rater Reliability and Its Variance in the Presence of High Agreement | British Journal of Mathematical and Statistical Psychology | 61 | 1 | 29-48 | 10.1348/000711006X126600
Hamann 1961 | article | Hamann, U. | 1961 | Merkmalsbestand und Verwandtschaftsbeziehungen der Farinosae: Ein Beitrag zum System der Monokotyledonen | Willdenowia | 2 | 5 | 639-768 |
Hardie 2014 | misc | Hardie, A. | 2014 | Log Ratio: An Informal Introduction | ESRC Centre for Corpus Approaches to Social Science, Lancaster |  |  |  | http://cass.lancs.ac.uk/log-ratio-an-informal-introduction/
Heaps 1978 | book | Heaps, H. S. | 1978 | Information Retrieval: Computational and Theoretical Aspects | Academic Press |  |  |  |
Herdan 1955 | article | Herdan, G. | 1955 | A New Derivation and Interpretation of Yule’s “Characteristic” K | Zeitschrift für angewandte Mathematik und Physik | 6 | 4 | 332-334 |
Herdan 1960 | book | Herdan, G. | 1960 | Type-Token Mathematics: A Textbook of Mathematical Linguistics | Mouton |  |  |  |
Honoré 1979 | article | Honoré, A. | 1979 | Some Simple Measures of Richness of Vocabulary | Association for Literary and Linguistic Computing Bulletin | 7 | 2 | 172-177 |
Jaccard 1912 | article | Jaccard, P. | 1912 | The Distribution of the Flora in the Alpine Zone | New Phytologist | 11 | 2 | 37-50 | 10.1111/j.1469-8137.1912.tb05611.x
Johnson 1944 | article | Johnson, W. | 1944 | Studies in Language Behavior: I. A Program of Research | Psychological Monographs | 56 | 2 | 1-15 | 10.1037/h0093508
Juilland & Chang-Rodríguez 1964 | book | Juilland, A.; Chang-Rodríguez, E. | 1964 | Frequency Dictionary of Spanish Words | Mouton |  |  |  |
Kandel & Moles 1958 | article | Kandel, L.; Moles, A. | 1958 | Application de l’indice de Flesch à la langue française | Cahiers Études de Radio-Télévision | 19 |  | 253-274 |
Keniston 1920 | article | Keniston, H. | 1920 | Common Words in Spanish | Hispania | 3 | 2 | 85-96 | 10.2307/914978
Khodak et al. 2018 | inproceedings | Khodak, M.; Saunshi, N.; Liang, Y.; Ma, T.; Stewart, B.; Arora, S. | 2018 | A La Carte Embedding: Cheap but Effective Induction of Semantic Feature Vectors | Proceedings of the 56th Annual Meeting of the Association for Computational Linguistics |  |  | 12-22 | 10.18653/v1/p18-1002
Kilgarriff 2001 | article | Kilgarriff, A. | 2001 | Comparing Corpora | International Journal of Corpus Linguistics | 6 | 1 | 97-133 | 10.1075/ijcl.6.1.05kil
Kilgarriff 2009 | inproceedings | Kilgarriff, A. | 2009 | Simple Maths for Keywords | Proceedings of the Corpus Linguistics Conference 2009 |  |  |  |
Kim & Jo 2016 | article | Kim, E.-K.; Jo, H.-H. | 2016 | Measuring Burstiness for Finite Event Sequences | Physical Review E | 94 | 3 | 032311 | 10.1103/PhysRevE.94.032311
Kincaid et al. 1975 | techreport | Kincaid, J. P.; Fishburne, R. P.; Rogers, R. L.; Chissom, B. S. | 1975 | Derivation of New Readability Formulas (Automated Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy Enlisted Personnel | Naval Technical Training Command, Research Branch |  | 8-75 |  |
Klare 1974 | article | Klare, G. R. | 1974 | Assessing Readability | Reading Research Quarterly | 10 | 1 | 62-102 | 10.2307/747086
Kott 2001 | article | Kott, P. S. | 2001 | The Delete-a-Group Jackknife | Journal of Official Statistics | 17 | 4 | 521-526 |
Krippendorff 2011 | misc | Krippendorff, K. | 2011 | Computing Krippendorff’s Alpha-Reliability | University of Pennsylvania |  |  |  | https://repository.upenn.edu/asc_papers/43
Lance & Williams 1967 | article | Lance, G. N.; Williams, W. T. | 1967 | A General Theory of Classificatory Sorting Strategies: 1. Hierarchical Systems | The Computer Journal | 9 | 4 | 373-380 | 10.1093/comjnl/9.4.373
Lau, Newman & Baldwin 2014 | inproceedings | Lau, J. H.; Newman, D.; Baldwin, T. | 2014 | Machine Reading Tea Leaves: Automatically Evaluating Topic Coherence and Topic Model Quality | Proceedings of the 14th Conference of the European Chapter of the Association for Computational Linguistics |  |  | 530-539 | 10.3115/v1/E14-1056
Laver, Benoit & Garry 2003 | article | Laver, M.; Benoit, K.; Garry, J. | 2003 | Extracting Policy Positions from Political Texts Using Words as Data | American Political Science Review | 97 | 2 | 311-331 | 10.1017/S0003055403000698
Lee & Seung 2001 | inproceedings | Lee, D. D.; Seung, H. S. | 2001 | Algorithms for Non-Negative Matrix Factorization | Advances in Neural Information Processing Systems 13 |  |  | 556-562 |
Levenshtein 1966 | article | Levenshtein, V. I. | 1966 | Binary Codes Capable of Correcting Deletions, Insertions, and Reversals | Soviet Physics Doklady | 10 | 8 | 707-710 |
Lijffijt & Gries 2012 | article | Lijffijt, J.; Gries, S. Th. | 2012 | Correction to Stefan Th. Gries’ “Dispersions and Adjusted Frequencies in Corpora” | International Journal of Corpus Linguistics | 17 | 1 | 147-149 | 10.1075/ijcl.17.1.08lij
Lowe, Benoit, Mikhaylov & Laver 2011 | article | Lowe, W.; Benoit, K.; Mikhaylov, S.; Laver, M. | 2011 | Scaling Policy Preferences from Coded Political Texts | Legislative Studies Quarterly | 36 | 1 | 123-155 | 10.1111/j.1939-9162.2010.00006.x
Lyne 1985 | book | Lyne, A. A. | 1985 | The Vocabulary of French Business Correspondence | Slatkine |  |  |  |
Maas 1972 | article | Maas, H.-D. | 1972 | Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes | Zeitschrift für Literaturwissenschaft und Linguistik | 2 | 8 | 73-96 |
Malvern et al. 2004 | book | Malvern, D.; Richards, B.; Chipere, N.; Durán, P. | 2004 | Lexical Diversity and Language Development | Palgrave Macmillan |  |  |  | 10.1057/9780230511804
Manning, Raghavan & Schütze 2008 | book | Manning, C. D.; Raghavan, P.; Schütze, H. | 2008 | Introduction to Information Retrieval | Cambridge University Press |  |  |  |
McCarthy & Jarvis 2007 | article | McCarthy, P. M.; Jarvis, S. | 2007 | vocd: A Theoretical and Empirical Evaluation | Language Testing | 24 | 4 | 459-488 | 10.1177/0265532207080767
McCarthy & Jarvis 2010 | article | McCarthy, P. M.; Jarvis, S. | 2010 | MTLD, vocd-D, and HD-D: A Validation Study of Sophisticated Approaches to Lexical Diversity Assessment | Behavior Research Methods | 42 | 2 | 381-392 | 10.3758/BRM.42.2.381
McLaughlin 1969 | article | McLaughlin, G. H. | 1969 | SMOG Grading: A New Readability Formula | Journal of Reading | 12 | 8 | 639-646 |
Mimno, Wallach, Talley, Leenders & McCallum 2011 | inproceedings | Mimno, D.; Wallach, H. M.; Talley, E.; Leenders, M.; McCallum, A. | 2011 | Optimizing Semantic Coherence in Topic Models | Proceedings of the 2011 Conference on Empirical Methods in Natural Language Processing |  |  | 262-272 |
Monroe, Colaresi & Quinn 2008 | article | Monroe, B. L.; Colaresi, M. P.; Quinn, K. M. | 2008 | Fightin’ Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict | Political Analysis | 16 | 4 | 372-403 | 10.1093/pan/mpn018
Murphy & Winkler 1977 | article | Murphy, A. H.; Winkler, R. L. | 1977 | Reliability of Subjective Probability Forecasts of Precipitation and Temperature | Journal of the Royal Statistical Society, Series C | 26 | 1 | 41-47 | 10.2307/2346866
Oborneva 2006 | phdthesis | Oborneva, I. V. | 2006 | Avtomatizirovannaja ocenka složnosti učebnych tekstov na osnove statističeskich parametrov | Institut soderžanija i metodov obučenija RAO |  |  |  |
Pearson 1895 | article | Pearson, K. | 1895 | Note on Regression and Inheritance in the Case of Two Parents | Proceedings of the Royal Society of London | 58 |  | 240-242 | 10.1098/rspl.1895.0041
Pearson 1900 | article | Pearson, K. | 1900 | On the Criterion that a Given System of Deviations from the Probable in the Case of a Correlated System of Variables is Such that it Can Be Reasonably Supposed to Have Arisen from Random Sampling | Philosophical Magazine | 50 | 302 | 157-175 | 10.1080/14786440009463897
Pedersen & Bruce 1996 | techreport | Pedersen, T.; Bruce, R. | 1996 | What to Infer from a Description | Southern Methodist University |  | 96-CSE-04 |  |
Pojanapunya & Watson Todd 2016 | article | Pojanapunya, P.; Watson Todd, R. | 2018 | Log-Likelihood and Odds Ratio: Keyness Statistics for Different Purposes of Keyword Analysis | Corpus Linguistics and Linguistic Theory | 14 | 1 | 133-167 | 10.1515/cllt-2015-0030
Powers, Sumner & Kearl 1958 | article | Powers, R. D.; Sumner, W. A.; Kearl, B. E. | 1958 | A Recalculation of Four Adult Readability Formulas | Journal of Educational Psychology | 49 | 2 | 99-105 | 10.1037/h0043254
Quasthoff & Wolff 2002 | inproceedings | Quasthoff, U.; Wolff, C. | 2002 | The Poisson Collocation Measure and Its Applications | Second International Workshop on Computational Approaches to Collocations |  |  |  |
Rayson & Garside 2000 | inproceedings | Rayson, P.; Garside, R. | 2000 | Comparing Corpora Using Frequency Profiling | Proceedings of the Workshop on Comparing Corpora |  |  | 1-6 | 10.3115/1117729.1117730
Rennie, Shih, Teevan & Karger 2003 | inproceedings | Rennie, J. D. M.; Shih, L.; Teevan, J.; Karger, D. R. | 2003 | Tackling the Poor Assumptions of Naive Bayes Text Classifiers | Proceedings of the 20th International Conference on Machine Learning |  |  | 616-623 |
Roberts, Stewart & Airoldi 2016 | article | Roberts, M. E.; Stewart, B. M.; Airoldi, E. M. | 2016 | A Model of Text for Experimentation in the Social Sciences | Journal of the American Statistical Association | 111 | 515 | 988-1003 | 10.1080/01621459.2016.1141684
Roberts, Stewart & Tingley 2019 | article | Roberts, M. E.; Stewart, B. M.; Tingley, D. | 2019 | stm: An R Package for Structural Topic Models | Journal of Statistical Software | 91 | 2 | 1-40 | 10.18637/jss.v091.i02
Rodriguez, Spirling & Stewart 2023 | article | Rodriguez, P. L.; Spirling, A.; Stewart, B. M. | 2023 | Embedding Regression: Models for Context-Specific Description and Inference | American Political Science Review | 117 | 4 | 1255-1274 | 10.1017/s0003055422001228
Rosengren 1971 | article | Rosengren, I. | 1971 | The Quantitative Concept of Language and Its Relation to the Structure of Frequency Dictionaries | Études de linguistique appliquée | 1 |  | 103-127 |
Rychlý 2008 | inproceedings | Rychlý, P. | 2008 | A Lexicographer-Friendly Association Score | Proceedings of Recent Advances in Slavonic Natural Language Processing |  |  | 6-9 |
Salton & McGill 1983 | book | Salton, G.; McGill, M. J. | 1983 | Introduction to Modern Information Retrieval | McGraw-Hill |  |  |  |
Scott 1955 | article | Scott, W. A. | 1955 | Reliability of Content Analysis: The Case of Nominal Scale Coding | Public Opinion Quarterly | 19 | 3 | 321-325 | 10.1086/266577
Senter & Smith 1967 | techreport | Senter, R. J.; Smith, E. A. | 1967 | Automated Readability Index | Aerospace Medical Research Laboratories |  | AMRL-TR-66-220 |  |
Sichel 1975 | article | Sichel, H. S. | 1975 | On a Distribution Law for Word Frequencies | Journal of the American Statistical Association | 70 | 351 | 542-547 | 10.1080/01621459.1975.10482469
Simonsohn, Simmons & Nelson 2020 | article | Simonsohn, U.; Simmons, J. P.; Nelson, L. D. | 2020 | Specification Curve Analysis | Nature Human Behaviour | 4 | 11 | 1208-1214 | 10.1038/s41562-020-0912-z
Simpson 1949 | article | Simpson, E. H. | 1949 | Measurement of Diversity | Nature | 163 |  | 688 | 10.1038/163688a0
Sokal & Michener 1958 | article | Sokal, R. R.; Michener, C. D. | 1958 | A Statistical Method for Evaluating Systematic Relationships | University of Kansas Science Bulletin | 38 |  | 1409-1438 |
Solomon 2006 | mastersthesis | Solomon, N. W. | 2006 | A Quantitative Analysis of Media Language | Madurai Kamaraj University |  |  |  |
Spache 1953 | article | Spache, G. | 1953 | A New Readability Formula for Primary-Grade Reading Materials | The Elementary School Journal | 53 | 7 | 410-413 | 10.1086/458513
Spache 1974 | book | Spache, G. D. | 1974 | Good Reading for Poor Readers | Garrard |  |  |  |
Steegen, Tuerlinckx, Gelman & Vanpaemel 2016 | article | Steegen, S.; Tuerlinckx, F.; Gelman, A.; Vanpaemel, W. | 2016 | Increasing Transparency Through a Multiverse Analysis | Perspectives on Psychological Science | 11 | 5 | 702-712 | 10.1177/1745691616658637
Strehl, Ghosh & Mooney 2000 | inproceedings | Strehl, A.; Ghosh, J.; Mooney, R. | 2000 | Impact of Similarity Measures on Web-Page Clustering | Workshop on Artificial Intelligence for Web Search (AAAI 2000) |  |  | 58-64 |
Tweedie & Baayen 1998 | article | Tweedie, F. J.; Baayen, R. H. | 1998 | How Variable May a Constant Be? Measures of Lexical Richness in Perspective | Computers and the Humanities | 32 | 5 | 323-352 | 10.1023/A:1001749303137
Templin 1957 | book | Templin, M. C. | 1957 | Certain Language Skills in Children: Their Development and Interrelationships | University of Minnesota Press |  |  |  |
Treier & Jackman 2008 | article | Treier, S.; Jackman, S. | 2008 | Democracy as a Latent Variable | American Journal of Political Science | 52 | 1 | 201-217 | 10.1111/j.1540-5907.2007.00308.x
Tränkle & Bailer 1984 | article | Tränkle, U.; Bailer, H. | 1984 | Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für die deutsche Sprache | Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie | 16 | 3 | 231-244 |
Wallach, Murray, Salakhutdinov & Mimno 2009 | inproceedings | Wallach, H. M.; Murray, I.; Salakhutdinov, R.; Mimno, D. | 2009 | Evaluation Methods for Topic Models | Proceedings of the 26th Annual International Conference on Machine Learning |  |  | 1105-1112 | 10.1145/1553374.1553515
Watanabe & Baturo 2024 | article | Watanabe, K.; Baturo, A. | 2024 | Seeded Sequential LDA: A Semi-Supervised Algorithm for Topic-Specific Analysis of Sentences | Social Science Computer Review | 42 | 1 | 224-248 | 10.1177/08944393231178605
Wheeler & Smith 1954 | article | Wheeler, L. R.; Smith, E. H. | 1954 | A Practical Readability Formula for the Classroom Teacher in the Primary Grades | Elementary English | 31 | 7 | 397-399 |
Yao, Mimno & McCallum 2009 | inproceedings | Yao, L.; Mimno, D.; McCallum, A. | 2009 | Efficient Methods for Topic Model Inference on Streaming Document Collections | Proceedings of the 15th ACM SIGKDD International Conference on Knowledge Discovery and Data Mining |  |  | 937-946 | 10.1145/1557019.1557121
Young & Soroka 2012 | article | Young, L.; Soroka, S. | 2012 | Affective News: The Automated Coding of Sentiment in Political Texts | Political Communication | 29 | 2 | 205-231 | 10.1080/10584609.2012.671234
Yule 1944 | book | Yule, G. U. | 1944 | The Statistical Study of Literary Vocabulary | Cambridge University Press |  |  |  |
Zhang, Huang & Yu 2004 | inproceedings | Zhang, H.; Huang, C.; Yu, S. | 2004 | Distributional Consistency: As a General Method for Defining a Core Lexicon | Proceedings of the Fourth International Conference on Language Resources and Evaluation |  |  |  |
Nielsen 2011 | inproceedings | Nielsen, F. Å. | 2011 | A New ANEW: Evaluation of a Word List for Sentiment Analysis in Microblogs | Proceedings of the ESWC 2011 Workshop on Making Sense of Microposts |  |  | 93-98 | https://arxiv.org/abs/1103.2903
Perry & Benoit 2017 | misc | Perry, P. O.; Benoit, K. | 2017 | Scaling Text with the Class Affinity Model | arXiv |  |  |  | https://arxiv.org/abs/1710.08963
Newcombe 1998 | article | Newcombe, R. G. | 1998 | Interval Estimation for the Difference Between Independent Proportions: Comparison of Eleven Methods | Statistics in Medicine | 17 | 8 | 873-890 | 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
Deerwester et al. 1990 | article | Deerwester, S.; Dumais, S. T.; Furnas, G. W.; Landauer, T. K.; Harshman, R. | 1990 | Indexing by Latent Semantic Analysis | Journal of the American Society for Information Science | 41 | 6 | 391-407 | 10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9
Shannon 1948 | article | Shannon, C. E. | 1948 | A Mathematical Theory of Communication | Bell System Technical Journal | 27 | 3 | 379-423 | 10.1002/j.1538-7305.1948.tb01338.x
Pielou 1966 | article | Pielou, E. C. | 1966 | The Measurement of Diversity in Different Types of Biological Collections | Journal of Theoretical Biology | 13 |  | 131-144 | 10.1016/0022-5193(66)90013-0
Murtagh & Contreras 2012 | article | Murtagh, F.; Contreras, P. | 2012 | Algorithms for Hierarchical Clustering: An Overview | WIREs Data Mining and Knowledge Discovery | 2 | 1 | 86-97 | 10.1002/widm.53
Smith & Waterman 1981 | article | Smith, T. F.; Waterman, M. S. | 1981 | Identification of Common Molecular Subsequences | Journal of Molecular Biology | 147 | 1 | 195-197 | 10.1016/0022-2836(81)90087-5
Kleinberg 2003 | article | Kleinberg, J. | 2003 | Bursty and Hierarchical Structure in Streams | Data Mining and Knowledge Discovery | 7 | 4 | 373-397 | 10.1023/A:1024940629314
Sen 1968 | article | Sen, P. K. | 1968 | Estimates of the Regression Coefficient Based on Kendall’s Tau | Journal of the American Statistical Association | 63 | 324 | 1379-1389 | 10.1080/01621459.1968.10480934
Mann 1945 | article | Mann, H. B. | 1945 | Nonparametric Tests Against Trend | Econometrica | 13 | 3 | 245-259 | 10.2307/1907187
Killick, Fearnhead & Eckley 2012 | article | Killick, R.; Fearnhead, P.; Eckley, I. A. | 2012 | Optimal Detection of Changepoints With a Linear Computational Cost | Journal of the American Statistical Association | 107 | 500 | 1590-1598 | 10.1080/01621459.2012.737745
Watanabe 2021 | article | Watanabe, K. | 2021 | Latent Semantic Scaling: A Semisupervised Text Analysis Technique for New Domains and Languages | Communication Methods and Measures | 15 | 2 | 81-102 | 10.1080/19312458.2020.1832976
Martin & Vanberg 2008 | article | Martin, L. W.; Vanberg, G. | 2008 | A Robust Transformation Procedure for Interpreting Political Text | Political Analysis | 16 | 1 | 93-100 | 10.1093/pan/mpm010
Grimmer & Stewart 2013 | article | Grimmer, J.; Stewart, B. M. | 2013 | Text as Data: The Promise and Pitfalls of Automatic Content Analysis Methods for Political Texts | Political Analysis | 21 | 3 | 267-297 | 10.1093/pan/mps028
Lowe & Benoit 2013 | article | Lowe, W.; Benoit, K. | 2013 | Validating Estimates of Latent Traits from Textual Data Using Human Judgment as a Benchmark | Political Analysis | 21 | 3 | 298-313 | 10.1093/pan/mpt002
Lauderdale & Herzog 2016 | article | Lauderdale, B. E.; Herzog, A. | 2016 | Measuring Political Positions from Legislative Speech | Political Analysis | 24 | 3 | 374-394 | 10.1093/pan/mpw017
Broder 1997 | inproceedings | Broder, A. Z. | 1997 | On the Resemblance and Containment of Documents | Proceedings of Compression and Complexity of Sequences 1997 |  |  | 21-29 | 10.1109/SEQUEN.1997.666900
Slapin & Proksch 2008 | article | Slapin, J. B.; Proksch, S.-O. | 2008 | A Scaling Model for Estimating Time-Series Party Positions from Texts | American Journal of Political Science | 52 | 3 | 705-722 | 10.1111/j.1540-5907.2008.00338.x
Clauset, Shalizi & Newman 2009 | article | Clauset, A.; Shalizi, C. R.; Newman, M. E. J. | 2009 | Power-Law Distributions in Empirical Data | SIAM Review | 51 | 4 | 661-703 | 10.1137/070710111
Gebru et al. 2021 | article | Gebru, T.; Morgenstern, J.; Vecchione, B.; Wortman Vaughan, J.; Wallach, H.; Daumé III, H.; Crawford, K. | 2021 | Datasheets for Datasets | Communications of the ACM | 64 | 12 | 86-92 | 10.1145/3458723
Hutto & Gilbert 2014 | inproceedings | Hutto, C. J.; Gilbert, E. | 2014 | VADER: A Parsimonious Rule-Based Model for Sentiment Analysis of Social Media Text | Proceedings of the International AAAI Conference on Web and Social Media | 8 | 1 | 216-225 | 10.1609/icwsm.v8i1.14550
Nenadić & Greenacre 2007 | article | Nenadić, O.; Greenacre, M. | 2007 | Correspondence Analysis in R, with Two- and Three-Dimensional Graphics: The ca Package | Journal of Statistical Software | 20 | 3 | 1-13 | 10.18637/jss.v020.i03
Savický & Hlaváčová 2002 | article | Savický, P.; Hlaváčová, J. | 2002 | Measures of Word Commonness | Journal of Quantitative Linguistics | 9 | 3 | 215-231 | 10.1076/jqul.9.3.215.14124
Izsák 2006 | article | Izsák, F. | 2006 | Some Practical Aspects of Fitting and Testing the Zipf-Mandelbrot Model: A Short Essay | Scientometrics | 67 | 1 | 107-120 | 10.1007/s11192-006-0052-x
Zou & Donner 2008 | article | Zou, G. Y.; Donner, A. | 2008 | Construction of Confidence Limits About Effect Measures: A General Approach | Statistics in Medicine | 27 | 10 | 1693-1702 | 10.1002/sim.3095
Danescu-Niculescu-Mizil et al. 2012 | inproceedings | Danescu-Niculescu-Mizil, C.; Lee, L.; Pang, B.; Kleinberg, J. | 2012 | Echoes of Power: Language Effects and Power Differences in Social Interaction | Proceedings of the 21st International Conference on World Wide Web |  |  | 699-708 | 10.1145/2187836.2187931
Newell, Margolin & Ruths 2018 | inproceedings | Newell, E.; Margolin, D.; Ruths, D. | 2018 | An Attribution Relations Corpus for Political News | Proceedings of the Eleventh International Conference on Language Resources and Evaluation |  |  |  | https://aclanthology.org/L18-1524
van Rijsbergen 1979 | book | van Rijsbergen, C. J. | 1979 | Information Retrieval (2nd edition) | Butterworths |  |  |  |
`;

/** Read when a source is looked up. */
export function works(): readonly Work[] {
  return [...worksCore(), ...records(lines)];
}
