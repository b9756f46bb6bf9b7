"""Words that only the wild designs say: joints of sentences, heads of columns, levels."""

from __future__ import annotations

FROM = {"en": "From", "de": "Von", "fr": "De", "es": "De", "it": "Da", "pt": "De", "nl": "Van", "pl": "Od", "ro": "Din"}
FOR = {"en": "for", "de": "für", "fr": "pour", "es": "para", "it": "per", "pt": "para", "nl": "voor", "pl": "dla",
       "ro": "pentru"}  # fmt: skip
AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en", "pl": "i", "ro": "și"}
ACHIEVEMENTS = {"en": "Key achievements", "de": "Wichtigste Erfolge", "fr": "Réalisations clés", "es": "Logros clave",
                "it": "Principali risultati", "pt": "Principais resultados", "nl": "Belangrijkste resultaten",
                "pl": "Najważniejsze osiągnięcia", "ro": "Realizări principale"}  # fmt: skip
PROFICIENT = {"en": "Proficient in", "de": "Sicher in", "fr": "Bonne maîtrise de", "es": "Buen manejo de",
              "it": "Buona padronanza di", "pt": "Bom domínio de", "nl": "Vaardig in", "pl": "Dobra znajomość:",
              "ro": "Bune cunoștințe de"}  # fmt: skip
SPEAKS = {"en": "I speak", "de": "Ich spreche", "fr": "Je parle", "es": "Hablo", "it": "Parlo", "pt": "Falo",
          "nl": "Ik spreek", "pl": "Mówię w językach:", "ro": "Vorbesc"}  # fmt: skip
YEARS = {"en": "years", "de": "Jahre", "fr": "ans", "es": "años", "it": "anni", "pt": "anos", "nl": "jaar",
         "pl": "lat", "ro": "ani"}  # fmt: skip
LEVELS = {"en": ("Expert", "Advanced", "Good"), "de": ("Experte", "Sehr gut", "Gut"),
          "fr": ("Expert", "Avancé", "Bon"), "es": ("Experto", "Avanzado", "Bueno"),
          "it": ("Esperto", "Avanzato", "Buono"), "pt": ("Especialista", "Avançado", "Bom"),
          "nl": ("Expert", "Gevorderd", "Goed"), "pl": ("Ekspert", "Zaawansowany", "Dobry"),
          "ro": ("Expert", "Avansat", "Bun")}  # fmt: skip
# Heads of columns: period, position, employer, duties; name, issuer, date; skill, level; language.
COLUMNS = {
    "en": ("Period", "Position", "Employer", "Duties", "Title", "Issued by", "Date", "Skill", "Level", "Language"),
    "de": ("Zeitraum", "Position", "Arbeitgeber", "Aufgaben", "Bezeichnung", "Aussteller", "Datum", "Kenntnis",
           "Niveau", "Sprache"),
    "fr": ("Période", "Poste", "Employeur", "Missions", "Intitulé", "Organisme", "Date", "Compétence", "Niveau",
           "Langue"),
    "es": ("Periodo", "Puesto", "Empresa", "Funciones", "Título", "Entidad", "Fecha", "Competencia", "Nivel", "Idioma"),
    "it": ("Periodo", "Posizione", "Azienda", "Mansioni", "Titolo", "Ente", "Data", "Competenza", "Livello", "Lingua"),
    "pt": ("Período", "Cargo", "Empresa", "Funções", "Título", "Entidade", "Data", "Competência", "Nível", "Língua"),
    "nl": ("Periode", "Functie", "Werkgever", "Taken", "Titel", "Instantie", "Datum", "Vaardigheid", "Niveau", "Taal"),
    "pl": ("Okres", "Stanowisko", "Pracodawca", "Obowiązki", "Nazwa", "Wystawca", "Data", "Umiejętność", "Poziom",
           "Język"),
    "ro": ("Perioada", "Funcția", "Angajator", "Atribuții", "Titlu", "Emitent", "Data", "Competență", "Nivel", "Limba"),
}  # fmt: skip
EXPECTED = {"en": "References available on request", "de": "Referenzen auf Anfrage", "fr": "Références sur demande",
            "es": "Referencias a petición", "it": "Referenze su richiesta", "pt": "Referências a pedido",
            "nl": "Referenties op aanvraag", "pl": "Referencje na życzenie", "ro": "Referințe la cerere"}  # fmt: skip
