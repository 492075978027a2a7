"""Makes `resources/countries.json`: the names of countries in the program's languages, and what else people call them.

Run it again when the locale data changes: `.venv/bin/python tools/country_names.py`. The names are those of the Unicode
locale data (Babel), short and without brackets; Taiwan is "Taiwan".
"""

from __future__ import annotations

import json
from pathlib import Path

LANGUAGES = ("en", "es", "fr", "zh_Hant")
TARGET = Path(__file__).resolve().parents[1] / "resources" / "countries.json"

# Groups, parts of countries without a code of their own in ISO 3166, and the test entries of the locale data.
NOT_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])

PLAINER = {
    "en": {
        "CD": "Democratic Republic of the Congo", "CG": "Congo", "CV": "Cabo Verde", "HK": "Hong Kong", "MM": "Myanmar",
        "MO": "Macao", "PS": "Palestine", "TW": "Taiwan", "AG": "Antigua and Barbuda", "BA": "Bosnia and Herzegovina",
        "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia", "ST": "São Tomé and Príncipe", "TT": "Trinidad and Tobago",
        "VC": "Saint Vincent and the Grenadines", "CC": "Cocos Islands", "BL": "Saint Barthélemy",
        "MF": "Saint Martin", "PM": "Saint Pierre and Miquelon", "SH": "Saint Helena", "TC": "Turks and Caicos Islands",
        "WF": "Wallis and Futuna", "SJ": "Svalbard and Jan Mayen", "HM": "Heard and McDonald Islands",
        "GS": "South Georgia and South Sandwich Islands",
    },
    "es": {"HK": "Hong Kong", "MM": "Myanmar", "MO": "Macao", "PS": "Palestina", "TW": "Taiwán"},
    "fr": {
        "CD": "République démocratique du Congo", "CG": "Congo", "HK": "Hong Kong", "MM": "Myanmar", "MO": "Macao",
        "PS": "Palestine", "TW": "Taïwan", "SX": "Sint Maarten",
    },
    "zh_Hant": {"CD": "剛果民主共和國", "CG": "剛果共和國", "HK": "香港", "MO": "澳門", "TW": "台灣"},
}

ALIASES = {
    "AE": ["UAE", "Emirates"],
    "BF": ["Burkina"],
    "BN": ["Brunei Darussalam"],
    "BO": ["Plurinational State of Bolivia"],
    "BZ": ["British Honduras"],
    "CD": ["Congo-Kinshasa", "Congo - Kinshasa", "Democratic Republic of Congo", "DR Congo", "DRC", "D.R. Congo",
           "RD Congo", "RDC", "Zaire", "Congo (Democratic Republic)", "Congo, Democratic Republic of the"],
    "CG": ["Congo-Brazzaville", "Congo - Brazzaville", "Republic of the Congo", "Republic of Congo",
           "République du Congo", "Congo (Republic)"],
    "CI": ["Ivory Coast", "Costa de Marfil", "Cote d Ivoire"],
    "CN": ["People's Republic of China", "PRC", "Mainland China", "República Popular China",
           "República Popular de China", "République populaire de Chine", "中國大陸", "中华人民共和国", "中国"],
    "CV": ["Cape Verde"],
    "CZ": ["Czech Republic", "República Checa", "République tchèque"],
    "FM": ["Federated States of Micronesia"],
    "FK": ["Malvinas", "Falklands"],
    "GB": ["UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "United Kingdom of Great Britain and "
           "Northern Ireland"],
    "GM": ["The Gambia", "Gambia"],
    "GW": ["Guinea Bissau"],
    "HK": ["Hong Kong SAR", "Hong Kong SAR China"],
    "IR": ["Islamic Republic of Iran"],
    "KN": ["St Kitts", "Saint Kitts", "Saint Christopher and Nevis"],
    "KP": ["Democratic People's Republic of Korea", "DPRK"],
    "KR": ["Republic of Korea", "Korea", "Corea", "Corée", "南韓", "韓國"],
    "LA": ["Lao PDR", "Lao People's Democratic Republic", "Lao"],
    "MD": ["Republic of Moldova"],
    "MK": ["Macedonia", "FYROM", "The former Yugoslav Republic of Macedonia"],
    "MM": ["Burma", "Birmania", "Birmanie", "Myanmar (Burma)"],
    "MO": ["Macau", "Macao SAR China"],
    "NL": ["Holland", "The Netherlands"],
    "PS": ["State of Palestine", "Palestinian Territories", "Occupied Palestinian Territory"],
    "RU": ["Russian Federation"],
    "SY": ["Syrian Arab Republic"],
    "ST": ["Sao Tome"],
    "SZ": ["Swaziland", "Suazilandia", "Kingdom of Swaziland"],
    "TL": ["East Timor", "Timor Oriental", "Timor Leste"],
    "TR": ["Turkey", "Turkiye"],
    "TT": ["Trinidad"],
    "TW": ["Republic of China", "Republic of China (Taiwan)", "Taiwan, Republic of China", "Taiwan (R.O.C.)",
           "Taiwan, R.O.C.", "R.O.C.", "ROC", "Chinese Taipei", "Formosa", "República de China (Taiwán)",
           "República de China", "République de Chine", "臺灣", "中華民國", "台湾"],
    "TZ": ["United Republic of Tanzania"],
    "US": ["USA", "U.S.A.", "United States of America", "America", "EE. UU.", "EE.UU.", "EEUU",
           "Estados Unidos de América", "États-Unis d'Amérique"],
    "VA": ["Holy See", "Vatican"],
    "VC": ["St Vincent", "Saint Vincent"],
    "VE": ["Bolivarian Republic of Venezuela"],
    "VN": ["Viet Nam"],
    "ZA": ["RSA"],
}


def main() -> None:
    """Writes the file."""
    from babel import Locale

    names: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        plainer = PLAINER.get(language, {})
        names[language] = {
            code: plainer.get(code, territories[code])
            for code in sorted(territories)
            if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES
        }
    content = {"names": names, "aliases": dict(sorted(ALIASES.items()))}
    TARGET.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
