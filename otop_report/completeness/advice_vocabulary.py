"""The words that advice knows. Each list says in which language it is; what is in no list is taken for meaningful."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH = _set("""
the a an of and or to in on at by for from with as is are was were be been has have had it its this that these those
which who they their we our you he she his her not but also there than into about
""")
FRENCH = _set("""
le la les un une des de du et ou au aux en dans sur par pour avec est sont était étaient été ont ce cette ces qui que
dont où il elle ils elles leur leurs nous notre nos vous se sa son ses ne pas plus mais aussi
""")
SPANISH = _set("""
el la los las un una unos unas de del y o en a al por para con es son era eran fue fueron ha han se su sus lo que este
esta estos estas nos nuestra nuestro no pero más también como
""")
"""The little words of three languages: they tell which language a text is in, and carry no meaning of their own."""

BEFORE_NAMES = _set("dr mr mrs ms prof st mm mme mlle sr sra srta lic ing av jr vs e.g i.e cf p.ej ca approx p pp")
"""Short forms whose full stop ends no sentence, whatever follows, in English, French and Spanish."""

SAYS_NOTHING = _set("""
very much more most many several various some other different good great nice excellent important importance useful
necessary hard well better best big main general total whole new current overall
background introduction overview history context summary conclusion information description presentation report
project projects programme programmes program programs otop ovop workshop initiative initiatives case country countries
nation government work works activity activities action actions implementation development develop develops developed
problem problems challenge challenges difficulty difficulties issue issues obstacle obstacles
result results outcome outcomes achievement achievements impact effect effects objective objectives goal goals aim aims
success successes successful successfully succeed succeeded succeeds fail failed fails failure failures unsuccessful
cooperation collaboration effort efforts stakeholder stakeholders partners everyone everybody all
situation status reason reasons factor factors thing things way ways experience experiences
reach reached achieve achieved meet met face faced faces facing carried out do does did done make made during because
due one town product
""")
"""English words that say nothing in a headline or in a reason that has no other words."""

SAYS_NOTHING_ELSEWHERE = _set("""
contexte introduction historique présentation généralités projet programme bonne bon très coopération échec échoué
échoue réussite succès réussi réussit important importante résultats problèmes défis difficultés situation pays notre
contexto antecedentes introducción presentación generalidades proyecto programa buena bueno muy cooperación fracaso
fracasó éxito exitoso exitosa importante resultados problemas desafíos retos dificultades situación país
""")
"""The same in French and Spanish."""

NAMES_OF_PARTS = frozenset(
    ("背景", "簡介", "前言", "概況", "緒論", "結果", "原因", "問題", "सारांश", "введение", "مقدمة")
)
"""Headings that are no headlines in languages that are not read word by word."""

CUT_AFTER = _set("the a an of and le la les du des et el los las del y que où dont")
"""Words in small letters after which no headline ends, in English, French and Spanish."""

SUBJECT_ONLY_BEFORE = _set("""
is are was were has have had can could will would may might must should do does did
est sont était étaient a ont peut peuvent doit doivent es son era fue fueron ha han puede pueden debe deben
""")
"""Where a sentence goes on with one of these after what the headline says, the headline is its subject only."""

BEGINS_SIDE_CLAUSE = (
    "as the ", "as a ", "due to ", "because ", "since ", "in order to ", "while ", "although ", "when ", "if ",
    "dans le cadre ", "afin de ", "grâce à ", "suite à ", "bien que ", "lorsque ", "en raison ",
    "debido a ", "con el fin de ", "en el marco ", "aunque ", "cuando ", "para que ",
)  # fmt: skip
"""Beginnings after which a main clause has still to come."""

MEASURED = _set("""
sales sale income incomes revenue revenues turnover price prices cost costs budget production output yield yields area
export exports import imports investment investments salary salaries wage wages profit profits value earnings loan loans
grant grants expenditure spending weight volume
ventes revenu revenus prix coût coûts production rendement superficie exportations importations investissement bénéfice
bénéfices salaire salaires recettes dépenses
ventas ingreso ingresos precio precios costo costos producción rendimiento superficie exportaciones importaciones
inversión ganancia ganancias salario salarios gastos
銷售額 銷售 營業額 收入 產量 價格 成本 面積 出口額 出口 產值 預算
""")
"""What has to be counted in a unit: a bare number beside one of these could be money, kilograms or anything else."""

KNOWN_SHORT_FORMS = _set("""
UN UNDP UNESCO UNICEF UNIDO UNEP UNCTAD UNFPA UNHCR UNWTO FAO IFAD WHO WTO ILO ITC IMF ADB IDB EU USA US UK UAE ASEAN
APEC OECD NATO OPEC SADC ECOWAS CARICOM SICA JICA KOICA GIZ USAID ICDF NGO NGOS SME SMES MSME MSMES GDP GNP GNI VAT
OTOP OVOP SDG SDGS MDG HIV AIDS COVID ICT IT AI TV PC USB CD DVD PDF SMS GPS GIS CEO CFO HR PR R&D ISO HACCP DNA
NOT MUST ONLY NEVER ALWAYS STILL EVERY ALL ANY BUT AND OR NO YES NOW NEW FREE BEST MORE VERY
NASA RSVP LGBT HTTP HTTPS README FAQS IDS PDFS ID VIP OK AM PM BC AD Q A FAQ URL WWW HTML DIY LED VHF SWOT KPI KPIS CSR
ONU PNUD OMS OIT OMC FMI UE ONG ONGS PIB TVA PME TIC OMD ODD CEDEAO UEMOA BID OEA ONUDI
IVA PYME PYMES MIPYME MIPYMES EEUU UNASUR MERCOSUR OVNI CEPAL
KG KM CM MM HA KW KWH MW GB MB ML MT LB FT SQM PCS FCFA
""")
"""Short forms that every officer in such a workshop reads without help: large organisations, units, everyday ones."""

OTHER_ONES = _set("""
first second third fourth last next other another each every per before after earlier later now today then start end
increase increased rise rose grew grow fell decrease decreased only least most male female men women girls boys
again further additional rural urban new old
initially finally month year week day monthly yearly annual annually weekly daily
encore premier première deuxième troisième autre autres chaque avant après aujourd’hui début fin augmenté hausse baisse
hommes femmes mois an année semaine jour
además primer primera segundo segunda tercero tercera otro otra otros otras cada antes después ahora hoy inicio final
aumentó aumento hombres mujeres mes año semana día
""")
"""Words that tell one thing, time or group from another: two statements that differ in them speak of two things."""

ROUGHLY = _set("""
about around approximately nearly almost over under than roughly some between least most up within
environ presque moins plus entre près
aproximadamente casi cerca entre unos unas más menos hasta
""")
"""Words shortly before a number that make it no exact count."""

PLANNED = _set("""
will would shall target plan planned aim goal expect expected estimated estimate hope if could
prévu objectif prévoit cible
meta previsto objetivo
""")
"""Words of a sentence whose numbers are not facts yet: such sentences are not compared."""

GENERAL_UNITS = _set("""
% percent per cent hundred thousand million billion dollar euro franc time year month week day hour minute point kg km
million milliard euro franc fois an année mois semaine jour heure point
millón millone millón dólar euro vez vece año mes mese semana día hora punto
""")
"""Stems of what anything may be counted in: statements about these have to share more words."""

LIGHT_VERBS = _set("""
has got get gets gave give given receive received take took taken make made came come use used work works working went
there here only also just still already out off over when where while can could may might
reçu donné donne prend prendre fait faire utilise recibió recibieron recibido dio dado hace hacer tiene tienen
""")
"""Words that say little about what is counted: statements are not compared by them."""
